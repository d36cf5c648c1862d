import {expect, html, oneEvent} from '@open-wc/testing';
import '../../../src/elements/dataset-citation/define.js';
import {useClipboard} from '../clipboard.js';
import {drawn, part, parts, settled, textOf} from '../drawn.js';

const record = {title: 'Snow', publisher: 'Archive', publicationYear: 2016, doi: '10.5555/snow'};
const citationOf = (format: string) =>
  drawn(html`<dataset-citation .data=${record} .chosen=${format}></dataset-citation>`);

async function press(element: Element, name: string): Promise<void> {
  parts(element, 'button')
    .find(({textContent}) => textContent === name)!
    .click();
  await settled(element);
}

describe('Copying a citation', () => {
  const written = useClipboard();

  for (const format of ['apa', 'bibtex'])
    it(`puts ${format} on the clipboard as it is shown, says so and tells the page`, async () => {
      const element = await citationOf(format);
      const told = oneEvent(element, 'dataset-copy');
      await press(element, 'Copy citation');
      const text = part(element, '.reference')!.textContent;
      expect(written).to.deep.equal([text]);
      expect(textOf(element, '[role=status]')).to.equal('Copied.');
      const {detail} = (await told) as CustomEvent<unknown>;
      expect(detail).to.deep.equal({text, format});
    });

  it('is said of what was copied, not of what is chosen after', async () => {
    const element = await citationOf('apa');
    await press(element, 'Copy citation');
    element.setAttribute('format', 'mla');
    await settled(element);
    expect(textOf(element, '[role=status]')).to.equal('');
  });
});

describe('Copying a citation where it is not allowed', () => {
  useClipboard(new DOMException('no', 'NotAllowedError'));

  it('selects it for the reader, who is told the keys', async () => {
    const element = await citationOf('ris');
    element.addEventListener('dataset-copy', () => expect.fail('told'));
    await press(element, 'Copy citation');
    expect(getSelection()?.toString().trim()).to.match(/^TY {2}- DATA\r?\n[^]*\nER {2}-$/);
    expect(textOf(element, '[role=status]')).to.equal('Press Ctrl+C to copy it.');
  });
});

describe('Keeping a citation', () => {
  const files: {readonly name: string; readonly type: string}[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  beforeEach(() => {
    let type = '';
    files.length = 0;
    URL.createObjectURL = (blob: Blob) => ((type = blob.type), 'blob:none');
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({name: this.download, type});
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  const kinds: readonly [format: string, name: string, type: string][] = [
    ['bibtex', 'citation.bib', 'application/x-bibtex'],
    ['ris', 'citation.ris', 'application/x-research-info-systems'],
    ['csl-json', 'citation.json', 'application/vnd.citationstyles.csl+json'],
  ];
  for (const [format, name, type] of kinds)
    it(`gives ${format} as ${name}`, async () => {
      await press(await citationOf(format), 'Download');
      expect(files).to.deep.equal([{name, type}]);
    });

  for (const format of ['apa', 'doi'])
    it(`is not offered of ${format}, which is a line`, async () =>
      expect(parts(await citationOf(format), 'button')).to.have.lengthOf(1));
});
