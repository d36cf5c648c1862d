// What bake-trial.mjs looks for in the folder of each record that it baked.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {SaxesParser} from 'saxes';

const themes = ['light', 'dark', 'auto'];
const pngSignature = '\x89PNG\r\n\x1a\n';

/** Every tenth record has categories and a series, the others a count alone. */
export const isWhole = (id) => id % 10 === 0;
/** What only this record's table has, and its own count. */
export const cellOf = (id) => id * 3;

const pictureFiles = (pictures) => pictures.flatMap((name) => themes.map((theme) => `${name}-${theme}.svg`));

/** Files of each form. */
const files = {
  page: () => ['index.html', 'embed.html', 'oembed.json'],
  html: () => ['story.html'],
  pictures: (id) => pictureFiles([...(isWhole(id) ? ['chart', 'trajectory'] : []), 'card', 'badge']),
  png: (id) => [...(isWhole(id) ? ['chart.png', 'trajectory.png'] : []), 'card.png', 'social.png'],
  markdown: () => ['README.md'],
  text: () => ['record.txt'],
  csv: (id) => (isWhole(id) ? ['record.csv'] : []),
  badge: () => ['badge.json'],
};

export const titleOf = (id) => `Generated record ${id}`;
/** Its address, as the list has it. */
export const srcOf = (id) => (isWhole(id) ? `https://lab.example/${id}.json` : `zenodo:${id}`);

const written = (value) => new Intl.NumberFormat('en').format(value);

/** What a file has to say of its record and of no other: its title, its count, and the first cell of its table. */
function saidBy(name, slug, id) {
  const [kind] = name.split(/[-.]/);
  const [title, count, cell] = [titleOf(id), written(id), isWhole(id) ? written(cellOf(id)) : ''];
  if (name === 'badge.json') return [new Intl.NumberFormat('en', {notation: 'compact'}).format(id)];
  if (name === 'record.json') return [title, `"value": ${id},`];
  if (name === 'record.csv') return [String(cellOf(id))];
  if (name === 'oembed.json') return [title, count, `/${slug}/embed.html`];
  if (kind === 'badge') return [count];
  if (kind === 'chart' || kind === 'trajectory') return [title, cell];
  if (kind === 'card' || kind === 'embed') return [title, count];
  return [title, count, cell];
}

/** Returns what is wrong with a file, or ''. Half a file would have no end. */
function faultOf(name, content, slug, id) {
  if (name.endsWith('.png')) {
    const isWhole = content.startsWith(pngSignature) && content.slice(-8, -4) === 'IEND';
    return isWhole ? '' : 'no whole PNG';
  }
  if (name.endsWith('.json')) JSON.parse(content);
  if (name.endsWith('.svg')) new SaxesParser().write(content).close();
  if (name.endsWith('.html') && !/<\/[\w-]+>\s*$/.test(content)) return 'no whole HTML';
  const missing = saidBy(name, slug, id).find((words) => !content.includes(words));
  return missing === undefined ? '' : `does not say ${missing}`;
}

/** Returns everything that is missing, wrong or left over in the folder of a record, for the forms that were asked for. */
export function problemsOf(folder, slug, id, forms) {
  const place = join(folder, slug);
  if (!existsSync(place)) return [`${place}: missing`];
  const wanted = ['record.json', ...forms.flatMap((form) => files[form](id))];
  const over = readdirSync(place).filter((name) => !wanted.includes(name));
  const check = (name) => {
    const path = join(place, name);
    if (!existsSync(path)) return `${path}: missing`;
    try {
      const fault = faultOf(name, readFileSync(path, name.endsWith('.png') ? 'latin1' : 'utf8'), slug, id);
      return fault && `${path}: ${fault}`;
    } catch (error) {
      return `${path}: ${error.message}`;
    }
  };
  return [...wanted.map(check).filter(Boolean), ...over.map((name) => `${join(place, name)}: left over`)];
}
