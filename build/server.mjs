// Vite's settings for what runs in Node alone: one file with lit and its renderer inside, so that a page's author who
// installs the package gets none of their dependencies. What rasterises stays outside: docs/decisions/0007-server-bundle.md.
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {literals, pathTo, versionDefine} from './bundle.mjs';

/** Asked of the user who wants PNG: `peerDependencies` that are optional. */
export const rasterizer = ['@resvg/resvg-js', '@expo-google-fonts/arimo'];

export const serverConfig = (outDir) => ({
  configFile: false,
  root: pathTo('.'),
  publicDir: false,
  logLevel: 'warn',
  define: versionDefine,
  plugins: [{...literalsHtmlCssMinifier(literals), enforce: 'pre'}],
  ssr: {noExternal: true, external: rasterizer},
  build: {
    ssr: true,
    target: 'node20',
    outDir: `${outDir}/server`,
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: {index: pathTo('src/server/index.ts'), cli: pathTo('src/server/command/cli.ts')},
      output: {comments: {legal: false}},
    },
  },
});
