// The demo: `npm start` serves it, `npm run build:demo` writes dist-demo. The library: scripts/build.mjs.
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';
import {mockAnswers} from './build/mock-answers.mjs';

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const pages = readdirSync(pathTo('demo'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => pathTo(`demo/${file}`));

export default defineConfig({
  root: pathTo('demo'),
  base: './',
  appType: 'mpa',
  plugins: [mockAnswers()],
  server: {fs: {allow: [pathTo('.')]}},
  build: {target: 'es2022', outDir: pathTo('dist-demo'), emptyOutDir: true, rolldownOptions: {input: pages}},
});
