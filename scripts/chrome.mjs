// Where a browser for the tests is. Nothing is installed and no root is needed: CHROME_PATH, then an
// installed Chrome or Chromium, then a Playwright or Puppeteer download, then the npm package
// @sparticuz/chromium (a headless Chromium for Linux x64 that brings its own libraries).
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {arch, homedir, platform} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const libraryFolders = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'];

const existing = (paths) => paths.find((path) => existsSync(path));

const inPath = () =>
  existing((process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))));

function inApplications() {
  if (platform() === 'darwin')
    return existing([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]);
  const {PROGRAMFILES, LOCALAPPDATA} = process.env;
  const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
  return existing(roots.map((root) => join(root, 'Google/Chrome/Application/chrome.exe')));
}

/** The newest download another tool left in the home folder. */
function inCache() {
  const folders = ['.cache/ms-playwright', '.cache/puppeteer/chrome'].map((folder) => join(homedir(), folder));
  const versions = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .reverse()
      .map((version) => join(folder, version)),
  );
  return existing(
    versions.flatMap((folder) => ['chrome-linux64/chrome', 'chrome-linux/chrome'].map((name) => join(folder, name))),
  );
}

/** Its path, and the environment that it alone is to be started in. */
async function fromNpm() {
  if (platform() !== 'linux' || arch() !== 'x64') return undefined;
  const own = {...process.env};
  // The package unpacks into the temporary folder and reuses whatever version lies there: give it its own.
  process.env.TMPDIR = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
  mkdirSync(process.env.TMPDIR, {recursive: true});
  try {
    const {default: chromium, inflate, setupLambdaEnvironment} = await import('@sparticuz/chromium');
    if (!existing(libraryFolders.map((folder) => join(folder, 'libnss3.so')))) {
      const libraries = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
      setupLambdaEnvironment(join(await inflate(fileURLToPath(libraries)), 'lib'));
    }
    return {executablePath: await chromium.executablePath(), env: {...process.env, TMPDIR: own.TMPDIR}};
  } finally {
    // Firefox and WebKit, started from here, would take its fonts and libraries for theirs.
    for (const name of Object.keys(process.env)) if (!(name in own)) delete process.env[name];
    Object.assign(process.env, own);
  }
}

/** Puppeteer launch options for the first browser found; throws with instructions when there is none. */
export async function findChrome() {
  const installed = process.env.CHROME_PATH ?? inPath() ?? inApplications() ?? inCache();
  if (installed) {
    // Chromium refuses to run as root inside its sandbox.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return {executablePath: installed, args, headless: true};
  }
  const fetched = await fromNpm();
  if (fetched) return {...fetched, args: ['--no-sandbox'], headless: 'shell'};
  throw new Error(
    'No Chrome or Chromium found. Set CHROME_PATH to one, install one, or run: npx playwright install chromium',
  );
}
