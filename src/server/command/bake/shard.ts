import {createHash} from 'node:crypto';
import {InvalidArgumentError} from 'commander';
import type {Entry} from './list.js';

/** The part of a list that one of several machines bakes. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** `2/8` as a shard, for an option. */
export function shardOf(text: string): Shard {
  const [, part = NaN, of = NaN] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (!(part >= 1 && part <= of)) throw new InvalidArgumentError('Expected a part and a number of parts, as 2/8.');
  return {part, of};
}

/** The entries of a shard: which is settled by the address alone, so that a longer list moves none to another machine. */
export const entriesIn = ({part, of}: Shard, entries: readonly Entry[]): Entry[] =>
  entries.filter(({src}) => createHash('sha256').update(src).digest().readUInt32BE(0) % of === part - 1);
