import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {SourceError} from '../../src/sources/errors.js';
import {isCut, jsonOf} from '../../src/sources/json.js';

function failure(text: string): SourceError {
  try {
    jsonOf(text, 'a.example');
  } catch (error) {
    if (error instanceof SourceError) return error;
  }
  throw new Error('no failure');
}

describe('A JSON answer', () => {
  it('is read', () => {
    expect(jsonOf(' {"a": [1]} ', 'a.example')).to.deep.equal({a: [1]});
  });

  for (const text of ['', ' \n\t'])
    it(`is nothing when it is ${JSON.stringify(text)}`, () => {
      expect(jsonOf(text, 'a.example')).to.be.null;
    });

  for (const text of ['<!doctype html><title>Sign in</title>', '\n  <html>', '<?xml version="1.0"?><html/>'])
    it(`is not data: ${JSON.stringify(text)}`, () => {
      expect(failure(text).code).to.equal('not-data');
    });

  it('is of an unknown kind when it is another XML', async () => {
    const url = new URL('../fixtures/openml/dataset-2-description.xml', import.meta.url);
    for (const text of [await (await fetch(url)).text(), '<?xml version="1.0"?><feed/>'])
      expect(failure(text).code).to.equal('unrecognised');
  });

  it('is malformed where a comma trails, with line and column', () => {
    const {code, host, detail} = failure('{\n  "a": 1,\n}');
    expect([code, host, detail]).to.deep.equal(['malformed', 'a.example', '3:1']);
  });

  for (const text of ['{"title": "A",\n "usage": ', '[1, 2', '{"a": "b', '{"a": [1, 2'])
    it(`is malformed without a place where it was cut off: ${JSON.stringify(text)}`, () => {
      expect([failure(text).code, failure(text).detail, isCut(text)]).to.deep.equal(['malformed', '', true]);
    });

  for (const text of ['{"a": [1]}\n', '[]', 'callback({', '', '42'])
    it(`is not taken for cut off: ${JSON.stringify(text)}`, () => expect(isCut(text)).to.be.false);

  for (const [text, place] of [
    ['{"a": NaN}', '1:7'],
    ['{"a": Infinity}', '1:7'],
    ['{"a": -Infinity}', '1:7'],
    ['callback({})', '1:1'],
    [")]}',\n{}", '1:1'],
    ['{"a":1}\n{"a":2}', '2:1'],
    ["{'a': 1}", '1:2'],
    ['{a: 1}', '1:2'],
    ['{"a" 1}', '1:6'],
    ['{"a": 1 "b": 2}', '1:9'],
    ['[1,]', '1:4'],
    ['[1 2]', '1:4'],
    ['{"a": 01}', '1:7'],
    ['{"a": .5}', '1:7'],
    ['{"a": 1.}', '1:7'],
    ['{"a": "\\x"}', '1:7'],
    ['{"a": "one\ntwo"}', '1:7'],
    ['{"a": tru}', '1:7'],
    ['{"a": 1]', '1:8'],
    ['[]]', '1:3'],
    ['{"a": 1} // note', '1:10'],
    ['{"a": [1, 2}', '1:12'],
    ['\u00a0{}', '1:1'],
  ] as const)
    it(`is malformed at ${place}: ${JSON.stringify(text)}`, () => {
      const {code, detail} = failure(text);
      expect([code, detail]).to.deep.equal(['malformed', place]);
    });

  it('may be nested 100,000 deep without a crash', () => {
    expect(jsonOf('['.repeat(100_000) + ']'.repeat(100_000), 'a.example')).to.be.an('array');
    expect(failure('['.repeat(100_000) + '}').detail).to.equal('1:100001');
  });

  it('breaks, when a character of it is changed, where the first that cannot stand is', () => {
    const change = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('x', ',', '}', ']', '"', ':', '1'));
    const broken = change.map(
      ([text, at, letter]) => text.slice(0, at % text.length) + letter + text.slice((at % text.length) + 1),
    );
    fc.assert(
      fc.property(broken, (text) => {
        const position = positionTold(text);
        if (position === null || isCut(text)) return;
        const [, column] = failure(text).detail.split(':');
        // A broken token is told by its beginning, which V8 passes before it stumbles.
        expect(Number(column) - 1).to.be.at.most(position);
        expect(() => {
          JSON.parse(text.slice(0, Number(column) - 1) + 'x');
        }).to.throw();
      }),
      {numRuns: 300},
    );
  });
});

/** Where V8 says that a text breaks; `null` when it does not say. */
function positionTold(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const told = /position (\d+)/.exec((error as SyntaxError).message)?.[1];
    return told === undefined ? null : Number(told);
  }
}
