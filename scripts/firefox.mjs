// Where Firefox is, and where it lives while it is tested.
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';

const names = ['firefox', 'firefox-esr', 'firefox.exe'];

/** The path of the first that is found, FIREFOX_PATH before all; undefined when there is none. */
export function findFirefox() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/Applications/Firefox.app/Contents/MacOS'];
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return process.env.FIREFOX_PATH ?? paths.find(existsSync);
}

/** An environment with a home of its own: as root, Firefox does not start in the home of another user. */
export function firefoxEnvironment() {
  const home = mkdtempSync(join(tmpdir(), 'firefox-'));
  process.once('exit', () => rmSync(home, {recursive: true, force: true}));
  return {...process.env, HOME: home};
}
