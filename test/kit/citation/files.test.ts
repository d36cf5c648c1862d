import {expect} from '@open-wc/testing';
import {citation, citationFile} from '../../../src/kit/citation/citation.js';
import type {DatasetRecord} from '../../../src/model/record.js';

const RECORD: DatasetRecord = {
  title: 'Chest {CT} & 100% more_data',
  creators: [{name: 'Müller, Jürgen, Jr.'}, {name: 'Barnes and Noble, Inc.'}, {name: 'Wand and, Ann'}],
  publisher: 'Zenodo',
  publicationYear: 2020,
  version: '1.0',
  doi: '10.5281/zenodo.6406114',
};

describe('citation files', () => {
  it('BibTeX escapes LaTeX signs and keeps organisations whole', () => {
    expect(citation(RECORD, 'bibtex')).to.equal(
      [
        '@dataset{muller_2020_6406114,',
        '  author = {Müller, Jr., Jürgen and {Barnes and Noble, Inc.} and {Wand and}, Ann},',
        '  title = {{Chest \\textbraceleft{}CT\\textbraceright{} \\& 100\\% more\\_data}},',
        '  year = {2020},',
        '  publisher = {Zenodo},',
        '  version = {1.0},',
        '  doi = {10.5281/zenodo.6406114},',
        '  url = {https://doi.org/10.5281/zenodo.6406114}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('BibTeX has a key and no empty fields where the record says little', () => {
    expect(citation({title: 'T', type: 'software'}, 'bibtex')).to.equal('@software{software,\n  title = {{T}}\n}\n');
    expect(citation({creators: [{name: '李, 小龙'}], type: 'text'}, 'bibtex')).to.match(/^@misc\{document,/);
  });

  it('an address in BibTeX cannot open or close a group', () => {
    expect(citation({url: 'https://example.org/?a={b'}, 'bibtex')).to.include('url = {https://example.org/?a=%7Bb}');
  });

  it('RIS has one line a field, whatever the record’s texts hold', () => {
    const lines = citation({...RECORD, title: 'One\r\nTY  - BOOK\n'}, 'ris').split('\r\n');
    expect(lines).to.deep.equal([
      'TY  - DATA',
      'AU  - Müller, Jürgen, Jr.',
      'AU  - Barnes and Noble, Inc.',
      'AU  - Wand and, Ann',
      'TI  - One TY - BOOK',
      'PY  - 2020',
      'PB  - Zenodo',
      'ET  - 1.0',
      'DO  - 10.5281/zenodo.6406114',
      'UR  - https://doi.org/10.5281/zenodo.6406114',
      'ER  - ',
      '',
    ]);
    expect(citation({}, 'ris')).to.equal('TY  - DATA\r\nER  - \r\n');
  });

  it('CSL-JSON says what the record says and no more', () => {
    const [item] = JSON.parse(citation({title: 'T', doi: '10.1/a<b'}, 'csl-json')) as object[];
    expect(item).to.deep.equal({
      id: 'dataset_b',
      type: 'dataset',
      title: 'T',
      DOI: '10.1/a<b',
      URL: 'https://doi.org/10.1/a%3Cb',
    });
  });

  it('the plain DOI is its link, and nothing where there is none', () => {
    expect(citation(RECORD, 'doi')).to.equal('https://doi.org/10.5281/zenodo.6406114');
    expect(citation({url: 'https://example.org/'}, 'doi')).to.equal('');
  });

  it('have names and media types that reference managers know', () => {
    expect(citationFile('bibtex')).to.deep.equal({name: 'citation.bib', mediaType: 'application/x-bibtex'});
    expect(citationFile('apa')).to.deep.equal({name: 'citation.txt', mediaType: 'text/plain'});
  });
});
