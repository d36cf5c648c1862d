// What is built: every room under src/elements becomes a file of its own.
import {existsSync, readdirSync} from 'node:fs';
import {pathTo} from './bundle.mjs';

export const tags = readdirSync(pathTo('src/elements'))
  .filter((tag) => existsSync(pathTo(`src/elements/${tag}/define.ts`)))
  .sort();

/** Self-contained file in dist → its entry. @type {Record<string, string>} */
export const bundles = Object.fromEntries([
  ['dataset-elements.js', 'src/index.ts'],
  ...tags.map((tag) => [`elements/${tag}.js`, `src/elements/${tag}/define.ts`]),
]);

export const modules = [
  'src/index.ts',
  ...tags.flatMap((tag) => [`src/elements/${tag}/define.ts`, `src/elements/${tag}/${tag}.ts`]),
];
