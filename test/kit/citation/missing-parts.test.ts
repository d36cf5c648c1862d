import {expect} from '@open-wc/testing';
import {citation} from '../../../src/kit/citation/citation.js';
import type {CitationFormat} from '../../../src/kit/citation/citation.js';
import type {DatasetRecord} from '../../../src/model/record.js';

const RECORD: DatasetRecord = {
  title: 'RAD-ChestCT: a dataset of chest scans',
  creators: [{name: 'Draelos, Rachel Lea'}, {name: 'Carin, Lawrence'}],
  publisher: 'Zenodo',
  publicationYear: 2020,
  version: '1.0',
  doi: '10.5281/zenodo.6406114',
  url: 'https://zenodo.org/records/6406114',
};
const LINK = 'https://doi.org/10.5281/zenodo.6406114';

describe('citations with all parts', () => {
  const expected: Partial<Record<CitationFormat, string>> = {
    apa: `Draelos, R. L., & Carin, L. (2020). RAD-ChestCT: a dataset of chest scans (Version 1.0) [Dataset]. Zenodo. ${LINK}`,
    mla: `Draelos, Rachel Lea, and Lawrence Carin. RAD-ChestCT: A Dataset of Chest Scans. 1.0, Zenodo, 2020, ${LINK}.`,
    chicago: `Draelos, Rachel Lea, and Lawrence Carin. 2020. “RAD-ChestCT: A Dataset of Chest Scans.” Zenodo. ${LINK}.`,
    harvard: `Draelos, R.L. and Carin, L. (2020) ‘RAD-ChestCT: a dataset of chest scans’. Zenodo. Available at: ${LINK}.`,
    vancouver: `Draelos RL, Carin L. RAD-ChestCT: a dataset of chest scans [Internet]. Zenodo; 2020. Available from: ${LINK}`,
    ieee: 'R. L. Draelos and L. Carin, “RAD-ChestCT: a dataset of chest scans.” Zenodo, 2020. doi: 10.5281/zenodo.6406114.',
    datacite: `Draelos, Rachel Lea; Carin, Lawrence (2020). RAD-ChestCT: a dataset of chest scans (Version 1.0) [Data set]. Zenodo. ${LINK}`,
  };
  for (const [format, text] of Object.entries(expected)) {
    it(`are right in ${format}`, () => expect(citation(RECORD, format as CitationFormat)).to.equal(text));
  }
});

describe('citations with parts missing', () => {
  const without = (...parts: (keyof DatasetRecord)[]): DatasetRecord => ({
    ...RECORD,
    ...Object.fromEntries(parts.map((part) => [part, undefined])),
  });

  it('begin with the title where nobody is named', () => {
    expect(citation(without('creators'), 'apa')).to.match(
      /^RAD-ChestCT: a dataset of chest scans \(Version 1.0\)\. \(2020\)/,
    );
    expect(citation(without('creators'), 'chicago')).to.match(/^“RAD-ChestCT: A Dataset of Chest Scans.” 2020\. Zen/);
    expect(citation(without('creators'), 'harvard')).to.match(
      /^‘RAD-ChestCT: a dataset of chest scans’ \(2020\)\. Zen/,
    );
  });

  it('say in the style’s own words that there is no date, or leave it out', () => {
    expect(citation(without('publicationYear'), 'apa')).to.include(' (n.d.). ');
    expect(citation(without('publicationYear'), 'chicago')).to.include(' n.d. ');
    expect(citation(without('publicationYear'), 'harvard')).to.include(' (no date) ');
    expect(citation(without('publicationYear'), 'vancouver')).to.include('. Zenodo. Available');
  });

  it('link to the landing page where there is no DOI, and to nothing where there is neither', () => {
    expect(citation(without('doi'), 'ieee')).to.match(
      /2020\. \[Online\]\. Available: https:\/\/zenodo\.org\/records\/6406114$/,
    );
    expect(citation(without('doi', 'url'), 'ieee')).to.match(/Zenodo, 2020\.$/);
    expect(citation(without('doi', 'url'), 'vancouver')).to.match(/scans\. Zenodo; 2020\.$/);
  });

  it('without names begin with the title where the style is DataCite’s', () => {
    const {title, doi} = RECORD;
    expect(citation({title, doi}, 'datacite')).to.equal(
      'RAD-ChestCT: a dataset of chest scans [Data set] (n.d.). https://doi.org/10.5281/zenodo.6406114',
    );
  });

  it('leave out an address that leads nowhere from another page', () => {
    expect(citation({title: 'A', url: '/a'}, 'mla')).to.equal('A.');
  });

  it('of nothing are empty but for the date', () => {
    expect(citation({}, 'mla')).to.equal('');
    expect(citation({}, 'ieee')).to.equal('');
    expect(citation({}, 'datacite')).to.equal('[Data set] (n.d.).');
  });

  it('name software as software, and a text as nothing', () => {
    expect(citation({...RECORD, type: 'software'}, 'apa')).to.include('(Version 1.0) [Computer software]. Zenodo.');
    expect(citation({...RECORD, type: 'software'}, 'ieee')).to.include(
      ', RAD-ChestCT: a dataset of chest scans. (2020). Zenodo.',
    );
    expect(citation({...RECORD, type: 'text'}, 'apa')).to.include('(Version 1.0). Zenodo.');
  });
});
