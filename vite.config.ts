// The demo: `npm start` serves it, `npm run build:demo` writes dist-demo. The library: scripts/build.mjs.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {bakedDemo} from './build/baked-demo.mjs';
import {mockAnswers} from './build/mock-answers.mjs';

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const pages = readdirSync(pathTo('demo'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => pathTo(`demo/${file}`));

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(pathTo(path), 'utf8'));
const {name, version} = jsonOf('package.json') as {name: string; version: string};
/** What the builder pins in its snippets. Hashes are there when the library was built. */
const release = {
  name,
  version,
  integrity: existsSync(pathTo('dist/integrity.json')) ? jsonOf('dist/integrity.json') : {},
};

/** Pages and snippets name the data by their address, so they keep it: `data/…`. */
const dataFiles = (): Plugin => ({
  name: 'data-files',
  generateBundle() {
    for (const file of readdirSync(pathTo('demo/data')))
      this.emitFile({type: 'asset', fileName: `data/${file}`, source: readFileSync(pathTo(`demo/data/${file}`))});
  },
});

export default defineConfig({
  root: pathTo('demo'),
  base: './',
  appType: 'mpa',
  define: {__RELEASE__: JSON.stringify(release)},
  plugins: [mockAnswers(), dataFiles(), bakedDemo()],
  server: {fs: {allow: [pathTo('.')]}},
  build: {target: 'es2022', outDir: pathTo('dist-demo'), emptyOutDir: true, rolldownOptions: {input: pages}},
});
