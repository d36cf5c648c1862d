import {
  DatasetCard,
  DatasetCitation,
  DatasetImpact,
  DatasetShare,
  DatasetStat,
  DatasetStory,
  DatasetTable,
  DownloadSparkline,
  PathologyChart,
} from '../index.js';

/** The class of each element by its tag. */
export const elements = {
  'dataset-card': DatasetCard,
  'dataset-citation': DatasetCitation,
  'dataset-impact': DatasetImpact,
  'dataset-share': DatasetShare,
  'dataset-stat': DatasetStat,
  'dataset-story': DatasetStory,
  'dataset-table': DatasetTable,
  'download-sparkline': DownloadSparkline,
  'pathology-chart': PathologyChart,
} as const;

/** The tag of one of the elements. */
export type ElementName = keyof typeof elements;

export const elementNames = Object.keys(elements) as readonly ElementName[]; // The keys of a literal.

/**
 * Returns the tag.
 * @throws RangeError for what is none of ours.
 */
export function elementName(tag: string): ElementName {
  const name = elementNames.find((each) => each === tag);
  if (name === undefined) throw new RangeError(`element: expected ${elementNames.join(', ')}; got "${tag}"`);
  return name;
}
