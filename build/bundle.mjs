// Vite's settings for one self-contained file: everything inside, no import, no export, no global, so
// that the same bytes work as `<script type="module">` and as `<script defer>`.
import {readFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {litChanges} from './lit-changes.mjs';

export const pathTo = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const {name, version, license} = JSON.parse(readFileSync(pathTo('package.json'), 'utf8'));
const banner = `/*! ${name} ${version} | ${license} | contains parts of others: see LICENSES.md */`;

/** What src/kit/define.ts tells a second copy of the library in one page. */
export const versionDefine = {__VERSION__: JSON.stringify(version)};

const virtual = 'virtual:entry';

/** Imports the entry for its effect alone: a class it exports would ask for a global. */
function withoutExports(entry) {
  return {
    name: 'without-exports',
    resolveId: (source) => (source === virtual ? `\0${virtual}` : undefined),
    load: (source) => (source === `\0${virtual}` ? `import ${JSON.stringify(pathTo(entry))};` : undefined),
  };
}

/** For these builds alone: docs/decisions/0001-number-only-d3.md */
export const numbersOnly = [
  {find: 'd3-interpolate', replacement: pathTo('build/d3-interpolate.ts')},
  {find: 'd3-path', replacement: pathTo('build/d3-path.ts')},
  // Files of d3-array and d3-scale; none of ours has such a name.
  {find: './bisect.js', replacement: pathTo('build/d3-bisect.ts')},
  {find: './tickFormat.js', replacement: pathTo('build/d3-tick-format.ts')},
];

/** For these builds alone: docs/decisions/0013-adopted-styles.md. Only Lit has a file of this name. */
const adoptedStyles = {find: './css-tag.js', replacement: pathTo('build/css-tag.ts')};

export const literals = {
  // Else the minifier only logs what it could not read, and minifies nothing.
  failOnError: true,
  // A space at the end of a template stands between two words: keep one of many, never none.
  options: {minifyOptions: {conservativeCollapse: true}},
};

/** `file` is relative to `outDir`, `entry` to the repository; `options` go into vite's `build`. */
export function bundleConfig(entry, file, outDir, options = {}) {
  return {
    configFile: false,
    root: pathTo('.'),
    publicDir: false,
    logLevel: 'warn',
    define: versionDefine,
    resolve: {alias: [...numbersOnly, adoptedStyles]},
    plugins: [withoutExports(entry), litChanges, {...literalsHtmlCssMinifier(literals), enforce: 'pre'}],
    build: {
      target: 'es2022',
      outDir: `${outDir}/${dirname(file)}`,
      emptyOutDir: false,
      sourcemap: true,
      // Terser inlines what is used once, rolldown's own minifier after it names things shortest: 0.5 kB less than one of
      // them. An anonymous function that asks for no `this` becomes an arrow, and a parameter that nobody
      // reads goes: nothing here calls one with `new`, or asks how many it takes.
      minify: 'terser',
      terserOptions: {
        ecma: 2022,
        compress: {ecma: 2022, passes: 3, sequences: false, unsafe_arrows: true, keep_fargs: false},
      },
      lib: {entry: virtual, formats: ['iife'], name: 'unused', fileName: () => basename(file)},
      rolldownOptions: {
        input: virtual,
        output: {minify: true, strict: true, comments: {legal: false}, postBanner: banner},
      },
      ...options,
    },
  };
}
