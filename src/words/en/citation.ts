import {copying} from './copying.js';
import type {CitationWords} from '../words.js';

export const citing: CitationWords = {
  ...copying,
  copy: 'Copy citation',
  citeAs: 'Cite as',
  keepCitation: 'Download',
};
