import {expect} from '@open-wc/testing';
import {citationText} from '../../../src/elements/dataset-card/citation.js';
import {card as en} from '../../../src/words/en/card.js';
import type {DatasetRecord} from '../../../src/model/record.js';
import {corpus} from '../../model/corpus.js';
import {full} from './card.js';

const names = (await corpus<{n: string}>('names')).map(({n}) => n).filter(Boolean);
const cited = (record: DatasetRecord) => citationText(record, en);

describe('The citation of a card', () => {
  it('is what DataCite recommends', () =>
    expect(cited(full)).to.equal(
      'Carberry, Josiah; Snow Lab (2016). Snow depth (Version 2.1) [Data set]. Archive. https://doi.org/10.5555/snow',
    ));

  const cases: readonly [trouble: string, record: DatasetRecord, text: string][] = [
    ['no authors', {title: 'A', doi: '10.1/x', publicationYear: 2000}, 'A [Data set] (2000). https://doi.org/10.1/x'],
    ['no year', {title: 'A', creators: [{name: 'B'}]}, 'B (n.d.). A [Data set].'],
    ['no DOI', {title: 'A', publisher: 'P', url: 'https://p.example/'}, 'A [Data set] (n.d.). P. https://p.example/'],
    ['a relative address', {title: 'A', publisher: 'P', url: '/a'}, 'A [Data set] (n.d.). P.'],
    ['another kind', {title: 'A', type: 'software', publisher: 'P'}, 'A [Software] (n.d.). P.'],
    ['a version in words', {title: 'A', version: 'third', publisher: 'P.'}, 'A (Third) [Data set] (n.d.). P.'],
    ['no title', {creators: [{name: 'B'}], doi: '10.1/x'}, ''],
    ['nothing but a title', {title: 'A'}, ''],
  ];
  for (const [trouble, record, text] of cases)
    it(`with ${trouble} is ${text ? `“${text}”` : 'none'}`, () => expect(cited(record)).to.equal(text));

  for (const name of names)
    it(`writes ${name} as the record does`, () =>
      expect(cited({title: 'A', creators: [{name}]})).to.equal(`${name} (n.d.). A [Data set].`));
});
