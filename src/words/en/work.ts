import {en} from '../en.js';
import type {WorkWords} from '../words.js';

export const work: WorkWords = {
  ...en,
  types: {},
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
};
