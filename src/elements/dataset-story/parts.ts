import type {Complaint} from '../../model/record.js';
import {gotText} from '../../model/complaint.js';

const names = [
  'headline',
  'standfirst',
  'byline',
  'hero',
  'prose',
  'chart',
  'trajectory',
  'table',
  'citation',
  'card',
  'impacts',
  'keywords',
  'share',
  'link',
] as const;

export type PartName = (typeof names)[number];

/** What the reader meets first stands together: the figure may stand beside the words. */
export const isOpening = (name: PartName): boolean => names.indexOf(name) < 4;

const wordsOf = (asked: string): readonly string[] => asked.split(/[\s,]+/).filter(Boolean);

/** Returns the parts that an author asks for, in that order, each once; all when nothing is asked for. */
export function partsOf(asked: string | null | undefined): readonly PartName[] {
  if (!asked?.trim()) return names;
  return [...new Set(wordsOf(asked))].flatMap((word) => names.find((name) => name === word) ?? []);
}

/** Returns a complaint for each word that names no part. */
export function partComplaints(asked: string | null | undefined): readonly Complaint[] {
  return wordsOf(asked ?? '')
    .filter((word) => !names.some((name) => name === word))
    .map((word) => ({path: 'parts', expected: names.join(' or '), got: gotText(word)}));
}
