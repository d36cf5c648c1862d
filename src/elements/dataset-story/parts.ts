/** The parts of a story, in their usual order. */
export const partNames = [
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

export type PartName = (typeof partNames)[number];

/** What the reader meets first stands together: the figure may stand beside the words. */
export const isOpening = (name: PartName): boolean => partNames.indexOf(name) < 4;
