// What bake-trial.mjs looks for in the folder of each record that it baked.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {SaxesParser} from 'saxes';

const themes = ['light', 'dark', 'auto'];
const pngSignature = '\x89PNG\r\n\x1a\n';

/** Files of each form, for a record that has a count and no series. */
const files = {
  page: ['index.html', 'embed.html', 'oembed.json'],
  html: ['story.html'],
  pictures: ['card', 'badge'].flatMap((picture) => themes.map((theme) => `${picture}-${theme}.svg`)),
  png: ['card.png', 'social.png'],
  markdown: ['README.md'],
  text: ['record.txt'],
  csv: [],
  badge: ['badge.json'],
};

export const titleOf = (id) => `Generated record ${id}`;

/** Numbers as each file writes them; the badge, in pictures and for shields.io, has no room for more. */
function numberIn(name, id) {
  if (name === 'record.json') return `"value": ${id},`;
  const notation = name.startsWith('badge') ? 'compact' : 'standard';
  return new Intl.NumberFormat('en', {notation}).format(id);
}

/** Returns what is wrong with a file, or ''. Half a file would have no end. */
function faultOf(name, content, id) {
  if (name.endsWith('.png')) {
    const isWhole = content.startsWith(pngSignature) && content.slice(-8, -4) === 'IEND';
    return isWhole ? '' : 'no whole PNG';
  }
  if (name.endsWith('.json')) JSON.parse(content);
  if (name.endsWith('.svg')) new SaxesParser().write(content).close();
  if (name.endsWith('.html') && !/<\/[\w-]+>\s*$/.test(content)) return 'no whole HTML';
  if (!name.startsWith('badge') && !content.includes(titleOf(id))) return 'another title';
  // A frame shows its page, which has the number.
  return name === 'oembed.json' || content.includes(numberIn(name, id)) ? '' : 'another number';
}

/** Returns everything that is missing or wrong in the folder of a record, for the forms that were asked for. */
export function problemsOf(folder, id, forms) {
  const check = (name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return `${path}: missing`;
    try {
      const fault = faultOf(name, readFileSync(path, 'latin1'), id);
      return fault && `${path}: ${fault}`;
    } catch (error) {
      return `${path}: ${error.message}`;
    }
  };
  return ['record.json', ...forms.flatMap((form) => files[form])].map(check).filter(Boolean);
}
