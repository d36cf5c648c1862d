// Where Firefox is.
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const names = ['firefox', 'firefox-esr', 'firefox.exe'];

/** The path of the first that is found, FIREFOX_PATH before all; undefined when there is none. */
export function findFirefox() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/Applications/Firefox.app/Contents/MacOS'];
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return process.env.FIREFOX_PATH ?? paths.find(existsSync);
}
