import {Option} from 'commander';
import type {DatasetRecord} from '../../model/record.js';
import {
  elementNames,
  pictureNames,
  renderToBadge,
  renderToCsv,
  renderToEmbed,
  renderToHtml,
  renderToMarkdown,
  renderToPage,
  renderToPng,
  renderToSvg,
  renderToText,
  type ElementName,
  type PictureName,
} from '../index.js';
import {complaintText} from '../../model/complaint.js';
import {CommandError, exitCodes} from './failure.js';
import {writeWhole} from './files.js';
import {readingFrom} from './record-source.js';
import type {Adding} from './setting.js';

interface Options {
  readonly as: string;
  readonly output?: string;
  readonly element?: ElementName;
  readonly picture?: PictureName;
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly lang: string;
  readonly script?: string;
  readonly integrity?: string;
}

type Form = (record: DatasetRecord, options: Options) => string | Uint8Array | Promise<Uint8Array>;

const scriptOf = ({script, integrity}: Options) => (script === undefined ? {} : {script: {src: script, integrity}});

/** What a record can be rendered as. */
const forms: Readonly<Record<string, Form>> = {
  html: (record, {element, lang}) => renderToHtml(record, {element, lang}),
  page: (record, options) => renderToPage(record, {element: options.element, lang: options.lang, ...scriptOf(options)}),
  embed: (record, options) =>
    renderToEmbed(record, {element: options.element, lang: options.lang, ...scriptOf(options)}),
  svg: (record, {picture, theme, lang}) => renderToSvg(record, {picture, theme, lang}),
  png: (record, {picture, theme, lang}) =>
    renderToPng(record, {picture, lang, theme: theme === 'dark' ? 'dark' : 'light'}),
  markdown: (record, {lang}) => renderToMarkdown(record, {lang}),
  text: (record, {lang}) => renderToText(record, {lang}),
  csv: (record, {lang}) => renderToCsv(record, {lang}),
  'badge-json': (record, {lang}) => `${JSON.stringify(renderToBadge(record, {lang}), null, 2)}\n`,
};

/** A record that has nothing for a form says so in a RangeError; a missing package in an Error. */
async function rendered(record: DatasetRecord, options: Options): Promise<string | Uint8Array> {
  try {
    const content = await forms[options.as]?.(record, options);
    if (content !== undefined) return content;
  } catch (error) {
    throw new CommandError('render', (error as Error).message);
  }
  throw new CommandError('usage', `--as: expected ${Object.keys(forms).join(', ')}.`);
}

/** `render`: one form of one record. */
export const renderCommand: Adding = (program, run) => {
  program
    .command('render <record>')
    .description('make one form of a record: a page, a picture, text. The record is any <src>')
    .addOption(new Option('--as <form>', 'what is made').choices(Object.keys(forms)).makeOptionMandatory())
    .option('-o, --output <file>', 'write into a file instead of standard output')
    .addOption(new Option('--element <tag>', 'for html, page and embed').choices(elementNames))
    .addOption(new Option('--picture <name>', 'for svg and png').choices(pictureNames))
    .addOption(new Option('--theme <theme>', 'for svg and png').choices(['light', 'dark', 'auto']))
    .option('--script <url>', 'for page and embed: the library; dataset-elements.js beside the page unless told')
    .option('--integrity <hash>', "for page and embed: the library's hash, from dist/integrity.json")
    .option('--lang <language>', 'language of the words', 'en')
    .action(
      run(async ({output, network}, src: string, options: Options) => {
        const {record, complaints} = await readingFrom(src, network);
        for (const complaint of complaints) output.note(`not read: ${complaintText(complaint)}`);
        const content = await rendered(record, options);
        if (options.output !== undefined) {
          await writeWhole(options.output, content);
          output.outcome({file: options.output, as: options.as}, `${options.output}: ${options.as}`);
        } else if (typeof content === 'string') output.result(content);
        else process.stdout.write(content);
        return exitCodes.done;
      }),
    );
};
