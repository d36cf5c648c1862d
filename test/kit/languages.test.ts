import {expect, fixture, html} from '@open-wc/testing';
import {registerLanguage} from '../../src/words/languages.js';
import {key, languageEvent, page} from '../../src/words/spoken.js';
import {shown, type ProbeElement} from './probe-element.js';

const notice = (probe: ProbeElement): string => shown(probe, '.notice');
const root = (probe: ProbeElement) => probe.shadowRoot!.querySelector('.root')!;
const probeIn = (lang: string) => fixture<ProbeElement>(html`<probe-element lang=${lang}></probe-element>`);

/** Lets observers report, then elements draw. */
async function settled(probe: ProbeElement): Promise<void> {
  await Promise.resolve();
  await probe.updateComplete;
}

describe('An element whose page speaks another language', () => {
  beforeEach(() => registerLanguage('nl', {empty: 'Nog geen gegevens', quarter: (n, year) => `K${n} ${year}`}));
  afterEach(() => page[key]!.tables.clear());

  it('speaks it, and tells nothing more of it', async () => {
    const probe = await probeIn('nl');
    expect(notice(probe)).to.equal('Nog geen gegevens');
    expect([root(probe).hasAttribute('lang'), root(probe).hasAttribute('dir')]).to.deep.equal([false, false]);
  });

  it('says in English, and as English, what nobody has translated', async () => {
    const probe = await probeIn('fa');
    expect([notice(probe), root(probe).getAttribute('lang')]).to.deep.equal(['No data yet', 'en']);
  });

  it('is drawn again when the language comes later', async () => {
    const probe = await probeIn('sv');
    registerLanguage('sv', {empty: 'Inga data ännu'});
    await settled(probe);
    expect(notice(probe)).to.equal('Inga data ännu');
  });

  it('hears of a language from another copy of the library', async () => {
    const probe = await probeIn('da');
    page[Symbol.for('dataset-elements.languages')]!.tables.set('da', {empty: 'Ingen data endnu'});
    dispatchEvent(new Event(languageEvent));
    await settled(probe);
    expect(notice(probe)).to.equal('Ingen data endnu');
  });

  const firstQuarter = (probe: Element) =>
    (probe as unknown as {formatting: {period: (start: number, period: 'quarter') => string}}).formatting.period(
      0,
      'quarter',
    );

  it('has its words corrected by a newer table, and keeps the others', async () => {
    const probe = await probeIn('nl');
    registerLanguage('nl', {empty: 'Leeg'});
    await settled(probe);
    expect(notice(probe)).to.equal('Leeg');
    expect(firstQuarter(probe)).to.equal('K1 1970');
  });

  it('writes quarters in its words', async () => {
    expect(firstQuarter(await probeIn('nl'))).to.equal('K1 1970');
  });
});

describe('A language that changes while the page is read', () => {
  beforeEach(() => registerLanguage('nl', {empty: 'Nog geen gegevens'}));
  afterEach(() => page[key]!.tables.clear());

  it('is followed on the element', async () => {
    const probe = await probeIn('en');
    probe.lang = 'nl';
    await settled(probe);
    expect(notice(probe)).to.equal('Nog geen gegevens');
  });

  it('is followed on what stands around the element', async () => {
    const page = await fixture(
      html`<div lang="en">
        <p><probe-element></probe-element></p>
      </div>`,
    );
    const probe = page.querySelector('probe-element')!;
    page.setAttribute('lang', 'nl');
    await settled(probe);
    expect(notice(probe)).to.equal('Nog geen gegevens');
    page.removeAttribute('lang');
    await settled(probe);
    expect(notice(probe)).to.equal('No data yet');
  });

  it('is followed through shadow roots', async () => {
    const outer = await fixture(html`<div lang="en"></div>`);
    const middle = document.createElement('p');
    outer.attachShadow({mode: 'open'}).append(middle);
    const probe = document.createElement('probe-element');
    middle.attachShadow({mode: 'open'}).append(probe);
    await settled(probe);
    middle.lang = 'nl';
    await settled(probe);
    expect(notice(probe)).to.equal('Nog geen gegevens');
    middle.lang = '';
    outer.setAttribute('lang', 'nl-BE');
    await settled(probe);
    expect(notice(probe)).to.equal('Nog geen gegevens');
  });

  it('is found again where the element is moved to', async () => {
    const page = await fixture(
      html`<div>
        <p lang="nl"></p>
        <probe-element></probe-element>
      </div>`,
    );
    const probe = page.querySelector('probe-element')!;
    page.querySelector('p')!.append(probe);
    await settled(probe);
    expect(notice(probe)).to.equal('Nog geen gegevens');
  });

  it('draws nothing again where it stays the same', async () => {
    const page = await fixture(
      html`<div lang="nl">
        <p lang="fr"></p>
        <probe-element></probe-element>
      </div>`,
    );
    const probe = page.querySelector('probe-element')!;
    await settled(probe);
    page.querySelector('p')!.lang = 'de';
    page.setAttribute('lang', 'nl');
    await Promise.resolve();
    expect(probe.isUpdatePending).to.be.false;
  });
});

describe('The direction of an element’s words', () => {
  before(() => registerLanguage('ar', {empty: 'لا توجد بيانات بعد'}));
  after(() => page[key]!.tables.clear());

  for (const [page, dir] of [
    [html`<div lang="ar" dir="rtl"><probe-element></probe-element></div>`, null],
    [html`<div lang="ar" dir="ltr"><probe-element></probe-element></div>`, null],
    [
      html`<div lang="ar">
        <p dir="ltr"><probe-element></probe-element></p>
      </div>`,
      null,
    ],
    [html`<div lang="ar"><probe-element></probe-element></div>`, 'rtl'],
    [html`<div dir="ltr"><probe-element lang="ar"></probe-element></div>`, 'rtl'],
    [html`<div dir="rtl" lang="ar"><probe-element lang="en"></probe-element></div>`, 'ltr'],
    [html`<div dir="rtl"><probe-element></probe-element></div>`, null],
    [html`<div dir="rtl" lang="fa"><probe-element></probe-element></div>`, 'ltr'],
    [html`<div><probe-element></probe-element></div>`, null],
  ] as const)
    it(`is ${dir ?? 'the page’s'} in ${String(page.strings[0])}`, async () => {
      const probe = (await fixture(page)).querySelector('probe-element')!;
      expect(root(probe).getAttribute('dir')).to.equal(dir);
    });

  it('is not that of the author’s own words', async () => {
    const page = await fixture(html`<div dir="rtl" lang="fa"><probe-element>سلام</probe-element></div>`);
    expect(
      getComputedStyle(page.querySelector('probe-element')!.shadowRoot!.querySelector('slot')!).direction,
    ).to.equal('rtl');
  });

  it('follows a dir that changes', async () => {
    const page = await fixture(html`<div lang="ar"><probe-element></probe-element></div>`);
    const probe = page.querySelector('probe-element')!;
    page.setAttribute('dir', 'ltr');
    await settled(probe);
    expect(root(probe).matches(':dir(ltr)')).to.equal(true);
  });
});
