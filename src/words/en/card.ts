import {headline} from './headline.js';
import {trajectory} from './trajectory.js';
import type {CardWords} from '../words.js';

export const card: CardWords = {
  ...trajectory,
  ...headline,
  access: {
    open: 'open access',
    restricted: 'restricted access',
    embargoed: 'under embargo',
    'metadata-only': 'description only',
  },
  fewer: 'show fewer',
  orcidOf: (name) => `ORCID iD of ${name}`,
  licence: 'licence',
  version: (version) => (/^\d/.test(version) ? `version ${version}` : version),
  doi: 'DOI',
  keywords: 'Keywords',
  view: 'View dataset',
  viewOn: (publisher) => `View on ${publisher}`,
  cite: 'Cite',
  copy: 'Copy citation',
  copied: 'Citation copied.',
  pressCopy: (key) => `Press ${key} to copy it.`,
  dataSet: 'Data set',
  noDate: 'n.d.',
};
