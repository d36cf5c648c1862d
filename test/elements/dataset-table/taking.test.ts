import {expect, oneEvent} from '@open-wc/testing';
import {parts, settled, textOf} from '../drawn.js';
import {counts, pressed, record, tableOf} from './parts.js';

const press = async (table: Element, button: number) => {
  parts(table, '.actions button')[button]!.click();
  await settled(table);
  return textOf(table, '.actions [role=status]');
};

/** Puts a clipboard of the test's own in the place of the page's while a test runs. */
function useClipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  beforeEach(() =>
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: writeText && {writeText}}),
  );
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));
}

describe('Copying the table', () => {
  const copied: string[] = [];
  useClipboard((text) => {
    copied.push(text);
    return Promise.resolve();
  });

  it('puts all rows on the clipboard, in the order that is shown, and says so', async () => {
    const table = await tableOf(counts(['B', 1], ['A', 2]));
    await pressed(table, 0);
    const told = oneEvent(table, 'dataset-copy');
    expect(await press(table, 0)).to.equal('Table copied.');
    const text = 'category,volumes,source,source-url,retrieved,kind\nA,2,,,,\nB,1,,,,\n';
    expect(copied).to.deep.equal([text]);
    const {detail} = (await told) as CustomEvent<unknown>;
    expect(detail).to.deep.equal({text, format: 'csv'});
  });
});

for (const [what, writeText] of [
  ['the browser denies it', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
  ['the page has no clipboard', undefined],
] as const)
  describe(`Copying the table where ${what}`, () => {
    useClipboard(writeText);

    it('says so, and tells nobody that it was copied', async () => {
      const table = await tableOf(record);
      table.addEventListener('dataset-copy', () => expect.fail('told'));
      expect(await press(table, 0)).to.equal('Copying is not allowed here. Download the table instead.');
    });
  });

describe('Downloading the table', () => {
  const files: {readonly name: string; readonly href: string}[] = [];
  const blobs: Blob[] = [];
  const revoked: string[] = [];
  const {createObjectURL, revokeObjectURL} = Object.getOwnPropertyDescriptors(URL);
  const realTimeout = window.setTimeout.bind(window);
  beforeEach(() => {
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
    URL.revokeObjectURL = (href) => void revoked.push(href);
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({name: this.download, href: this.href});
    };
    window.setTimeout = ((run: () => void) => realTimeout(run)) as typeof window.setTimeout;
  });
  afterEach(() => {
    Object.defineProperties(URL, {createObjectURL, revokeObjectURL});
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    window.setTimeout = realTimeout;
  });

  it('gives a file by the table’s title, marked as UTF-8, and lets its memory go', async () => {
    const table = await tableOf(record);
    await press(table, 1);
    const [{name, href}, blob] = [files[0]!, blobs[0]!];
    expect([name, blob.type]).to.deep.equal(['findings.csv', 'text/csv']);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await blob.text()).to.match(
      /^pathology,volumes[^]*\nEffusion,0,-1,äußere,The story,https:\/\/example\.org\/,2026-11-23,illustrative\n$/,
    );
    await settled(table);
    expect(revoked).to.deep.equal([href]);
  });
});
