// Attributes as an author would type them, read without a parser of HTML: nothing becomes markup.

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'};
const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');

const attribute = /^\s*([a-z][a-z0-9-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?(?=\s|$)/i;

/** Returns the attributes in the text that are among the known ones, and what is wrong with the rest. */
export function attributesOf(text: string, known: readonly string[]) {
  const attributes: Record<string, string> = {};
  const complaints: string[] = [];
  let rest = text;
  for (let match = attribute.exec(rest); match; match = attribute.exec(rest)) {
    const [all, written = '', double, single, bare] = match;
    const name = written.toLowerCase();
    if (known.includes(name)) attributes[name] = plain(double ?? single ?? bare ?? '');
    else complaints.push(`${name} is no attribute of this element`);
    rest = rest.slice(all.length);
  }
  if (rest.trim() !== '') complaints.push(`cannot be read: ${rest.trim().slice(0, 40)}`);
  return {attributes, complaints};
}
