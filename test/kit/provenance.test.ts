import {expect, fixture} from '@open-wc/testing';
import {
  correctedSource,
  kindComplaints,
  provenanceText,
  provenanceView,
  qualifierText,
} from '../../src/kit/provenance.js';
import type {Count, Source} from '../../src/model/record.js';
import {en} from '../../src/words/en.js';
import {formatOf} from '../../src/words/format.js';

const format = formatOf('en');
const source: Source = {name: 'Zenodo', url: 'https://zenodo.org/', retrieved: '2026-11-23', kind: 'derived'};
const count: Count = {value: 1, scope: 'all-versions', unique: true};

async function line(from: Source | null, of?: Count): Promise<Element> {
  return (await fixture(provenanceView(en, format, from, of))).querySelector('.provenance')!;
}
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('The line under a figure', () => {
  it('names source, day, scope, way of counting and kind', async () => {
    expect(textOf(await line(source, count))).to.equal(
      'Source: Zenodo · Nov 23, 2026 · all versions · unique · derived figures',
    );
  });

  it('links the source', async () => {
    expect((await line(source)).querySelector('a')?.getAttribute('href')).to.equal('https://zenodo.org/');
  });

  it('says when the source is not stated', async () => {
    expect(textOf(await line(null))).to.equal('Source not stated');
  });

  it('does not link where no address is', async () => {
    expect((await line({name: 'Zenodo'})).querySelector('a')).to.be.null;
  });

  it('does not link to a script', async () => {
    const element = await line({name: 'Zenodo', url: 'javascript:alert(1)'});
    expect([element.querySelector('a'), textOf(element)]).to.deep.equal([null, 'Source: Zenodo']);
  });

  it('sets an example apart from facts', async () => {
    const element = await line({name: 'story', kind: 'illustrative'});
    expect(element.querySelector('.kind.illustrative')?.textContent).to.equal('illustrative figures');
  });

  it('says the scope of a figure without a source', async () => {
    expect(textOf(await line(null, {value: 1, scope: 'this-version'}))).to.equal('Source not stated · this version');
  });

  it('has the day for machines', async () => {
    expect((await line(source)).querySelector('time')?.dateTime).to.equal('2026-11-23');
  });
});

describe('What is known of a figure', () => {
  const facts = async (from: Source | null, of?: Count) => {
    const details = (await fixture(provenanceView(en, format, from, of))).querySelector('details')!;
    return [textOf(details.querySelector('summary')!), ...[...details.querySelectorAll('dl div')].map(textOf)];
  };

  it('is told in full, when it is asked for', async () => {
    expect(await facts({...source, kind: 'reported'}, count)).to.deep.equal([
      'About this number',
      'Retrieved Nov 23, 2026',
      'Counted all versions · unique',
      'Kind reported by the source',
    ]);
  });

  it('names what nobody states', async () => {
    expect((await facts(null, {value: 1})).slice(1)).to.deep.equal([
      'Retrieved not stated',
      'Counted not stated',
      'Kind not stated',
    ]);
  });

  it('tells visits from visitors', async () => {
    expect((await facts(null, {value: 1, unique: false}))[2]).to.equal('Counted each time');
  });

  it('has no way of counting for what is not counted', async () => {
    expect(await facts(source)).to.deep.equal([
      'About these numbers',
      'Retrieved Nov 23, 2026',
      'Kind derived figures',
    ]);
  });
});

describe('Provenance in words', () => {
  it('is the same as the line', async () => {
    expect(provenanceText(en, format, source, count)).to.equal(textOf(await line(source, count)));
  });
  it('is short when little is known', () => {
    expect(provenanceText(en, format, null)).to.equal('Source not stated');
    expect(provenanceText(en, format, {name: '', retrieved: '2026-11-23'})).to.equal(
      'Source not stated · Nov 23, 2026',
    );
  });
  it('has no qualifier for what is reported', () => {
    expect(qualifierText(en, {unique: false}, {name: 'A', kind: 'reported'})).to.equal('');
  });
});

describe('The source that attributes correct', () => {
  it('is none when neither says anything', () => expect(correctedSource(undefined, {})).to.be.null);
  it('is the one of the record when they say nothing', () => expect(correctedSource(source, {})).to.deep.equal(source));
  it('has what they say, and the rest of the record', () =>
    expect(correctedSource(source, {sourceName: 'Dryad', kind: 'reported'})).to.deep.equal({
      ...source,
      name: 'Dryad',
      kind: 'reported',
    }));
  it('may come from them alone', () =>
    expect(correctedSource(undefined, {sourceUrl: 'https://a.example/', retrieved: '2026-01-01'})).to.deep.equal({
      name: '',
      url: 'https://a.example/',
      retrieved: '2026-01-01',
      kind: undefined,
    }));
  it('keeps its kind when theirs is none', () =>
    expect(correctedSource(source, {kind: 'guessed'})?.kind).to.equal('derived'));
  it('is complained about for such a kind only', () => {
    expect(kindComplaints({kind: 'derived'})).to.deep.equal([]);
    expect(kindComplaints({kind: ''})).to.deep.equal([]);
    expect(kindComplaints({kind: 'guessed'})).to.have.length(1);
  });
});
