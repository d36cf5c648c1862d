// Data to start from. The build copies these files beside the pages, under the same addresses.

export interface Example {
  readonly label: string;
  /** Relative to the demo's pages. */
  readonly src: string;
  /** What a link to the dataset says, and where it leads. */
  readonly title: string;
  readonly href: string;
  /** The elements that can show it, the best first; all when not told. */
  readonly tags?: readonly string[];
}

export const examples: readonly Example[] = [
  {
    label: 'RAD-ChestCT',
    src: 'data/rad-chestct.json',
    title: 'RAD-ChestCT Dataset',
    href: 'https://doi.org/10.5281/zenodo.6406114',
  },
  {
    label: 'Snowpack',
    src: 'data/snowpack.json',
    title: 'Snowpack at the Central Sierra Snow Laboratory',
    href: 'https://doi.org/10.6078/d1941t',
    tags: ['download-sparkline', 'dataset-card', 'dataset-stat', 'dataset-citation', 'dataset-share', 'dataset-story'],
  },
  {
    label: 'A CSV table',
    src: 'data/pathologies.csv',
    title: 'RAD-ChestCT Dataset',
    href: 'https://doi.org/10.5281/zenodo.6406114',
    tags: ['pathology-chart', 'dataset-table'],
  },
];

export const exampleOf = (src: string | undefined): Example | undefined => examples.find((each) => each.src === src);
