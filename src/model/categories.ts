/* eslint-disable @typescript-eslint/no-confusing-void-expression -- The undefined of a complaint stands for the value. */
import {type Decoder, bareObject, isObject, list, numberWhere, object, ownField, someText, text} from './decoder.js';
import type {Categories, Column, Row} from './record.js';
import {cleanText} from './text.js';
import {sourceKey} from './sources.js';

type Cell = Row[string];

const columns = list(object<Column>({key: someText, label: someText, unit: text}, 'key', 'label'));

const quantity = numberWhere('a number, text or null', Number.isFinite);

const frame = object<Omit<Categories, 'rows'>>(
  {label: text, title: text, caption: text, source: sourceKey, columns},
  'columns',
);

/** Measures per category: every row that is an object is kept. */
export const categories: Decoder<Categories> = (value, path, context) => {
  const about = frame(value, path, context);
  if (about === undefined || !isObject(value)) return undefined;
  const rows = list(rowOf(about.columns))(ownField(value, 'rows'), `${path}.rows`, context);
  return rows && {...about, rows};
};

function rowOf(of: readonly Column[]): Decoder<Row> {
  return (value, path, context) => {
    if (!isObject(value)) return context.complaints.add(path, 'an object', value);
    const read = <T>(key: string, decoder: Decoder<T>) => decoder(ownField(value, key), `${path}.${key}`, context);
    const row = bareObject<Cell>();
    for (const {key} of of) row[key] = read(key, cell) ?? null;
    return Object.assign(row, {name: read('name', someText) ?? ''});
  };
}

/** A text column is as good as one of numbers. */
const cell: Decoder<Cell> = (value, path, context) =>
  typeof value === 'string' ? cleanText(value) || null : quantity(value ?? null, path, context);
