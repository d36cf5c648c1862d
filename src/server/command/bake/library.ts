import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {CommandError} from '../failure.js';
import {writeWhole} from '../files.js';
import type {Library} from './forms.js';

/** Built beside this file's folder. */
const dist = new URL('../', import.meta.url);

async function built(file: string): Promise<Buffer> {
  try {
    return await readFile(fileURLToPath(new URL(file, dist)));
  } catch {
    throw new CommandError('file', `${file} is missing in the package.`);
  }
}

const hashOf = (kind: string, content: Buffer): Buffer => createHash(kind).update(content).digest();

/**
 * Puts the library's files into `assets/` of the folder, under names with their hash: such a file never changes, and may
 * be kept by browsers and caches for ever. Returns how the page of a record, one folder down, names them.
 */
export async function copiedLibrary(folder: string): Promise<Library> {
  const [script, embed] = await Promise.all(['dataset-elements.js', 'embed.js'].map(built));
  if (!script || !embed) throw new CommandError('file', 'The package is not whole.');
  const named = (name: string, content: Buffer) =>
    `assets/${name}.${hashOf('sha256', content).toString('hex').slice(0, 12)}.js`;
  const [scriptName, embedName] = [named('dataset-elements', script), named('embed', embed)];
  await writeWhole(join(folder, scriptName), script);
  await writeWhole(join(folder, embedName), embed);
  const integrity = `sha384-${hashOf('sha384', script).toString('base64')}`;
  return {script: {src: `../${scriptName}`, integrity}, embedScript: `../${embedName}`};
}
