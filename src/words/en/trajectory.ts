import {en} from '../en.js';
import type {TrajectoryWords} from '../words.js';

export const trajectory: TrajectoryWords = {
  ...en,
  measures: {downloads: 'downloads', views: 'views', citations: 'citations'},
  perPeriod: (measure, period) => `${measure} per ${period}`,
  course: (what, from, to, first, last) =>
    `${what}, ${from} to ${to}: ${last ? `from ${first} to ${last}` : `${first} each`}`,
  highest: (value, when, period) => `highest ${value} ${/^[yqm]/.test(period) ? 'in' : 'on'} ${when}`,
  unknownPeriods: (count) => `${count} unknown`,
  notComplete: (periods) => `${periods} not complete`,
};
