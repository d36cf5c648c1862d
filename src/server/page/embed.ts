import {readRecord} from '../../model/reading.js';
import {renderToHtml, type HtmlOptions} from '../html.js';
import {voiceOf} from '../words.js';
import {documentText, scriptTag, styleTag, tag, type Script} from './document.js';

/** How a page is made that is shown in a frame. */
export interface EmbedOptions extends HtmlOptions {
  readonly script?: Script;
  /** Address of `dist/embed.js`, which tells the page around how high the frame should be; beside the page unless told. */
  readonly embedScript?: string;
  /** Address of the page's style sheet, in place of ours (`embedStyle`) in the page. */
  readonly stylesheet?: string;
}

/** The style of a page in a frame. */
export const embedStyle =
  ':root{color-scheme:light dark;font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}body{margin:0;padding:1px}';

/**
 * Returns a whole page with one element, the card unless told, to be shown in a frame: its data are in it, so that it needs
 * neither an origin nor storage (`sandbox="allow-scripts"` is enough, and without scripts it is seen, too).
 */
export function renderToEmbed(input: unknown, options: EmbedOptions = {}): string {
  const {record} = readRecord(input);
  const {lang = 'en', element = 'dataset-card', embedScript = 'embed.js'} = options;
  return documentText(
    lang,
    options.dir ?? voiceOf(lang).words.dir,
    record.title ?? record.doi ?? '',
    [
      tag('meta', {name: 'robots', content: 'noindex'}),
      // A link leaves the frame.
      tag('base', {target: '_blank'}),
      styleTag(embedStyle, options.stylesheet),
      scriptTag(options.script),
      scriptTag({src: embedScript}),
    ],
    renderToHtml(input, {...options, element, lang, structuredData: options.structuredData ?? false}),
  );
}
