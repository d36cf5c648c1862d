// The command as a person meets it: a process, its words and its exit code; and an upstream on this machine.
import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';

const cli = fileURLToPath(new URL('../../../dist/server/cli.js', import.meta.url));

/** What a run of the command left. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of the test file's own, gone at its end. */
export const folder = mkdtempSync(join(tmpdir(), 'dataset-elements-command-'));
export const inFolder = (name: string): string => join(folder, name);

/** What the upstream answers for a path; 404 where nothing is set. */
export const answers = new Map<string, (response: ServerResponse) => void>();
/** Paths that were asked for, in their order. */
export const asked: string[] = [];

const server = createServer(({url = ''}, response) => {
  const {pathname} = new URL(url, 'http://localhost');
  asked.push(pathname);
  const answer = answers.get(pathname);
  if (answer) answer(response);
  else response.writeHead(404).end('{}');
});
let places = '';

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  places = `zenodo.org=${base}/zenodo/ api.datacite.org=${base}/datacite/ lab.example=${base}/lab/`;
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, {recursive: true, force: true});
});

export const answerJson =
  (value: unknown) =>
  (response: ServerResponse): void => {
    response.writeHead(200, {'Content-Type': 'application/json'}).end(JSON.stringify(value));
  };

/** Sets what Zenodo answers for a record of its own. */
export function zenodoHas(id: number, downloads: number): void {
  answers.set(
    `/zenodo/api/records/${id}`,
    answerJson({
      id: String(id),
      metadata: {
        title: `Record ${id}`,
        publication_date: '2020-05-01',
        resource_type: {id: 'dataset'},
        creators: [
          {
            person_or_org: {
              type: 'personal',
              name: 'Draelos, Rachel Lea',
              family_name: 'Draelos',
              given_name: 'Rachel Lea',
            },
          },
        ],
      },
      access: {status: 'open'},
      pids: {doi: {identifier: `10.5281/zenodo.${id}`}},
      parent: {id: '1'},
      versions: {index: 1, is_latest: true},
      links: {self_html: `https://zenodo.org/records/${id}`},
      stats: {
        all_versions: {views: 9, unique_views: 8, downloads: downloads * 2, unique_downloads: downloads},
        this_version: {views: 9, unique_views: 8, downloads: 1, unique_downloads: 1},
      },
    }),
  );
}

export function started(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [cli, '--upstreams', places, ...args], {cwd: folder, stdio: ['pipe', 'pipe', 'pipe']});
}

/** Runs the command to its end; `input` is its standard input. */
export async function run(args: readonly string[], input = ''): Promise<Ended> {
  const child = started(...args);
  child.stdin?.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  return {code: await ended, out, err};
}
