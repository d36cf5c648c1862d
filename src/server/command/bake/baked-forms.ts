import {
  oEmbed,
  pictureNames,
  picturesIn,
  renderToBadge,
  renderToCsv,
  renderToEmbed,
  renderToHtml,
  renderToMarkdown,
  renderToPage,
  renderToPng,
  renderToSvg,
  renderToText,
  type PictureName,
} from '../../index.js';
import type {Baking, Content, Files, Form} from './forms.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const at = ({base}: Baking, file: string): string | undefined => (base === '' ? undefined : base + file);
const pictureFile = (picture: PictureName, theme: string): string => `${picture}-${theme}.svg`;

/** `index.html` with what others show of it, and the page in a frame that they are given. */
function page(baking: Baking): Files {
  const {record, lang, forms} = baking;
  const {script, embedScript} = baking.library;
  const imageUrl = forms.includes('png') ? at(baking, 'social.png') : undefined;
  const [url, embedUrl, oembedUrl] = ['', 'embed.html', 'oembed.json'].map((file) => at(baking, file));
  return {
    'index.html': renderToPage(record, {lang, url, imageUrl, oembedUrl, script}),
    // A frame without an origin (WordPress) could only check the script if the host let everyone read it: its name has a hash.
    'embed.html': renderToEmbed(record, {lang, script: {src: script.src}, embedScript}),
    'oembed.json': embedUrl === undefined ? null : json(oEmbed(record, {embedUrl, url, imageUrl, lang})),
  };
}

/** Each picture that the record has something for, in three themes. */
function pictures({record, lang}: Baking): Files {
  const files: Record<string, Content> = {};
  const has = picturesIn(record);
  for (const picture of pictureNames.filter((name) => name !== 'social'))
    for (const theme of ['light', 'dark', 'auto'] as const)
      files[pictureFile(picture, theme)] = has.includes(picture) ? renderToSvg(record, {picture, theme, lang}) : null;
  return files;
}

async function png({record, lang}: Baking): Promise<Files> {
  const files: Record<string, Content> = {};
  const has = picturesIn(record);
  for (const picture of pictureNames.filter((name) => name !== 'badge'))
    files[`${picture}.png`] = has.includes(picture) ? await renderToPng(record, {picture, lang}) : null;
  return files;
}

const markdown = (baking: Baking): string => {
  const {record, lang} = baking;
  const pictureHref = (picture: PictureName, theme: string) =>
    at(baking, pictureFile(picture, theme)) ?? pictureFile(picture, theme);
  return renderToMarkdown(record, {lang, ...(baking.forms.includes('pictures') ? {pictureHref} : {})});
};

const csv = ({record, lang}: Baking): Files => ({
  'record.csv': record.categories || record.series?.length ? renderToCsv(record, {lang}) : null,
});

const forms: Readonly<Record<string, Form>> = {
  page,
  html: ({record, lang}) => ({'story.html': renderToHtml(record, {lang})}),
  pictures,
  png,
  markdown: (baking) => ({'README.md': markdown(baking)}),
  text: ({record, lang}) => ({'record.txt': renderToText(record, {lang})}),
  csv,
  badge: ({record, lang}) => ({
    'badge.json': picturesIn(record).includes('badge') ? json(renderToBadge(record, {lang})) : null,
  }),
};

/** What can be made of a record, by name. */
export const bakedForms: ReadonlyMap<string, Form> = new Map(Object.entries(forms));
