// Every form of a record that needs no script to be seen. For Node alone: no file of a page imports it.
export {elementNames, type ElementName} from './elements.js';
export {htmlChunks, renderToHtml, renderToStream, type HtmlOptions} from './html.js';
export {styleHash, styleText} from './style.js';
export type {Attributes} from './markup.js';
