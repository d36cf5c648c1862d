// HTML as text. Every string from outside passes `escaped` or `jsonText`.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Returns text for between tags and for attributes in quotes, in HTML and in XML. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Attributes by name; `true` is one without a value, `false`, `null` and `undefined` are none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Returns ` name="value"` for each attribute. */
export const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === true ? ` ${name}` : (value ?? false) === false ? '' : ` ${name}="${escaped(String(value))}"`,
    )
    .join('');

/** JSON knows neither typed arrays nor NaN: in a series, both are numbers or unknown. */
const plain = (_: string, value: unknown): unknown =>
  ArrayBuffer.isView(value) && !(value instanceof DataView)
    ? Array.from(value as Float64Array, (number) => (Number.isFinite(number) ? number : null))
    : value;

/** Returns JSON that no text in it can close as a script or open as a comment. */
export const jsonText = (value: unknown): string => JSON.stringify(value, plain).replaceAll('<', '\\u003c');

/** Returns data for scripts to read: no browser runs it. */
export const jsonScript = (type: string, value: unknown, attributes: Attributes = {}): string =>
  `<script${attributesText({type, ...attributes})}>${jsonText(value)}</script>`;

/** Returns an element with text in it; '' without text. */
export const textElement = (tag: string, text: string, attributes: Attributes = {}): string =>
  text && `<${tag}${attributesText(attributes)}>${escaped(text)}</${tag}>`;

/** Returns text as a link where there is an address. */
export const linkText = (href: string | null, text: string): string =>
  href === null ? escaped(text) : `<a href="${escaped(href)}">${escaped(text)}</a>`;
