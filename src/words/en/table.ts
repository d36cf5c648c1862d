import type {TableWords} from '../words.js';
import {keys} from './keys.js';

export const table: TableWords = {
  ...keys,
  copyTable: 'Copy CSV',
  keepTable: 'Download CSV',
  tableCopied: 'Table copied.',
  tableNotCopied: 'Copying is not allowed here. Download the table instead.',
  sorted: (column, order) => (order === 'none' ? 'In the original order.' : `Sorted by ${column}, ${order}.`),
};
