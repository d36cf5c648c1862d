import {readRecord} from '../../model/reading.js';
import {endpointBadge, type EndpointBadge} from '../picture/badge.js';
import {voiceOf} from '../words.js';

/** Which count a badge shows. */
export interface BadgeOptions {
  /** `downloads`, `views` or `citations`; the first that the record has unless told. */
  readonly measure?: string;
  /** Language of the words (BCP 47). */
  readonly lang?: string;
}

/**
 * Returns what a shields.io endpoint answers, to be kept beside a record: `https://img.shields.io/endpoint?url=…`.
 * @throws RangeError when the record has no such count.
 */
export function renderToBadge(input: unknown, {measure, lang}: BadgeOptions = {}): EndpointBadge {
  const badge = endpointBadge(readRecord(input).record, measure, voiceOf(lang));
  if (!badge) throw new RangeError(`measure: the record has no count${measure ? ` of ${measure}` : ''}`);
  return badge;
}
