import {expect} from '@open-wc/testing';
import {decoded} from '../../src/sources/decoding.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const decodedText = (given: Uint8Array, contentType: string) => decoded(given, contentType).text;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('The bytes of an answer', () => {
  it('are UTF-8 unless told', () => {
    expect(decodedText(utf8('Zürich'), 'application/json')).to.equal('Zürich');
  });

  it('lose a UTF-8 byte order mark', () => {
    expect(decodedText(bytes(0xef, 0xbb, 0xbf, 0x7b), '')).to.equal('{');
  });

  it('are UTF-8 by their mark, whatever the charset says', () => {
    expect(decodedText(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xbc), 'text/csv; charset=iso-8859-1')).to.equal('ü');
  });

  it('are UTF-16 by their mark, little end first', () => {
    expect(decodedText(bytes(0xff, 0xfe, 0xfc, 0x00), '')).to.equal('ü');
  });

  it('are UTF-16 by their mark, big end first', () => {
    expect(decodedText(bytes(0xfe, 0xff, 0x00, 0xfc), '')).to.equal('ü');
  });

  it('are Latin-1 when the charset says so', () => {
    expect(decodedText(bytes(0x5a, 0xfc), 'text/csv; charset="ISO-8859-1"')).to.equal('Zü');
  });

  it('are UTF-8 when the charset is not known', () => {
    expect(decodedText(utf8('ü'), 'text/csv; charset=klingon')).to.equal('ü');
  });

  it('become U+FFFD where they are not of the encoding', () => {
    expect(decodedText(bytes(0x5a, 0xfc), '')).to.equal('Z\ufffd');
  });

  it('are garbled then, and only then', () => {
    const isGarbled = (given: Uint8Array, contentType = '') => decoded(given, contentType).isGarbled;
    expect(isGarbled(bytes(0x5a, 0xfc))).to.be.true;
    expect(isGarbled(utf8('a real \ufffd'))).to.be.false;
    expect(isGarbled(utf8('ü'), 'text/csv; charset=klingon')).to.be.false;
    expect(isGarbled(bytes(0x5a, 0xfc), 'text/csv; charset=iso-8859-1')).to.be.false;
  });

  it('are GBK when the charset says so', () => {
    expect(decodedText(bytes(0xca, 0xfd, 0xbe, 0xdd), 'application/json; charset=gbk')).to.equal('数据');
  });

  it('may be none', () => {
    expect(decodedText(bytes(), '')).to.equal('');
  });
});
