import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {lineOf, proseOf} from '../../src/sources/plain-text.js';

describe('The text of HTML', () => {
  for (const [html, text] of [
    ['<p>One</p>\n\n<p>Two</p>', 'One\n\nTwo'],
    ['One<br>Two<br/>Three', 'One\n\nTwo\n\nThree'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['<div class="x">a</div><H2>b</H2>', 'a\n\nb'],
    ['<p>hard\n wrapped\r\n text</p>', 'hard wrapped text'],
    ['plain\n\nparagraphs', 'plain\n\nparagraphs'],
    ['<em>E. coli</em> and CO<sub>2</sub>', 'E. coli and CO2'],
    ['<a href="https://a.example/?a=1&amp;b">link</a>', 'link'],
    ['<jats:p>Abstract</jats:p><jats:p><jats:italic>x</jats:italic></jats:p>', 'Abstract\n\nx'],
    ['<p>&nbsp;</p>', ''],
  ] as const)
    it(`is ${JSON.stringify(text)} for ${JSON.stringify(html)}`, () => {
      expect(proseOf(html)).to.equal(text);
    });

  for (const text of [
    'p < 0.05 and q > 1',
    'a<b',
    'List<T>',
    '<name>',
    'x <- y',
    '<script>alert(1)</script>',
    '<<p',
    '<p',
  ])
    it(`leaves what is no markup for certain: ${text}`, () => {
      expect(proseOf(text)).to.equal(text);
    });

  for (const value of [undefined, null, 5, true, ['<p>'], {}])
    it(`is the value itself where that is no text: ${JSON.stringify(value)}`, () => {
      expect(proseOf(value)).to.equal(value);
      expect(lineOf(value)).to.equal(value);
    });

  it('is one line in a title', () => {
    expect(lineOf(' A  title<br>in\n\nlines ')).to.equal('A title in lines');
  });
});

describe('Entities', () => {
  for (const [entity, text] of [
    ['&amp;lt;', '&lt;'],
    ['&lt;em&gt;', '<em>'],
    ['&quot;a&quot; &apos;b&#39;', '"a" \'b\''],
    ['&#8220;a&#x201D;', '“a”'],
    ['&#X41;&#x1F600;', 'A😀'],
    ['&mdash;&ndash;&hellip;&rsquo;', '—–…’'],
    ['biling&uuml;e espa&ntilde;ol Santaf&eacute;', 'bilingüe español Santafé'],
    ['&Eacute;&Aring;&ccedil;&scaron;&szlig;&oslash;&Oslash;&AElig;', 'ÉÅçšßøØÆ'],
    ['&alpha;-&beta; &Delta;T &mu;m &Omega;', 'α-β ΔT μm Ω'],
    ['5&deg;C &plusmn; 0.5 &times; 2&sup2; &le; 3 &micro;g', '5°C ± 0.5 × 2² ≤ 3 µg'],
    ['10&nbsp;mm', '10 mm'],
  ] as const)
    it(`are decoded: ${entity}`, () => {
      expect(lineOf(entity)).to.equal(text);
    });

  for (const text of ['&', '&;', 'AT&T', '&foo;', '&constructor;', 'a & b;', '&acute;', '&#;', '&amp'])
    it(`that are none stay: ${text}`, () => {
      expect(lineOf(text)).to.equal(text);
    });

  for (const entity of ['&#x110000;', '&#99999999999;'])
    it(`of no character are U+FFFD: ${entity}`, () => {
      expect(lineOf(entity)).to.equal('\ufffd');
    });
});

describe('Any text', () => {
  it('is read without an exception, in a time that grows no faster than it', () => {
    const pieces = ['<', '>', '<p', '<a "', '&', '&#', ';', 'x', '\n', ' ', '&amp;', '</p>'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 60}), fc.constant(500), (parts, times) => {
        proseOf(parts.join('').repeat(times));
      }),
      {numRuns: 50},
    );
  });
});
