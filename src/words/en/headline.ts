import {en} from '../en.js';
import type {HeadlineWords} from '../words.js';

export const headline: HeadlineWords = {
  ...en,
  headline: (measure, value, total) =>
    value === null ? `${measure} unknown` : value === 1 ? measure.slice(0, -1) : total ? `total ${measure}` : measure,
};
