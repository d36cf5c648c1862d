import {expect} from '@open-wc/testing';
import {ar} from '../../src/lang/ar.js';
import {de} from '../../src/lang/de.js';
import {es} from '../../src/lang/es.js';
import {fr} from '../../src/lang/fr.js';
import {he} from '../../src/lang/he.js';
import {hi} from '../../src/lang/hi.js';
import {it as italian} from '../../src/lang/it.js';
import {ja} from '../../src/lang/ja.js';
import {ko} from '../../src/lang/ko.js';
import {nl} from '../../src/lang/nl.js';
import {pl} from '../../src/lang/pl.js';
import {pt} from '../../src/lang/pt.js';
import {ru} from '../../src/lang/ru.js';
import {tr} from '../../src/lang/tr.js';
import {uk} from '../../src/lang/uk.js';
import {zhHans} from '../../src/lang/zh-Hans.js';
import {zhHant} from '../../src/lang/zh-Hant.js';
import {bars} from '../../src/words/en/bars.js';
import {card} from '../../src/words/en/card.js';
import {share} from '../../src/words/en/share.js';
import {sparkline} from '../../src/words/en/sparkline.js';
import {telling} from '../../src/words/en/story.js';
import {table} from '../../src/words/en/table.js';
import {formatOf} from '../../src/words/format.js';
import {wordsOf} from '../../src/words/spoken.js';
import type {Language} from '../../src/words/words.js';

