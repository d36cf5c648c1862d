import {InvalidArgumentError, type Command} from 'commander';
import type {Output} from './output.js';
import type {Network} from './record-source.js';

/** What every command is given. */
export interface Setting {
  readonly output: Output;
  readonly network: Network;
}

/** How a command hands itself to the program. */
export type Adding = (
  program: Command,
  run: <Rest extends unknown[]>(
    action: (setting: Setting, ...rest: Rest) => Promise<number>,
  ) => (...rest: Rest) => Promise<void>,
) => void;

/** A whole number of at least one, for an option. */
export function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Expected a whole number from 1 on.');
  return count;
}
