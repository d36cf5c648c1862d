import type {Source} from '../model/record.js';
import type {Format} from '../words/format.js';
import type {SummaryWords} from '../words/words.js';
import {provenanceText} from './provenance.js';

/** Returns a summary that stands alone: with the source of its figures, their day and kind, as a last sentence. */
export const sourcedSummary = (summary: string, words: SummaryWords, format: Format, source: Source | null): string =>
  summary + words.between + words.sentence(provenanceText(words, format, source));