const en: Language = {...card, ...sparkline, ...bars, ...table, ...share, ...telling};
const languages: Readonly<Record<string, Language>> = {
  ar,
  de,
  es,
  fr,
  he,
  hi,
  it: italian,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

const counts = [0, 1, 2, 5, 11, 21, 1.5, 1000, 1_000_000, 5_600_000];
const kinds = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
const measures = ['downloads', 'views', 'citations'] as const;
const course = {first: '⟨1⟩', last: '⟨2⟩', high: '⟨3⟩', low: '⟨4⟩'};
const extreme = (others: number) => ({name: '⟨name⟩', value: '⟨7⟩', others, shownOthers: String(others)});

/** The names of all words, with those inside of others. English needs no words for kinds that are English already. */
const namesIn = (words: object): string[] =>
  Object.entries(words)
    .flatMap(([name, word]: [string, unknown]) =>
      typeof word === 'object' && word && name !== 'types'
        ? [name, ...Object.keys(word).map((inner) => `${name}.${inner}`)]
        : [name],
    )
    .filter((name) => name !== 'dir')
    .sort();

/**
 * The words in which a form is asked for that CLDR tells apart and that is not written. A word that never changes is
 * none of these; a Romance `many` begins at a million, which nouns of measures alone reach.
 */
function lackingForms(words: Language, tag: string): string[] {
  const lacking = new Set<string>();
  const asked: string[] = [];
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.filter((each) => each !== 'other');
  // What a table of forms does not have is looked for in the prototype of all objects.
  for (const category of categories)
    Object.defineProperty(Object.prototype, category, {
      configurable: true,
      get(this: object) {
        if (Object.keys(this).length > 1) asked.push(category);
      },
    });
  try {
    for (const [word] of saidIn(words, tag)) {
      for (const category of asked.splice(0))
        if (!(romance.includes(tag) && category === 'many' && word !== 'pointValue'))
          lacking.add(`${word}: ${category}`);
    }
  } finally {
    for (const category of categories) Reflect.deleteProperty(Object.prototype, category);
  }
  return [...lacking];
}
const romance = ['es', 'fr', 'it', 'pt'];

/** All that a language says, under the name of the word. */
function* saidIn(words: Language, tag: string): Generator<readonly [name: string, text: string]> {
  const format = formatOf(tag, words);
  for (const [name, word] of Object.entries(words) as [string, unknown][]) {
    if (typeof word === 'string') yield [name, word];
    else if (name !== 'courses' && typeof word === 'object')
      for (const [key, inner] of Object.entries(word as object) as [string, unknown][])
        for (const text of Array.isArray(inner) ? (inner as string[]) : [inner])
          if (typeof text === 'string') yield [`${name}.${key}`, text];
  }
  for (const [code, say] of Object.entries(words.errors))
    for (const detail of code === 'malformed' ? ['3:1', '⟨place⟩', ''] : ['7'])
      yield [`errors.${code}`, say('⟨host⟩', detail)];
  for (const [shape, say] of Object.entries(words.courses)) yield [`courses.${shape}`, say(course)];
  for (const count of counts) yield* counted(words, count, format.number(count));
  for (const kind of kinds) {
    yield ['perPeriod', words.perPeriod('⟨measure⟩', kind)];
    yield ['at', words.at('⟨7⟩', format.spokenPeriod(Date.UTC(2023, 2, 8), kind), kind)];
  }
  for (const quarter of [1, 2, 3, 4]) yield ['quarter', words.quarter(quarter, format.period(0, 'year'))];
  yield* named(words);
}

function* counted(words: Language, count: number, shown: string): Generator<readonly [string, string]> {
  for (const measure of measures) {
    for (const total of [true, false]) yield ['headline', words.headline(measure, count, total)];
    const word = words.measures[measure] ?? '';
    yield ['pointValue', words.pointValue(count, shown, word, false)];
  }
  yield ['pointValue', words.pointValue(count, shown, '⟨measure⟩', true)];
  yield ['more', words.more(count, shown)];
  yield ['moreRows', words.moreRows(count, shown)];
  yield ['other', words.other(count, shown)];
  yield ['moreInTable', words.moreInTable(count, shown)];
  yield ['lineShows', words.lineShows('⟨what⟩', '⟨from⟩', '⟨to⟩', count, shown)];
  for (const order of ['ascending', 'descending', 'none'] as const)
    yield ['barsShow', words.barsShow('⟨measure⟩', '⟨category⟩', count, shown, count, shown, order)];
  yield ['extremes', words.extremes(extreme(count), extreme(0), '29%')];
}

function* named(words: Language): Generator<readonly [string, string]> {
  for (const measure of measures) yield ['headline', words.headline(measure, null, true)];
  yield ['pointValue', words.pointValue(NaN, '', '⟨measure⟩', true)];
  yield ['lineShows', words.lineShows('⟨what⟩', '⟨from⟩', '', 0, '0')];
  yield ['extremes', words.extremes(extreme(0), extreme(0), '')];
  for (const order of ['ascending', 'descending', 'none'] as const) yield ['sorted', words.sorted('⟨column⟩', order)];
  for (const rank of ['', '⟨rank⟩']) yield ['mark', words.mark('⟨name⟩', '⟨amount⟩', '2', '6', rank)];
  for (const value of ['', '⟨7⟩']) yield ['barValue', words.barValue(value, '⟨measure⟩')];
  yield ['oneKnown', words.oneKnown('⟨7⟩', '⟨name⟩')];
  for (const name of [
    'busy',
    'source',
    'unfinished',
    'notComplete',
    'allEqual',
    'sentence',
    'viewOn',
    'pressCopy',
    'orcidOf',
  ] as const)
    yield [name, words[name]('⟨x⟩')];
  for (const date of ['', '⟨date⟩']) yield ['stale', words.stale(date)];
  for (const version of ['1.2', 'v3']) yield ['version', words.version(version)];
}

/** Names, and words that are the same in two languages. */
const alike =
  /^(comma|between|doi|targets\.(mastodon|bluesky|linkedin|reddit|x|link|email)|version|at|quarter|mark|pointValue|barValue|perPeriod|measures\..*|headline|types\..*|licence|sentence|stale|errors\.malformed)$/;
/** Latin letters that stay: what is given, names, formats, keys. */
const latin =
  /⟨\w+⟩|src|JSON|CSV|SVG|PNG|DOI|ORCID|iD|Mastodon|Bluesky|LinkedIn|Reddit|\bX\b|[ap]m|Shift|Esc|MB|GB|v3|https?/g;
const ownScript = ['ar', 'he', 'hi', 'ja', 'ko', 'ru', 'uk', 'zh-Hans', 'zh-Hant'];

for (const [tag, words] of Object.entries(languages))
  describe(`The words of ${tag}`, () => {
    const said = [...saidIn(words, tag)];

    it('are whole for every count and name', () => {
      const broken = said.filter(
        ([name, text]) => (!text && name !== 'between') || /\b(?:undefined|NaN|null)\b|\[object|\s{2}|\$\{/.test(text),
      );
      expect(broken).to.deep.equal([]);
    });

    it('have every word that an English reader meets, and no other', () =>
      expect(namesIn(words)).to.deep.equal(namesIn(en)));

    it('have each form that CLDR’s plural rules ask for', () => expect(lackingForms(words, tag)).to.deep.equal([]));

    it('say each thing that they are given', () => {
      for (const [shape, say] of Object.entries(words.courses)) {
        const given = en.courses[shape as keyof typeof en.courses](course).match(/⟨\d⟩/g) ?? [];
        for (const each of given) expect(say(course), shape).to.contain(each);
      }
      for (const [name, text] of saidIn({...words, headline: en.headline}, tag)) {
        const given: Readonly<Record<string, readonly string[]>> = {
          mark: ['⟨name⟩', '⟨amount⟩', '2', '6'],
          extremes: ['⟨name⟩', '⟨7⟩'],
          lineShows: ['⟨what⟩', '⟨from⟩'],
          barsShow: ['⟨measure⟩', '⟨category⟩'],
          oneKnown: ['⟨7⟩', '⟨name⟩'],
          sentence: ['⟨x⟩'],
        };
        for (const each of given[name] ?? []) expect(text, name).to.contain(each);
      }
    });

    it('are not English', () => {
      const english = new Set([...saidIn(en, 'en')].map(([name, text]) => `${name} ${text}`));
      const same = said.filter(([name, text]) => !alike.test(name) && english.has(`${name} ${text}`));
      // Some words are spelt alike, as “Version” is; a whole sentence never.
      expect(same.filter(([, text]) => /\s/.test(text.trim()))).to.deep.equal([]);
      expect(same.length).to.be.below(8);
    });

    if (ownScript.includes(tag))
      it('keep to their own script', () => {
        const foreign = said.filter(
          ([name, text]) => !name.startsWith('version') && /[A-Za-z]/.test(text.replace(latin, '')),
        );
        expect(foreign).to.deep.equal([]);
      });

    it('have one full stop at the end of a sentence', () => {
      const ends = said.filter(([, text]) => /[.。।]{2}$/.test(text));
      expect(ends).to.deep.equal([]);
    });

    it('tell counts apart as CLDR does', () => {
      const rules = new Intl.PluralRules(tag);
      const few = rules.resolvedOptions().pluralCategories;
      // A noun after a number does not change in Turkish and Hindi; in the far east there are no plurals.
      if (few.length === 1 || tag === 'tr' || tag === 'hi') return;
      const forms = new Map<string, Set<string>>();
      for (const count of [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 1.5]) {
        const text = words.pointValue(count, '#', words.measures.views ?? '', false);
        const category = rules.select(count);
        forms.set(category, (forms.get(category) ?? new Set()).add(text));
      }
      for (const [category, texts] of forms) expect([...texts], category).to.have.length(1);
      const [one, other] = [forms.get('one'), forms.get('many') ?? forms.get('other')];
      expect([...one!]).not.to.deep.equal([...other!]);
    });
  });

describe('The typography of a language', () => {
  it('has narrow spaces that do not break before French signs', () => {
    for (const [name, text] of saidIn(fr, 'fr'))
      expect(text.replace(/ … /g, ''), name).not.to.match(/[^\u202f\d][:;!?»](?!\/)|«(?!\u202f)/);
  });

  it('has Chinese and Japanese signs where Chinese and Japanese is', () => {
    for (const [tag, words] of [
      ['zh-Hans', zhHans],
      ['zh-Hant', zhHant],
      ['ja', ja],
    ] as const)
      for (const [name, text] of saidIn(words, tag))
        expect(text, name).not.to.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,.:;()]/u);
  });

  it('has Arabic commas in Arabic', () => {
    for (const [name, text] of saidIn(ar, 'ar')) expect(text, name).not.to.match(/[,;?]\s/);
  });

  it('has no line break between a number and the short name of its unit', () => {
    for (const [tag, words] of Object.entries(languages))
      for (const text of [words.busy('7'), words.errors.timeout('', '7'), words.errors['too-large']('', '7')])
        expect(text, tag).not.to.match(/7 \p{L}{1,2}(?![\p{L}\p{M}])/u);
  });

  it('has one full stop after a date that ends with one', () => {
    for (const [tag, words] of Object.entries(languages)) {
      const date = formatOf(tag, words).date('2026-11-23');
      expect(words.sentence(date), tag).not.to.match(/\.\.$/);
      expect(words.stale(date), tag).not.to.match(/\.\.$/);
    }
  });

  it('has nothing between two sentences of Chinese and Japanese', () => {
    for (const tag of ['ja', 'zh-Hans', 'zh-Hant']) expect(wordsOf(tag, bars)?.between, tag).to.equal('');
  });

  it('has the brackets of the far east in its sentences', () => {
    expect(ja.unfinished('2026年 (5)')).to.contain('2026年（5）');
    expect(zhHans.unfinished('2026年 (5)')).to.contain('2026年（5）');
    expect(zhHant.unfinished('2026年 (5)')).to.contain('2026年（5）');
    expect(ko.unfinished('2026년 (5)')).to.contain('2026년(5)');
  });

  it('has German quotes in German', () => expect(de.errors['bad-address']('x', '')).to.contain('„x“'));
});

describe('A count in its language', () => {
  const points = (words: Language, tag: string, ...numbers: number[]) =>
    numbers.map((count) =>
      words
        .pointValue(count, formatOf(tag).number(count), words.measures.downloads ?? '', false)
        .replaceAll('\u00a0', ' '),
    );

  it('bends Polish nouns', () =>
    expect(points(pl, 'pl', 1, 2, 5, 12, 22, 1.5)).to.deep.equal([
      '1 pobranie',
      '2 pobrania',
      '5 pobrań',
      '12 pobrań',
      '22 pobrania',
      '1,5 pobrania',
    ]));

  it('bends Russian nouns', () =>
    expect(points(ru, 'ru', 1, 2, 5, 11, 21, 22)).to.deep.equal([
      '1 скачивание',
      '2 скачивания',
      '5 скачиваний',
      '11 скачиваний',
      '21 скачивание',
      '22 скачивания',
    ]));

  it('has a dual in Arabic, and singular after eleven', () =>
    // With these digits, whatever an engine takes for the usual ones.
    expect(points(ar, 'ar-u-nu-latn', 1, 2, 3, 11, 100)).to.deep.equal([
      'تنزيل واحد',
      'تنزيلان',
      '3 تنزيلات',
      '11 تنزيلًا',
      '100 تنزيل',
    ]));

  it('has “de” after a French or Spanish million', () => {
    expect(points(fr, 'fr', 1_000_000)[0]).to.match(/de téléchargements$/);
    expect(points(es, 'es', 1_000_000, 1_000_001)).to.deep.equal(['1.000.000 de descargas', '1.000.001 descargas']);
  });

  const on = (words: Language, tag: string, month: number, day: number, period: 'day' | 'month' = 'day') =>
    words.at('7', formatOf(tag).spokenPeriod(Date.UTC(2023, month - 1, day), period), period);

  it('cuts the Italian article before eight and eleven, and before a month that begins with a vowel', () => {
    expect(on(italian, 'it', 3, 8)).to.equal('7 l’8 marzo 2023');
    expect(on(italian, 'it', 3, 9)).to.equal('7 il 9 marzo 2023');
    expect(on(italian, 'it', 3, 1, 'month')).to.equal('7 nel marzo 2023');
    expect(on(italian, 'it', 8, 1, 'month')).to.equal('7 nell’agosto 2023');
  });

  it('calls the first day of a month the first in French, Italian and Portuguese', () => {
    expect(on(fr, 'fr', 3, 1)).to.equal('7 le 1er mars 2023');
    expect(on(italian, 'it', 3, 1)).to.equal('7 il 1º marzo 2023');
    expect(on(pt, 'pt', 3, 1)).to.equal('7 no dia 1º de março de 2023');
    expect(on(fr, 'fr', 3, 11)).to.equal('7 le 11 mars 2023');
  });
});
