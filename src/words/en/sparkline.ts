import {trajectory} from './trajectory.js';
import type {SparklineWords} from '../words.js';

export const sparkline: SparklineWords = {
  ...trajectory,
  point: (when, count, shown, measure, partial) => {
    const noun = count === 1 ? measure.replace(/^(download|view|citation)s$/, '$1') : measure;
    return `${when}: ${shown ? `${shown} ${noun}` : 'unknown'}${partial ? ' (not complete)' : ''}`;
  },
  pointsHint: 'Arrow keys read the points',
  period: 'period',
};
