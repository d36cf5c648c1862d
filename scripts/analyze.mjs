// npm run analyze: custom-elements.json, and editor data in dist. With --check the file is not written:
// fails when it is not what the sources give.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const analyze = (outDir) =>
  execFileSync(
    process.execPath,
    ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet', '--outdir', outDir],
    {stdio: 'inherit'},
  );

const text = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

mkdirSync('dist', {recursive: true});
if (process.argv.includes('--check')) {
  // The analyzer joins its outdir to the working folder: only a relative one works.
  const folder = mkdtempSync('dist/manifest-');
  try {
    analyze(folder);
    if (text(`${folder}/custom-elements.json`) !== text('custom-elements.json')) {
      console.error('custom-elements.json is stale: run "npm run analyze" and commit it.');
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
} else {
  analyze('.');
}
