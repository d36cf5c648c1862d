import type {Period} from '../../model/record.js';
import type {TrajectoryWords} from '../words.js';
import {summary} from './summary.js';

const inside: Partial<Record<Period, string>> = {week: 'in the week of', day: 'on', hour: 'at'};

export const trajectory: TrajectoryWords = {
  ...summary,
  measures: {downloads: 'downloads', views: 'views', citations: 'citations'},
  perPeriod: (measure, period) => `${measure} per ${period}`,
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `This line chart shows ${what} ${to ? `from ${from} to ${to}` : `for ${from}`}${
      unknown > 0 ? `; ${shownUnknown} ${unknown === 1 ? 'value is' : 'values are'} unknown` : ''
    }.`,
  at: (value, when, period) => `${value} ${inside[period] ?? 'in'} ${when}`,
  courses: {
    rise: ({first, last}) => `The line rises from ${first} to ${last}.`,
    fall: ({first, last}) => `The line falls from ${first} to ${last}.`,
    peak: ({first, high, last}) => `The line rises from ${first} to ${high}, then falls to ${last}.`,
    dip: ({first, low, last}) => `The line falls from ${first} to ${low}, then rises to ${last}.`,
    flat: ({first, last}) => `The line stays level, from ${first} to ${last}.`,
    up: ({first, last, high}) =>
      `With ups and downs, the line rises from ${first} to ${last}; it is highest at ${high}.`,
    down: ({first, last, low}) =>
      `With ups and downs, the line falls from ${first} to ${last}; it is lowest at ${low}.`,
    mixed: ({low, high, last}) => `The line goes up and down between ${low} and ${high}, and ends at ${last}.`,
  },
  notComplete: (periods) => `${periods} not complete`,
  unfinished: (periods) => `Not complete: ${periods}.`,
};
