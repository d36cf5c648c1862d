import {findNodeAtLocation, parseTree, type JSONPath, type Node, type ParseError} from 'jsonc-parser';
import {jsonOf} from '../../sources/json.js';
import {SourceError} from '../../sources/errors.js';
import {readRecord} from '../../model/reading.js';
import {complaintText} from '../../model/complaint.js';
import type {Complaint} from '../../model/record.js';

/** A complaint and where in the text it is. */
export interface Finding extends Partial<Complaint> {
  /** From 1; of the nearest thing around, where the field itself is missing. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** `series[0].points[3]` as the steps that lead there. */
const stepsOf = (path: string): JSONPath =>
  path.split(/\.|\[|\]\.?/).flatMap((step) => (step === '' ? [] : [/^\d+$/.test(step) ? Number(step) : step]));

/** The node at the path, or the deepest one on the way there. */
function nodeAt(root: Node | undefined, steps: JSONPath): Node | undefined {
  for (let length = steps.length; root && length >= 0; length--) {
    const found = findNodeAtLocation(root, steps.slice(0, length));
    if (found) return found;
  }
  return root;
}

function placeOf(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

/** All that is wrong in the text of a record, in the order of its lines. */
export function findingsIn(text: string): Finding[] {
  let value: unknown;
  try {
    value = jsonOf(text, 'the file');
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const [line = 1, column = 1] = error.detail.split(':').map(Number);
    return [{line: line || 1, column: column || 1, text: 'expected JSON'}];
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors);
  return readRecord(value)
    .complaints.map((complaint) => ({
      ...complaint,
      ...placeOf(text, nodeAt(root, stepsOf(complaint.path))?.offset ?? 0),
      text: complaintText(complaint),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
