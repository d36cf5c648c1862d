import {expect} from '@open-wc/testing';
import type {DatasetRecord, Series} from '../../src/model/record.js';
import {refreshedRecord} from '../../src/model/refreshing.js';

const years: Series = {measure: 'downloads', period: 'year', points: [['2020', 1]], title: 'Ours', source: 'a'};
const months: Series = {measure: 'downloads', period: 'month', points: [['2020-01', 2]], title: 'Theirs', source: 'a'};
const views: Series = {measure: 'views', period: 'month', points: [['2020-01', 3]]};
const sources = {a: {name: 'A'}};
const newer = {a: {name: 'B'}};
const namesOf = ({series = []}: DatasetRecord) => series.map(({measure, period}) => `${measure} ${period}`);

describe('A record with newer counts', () => {
  it('has them, and the rest of its own', () => {
    const record = {title: 'A', usage: {downloads: {value: 1}, views: {value: 2}}};
    expect(refreshedRecord(record, {title: 'B', usage: {downloads: {value: 3}}})).to.deep.equal({
      title: 'A',
      usage: {downloads: {value: 3}, views: {value: 2}},
    });
  });

  it('keeps a count that the newer one does not know, and takes 0', () => {
    const record = {usage: {downloads: {value: 1}, views: {value: 2}}};
    const {usage} = refreshedRecord(record, {usage: {downloads: {value: null}, views: {value: 0}}});
    expect([usage?.downloads?.value, usage?.views?.value]).to.deep.equal([1, 0]);
  });

  it('names the source of each, though both have the same key', () => {
    const {usage, sources: both} = refreshedRecord(
      {sources, usage: {downloads: {value: 1, source: 'a'}, views: {value: 2, source: 'a'}}},
      {sources: newer, usage: {downloads: {value: 3, source: 'a'}}},
    );
    expect(both?.[usage?.downloads?.source ?? '']?.name).to.equal('B');
    expect(both?.[usage?.views?.source ?? '']?.name).to.equal('A');
  });

  it('has the newer series in the place of the same one, under its own title', () => {
    const {series} = refreshedRecord(
      {sources, series: [years, views]},
      {
        sources: newer,
        series: [
          {...views, points: []},
          {...years, points: [['2020', 9]], title: 'Theirs'},
        ],
      },
    );
    expect(series?.map(({points, title}) => [points?.[0]?.[1], title])).to.deep.equal([
      [9, 'Ours'],
      [undefined, undefined],
    ]);
  });

  it('does not change years for months', () => {
    expect(namesOf(refreshedRecord({series: [years]}, {series: [months]}))).to.deep.equal(['downloads year']);
  });

  it('has a series more of what it had none', () => {
    const record = refreshedRecord({series: [years]}, {series: [views]});
    expect(namesOf(record)).to.deep.equal(['downloads year', 'views month']);
  });

  it('has a series where it had none at all, and none where the newer has none', () => {
    expect(namesOf(refreshedRecord({title: 'A'}, {series: [months]}))).to.deep.equal(['downloads month']);
    expect(refreshedRecord({title: 'A'}, {usage: {}})).not.to.have.property('series');
  });
});
