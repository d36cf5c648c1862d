import {expect} from '@open-wc/testing';
import {keywordsOf} from '../../src/sources/foreign-keywords.js';
import {licenseIn} from '../../src/sources/foreign-license.js';
import {agentsIn} from '../../src/sources/foreign-names.js';
import {at, listAt, textAt} from '../../src/sources/json-path.js';

describe('A path of keys', () => {
  const value = {a: {b: [{c: 0}, null]}, toString: 'own', d: ''};

  it('leads to what stands there, 0 and "" included', () => {
    expect([at(value, 'a.b.0.c'), at(value, 'd'), at(value, 'toString')]).to.deep.equal([0, '', 'own']);
  });

  it('leads to nothing where null, nothing or what is inherited stands', () => {
    for (const path of ['a.b.1', 'a.x.y', 'a.b.length.x', 'constructor', '__proto__', 'd.length'])
      expect(at(value, path), path).to.equal(undefined);
    expect(at(null, 'a')).to.equal(undefined);
  });

  it('may be the first of several that leads to something', () => {
    expect(at(value, 'x.y|a.b.1|d')).to.equal('');
  });

  it('leads to a list of one, where one stands that might be several', () => {
    expect([listAt(value, 'a.b').length, listAt(value, 'a'), listAt(value, 'x')]).to.deep.equal([2, [value.a], []]);
  });

  it('leads to text, which a number is too', () => {
    expect([textAt(value, 'a.b.0.c'), textAt(value, 'a'), textAt(value, 'x')]).to.deep.equal(['0', '', '']);
  });
});

describe('A foreign name', () => {
  for (const [name, ...names] of [
    ['Draelos, Rachel Lea', 'Draelos, Rachel Lea'],
    ['Wong,  Takmeng', 'Wong, Takmeng'],
    [', Climate', 'Climate'],
    ['Smith, ', 'Smith'],
    ['Nicolas Hulscher, BS', 'Nicolas Hulscher'],
    ['Hulscher, Nicolas, MPH', 'Hulscher, Nicolas'],
    ['Peter A. McCullough, MD, MPH', 'Peter A. McCullough'],
    ['Doe, Jane, Ph.D.', 'Doe, Jane'],
    ['King, Martin Luther, Jr.', 'King, Martin Luther, Jr.'],
    ['Ma, Bo', 'Ma, Bo'],
    ['USGS EROS', 'USGS EROS'],
    ['James Watson on the behalf of 201 signatories', 'James Watson on the behalf of 201 signatories'],
    ['????', '????'],
    ['Enos, Ryan (Harvard University); Vavreck, Lynn (UCLA)', 'Enos, Ryan', 'Vavreck, Lynn'],
    ['Cardenas, Valerie ; Weiner, Michael;', 'Cardenas, Valerie', 'Weiner, Michael'],
    ['Consortium (IGAS)', 'Consortium (IGAS)'],
    ['Universit&eacute; <i>de</i> Lyon', 'Université de Lyon'],
    [' ; '],
  ] as const)
    it(`is of ${names.length}: ${JSON.stringify(name)}`, () => {
      expect(agentsIn(name)).to.deep.equal(names.map((each) => ({name: each})));
      expect(agentsIn({name}).map((each) => at(each, 'name'))).to.deep.equal(names);
    });

  it('that is no text is passed on, to be complained of', () => {
    expect(agentsIn(5)).to.deep.equal([{name: 5}]);
    expect(agentsIn({name: [1]}).map((each) => at(each, 'name'))).to.deep.equal([[1]]);
  });
});

describe('A foreign licence', () => {
  for (const [given, license] of [
    ['MIT', {id: 'MIT'}],
    ['cc-by-nc-sa-3.0', {id: 'CC-BY-NC-SA-3.0'}],
    ['https://spdx.org/licenses/CC-BY-4.0.html', {id: 'CC-BY-4.0', url: 'https://spdx.org/licenses/CC-BY-4.0.html'}],
    ['https://a.example/terms', {url: 'https://a.example/terms'}],
    ['Ask the authors', {name: 'Ask the authors'}],
    ['Public', {name: 'Public'}],
    ['info:eu-repo/semantics/openAccess', undefined],
    ['License Not Specified', undefined],
    ['', undefined],
    [
      {id: 'mit', name: 'MIT License', url: 'https://a.example/'},
      {id: 'MIT', name: 'MIT License', url: 'https://a.example/'},
    ],
    [{rights: 'Embargo', rightsUri: 'info:eu-repo/semantics/embargoedAccess'}, undefined],
    [{}, undefined],
    [5, {name: 5}],
  ] as const)
    it(`is ${JSON.stringify(license)} for ${JSON.stringify(given)}`, () => {
      expect(licenseIn([given])).to.deep.equal(license);
    });

  it('is the first that is one', () => {
    expect(licenseIn(['', 'info:eu-repo/semantics/openAccess', 'MIT', 'ISC'])).to.deep.equal({id: 'MIT'});
  });
});

describe('Foreign keywords', () => {
  for (const [given, ...keywords] of [
    [['a', 'b', 'a'], 'a', 'b'],
    ['one, two; three', 'one, two', 'three'],
    ['one, two', 'one', 'two'],
    ['one', 'one'],
    [['Open Science, reproducible, digital'], 'Open Science', 'reproducible', 'digital'],
    [['Education, Higher'], 'Education, Higher'],
    [['Preterm labour, Magnesium, Fetal neuroprotection.'], 'Preterm labour', 'Magnesium', 'Fetal neuroprotection'],
    [[{subject: 'a; b'}, {display_name: 'c'}, 'Model.'], 'a', 'b', 'c', 'Model.'],
  ] as const)
    it(`are ${JSON.stringify(keywords)} for ${JSON.stringify(given)}`, () => {
      expect(keywordsOf(given)).to.deep.equal(keywords);
    });

  it('are not there where nobody tells them', () => {
    expect([keywordsOf(undefined), keywordsOf([])]).to.deep.equal([undefined, undefined]);
  });

  it('that are no text are passed on, to be complained of', () => {
    expect(keywordsOf([1, {x: 1}])).to.deep.equal([1, {x: 1}]);
  });
});
