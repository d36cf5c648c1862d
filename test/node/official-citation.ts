// What the official CSL styles say of an item, by the processor that reference managers use.
import {readFileSync} from 'node:fs';
import CSL from 'citeproc';
import type {Item} from '../../src/kit/citation/item.js';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/csl/${name}`, import.meta.url), 'utf8');

/** Our names of the styles, and the files of the Citation Style Language project. */
export const OFFICIAL = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-author-date',
  harvard: 'harvard-cite-them-right',
  vancouver: 'vancouver',
  ieee: 'ieee',
} as const;

export type OfficialStyle = keyof typeof OFFICIAL;
export const OFFICIAL_STYLES = Object.keys(OFFICIAL) as OfficialStyle[];

let current: object = {};

const engines = new Map(
  OFFICIAL_STYLES.map((style) => {
    const system = {
      retrieveLocale: (language: string) => fixture(`locales-${language === 'en-GB' ? language : 'en-US'}.xml`),
      retrieveItem: () => current,
    };
    const engine = new CSL.Engine(system, fixture(`${OFFICIAL[style]}.csl`));
    engine.setOutputFormat('text');
    return [style, engine];
  }),
);

/** The item as the official style writes it, without its number in the list. */
export function officialCitation(item: Item, style: OfficialStyle): string {
  current = JSON.parse(JSON.stringify({...item, id: 'item'})) as object;
  const engine = engines.get(style)!;
  engine.updateItems([]);
  engine.updateItems(['item']);
  const [, entries] = engine.makeBibliography();
  return entries[0]!.trim().replace(/^(?:\[1\]|1\.)\s*/, '');
}

/** Texts that differ in white space and in the kind of quotation marks only become the same. */
export const plain = (text: string): string =>
  text
    .replace(/["'‘’“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
