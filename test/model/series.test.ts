import {expect} from '@open-wc/testing';
import {complaintText} from '../../src/model/complaint.js';
import {readRecord} from '../../src/model/reading.js';

const base = {measure: 'downloads', period: 'day'};
const read = (fields: object) => readRecord({series: [{...base, ...fields}]});
const seriesOf = (fields: object) => read(fields).record.series?.[0];
const complaintsOf = (fields: object) => read(fields).complaints.map(complaintText);

describe('Points', () => {
  it('are dropped one by one', () => {
    const points = [['2020-01-01', 1], ['2020-02-30', 2], 3, ['2020-01-02'], ['2020-01-03', 'x'], ['2020-01-04', '5']];
    expect(seriesOf({points})?.points).to.deep.equal([
      ['2020-01-01', 1],
      ['2020-01-03', null],
      ['2020-01-04', 5],
    ]);
    expect(complaintsOf({points})).to.deep.equal([
      'series[0].points[1][0]: expected a day, got "2020-02-30"',
      'series[0].points[2]: expected a period and a number, got 3',
      'series[0].points[3]: expected a period and a number, got a list',
      'series[0].points[4][1]: expected a number or null, got "x"',
      'series[0].points[5][1]: expected a number or null, got "5"',
    ]);
  });
  it('may be negative: a source corrects itself', () => {
    expect(read({points: [['2020-01-01', -3]]}).complaints).to.deep.equal([]);
  });
  it('hold a period once: the last one wins', () => {
    const points = [
      ['2020-01-01', 1],
      ['2020-01-01T09:00', 2],
    ];
    expect(seriesOf({points})?.points).to.deep.equal([['2020-01-01T09:00', 2]]);
    expect(complaintsOf({points})).to.deep.equal([
      'series[0].points[1]: expected each day once, got "2020-01-01T09:00"',
    ]);
  });
  it('that are no list leave nothing to draw', () => expect(seriesOf({points: 3})).to.be.undefined);
});

describe('Columnar values', () => {
  const start = '2020-01-01';
  it('are passed on without a copy when they are good', () => {
    const plain = [1, null, 2.5];
    const typed = new Float64Array([1, NaN]);
    expect(seriesOf({start, values: plain})?.values).to.equal(plain);
    expect(seriesOf({start, values: typed})?.values).to.equal(typed);
    expect(complaintsOf({start, values: typed})).to.deep.equal([]);
  });
  it('are taken from another window, too', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const {Float32Array: Other} = frame.contentWindow as unknown as {Float32Array: typeof Float32Array};
    const values = new Other([1, 2]);
    frame.remove();
    expect(values instanceof Float32Array).to.be.false;
    expect(seriesOf({start, values})?.values).to.equal(values);
  });
  it('are no other kinds of bytes', () => {
    for (const values of [new BigInt64Array(2), new Uint8Array(2), new DataView(new ArrayBuffer(8))])
      expect(complaintsOf({start, values})).to.have.length(1);
  });
  it('are unknown where they are no numbers, and the input stays as it was', () => {
    const values = Object.freeze([1, 'x', NaN, '7', undefined]);
    expect(seriesOf({start, values})?.values).to.deep.equal([1, null, null, 7, null]);
    expect(complaintsOf({start, values})).to.have.length(4);
    expect(values).to.deep.equal([1, 'x', NaN, '7', undefined]);
  });
  it('in a typed array may not be infinite: one complaint, however many', () => {
    const values = new Float32Array([1, Infinity, -Infinity, 2]);
    expect([...(seriesOf({start, values})?.values ?? [])]).to.deep.equal([1, NaN, NaN, 2]);
    expect(complaintsOf({start, values})).to.deep.equal(['series[0].values[1]: expected a number, got Infinity']);
    expect(values[1]).to.equal(Infinity);
  });
  it('need a start', () => {
    expect(seriesOf({values: [1]})).to.be.undefined;
    expect(complaintsOf({values: [1]})).to.deep.equal([
      'series[0]: expected points, or start with values, got an object',
    ]);
    expect(seriesOf({values: [1], start: 'May'})).to.be.undefined;
    expect(complaintsOf({values: [1], start: 'May'})).to.deep.equal(['series[0].start: expected a day, got "May"']);
  });
  it('are passed on as they are, a million of them', () => {
    const values = Array.from({length: 1e6}, (_, index) => (index % 7 === 0 ? null : index));
    expect(seriesOf({start, values})?.values).to.equal(values);
  });
});

describe('A series', () => {
  it('without measure or period is dropped with one complaint', () => {
    expect(read({measure: undefined, points: []}).record.series).to.deep.equal([]);
    expect(complaintsOf({period: 'decade', points: [['202', 1]]})).to.deep.equal([
      'series[0].period: expected hour or day or week or month or quarter or year, got "decade"',
    ]);
  });
  it('keeps the partial periods that are of its kind', () => {
    expect(seriesOf({points: [], partial: ['2020-01-01', '2020']})?.partial).to.deep.equal(['2020-01-01']);
  });
});
