import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {dataChildOf, hasFallback, readChild} from '../../src/kit/children.js';
import {eventsOf, inMode, shown, wholeRecord, type ProbeElement} from './probe-element.js';
import {useRecordedConsole} from './recorded-console.js';

function host(markup: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}
const json = (text: string): string => `<script type="application/json">${text}</script>`;

describe('The child that holds data', () => {
  for (const [name, markup, tag] of [
    ['a script of JSON', `<p>Our data</p>${json('{}')}`, 'SCRIPT'],
    ['a table', '<table></table>', 'TABLE'],
    ['a table in a figure', '<figure><table></table></figure>', 'TABLE'],
  ] as const)
    it(`is ${name}`, () => expect(dataChildOf(host(markup))?.tagName).to.equal(tag));

  for (const [name, markup] of [
    ['another script', '<script type="text/plain">{}</script>'],
    ['a table deeper inside', '<div><table></table></div>'],
    ['a script of an element inside', `<div>${json('{}')}</div>`],
  ] as const)
    it(`is not ${name}`, () => expect(dataChildOf(host(markup))).to.be.null);
});

describe('Children are for a reader', () => {
  for (const markup of ['Our data', '<p></p>', '<table></table>', `${json('{}')}<a href="/">data</a>`])
    it(`in ${markup}`, () => expect(hasFallback(host(markup))).to.be.true);
  for (const markup of ['', ' \n ', '<!-- later -->', json('{}'), '<style></style><template><p>A</p></template>'])
    it(`not in ${JSON.stringify(markup)}`, () => expect(hasFallback(host(markup))).to.be.false);
});

describe('A child of JSON', () => {
  const read = (text: string) => readChild(dataChildOf(host(json(text))), wholeRecord);

  it('is a record', () => expect(read('{"title": "A"}').record).to.deep.equal({title: 'A'}));
  it('is nothing when it is empty', () => expect(read(' \n')).to.deep.equal({record: {}, complaints: []}));
  it('is complained about when it is no record', () => expect(read('[1]').complaints).to.have.length(1));

  it('that is broken is complained about in the words of the engine', () => {
    const {record, complaints} = read('{"title": oops}');
    expect(record).to.deep.equal({});
    expect(complaints[0]).to.include({path: 'script', got: '"{"title": oops}"'});
    expect(complaints[0]?.expected).to.match(/^JSON \(.*(token|character|identifier).*\)$/i);
  });
});

describe('A child table', () => {
  const read = (rows: string) => readChild(dataChildOf(host(`<table>${rows}</table>`)), wholeRecord).record;
  const header = '<tr><th>site</th><th>n</th></tr>';

  it('has its caption for a title', () => {
    const record = read(`<caption> Sites </caption>${header}<tr><td>Basel</td><td>3</td></tr>`);
    expect(record.categories?.title).to.equal('Sites');
  });

  it('says exact values in data and time', () => {
    const record = read(
      `${header}<tr><td><time datetime="2026-05">May</time></td><td><data value="4210">4.2 thousand</data></td></tr>`,
    );
    expect(record.series?.[0]?.points).to.deep.equal([['2026-05', 4210]]);
  });

  it('says what it shows where time has no datetime', () => {
    const record = read(`${header}<tr><td><time>2026-05</time></td><td>3</td></tr>`);
    expect(record.series?.[0]?.points).to.deep.equal([['2026-05', 3]]);
  });

  it('has sums in its foot, not rows', () => {
    const record = read(
      `<thead>${header}</thead><tbody><tr><td>Basel</td><td>3</td></tr></tbody><tfoot><tr><td>All</td><td>3</td></tr></tfoot>`,
    );
    expect(record.categories?.rows.map(({name}) => name)).to.deep.equal(['Basel']);
  });

  it('says nothing to an element that cannot be made of one', () => {
    const child = dataChildOf(host(`<table>${header}</table>`));
    expect(readChild(child, {record: wholeRecord.record})).to.deep.equal({record: {}, complaints: []});
  });

  it('may be empty', () => expect(read('').categories?.rows ?? []).to.deep.equal([]));
});

describe('A child that changes', () => {
  const warnings = useRecordedConsole();
  let probe: ProbeElement;
  beforeEach(async () => {
    probe = await fixture(html`<probe-element></probe-element>`);
    probe.innerHTML = json('{"title": "A"}');
    await inMode(probe, 'ready');
  });

  it('is read again when it is replaced', async () => {
    probe.innerHTML = json('{"title": "B"}');
    await aTimeout(0);
    expect(shown(probe, '.title')).to.equal('B');
  });

  it('is read again when its text is edited', async () => {
    probe.querySelector('script')!.firstChild!.nodeValue = '{"title": "C"}';
    await aTimeout(0);
    expect(shown(probe, '.title')).to.equal('C');
  });

  it('no longer counts when it is removed', async () => {
    probe.textContent = 'Our data';
    await aTimeout(0);
    expect(probe.mode).to.equal('idle');
  });

  it('is broken for all to see when it breaks, and whole again when it is mended', async () => {
    probe.innerHTML = json('{"title"');
    await aTimeout(0);
    expect([probe.mode, warnings.length]).to.deep.equal(['empty', 1]);
    expect(shown(probe, '.notice')).to.match(/^No data yet Not everything could be read: script: expected JSON \(/);
    probe.innerHTML = json('{"title": "D"}');
    await aTimeout(0);
    expect([shown(probe, '.title'), shown(probe, '.notice')]).to.deep.equal(['D', '']);
  });

  it('says nothing new when other children come', async () => {
    const heard = eventsOf(probe);
    probe.append('more');
    await aTimeout(0);
    expect([heard, shown(probe, '.title')]).to.deep.equal([[], 'A']);
  });
});

describe('While the parser is still at work', () => {
  useRecordedConsole();
  const state = (value?: DocumentReadyState): void => {
    if (value) Object.defineProperty(document, 'readyState', {value, configurable: true});
    else Reflect.deleteProperty(document, 'readyState');
  };
  afterEach(() => state());

  it('half a child is neither read nor missed', async () => {
    state('loading');
    const probe = await fixture<ProbeElement>(html`<probe-element></probe-element>`);
    probe.innerHTML = json('{"title": "A",');
    await aTimeout(0);
    expect([probe.mode, shown(probe)]).to.deep.equal(['idle', '']);
    probe.querySelector('script')!.append('"version": "2"}');
    state('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await probe.updateComplete;
    expect(shown(probe, '.title')).to.equal('A');
  });
});
