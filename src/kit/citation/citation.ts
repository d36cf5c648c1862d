import type {DatasetRecord} from '../../model/record.js';
import {bibtex, cslJson, doi, ris} from './formats.js';
import {type CitationStyle, citationText} from './styles.js';

/** A style gives one line of text, `doi` the link alone, the others the content of a file. */
export type CitationFormat = CitationStyle | 'bibtex' | 'ris' | 'csl-json' | 'doi';

const WRITERS = {bibtex, ris, 'csl-json': cslJson, doi};

const FILES: Partial<Record<CitationFormat, readonly [extension: string, mediaType: string]>> = {
  bibtex: ['bib', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
  'csl-json': ['json', 'application/vnd.citationstyles.csl+json'],
};

const isStyle = (format: CitationFormat): format is CitationStyle => !(format in WRITERS);

/** Whether the record says enough to be cited: a title alone may be anything. */
export const isCitable = ({title, creators, publisher, doi}: DatasetRecord): boolean =>
  Boolean(title && (creators?.length || publisher || doi));

/** The record in one format. `doi` is empty without a DOI. */
export function citation(record: DatasetRecord, format: CitationFormat): string {
  return isStyle(format) ? citationText(record, format) : WRITERS[format](record);
}

/** The file that a citation in this format is saved as. */
export function citationFile(format: CitationFormat): {readonly name: string; readonly mediaType: string} {
  const [extension, mediaType] = FILES[format] ?? ['txt', 'text/plain'];
  return {name: `citation.${extension}`, mediaType};
}
