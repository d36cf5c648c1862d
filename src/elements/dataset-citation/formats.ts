import type {CitationFormat} from '../../kit/citation/citation.js';

/** The formats by the names that readers know, in the order in which they are offered. */
export const formatNames: Readonly<Record<CitationFormat, string>> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  harvard: 'Harvard',
  vancouver: 'Vancouver',
  ieee: 'IEEE',
  datacite: 'DataCite',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  doi: 'DOI',
};

export const formats = Object.keys(formatNames) as readonly CitationFormat[]; // The keys of that very type.
