import {textAs} from './decoder.js';
import {doiOf} from './doi.js';
import type {RecordFields} from './reader.js';
import {address} from './sources.js';

/** Under which names the rest of the world knows the dataset. */
export const identity = {doi: textAs('a DOI', doiOf), url: address} satisfies RecordFields;
