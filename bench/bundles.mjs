// The contenders as one minified file each, and the cases, written into a folder that the bench serves.
import {copyFileSync, existsSync, readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {pathTo} from '../build/bundle.mjs';

export const contenders = readdirSync(pathTo('bench/contenders'))
  .map((file) => file.replace('.js', ''))
  .filter((name) => !['cases', 'data', 'floor'].includes(name));

/** Bundles a module of bench/contenders; `global` puts its export where the page finds it. */
async function bundled(source, file, outDir) {
  await build({
    configFile: false,
    root: pathTo('bench'),
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      minify: true,
      lib: {entry: pathTo(`bench/contenders/${source}.js`), formats: ['es'], fileName: () => file, cssFileName: source},
    },
  });
}

/** Writes all files; returns the brotli bytes of each contender's script. */
export async function writeContenders(outDir) {
  if (!existsSync(pathTo('dist/dataset-elements.js'))) throw new Error('Nothing built yet: npm run build');
  for (const name of ['cases', ...contenders]) await bundled(name, `${name}.js`, outDir);
  copyFileSync(pathTo('dist/dataset-elements.js'), `${outDir}/dataset-elements.js`);
  copyFileSync(pathTo('bench/page.css'), `${outDir}/page.css`);
  const bytes = (file) => brotliCompressSync(readFileSync(`${outDir}/${file}`)).length;
  return Object.fromEntries(
    contenders.map((name) => [name, bytes(name === 'ours' ? 'dataset-elements.js' : `${name}.js`)]),
  );
}

/** The page of a contender. */
export const pageOf = (name) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="${name}.css"><link rel="stylesheet" href="page.css">
${name === 'ours' ? '<script type="module" src="dataset-elements.js"></script>' : ''}
<script type="module">
import {contender} from './${name}.js';
globalThis.contender = contender;
await import('./cases.js');
</script><div id="root"></div></html>`;
