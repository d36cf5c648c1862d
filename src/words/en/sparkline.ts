import type {SparklineWords} from '../words.js';
import {marks} from './marks.js';
import {trajectory} from './trajectory.js';

export const sparkline: SparklineWords = {
  ...marks,
  ...trajectory,
  pointValue: (count, shown, measure, partial) => {
    const noun = count === 1 ? measure.replace(/^(download|view|citation)s$/, '$1') : measure;
    return (shown ? `${shown} ${noun}` : 'unknown') + (partial ? ', not complete' : '');
  },
  lineChart: 'line chart',
  lineHow: 'A higher point is a larger value.',
  period: 'period',
};
