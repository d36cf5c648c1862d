import assert from 'node:assert/strict';
import type {Course, Shape} from '../../src/words/words.js';

/** One value of a series as its record has it: the period's name, `null` for unknown, and whether it was counted to its end. */
export interface Told {
  readonly name: string;
  readonly value: number | null;
  readonly whole: boolean;
}

const never = (values: readonly number[], sign: number): boolean =>
  values.every((value, index) => index === 0 || sign * Math.sign(value - values[index - 1]!) >= 0);

/** The shape by its definition, each place tried as the turn. */
export function shapeByDefinition(values: readonly number[]): Shape {
  if (never(values, 1) && never(values, -1)) return 'flat';
  if (never(values, 1)) return 'rise';
  if (never(values, -1)) return 'fall';
  const turns = (sign: number) =>
    values.some((_, at) => never(values.slice(0, at + 1), sign) && never(values.slice(at), -sign));
  if (turns(1)) return 'peak';
  if (turns(-1)) return 'dip';
  const third = Math.floor(values.length / 3);
  const [starts, ends] = [values.slice(0, third), values.slice(values.length - third)];
  const all = (sign: number) => third > 1 && ends.every((end) => starts.every((start) => sign * (end - start) > 0));
  return all(1) ? 'up' : all(-1) ? 'down' : 'mixed';
}

/** Checks what the words were given of a course against every value of the series. `at` finds the value of a phrase. */
export function assertCourse(told: readonly Told[], shape: Shape, course: Course, at: (phrase: string) => Told): void {
  const known = told.filter(({value}) => value !== null);
  const whole = known.filter((each) => each.whole);
  const [first, last, high, low] = [course.first, course.last, course.high, course.low].map(at);
  const numbers = whole.map(({value}) => value!);
  assert.equal(shape, shapeByDefinition(numbers));
  assert.equal(first!.name, whole[0]!.name);
  assert.equal(last!.name, whole.at(-1)!.name);
  const highest = shape === 'peak' ? whole : known;
  assert.ok(
    highest.every(({value}) => value! <= high!.value!),
    'nothing is higher than the highest',
  );
  assert.ok(
    whole.every(({value}) => value! >= low!.value!),
    'nothing whole is lower than the lowest',
  );
}
