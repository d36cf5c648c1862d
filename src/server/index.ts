// Every form of a record that needs no script to be seen. For Node alone: no file of a page imports it.
export {elementNames, type ElementName} from './elements.js';
export {htmlChunks, renderToHtml, renderToStream, type HtmlOptions} from './html.js';
export {styleHash, styleText} from './style.js';
export type {Attributes} from './markup.js';
export {altText} from './picture/alt.js';
export type {EndpointBadge} from './picture/badge.js';
export type {PictureChoice} from './picture/charts.js';
export {renderToPng, type PngOptions} from './picture/png.js';
export {pictureNames, picturesIn, renderToSvg, type PictureName, type SvgOptions} from './picture/svg.js';
export type {Theme} from './picture/theme.js';
export {renderToBadge, type BadgeOptions} from './text/badge-json.js';
export {renderToCsv, type CsvOptions} from './text/csv.js';
export {renderToMarkdown, type MarkdownOptions} from './text/markdown.js';
export {renderToText, type TextOptions} from './text/plain.js';
