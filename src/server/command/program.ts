import {setMaxListeners} from 'node:events';
import {Command, CommanderError, Option} from 'commander';
import {upstreamsOf} from '../../sources/upstreams.js';
import {CommandError, exitCodes} from './failure.js';
import {Output, type Manner} from './output.js';
import {bakeCommand} from './bake-command.js';
import type {Setting} from './setting.js';
import {renderCommand} from './render-command.js';
import {snapshotCommand} from './snapshot-command.js';
import {trackCommand} from './track-command.js';
import {validateCommand} from './validate-command.js';

declare const __VERSION__: string;

/** Options of the whole command; each may stand before or after the command's name. */
type Global = Manner & {readonly upstreams?: string};

const intro = `Bakes, tracks and checks records of research datasets.

<src> is what an element's "src" is: zenodo:6406114, doi:10.5281/zenodo.6406114,
figshare:ID, hf:owner/name, dataverse:host/doi:…, or a URL of JSON, JSON-LD or
CSV. Here it may also be a file, or - for standard input.`;

const outro = `
Examples:
  dataset-elements snapshot doi:10.5281/zenodo.6406114 -o record.json
  dataset-elements render record.json --as svg --picture chart -o chart.svg
  dataset-elements bake records.txt public/datasets
  dataset-elements track zenodo:6406114 --history downloads.json
  dataset-elements validate record.json

Exit codes: 0 done, 1 something failed or was found wrong, 2 wrong use.`;

const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';

function programWith(finish: (code: number) => void): Command {
  const program = new Command('dataset-elements')
    .description(intro)
    .version(version)
    .option('-q, --quiet', 'say nothing but results and failures')
    .option('--json', 'say results and failures as JSON')
    .addOption(
      new Option('--upstreams <places>', 'other places of upstreams: zenodo.org=https://mirror.example/').env(
        'DATASET_UPSTREAMS',
      ),
    )
    .addHelpText('after', outro)
    .showHelpAfterError('(dataset-elements --help tells how it is used)')
    .exitOverride();
  const run =
    <Rest extends unknown[]>(action: (setting: Setting, ...rest: Rest) => Promise<number>) =>
    async (...rest: Rest): Promise<void> => {
      const {upstreams, ...manner} = program.opts<Global>();
      const output = new Output(manner);
      const controller = new AbortController();
      // Each record that is worked on listens; Node takes more than ten for a fault, and says so.
      setMaxListeners(0, controller.signal);
      process.once('SIGINT', () => controller.abort());
      try {
        finish(
          await action({output, network: {places: upstreamsOf(upstreams ?? ''), signal: controller.signal}}, ...rest),
        );
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        if (manner.json) output.result(JSON.stringify({error: {code: error.code, message: error.message}}));
        else output.failure(error.message);
        finish(exitCodes.failed);
      }
    };
  for (const add of [snapshotCommand, renderCommand, bakeCommand, trackCommand, validateCommand]) add(program, run);
  return program;
}

/** Runs the command with its arguments; returns its exit code. */
export async function exitCodeOf(argv: readonly string[]): Promise<number> {
  let code: number = exitCodes.done;
  try {
    await programWith((given) => {
      code = given;
    }).parseAsync(argv, {from: 'user'});
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
  return code;
}
