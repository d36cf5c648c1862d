import {randomUUID} from 'node:crypto';
import {link, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {CommandError} from './failure.js';
import {besideOf} from './files.js';

/** Milliseconds between two looks at a lock that another process holds, and how long it is waited for. */
const [pause, patience] = [50, 10_000];

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's, but alive
  }
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code);

/**
 * Whether the lock was taken. It appears with its holder's number in it, by a link to a file that has it already: a process
 * that is killed leaves no lock that nobody holds. One whose holder is dead is taken away.
 */
async function isTaken(path: string): Promise<boolean> {
  const beside = besideOf(path, randomUUID());
  try {
    await writeFile(beside, String(process.pid));
    await link(beside, path);
    return true;
  } catch (error) {
    // ENOENT: whoever holds the lock has cleared what it took for left behind.
    if (codeOf(error) !== 'EEXIST' && codeOf(error) !== 'ENOENT') throw error;
  } finally {
    await rm(beside, {force: true});
  }
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  if (holder > 0 && !isAlive(holder)) await rm(path, {force: true});
  return false;
}

/** Does some work while no other process on this machine does the same: `path` is the lock's file. */
export async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), {recursive: true});
  const end = Date.now() + patience;
  while (!(await isTaken(path))) {
    if (Date.now() > end)
      throw new CommandError('file', `${path} is held by another process. Remove it if there is none.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  try {
    return await work();
  } finally {
    await rm(path, {force: true});
  }
}
