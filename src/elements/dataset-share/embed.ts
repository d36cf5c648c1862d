import type {DatasetRecord} from '../../model/record.js';
import {describing} from '../../sources/adapters.js';

const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Returns the attributes in which a card can say what a record says of the work. */
const attributesOf = ({title, creators, publicationYear, publisher, doi, url, license}: DatasetRecord) => ({
  heading: title,
  creators: creators?.map(({name}) => name).join('; '),
  year: publicationYear?.toString(),
  publisher,
  doi,
  license: license?.id ?? license?.url,
  href: url,
});

/**
 * Returns the markup that shows the dataset in another page: the script, and a card with a link in it for readers
 * without scripts. `src` is the address of the record; without one, the card says itself what is known.
 */
export function embedText(record: DatasetRecord, script: string, src: string, url: string, title: string): string {
  const attributes = Object.entries(src ? {src} : attributesOf(record))
    .map(([name, value]) => (value ? `\n  ${name}="${escaped(value)}"` : ''))
    .join('');
  // Deferred, not a module: a server that says nothing of other origins gives the script all the same.
  return `<script defer src="${escaped(script)}"></script>
<dataset-card${attributes}
>
  <a href="${escaped(url)}">${escaped(title)}</a>
</dataset-card>
`;
}

/** Returns what `src` is on another page: what names an upstream stays, an address becomes absolute. */
export const anywhere = (src: string, base: string): string =>
  describing.some(({idOf}) => (idOf?.(src) ?? null) !== null) ? src : new URL(src, base).href;
