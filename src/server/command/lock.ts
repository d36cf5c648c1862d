import {open, readFile, rm} from 'node:fs/promises';
import {CommandError} from './failure.js';

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

/** Whether the lock was taken. One whose process was killed is taken away first. */
async function isTaken(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  // Killed between making the file and writing into it: its number is 0 then, and nobody else's.
  if (holder > 0 && !isAlive(holder)) await rm(path, {force: true});
  return false;
}

/** Does some work while no other process on this machine does the same: `path` is the lock's file. */
export async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
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
