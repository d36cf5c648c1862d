import {expect, html} from '@open-wc/testing';
import '../../../src/elements/dataset-citation/define.js';
import {drawn, part, parts, settled, textOf} from '../drawn.js';

const record = {
  title: 'Snow depth',
  creators: [{name: 'Carberry, Josiah'}],
  publicationYear: 2016,
  publisher: 'Archive',
  doi: '10.5555/snow',
};

const offered = (element: Element) => parts(element, 'option').map(({textContent}) => textContent);
const chosen = (element: Element) => (part(element, 'select') as HTMLSelectElement).value;

async function choose(element: Element, format: string): Promise<void> {
  const select = part(element, 'select') as HTMLSelectElement;
  select.value = format;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(element);
}

const citationOf = (data: object, format?: string, formats?: string) =>
  drawn(html`<dataset-citation .data=${data} .chosen=${format} .formats=${formats}></dataset-citation>`);

describe('The format of a citation', () => {
  it('is APA unless told', async () => {
    const element = await citationOf(record);
    expect(chosen(element)).to.equal('apa');
    expect(textOf(element, '.reference')).to.equal(
      'Carberry, J. (2016). Snow depth [Dataset]. Archive. https://doi.org/10.5555/snow',
    );
  });

  it('is the author’s, however it is written', async () => {
    const element = await drawn(html`<dataset-citation .data=${record} format="BibTeX"></dataset-citation>`);
    expect(chosen(element)).to.equal('bibtex');
    expect(textOf(element, '.reference')).to.match(/^@dataset\{carberry_2016_snow,/);
  });

  it('is the reader’s once they choose', async () => {
    const element = await citationOf(record);
    await choose(element, 'ris');
    expect(textOf(element, '.reference')).to.match(/^TY - DATA AU - Carberry, Josiah/);
    await choose(element, 'mla');
    expect(textOf(element, '.reference')).to.match(/^Carberry, Josiah\. Snow Depth\./);
  });

  it('is named by a label', async () => {
    const element = await citationOf(record);
    expect((part(element, 'select') as HTMLSelectElement).labels[0]!.textContent).to.equal('Cite as');
  });

  it('shows a file as it is, line by line, named and within reach of the keyboard', async () => {
    const element = await citationOf(record, 'bibtex');
    const text = part(element, '.reference')!;
    expect(text.textContent).to.match(/^@dataset\{[^]*,\n {2}year = \{2016\},[^]*\n\}\n$/);
    expect(getComputedStyle(text).whiteSpace).to.equal('pre-wrap');
    expect([text.tabIndex, text.ariaLabel]).to.deep.equal([0, 'BibTeX']);
  });
});

describe('The formats of a citation', () => {
  const all = ['APA', 'MLA', 'Chicago', 'Harvard', 'Vancouver', 'IEEE', 'DataCite', 'BibTeX', 'RIS', 'CSL-JSON', 'DOI'];

  it('are all unless told', async () => expect(offered(await citationOf(record))).to.deep.equal(all));

  it('hold no DOI where there is none', async () =>
    expect(offered(await citationOf({...record, doi: undefined}))).to.deep.equal(all.slice(0, -1)));

  it('are those that the author lists, the first of which is shown', async () => {
    const element = await citationOf(record, undefined, 'RIS, apa ,ris');
    expect(offered(element)).to.deep.equal(['RIS', 'APA']);
    expect(chosen(element)).to.equal('ris');
  });

  it('are no choice where there is but one', async () => {
    const element = await citationOf(record, 'mla', 'doi');
    expect(part(element, 'select')).to.equal(null);
    expect(textOf(element, '.reference')).to.equal('https://doi.org/10.5555/snow');
  });
});

describe('What cannot be cited', () => {
  for (const [what, data] of [
    ['a title alone', {title: 'A'}],
    ['a DOI alone', {doi: '10.5555/snow'}],
    ['nothing', {}],
  ] as const)
    it(`is ${what}: the reader is told that there is none`, async () => {
      const element = await citationOf(data);
      expect(textOf(element, '.root')).to.equal('No data yet');
    });
});

describe('What an author writes of a citation', () => {
  const {warn} = console;
  const told: string[] = [];
  beforeEach(() => {
    told.length = 0;
    console.warn = (...args: unknown[]) => told.push(args.join(' '));
  });
  afterEach(() => (console.warn = warn));

  it('is cited', async () => {
    const element = await drawn(html`
      <dataset-citation
        heading="Ice"
        creators="Doe, Jo; Snow Lab"
        year="1999"
        publisher="Dryad"
        type="software"
        version="2"
        href="https://a.example/"
      ></dataset-citation>
    `);
    expect(textOf(element, '.reference')).to.equal(
      'Doe, J. & Snow Lab. (1999). Ice (Version 2) [Computer software]. Dryad. https://a.example/',
    );
    element.setAttribute('doi', '10.5555/ICE');
    await settled(element);
    expect(textOf(element, '.reference')).to.match(/https:\/\/doi\.org\/10\.5555\/ice$/);
  });

  it('is complained about when no format is called so', async () => {
    await citationOf(record, 'bluebook', 'apa, footnote');
    expect(told.join()).to.match(/format: expected apa or .+ or doi, got "bluebook"\nformats: .+ got "footnote"$/);
  });
});
