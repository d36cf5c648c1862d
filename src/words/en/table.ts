import {en} from '../en.js';
import type {TableWords} from '../words.js';

export const table: TableWords = {
  ...en,
  copyTable: 'Copy CSV',
  keepTable: 'Download CSV',
  tableCopied: 'Table copied.',
  tableNotCopied: 'Copying is not allowed here. Download the table instead.',
  sorted: (column, order) => (order === 'none' ? 'In the original order.' : `Sorted by ${column}, ${order}.`),
};
