import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {safeUrl} from '../../src/model/address.js';
import {doiOf, doiUrl} from '../../src/model/doi.js';
import {corpus} from './corpus.js';

const urls = await corpus<{u: string; allow: boolean}>('urls');
const dois = await corpus<{in: unknown; norm: string | null}>('dois');

describe('The gate for addresses', () => {
  for (const base of [undefined, 'https://host.example/page/'])
    for (const {u, allow} of urls)
      it(`${allow ? 'lets through' : 'stops'} ${JSON.stringify(u.slice(0, 60))}${base ? ' on a page' : ''}`, () => {
        expect(safeUrl(u, base) !== null).to.equal(allow);
      });
  it('resolves what is relative, if it is told against what', () => {
    expect(safeUrl('./a b.json', 'https://host.example/page/')).to.equal('https://host.example/page/a%20b.json');
    expect(safeUrl(' ./a b.json ')).to.equal('./a b.json');
  });
  it('leads a DOI to its address', () => expect(safeUrl('doi:10.1/X')).to.equal('https://doi.org/10.1/x'));
  it('stops what is no text', () =>
    expect([3, null, {}].map((value) => safeUrl(value))).to.deep.equal([null, null, null]));
  it('only ever gives an address that a browser takes for http, https or mailto', () => {
    const piece = fc.constantFrom(
      'java',
      'script:',
      'http',
      's:',
      '//',
      '\\',
      '\t',
      '\n',
      ' ',
      '@',
      'a.org',
      'data:',
      '%00',
      '\u0001',
      'mailto:',
      '?',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 6}), (pieces) => {
        const url = safeUrl(pieces.join(''));
        if (url !== null) expect(new URL(url, 'https://host.example/').protocol).to.match(/^(?:https?|mailto):$/);
      }),
      {numRuns: 200},
    );
  });
});

describe('A DOI', () => {
  for (const {in: given, norm} of dois)
    it(`${norm === null ? 'is not found in' : 'is read from'} ${JSON.stringify(given)}`, () => {
      expect(doiOf(given)).to.equal(norm);
    });
  for (const {norm} of dois)
    if (norm !== null)
      it(`resolves at doi.org, whole: ${norm}`, () => {
        const {origin, pathname, search, hash} = new URL(doiUrl(norm));
        expect([origin, decodeURIComponent(pathname), search, hash]).to.deep.equal([
          'https://doi.org',
          `/${norm}`,
          '',
          '',
        ]);
        expect(doiOf(doiUrl(norm))).to.equal(norm);
      });
  it('in an address that is not well encoded is taken as it stands', () => {
    expect(doiOf('https://doi.org/10.1/50%')).to.equal('10.1/50%');
    expect(doiOf('https://doi.org/10.1/a%20b')).to.equal('10.1/a%20b');
  });
});
