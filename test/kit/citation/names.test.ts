import {expect} from '@open-wc/testing';
import {citationItem} from '../../../src/kit/citation/item.js';
import {citationText} from '../../../src/kit/citation/styles.js';
import type {Creator} from '../../../src/model/record.js';

const cited = (style: Parameters<typeof citationText>[1], ...creators: Creator[]): string =>
  citationText({title: 'T', publicationYear: 2020, creators}, style).split(/ \(2020| 2020| [“T]/)[0]!;
const named = (name: string): Creator => ({name});
const nameOf = (creator: Creator) => citationItem({creators: [creator]}).author?.[0];

describe('names of creators', () => {
  it('splits a name at its first comma, and keeps a suffix apart', () => {
    expect(nameOf(named('King, Martin Luther, Jr.'))).to.deep.equal({
      family: 'King',
      given: 'Martin Luther',
      suffix: 'Jr.',
    });
  });

  it('takes family and given name where the record has both', () => {
    const creator = {name: 'Maria de Lourdes Guerra', familyName: 'Guerra', givenName: 'Maria de Lourdes'};
    expect(nameOf(creator)).to.include({family: 'Guerra', given: 'Maria de Lourdes'});
  });

  it('keeps an organisation, a company, a single name and many names in one whole', () => {
    expect(nameOf({name: 'Data, Inc of Ohio', nameType: 'Organizational'})).to.deep.equal({
      literal: 'Data, Inc of Ohio',
    });
    expect(nameOf(named('Barnes and Noble, Inc.'))).to.deep.equal({literal: 'Barnes and Noble, Inc.'});
    expect(nameOf(named('Sukarno,'))).to.deep.equal({literal: 'Sukarno'});
    expect(nameOf(named('Enos, Ryan; Fowler, Anthony'))).to.deep.equal({literal: 'Enos, Ryan; Fowler, Anthony'});
    expect(nameOf(named(','))).to.deep.equal({literal: ','});
  });

  it('shortens given names with their hyphens, and keeps abbreviations and small words', () => {
    expect(cited('apa', named('Li, Jean-Paul Yu. de'))).to.equal('Li, J.-P. Yu. de.');
    expect(cited('harvard', named('Li, Jean-Paul'))).to.equal('Li, J.-P.');
    expect(cited('vancouver', named('Li, Jean-Paul, Jr.'))).to.equal('Li JP Jr.');
  });

  it('sets the dots of initials in MLA only', () => {
    expect(cited('mla', named('Smith, J.P. Ann-Marie B'))).to.equal('Smith, J. P. Ann-Marie B.');
    expect(cited('chicago', named('Smith, J.P.'))).to.equal('Smith, J.P.');
  });

  it('files de la Cruz under C in Chicago', () => {
    expect(cited('chicago', named('de la Cruz, María José'))).to.equal('Cruz, María José de la.');
    expect(cited('chicago', named('al-Khwārizmī, Muḥammad'))).to.equal('Khwārizmī, Muḥammad al-.');
  });

  it('writes East Asian names family name first, without a space', () => {
    expect(cited('ieee', named('李, 小龙'))).to.equal('李小龙,');
    expect(cited('apa', named('Lee, 小龙'))).to.equal('Lee, 小龙.');
  });

  it('gives the suffix behind a name that is not inverted', () => {
    expect(cited('ieee', named('King, Martin Luther, Jr.'))).to.equal('M. L. King Jr.,');
  });

  it('puts a comma before the last of two only before a person, and in some styles', () => {
    const [person, lab] = [named('Doe, Ann'), named('Example Lab')];
    expect(cited('apa', person, person)).to.equal('Doe, A., & Doe, A.');
    expect(cited('apa', person, lab)).to.equal('Doe, A. & Example Lab.');
    expect(cited('harvard', person, person)).to.equal('Doe, A. and Doe, A.');
    expect(cited('ieee', person, person)).to.equal('A. Doe and A. Doe,');
    expect(cited('ieee', person, person, lab)).to.equal('A. Doe, A. Doe, and Example Lab,');
  });

  it('shortens long lists as each style does', () => {
    const creators = Array.from({length: 22}, (_, index) => named(`F${index}, Ann`));
    expect(cited('apa', ...creators))
      .to.match(/F18, A\., … F21, A\.$/)
      .and.not.include('F19');
    expect(cited('mla', ...creators)).to.equal('F0, Ann, et al.');
    expect(cited('vancouver', ...creators)).to.match(/F5 A, et al\.$/);
    expect(cited('ieee', ...creators)).to.equal('A. F0 et al.,');
    expect(cited('datacite', ...creators).split('; ')).to.have.length(22);
  });
});
