// What the builder writes for a page: text only, from values that may be hostile.

/** One element as an author would write it. */
export interface Embed {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** A record as JSON text, or nothing. What cannot be parsed is left out. */
  readonly json: string;
  /** The link inside the tag, for readers without the script. */
  readonly text: string;
  readonly href: string;
}

/** A published file, and the hash of its bytes when it is known. */
export interface Script {
  readonly src: string;
  readonly integrity?: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For text and for attributes in double quotes. A line break would end a block of HTML in Markdown. */
export const escaped = (text: string): string => text.replace(/[&<>"\n\r]/g, (sign) => entities[sign] ?? sign);

/** Returns the JSON in two-space lines, or `null` for what is none. */
function normalJson(json: string): string | null {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return null;
  }
}

/** Empty attributes say nothing but for those that are switches, which are written `name`. */
function attributesText(attributes: Embed['attributes']): string {
  return Object.entries(attributes)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}

const linkText = ({text, href}: Embed): string => `<a href="${escaped(href)}">${escaped(text)}</a>`;

/** The tag with its data and its fallback. In a script no text can be closed by `</script>` or opened by `<!--`. */
export function tagText(embed: Embed): string {
  const {tag, attributes, json} = embed;
  const data = normalJson(json)?.replaceAll('<', '\\u003c');
  const lines = data === undefined ? [] : ['<script type="application/json">', ...data.split('\n'), '</script>'];
  const inside = [...lines, linkText(embed)].map((line) => `  ${line}`);
  return [`<${tag}${attributesText(attributes)}>`, ...inside, `</${tag}>`].join('\n');
}

export function scriptText({src, integrity}: Script): string {
  const address = `src="${escaped(src)}"`;
  if (integrity === undefined) return `<script type="module" ${address}></script>`;
  const lines = ['type="module"', address, `integrity="${escaped(integrity)}"`, 'crossorigin="anonymous"'];
  return `<script\n  ${lines.join('\n  ')}\n></script>`;
}

const scriptsText = (scripts: readonly Script[]): string => scripts.map(scriptText).join('\n');

/** For a page of HTML, and for Markdown that lets HTML through: no blank line is inside either block. */
export const htmlText = (embed: Embed, scripts: readonly Script[]): string =>
  `${scriptsText(scripts)}\n\n${tagText(embed)}\n`;

/** A component for React 19 or newer, which passes `data` as a property. JSX reads entities in attributes as HTML does. */
export function reactText(embed: Embed): string {
  const {tag, attributes, text, href} = embed;
  const {lang} = attributes;
  const data = normalJson(embed.json);
  return [
    `import 'dataset-elements/${tag}.js';`,
    ...(lang === undefined ? [] : [`import 'dataset-elements/lang/${lang}.js';`]),
    '',
    ...(data === null ? [] : [`const record = ${data};`, '']),
    'export function Dataset() {',
    '  return (',
    `    <${tag}${attributesText(attributes)}${data === null ? '' : ' data={record}'}>`,
    `      <a href="${escaped(href)}">{${JSON.stringify(text)}}</a>`,
    `    </${tag}>`,
    '  );',
    '}',
    '',
  ].join('\n');
}

const indented = (text: string): string => text.replaceAll('\n', '\n    ');

/** A whole page with the one element in it, to host beside the data and to show in an iframe. */
export function pageText(embed: Embed, scripts: readonly Script[]): string {
  return `<!doctype html>
<html lang="${escaped(embed.attributes.lang ?? 'en')}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(embed.text)}</title>
    <style>
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
      body { margin: 0; padding: 1px; }
    </style>
    ${indented(scriptsText(scripts))}
  </head>
  <body>
    ${indented(tagText(embed))}
  </body>
</html>
`;
}

/** What shows that page in another one. */
export const frameText = ({text}: Embed): string =>
  `<iframe src="embed.html" title="${escaped(text)}" width="100%" height="480" loading="lazy"></iframe>`;
