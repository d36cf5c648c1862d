import {attributesText, escaped, textElement, type Attributes} from '../markup.js';

/** The script that brings the elements to life. */
export interface Script {
  /** `dataset-elements.js`, beside the page, unless told. */
  readonly src?: string;
  /** From `dist/integrity.json`: `sha384-…`. */
  readonly integrity?: string;
}

/** One element without content. */
export const tag = (name: string, attributes: Attributes): string => `<${name}${attributesText(attributes)}>`;

/** Deferred, not a module: in a frame without an origin of its own, a module would need the server's leave. */
export const scriptTag = ({src = 'dataset-elements.js', integrity}: Script = {}): string =>
  `${tag('script', {defer: true, src, integrity, crossorigin: integrity === undefined ? undefined : 'anonymous'})}</script>`;

/** Returns a whole page. `head` and `body` are HTML. */
export const documentText = (lang: string, dir: string, title: string, head: readonly string[], body: string): string =>
  `<!doctype html>
<html${attributesText({lang, dir: dir === 'rtl' && 'rtl'})}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${textElement('title', title || 'Dataset')}
<link rel="icon" href="data:,">
${head.filter(Boolean).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;

/** Returns a style sheet in the page, or the link to one. */
export const styleTag = (style: string, href: string | undefined): string =>
  href === undefined ? `<style>${style}</style>` : `<link rel="stylesheet" href="${escaped(href)}">`;
