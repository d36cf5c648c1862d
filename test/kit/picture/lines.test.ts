import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {linesOf} from '../../../src/kit/picture/lines.js';

/** As wide as it has code points. */
const ruler = (text: string): number => Array.from(text).length;
const lines = (text: string, width: number, most?: number) => linesOf(text, width, {size: 1}, ruler, most);
const bare = (text: string): string => text.replace(/\s+/gu, '');

describe('Text in lines', () => {
  it('loses nothing but the spaces between lines, and stays within the width', () =>
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 4, max: 60}), (text, width) => {
        const set = lines(text, width);
        // A letter with its marks is never cut.
        const fits = (line: string) => ruler(line) <= width || (line.match(/\P{M}\p{M}*/gu) ?? []).length <= 1;
        return bare(set.join('')) === bare(text) && set.every(fits);
      }),
    ));

  it('has no more lines than asked for, and says that there was more', () =>
    fc.assert(
      fc.property(
        fc.lorem({maxCount: 30}),
        fc.integer({min: 6, max: 40}),
        fc.integer({min: 1, max: 3}),
        (text, width, most) => {
          const [all, set] = [lines(text, width), lines(text, width, most)];
          const isCut = all.length > most;
          return (
            set.length === Math.min(all.length, most) &&
            (set.at(-1) ?? '').endsWith('…') === isCut &&
            set.every((line) => ruler(line) <= width)
          );
        },
      ),
    ));

  it('breaks between words, and within one only if it is longer than a line', () => {
    expect(lines('one two three', 8)).to.deep.equal(['one two', 'three']);
    expect(lines('incomprehensible', 8)).to.deep.equal(['incompre', 'hensible']);
    expect(lines('深さの記録を', 3)).to.deep.equal(['深さの', '記録を']);
    expect(lines('', 8)).to.deep.equal([]);
    expect(lines('one two three', 8, 1)).to.deep.equal(['one two…']);
  });
});
