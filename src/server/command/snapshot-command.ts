import {complaintText} from '../../model/complaint.js';
import {exitCodes} from './failure.js';
import {writeWhole} from './files.js';
import type {Adding} from './setting.js';
import {readingFrom} from './record-source.js';

interface Options {
  readonly output?: string;
}

/** `snapshot`: what an upstream says today, as a record with its day and sources. */
export const snapshotCommand: Adding = (program, run) => {
  program
    .command('snapshot <src>')
    .description('fetch what an upstream says, and write it as a record with its day and sources')
    .option('-o, --output <file>', 'write into a file instead of standard output')
    .action(
      run(async ({output, network}, src: string, options: Options) => {
        const {record, complaints} = await readingFrom(src, network);
        const text = `${JSON.stringify(record, null, 2)}\n`;
        for (const complaint of complaints) output.note(`not read: ${complaintText(complaint)}`);
        if (options.output === undefined) {
          output.result(text);
          return exitCodes.done;
        }
        await writeWhole(options.output, text);
        const {title, doi} = record;
        output.outcome({file: options.output, title, doi, complaints}, `${options.output}: ${title ?? 'no title'}`);
        return exitCodes.done;
      }),
    );
};
