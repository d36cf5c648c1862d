// Where a browser for the tests is. Nothing is installed and no root is needed: CHROME_PATH, then an
// installed Chrome or Chromium, then a Playwright or Puppeteer download, then the npm package
// @sparticuz/chromium (a headless Chromium for Linux x64 that brings its own libraries).
import {existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {arch, homedir, platform} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
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

const unpacked = fileURLToPath(new URL('../node_modules/.cache/chrome', import.meta.url));

/** Unpacks @sparticuz/chromium, whole or not at all: another process may look for it, or do the same, meanwhile. */
async function unpack() {
  mkdirSync(dirname(unpacked), {recursive: true});
  const folder = mkdtempSync(`${unpacked}-`);
  const {TMPDIR} = process.env;
  // The package unpacks into the temporary folder.
  process.env.TMPDIR = folder;
  try {
    const {default: chromium, inflate} = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  // Its own settings seek its fonts in /tmp; without a font a page has no lines, or breaks down.
  const fonts = `<dir>${unpacked}/fonts</dir><cachedir>${unpacked}/fonts-cache</cachedir>`;
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), `<fontconfig>${fonts}</fontconfig>`);
  try {
    renameSync(folder, unpacked);
  } catch (error) {
    rmSync(folder, {recursive: true});
    if (!existsSync(unpacked)) throw error;
  }
}

/** Where the system lacks libraries, with those that the package brings, and its font, for this browser alone. */
async function fromNpm() {
  if (platform() !== 'linux' || arch() !== 'x64') return undefined;
  if (!existsSync(unpacked)) await unpack();
  const executablePath = join(unpacked, 'chromium');
  if (existing(libraryFolders.map((folder) => join(folder, 'libnss3.so')))) return {executablePath};
  const libraries = [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  const env = {...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(unpacked, 'fonts')};
  return {executablePath, env};
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
  // A headless shell else sets each letter to a whole pixel, wider than its font says.
  if (fetched) return {...fetched, args: ['--no-sandbox', '--font-render-hinting=none'], headless: 'shell'};
  throw new Error(
    'No Chrome or Chromium found. Set CHROME_PATH to one, install one, or run: npx playwright install chromium',
  );
}
