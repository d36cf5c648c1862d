import {expect} from '@open-wc/testing';
import {frameText, htmlText, pageText, reactText, scriptText, tagText, type Embed} from '../../demo/builder/snippet.js';

const embed: Embed = {
  tag: 'dataset-card',
  attributes: {src: 'record.json'},
  json: '',
  text: 'A dataset',
  href: 'https://doi.org/10.5281/zenodo.6406114',
};
const script = {src: 'https://cdn.example/x@1.0.0/x.js', integrity: 'sha384-abc'};
const german = {src: 'https://cdn.example/x@1.0.0/lang/de.js', integrity: 'sha384-def'};
const hostile = '"><script>alert(1)</script><!-- \n & {x}';

/** The document that a browser makes of the text; its scripts do not run. */
const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html');

describe('snippet: the tag', () => {
  it('holds the data, then the link for readers without the script', () => {
    const text = tagText({...embed, attributes: {}, json: '{"title":"A"}'});
    expect(text).to.equal(
      [
        '<dataset-card>',
        '  <script type="application/json">',
        '  {',
        '    "title": "A"',
        '  }',
        '  </script>',
        '  <a href="https://doi.org/10.5281/zenodo.6406114">A dataset</a>',
        '</dataset-card>',
      ].join('\n'),
    );
  });

  it('sorts the attributes, so that the same embed has the same text', () => {
    const text = tagText({...embed, attributes: {src: 'a.json', doi: '10.1/x', heading: 'B'}});
    expect(text.split('\n')[0]).to.equal('<dataset-card doi="10.1/x" heading="B" src="a.json">');
  });

  it('writes a switch as a name alone', () =>
    expect(tagText({...embed, attributes: {'structured-data': ''}})).to.match(/^<dataset-card structured-data>/));

  it('leaves out data that are no JSON', () => expect(tagText({...embed, json: '{"title":'})).not.to.include('script'));

  it('keeps hostile text in the place where it was put', () => {
    const body = parsed(tagText({...embed, attributes: {heading: hostile}, text: hostile, href: hostile})).body;
    expect([...body.querySelectorAll('*')].map(({localName}) => localName)).to.deep.equal(['dataset-card', 'a']);
    expect(body.firstElementChild?.getAttribute('heading')).to.equal(hostile);
    expect(body.querySelector('a')?.textContent).to.equal(hostile);
    expect(body.querySelector('a')?.getAttribute('href')).to.equal(hostile);
  });

  it('lets no text in the data close the script or open another', () => {
    const data = {title: hostile, description: '<!--<script>'};
    const body = parsed(tagText({...embed, json: JSON.stringify(data)})).body;
    expect(body.querySelectorAll('script')).to.have.lengthOf(1);
    expect(JSON.parse(body.querySelector('script')!.textContent)).to.deep.equal(data);
    expect(body.querySelector('dataset-card > a')?.textContent).to.equal('A dataset');
  });
});

describe('snippet: the script', () => {
  it('pins the bytes when their hash is known', () => {
    const tag = parsed(scriptText(script)).querySelector('script');
    expect(tag?.integrity).to.equal('sha384-abc');
    expect(tag?.crossOrigin).to.equal('anonymous');
    expect(tag?.type).to.equal('module');
  });

  it('has no hash to show for a copy of one’s own', () =>
    expect(scriptText({src: 'x.js'})).to.equal('<script type="module" src="x.js"></script>'));
});

describe('snippet: in another language', () => {
  const inGerman = {...embed, attributes: {lang: 'de'}};

  it('loads its words after the elements, by their own hash, and says which it is', () => {
    const {scripts, body} = parsed(htmlText(inGerman, [script, german]));
    expect([...scripts].map(({integrity}) => integrity)).to.deep.equal(['sha384-abc', 'sha384-def']);
    expect(body.querySelector('dataset-card')?.lang).to.equal('de');
  });

  it('imports its words in React', () =>
    expect(reactText(inGerman)).to.match(/^import 'dataset-elements\/dataset-card\.js';\nimport .*\/lang\/de\.js';\n/));
});

describe('snippet: for Markdown', () => {
  it('has no blank line inside the tag, which would end the block of HTML', () => {
    const json = JSON.stringify({title: 'a\n\nb', rows: []});
    const [, tag = ''] = htmlText({...embed, json, text: 'c\n\nd', attributes: {heading: 'e\n\nf'}}, [script]).split(
      '</script>\n\n',
    );
    expect(tag.trimEnd()).not.to.match(/\n\s*\n/);
  });

  it('opens the tag on a line of its own', () =>
    expect(htmlText(embed, [script]).split('\n')).to.include('<dataset-card src="record.json">'));
});

describe('snippet: for React', () => {
  it('imports the one element and passes the record as a value', () => {
    const text = reactText({...embed, attributes: {}, json: '{"title":"A"}'});
    expect(text).to.include("import 'dataset-elements/dataset-card.js';");
    expect(text).to.include('const record = {\n  "title": "A"\n};');
    expect(text).to.include('<dataset-card data={record}>');
  });

  it('names no record when there is none', () => expect(reactText(embed)).not.to.include('record ='));

  it('writes the link’s words as a string, where braces say nothing', () =>
    expect(reactText({...embed, text: 'a {b} "c" </a>'})).to.include('{"a {b} \\"c\\" </a>"}'));
});

describe('snippet: a page for an iframe', () => {
  it('is a whole page with the script, the element and a title', () => {
    const page = parsed(pageText({...embed, text: hostile}, [script]));
    expect(page.title).to.equal(hostile.replace(/\s+/g, ' '));
    expect(page.documentElement.lang).to.equal('en');
    expect(page.querySelector('head > script')?.getAttribute('src')).to.equal(script.src);
    expect([...page.body.children].map(({localName}) => localName)).to.deep.equal(['dataset-card']);
  });

  it('is in the language of the element', () => {
    const page = parsed(pageText({...embed, attributes: {lang: 'de'}}, [script, german]));
    expect(page.documentElement.lang).to.equal('de');
    expect([...page.scripts].map(({src}) => src)).to.deep.equal([script.src, german.src]);
  });

  it('is shown under its title', () =>
    expect(parsed(frameText({...embed, text: hostile})).querySelector('iframe')?.title).to.equal(hostile));
});
