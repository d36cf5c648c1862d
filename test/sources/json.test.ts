import {expect} from '@open-wc/testing';
import {SourceError} from '../../src/sources/errors.js';
import {brokenPlace, jsonOf} from '../../src/sources/json.js';

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

  for (const text of ['<!doctype html><title>Sign in</title>', '\n  <html>', '<?xml version="1.0"?>'])
    it(`is not data: ${JSON.stringify(text)}`, () => {
      expect(failure(text).code).to.equal('not-data');
    });

  it('is malformed where a comma trails, with line and column', () => {
    const {code, host, detail} = failure('{\n  "a": 1,\n}');
    expect([code, host, detail]).to.deep.equal(['malformed', 'a.example', 'line 3, column 1']);
  });

  it('is malformed where it was cut off, with the place of the cut', () => {
    expect(failure('{"title": "A",\n "usage": ').detail).to.equal('line 2, column 11');
  });

  for (const text of ['{"a": NaN}', '{"a": Infinity}', 'callback({})', ")]}',\n{}", '{"a":1}\n{"a":2}', "{'a': 1}"])
    it(`is malformed: ${JSON.stringify(text)}`, () => {
      expect(failure(text).code).to.equal('malformed');
    });

  it('may be nested 100,000 deep without a crash', () => {
    expect(jsonOf('['.repeat(100_000) + ']'.repeat(100_000), 'a.example')).to.be.an('array');
  });
});

describe('The place where JSON breaks', () => {
  it('is counted from the offset that older V8 tells', () => {
    expect(brokenPlace('{\n"a" 1}', 'Unexpected number in JSON at position 6')).to.equal('line 2, column 5');
  });

  it('is the one that SpiderMonkey tells', () => {
    const message = "JSON.parse: expected ':' after property name in object at line 2 column 5 of the JSON data";
    expect(brokenPlace('{\n"a" 1}', message)).to.equal('line 2, column 5');
  });

  it('is the end where JavaScriptCore misses one', () => {
    expect(brokenPlace('{"a"', 'JSON Parse error: Unexpected EOF')).to.equal('line 1, column 5');
  });

  it('is left open where the engine does not tell', () => {
    expect(brokenPlace('{a}', "JSON Parse error: Expected '}'")).to.equal('');
  });
});
