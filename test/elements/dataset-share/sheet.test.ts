import {expect, html} from '@open-wc/testing';
import {drawn, settled} from '../drawn.js';
import {pressed, record, shareOf, targetsOf} from './parts.js';

/** A system with a sheet for sharing, while the tests of a group run. */
function useSheet(share: (data?: ShareData) => Promise<void>): void {
  beforeEach(() => Object.defineProperty(navigator, 'share', {configurable: true, value: share}));
  afterEach(() => Reflect.deleteProperty(navigator, 'share'));
}

const places = ['E-mail', 'Mastodon', 'Bluesky', 'LinkedIn', 'Reddit', 'X'];
const brief = ['Choose an app…', 'Copy link', 'Embed'];

describe('A share where the system has a sheet', () => {
  const asked: unknown[] = [];
  useSheet((data) => Promise.resolve(void asked.push(data)));

  it('leaves the places to it', async () => expect(targetsOf(await shareOf(record))).to.deep.equal(brief));

  it('hands it title and address', async () => {
    await pressed(await shareOf(record), '#sheet');
    expect(asked).to.deep.equal([{title: 'Snow & ice', url: 'https://archive.example/snow'}]);
  });

  it('offers what the author asks for', async () => {
    const share = await drawn(html`<dataset-share .data=${record} targets="x, sheet"></dataset-share>`);
    expect(targetsOf(share)).to.deep.equal(['X', 'Choose an app…']);
  });
});

describe('A share whose sheet the reader closes', () => {
  useSheet(() => Promise.reject(new DOMException('closed', 'AbortError')));

  it('stays as it is', async () => {
    const share = await shareOf(record);
    await pressed(share, '#sheet');
    expect(targetsOf(share)).to.deep.equal(brief);
  });
});

for (const [what, error] of [
  ['does not allow the page', new DOMException('no', 'NotAllowedError')],
  ['breaks', new TypeError('no')],
] as const)
  describe(`A share whose sheet ${what}`, () => {
    useSheet(() => Promise.reject(error));

    it('offers the places instead, and the reader is at the first', async () => {
      const share = await shareOf(record);
      await pressed(share, '#sheet');
      await settled(share);
      expect(targetsOf(share)).to.deep.equal(['Copy link', ...places, 'Embed']);
      expect(share.shadowRoot!.activeElement?.id).to.equal('link');
    });
  });

describe('A share where the system has no sheet', () => {
  it('offers the places, the link and the markup', async () =>
    expect(targetsOf(await shareOf(record))).to.deep.equal(['Copy link', ...places, 'Embed']));

  it('offers no sheet to an author who asks for one', async () => {
    const share = await drawn(html`<dataset-share .data=${record} targets="sheet, x"></dataset-share>`);
    expect(targetsOf(share)).to.deep.equal(['X']);
  });
});
