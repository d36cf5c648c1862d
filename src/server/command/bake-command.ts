import {text as textOfStream} from 'node:stream/consumers';
import {limits} from '../../sources/limits.js';
import {bake} from './bake/bake.js';
import {bakedForms} from './bake/baked-forms.js';
import {formNames} from './bake/forms.js';
import {addressesIn, entriesOf, type Entry} from './bake/list.js';
import {copiedLibrary} from './bake/library.js';
import {addressesFound} from './bake/query.js';
import {countsOf, writeReport} from './bake/report.js';
import {entriesIn, shardOf, type Shard} from './bake/shard.js';
import {CommandError, exitCodes} from './failure.js';
import {fileText} from './files.js';
import {countOf, type Adding, type Setting} from './setting.js';

interface Options {
  readonly forms: string;
  readonly base: string;
  readonly lang: string;
  readonly atOnce: number;
  readonly perMinute?: number;
  readonly shard?: Shard;
}

declare const __VERSION__: string;

const usual = ['page', 'pictures', 'markdown'];

async function entriesFrom({output, network}: Setting, list: string): Promise<Entry[]> {
  const found = await addressesFound(list, network, (count) => output.progress(count, 0, 'records found'));
  if (found) return entriesOf(found);
  const text = list === '-' ? await textOfStream(process.stdin) : await fileText(list);
  if (text === null) throw new CommandError('file', `There is no file ${list}.`);
  return entriesOf(addressesIn(text, list));
}

/** `bake`: many records, in every form. */
export const bakeCommand: Adding = (program, run) => {
  program
    .command('bake <list> <folder>')
    .description(
      'bake many records into a folder: data, pages, pictures. The list is a file (lines, CSV, JSON), - for standard ' +
        'input, zenodo-community:NAME or datacite-query:QUERY. Run it again: what was interrupted goes on, what is unchanged stays',
    )
    .option(
      '--forms <names>',
      `what is made, beside record.json: ${[...bakedForms.keys()].join(', ')}`,
      usual.join(','),
    )
    .option('--base <url>', 'public address of the folder; pages need it for previews and oEmbed', '')
    .option('--lang <language>', 'language of pages and pictures', 'en')
    .option('--at-once <count>', 'records that are worked on at once', countOf, 8)
    .option('--per-minute <count>', `requests to a host in a minute (${String(limits.perMinute)} unless told)`, countOf)
    .option('--shard <part>', 'bake one part of the list alone, as 2/8: for several machines', shardOf)
    .action(
      run(async (setting, list: string, folder: string, options: Options) => {
        const {output, network} = setting;
        const {forms, base, lang, atOnce, perMinute, shard} = options;
        const names = formNames(forms, [...bakedForms.keys()]);
        // A long work asks for each address once: what is kept for others would only fill the memory.
        Object.assign(limits, {answers: 1, atOnce, perMinute: perMinute ?? limits.perMinute});
        const all = await entriesFrom(setting, list);
        const entries = shard ? entriesIn(shard, all) : all;
        const plan = {
          ...network,
          entries,
          folder,
          forms: new Map([...bakedForms].filter(([name]) => names.includes(name))),
          base: base === '' || base.endsWith('/') ? base : `${base}/`,
          lang,
          atOnce,
          version: __VERSION__,
          library: await copiedLibrary(folder),
        };
        const baked = await bake(plan, (done, {src, status, message}, isFinal) => {
          if (status === 'failed' && isFinal) output.note(`${src}: ${message ?? ''}`);
          output.progress(done, entries.length, 'records');
        });
        await writeReport(folder, baked, new Date().toISOString());
        const {written, unchanged, failed, resumed} = countsOf(baked);
        const parts = [`${String(written)} written`, `${String(unchanged)} unchanged`, `${String(failed)} failed`];
        if (resumed > 0) parts.push(`${String(resumed)} of them before this run was taken up again`);
        output.outcome({folder, written, unchanged, failed, resumed}, `${folder}: ${parts.join(', ')}`);
        return failed > 0 ? exitCodes.failed : exitCodes.done;
      }),
    );
};
