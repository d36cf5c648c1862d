// Installs what package-lock.json names when it is not what lies in node_modules. Only Node's own modules here:
// on a fresh clone nothing else is there yet.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const packagesOf = (lockFile) => JSON.parse(readFileSync(`${root}${lockFile}`, 'utf8')).packages;

/** Packages for other platforms are optional and rightly missing. */
function isInstalled() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, {version, optional}]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Does nothing when everything is there. */
export function install() {
  if (isInstalled()) return;
  console.log('Installing packages: npm ci');
  const options = {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'};
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], options);
}
