import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {trajectoryGeometry} from '../../../src/kit/trajectory/geometry.js';
import {timelineOf} from '../../../src/model/timeline.js';
import type {Series} from '../../../src/model/record.js';

const days = (values: readonly (number | null)[], partial: readonly string[] = []) =>
  timelineOf({measure: 'downloads', period: 'day', start: '2024-05-01', values, partial});

const numbersIn = (path: string) => [...path.matchAll(/-?[\d.]+(?:e[-+]?\d+)?/g)].map(Number);

describe('trajectory geometry', () => {
  it('draws known values from left to right and from top to bottom', () => {
    expect(trajectoryGeometry(days([0, 5, 10])).line).to.equal('M0,100L50,50L100,0');
  });

  it('breaks the line and the fill at an unknown', () => {
    const {line, area} = trajectoryGeometry(days([1, 2, null, 3, 4]));
    expect(line.match(/M/g)).to.have.length(2);
    expect(area.match(/M/g)).to.have.length(2);
  });

  it('makes a dot of a value between unknowns', () => {
    expect(trajectoryGeometry(days([null, 4, null])).lone).to.equal('M50,0h0');
  });

  it('draws the segments that touch an unfinished period apart from the others', () => {
    const {line, partial, lastPartial} = trajectoryGeometry(days([0, 5, 10], ['2024-05-03']));
    expect(line).to.equal('M0,100L50,50');
    expect(partial).to.equal('M50,50L100,0');
    expect(lastPartial).to.be.true;
  });

  it('draws nothing from an unfinished period to an unknown', () => {
    expect(trajectoryGeometry(days([1, null, 3], ['2024-05-01'])).partial).to.equal('');
  });

  it('lays flat zeros on the floor', () => {
    expect(trajectoryGeometry(days([0, 0])).line).to.equal('M0,100L100,100');
  });

  it('keeps zero in sight when all values are far from it', () => {
    expect(trajectoryGeometry(days([900, 1000])).first?.y).to.equal(10);
    expect(trajectoryGeometry(days([-900, -1000])).first?.y).to.equal(90);
  });

  it('names first, last and the first of the highest', () => {
    const {first, last, peak} = trajectoryGeometry(days([null, 2, 9, 9, 4, null]));
    expect([first?.index, peak?.index, last?.index]).to.deep.equal([1, 2, 4]);
  });

  it('has no peak where all are equal', () => {
    expect(trajectoryGeometry(days([3, 3, 3])).peak).to.equal(null);
  });

  it('places a lone value in the middle', () => {
    expect(trajectoryGeometry(days([3])).last).to.deep.equal({x: 50, y: 0, index: 0});
  });

  it('has no places where nothing is known', () => {
    const {first, last, peak, line, area, lone} = trajectoryGeometry(days([null, null]));
    expect([first, last, peak]).to.deep.equal([null, null, null]);
    expect(line + area + lone).to.equal('');
  });

  it('is empty for an empty series', () => {
    expect(trajectoryGeometry(days([])).line).to.equal('');
  });

  it('stays in its box, whatever the values', () => {
    const value = fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true}), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value, {maxLength: 300}), fc.array(fc.nat(8), {maxLength: 3}), (values, unfinished) => {
        const partial = unfinished.map((index) => `2024-05-0${index + 1}`);
        const {line, area, partial: dashed, lone, first, last, peak} = trajectoryGeometry(days(values, partial), 20);
        const places = [first, last, peak].flatMap((place) => (place ? [place.x, place.y] : []));
        for (const number of [...numbersIn(line + area + dashed + lone.replaceAll('h0', '')), ...places])
          expect(number).to.be.within(0, 100);
        expect(line + area + dashed + lone).not.to.match(/NaN|Infinity|undefined/);
      }),
    );
  });

  it('draws the future and the far past', () => {
    const series: Series = {
      measure: 'downloads',
      period: 'year',
      points: [
        ['0001', 1],
        ['2999', 2],
      ],
    };
    const {first, last} = trajectoryGeometry(timelineOf(series));
    expect([first?.x, last?.x]).to.deep.equal([0, 100]);
  });
});
