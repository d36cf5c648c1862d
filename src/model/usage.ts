import {type Decoder, numberWhere, object, oneOf} from './decoder.js';
import type {Count, Usage} from './record.js';
import {sourceKey} from './sources.js';

const wholeNumber = numberWhere('a whole number ≥ 0 or null', (number) => Number.isInteger(number) && number >= 0);

const count = object<Count>(
  {
    value: wholeNumber,
    source: sourceKey,
    scope: oneOf('all-versions', 'this-version', 'last-30-days'),
    unique: oneOf(true, false),
  },
  'value',
);

/** Counts of all there was, one for each measure. */
export const usage: Decoder<Usage> = object<Usage>({downloads: count, views: count, citations: count});
