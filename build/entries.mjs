// What is built: every room under src/elements becomes a file of its own, and so does every language.
import {existsSync, readdirSync} from 'node:fs';
import {pathTo} from './bundle.mjs';

export const tags = readdirSync(pathTo('src/elements'))
  .filter((tag) => existsSync(pathTo(`src/elements/${tag}/define.ts`)))
  .sort();

/** Each language but English is a file of its own, too. */
export const languages = readdirSync(pathTo('src/lang'))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

/** Self-contained file in dist → its entry. @type {Record<string, string>} */
export const bundles = Object.fromEntries([
  ['dataset-elements.js', 'src/index.ts'],
  ['embed.js', 'src/embed/embed.ts'],
  ...tags.map((tag) => [`elements/${tag}.js`, `src/elements/${tag}/define.ts`]),
  ...languages.map((tag) => [`lang/${tag}.js`, `src/lang/${tag}.ts`]),
]);

export const modules = [
  'src/index.ts',
  'src/sources/upstreams.ts',
  'src/words/languages.ts',
  ...languages.map((tag) => `src/lang/${tag}.ts`),
  ...tags.flatMap((tag) => [`src/elements/${tag}/define.ts`, `src/elements/${tag}/${tag}.ts`]),
];
