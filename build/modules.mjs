// Vite's settings for the ES modules that bundlers take: one file per source file, packages left outside.
import {pathTo, versionDefine} from './bundle.mjs';

export const modulesConfig = (entries, outDir) => ({
  configFile: false,
  root: pathTo('.'),
  publicDir: false,
  logLevel: 'warn',
  define: versionDefine,
  build: {
    target: 'es2022',
    outDir: `${outDir}/modules`,
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    lib: {entry: entries.map(pathTo), formats: ['es']},
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^d3-/, 'but-csv'],
      output: {preserveModules: true, preserveModulesRoot: pathTo('src'), entryFileNames: '[name].js'},
    },
  },
});
