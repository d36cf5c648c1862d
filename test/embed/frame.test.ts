import {expect} from '@open-wc/testing';
import {fillPage, tellHeight} from '../../src/embed/frame.js';
import '../../src/embed/embed.js';
import {until} from '../kit/until.js';

const markup = (more = '') =>
  `<meta name="dataset-embed-hosts" content="data.example">${more}<main data-embed>How to use it</main>`;

/** A page of its own with an address, as far as it is asked for. */
function pageAt(search: string): Document {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = markup();
  const location = {href: `https://lab.example/embed.html${search}`};
  return new Proxy(page, {
    get: (target, name) => {
      const value: unknown = name === 'location' ? location : Reflect.get(target, name);
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
}

describe('A page in a frame', () => {
  it('shows what its address asks for, in its language and theme', () => {
    const page = pageAt('?src=a.json&element=dataset-stat&lang=de&theme=dark');
    fillPage(page);
    const element = page.querySelector('main')!.firstElementChild!;
    expect([element.localName, element.getAttribute('src')]).to.deep.equal(['dataset-stat', 'a.json']);
    expect([page.documentElement.lang, page.documentElement.style.colorScheme]).to.deep.equal(['de', 'dark']);
  });

  it('says how it is used where its address asks for nothing that it may show', () => {
    for (const search of ['', '?src=https://evil.example/a.json']) {
      const page = pageAt(search);
      fillPage(page);
      expect(page.querySelector('main')!.textContent).to.equal('How to use it');
    }
  });

  it('tells its height, to WordPress in WordPress’s words', async () => {
    const told: {type?: string; message?: string; height?: number; value?: number; secret?: string}[] = [];
    const parent = {postMessage: (message: object) => told.push(message)};
    tellHeight({document, parent, location: {hash: '#?secret=aB3'}} as unknown as Window);
    await until(() => told.length > 1);
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    expect(told.slice(0, 2)).to.deep.equal([
      {type: 'dataset-embed', height},
      {message: 'height', value: height, secret: 'aB3'},
    ]);
  });
});
