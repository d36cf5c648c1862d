import type {Adapter} from './adapter.js';
import {zenodo} from './zenodo.js';

/** All upstreams: for elements that show what the dataset is. */
export const describing: readonly Adapter[] = [zenodo];

/** Those that count. */
export const counting: readonly Adapter[] = [zenodo];

/** Those that have counts for each month or year. */
export const charting: readonly Adapter[] = [];
