import {expect} from '@open-wc/testing';
import type {Adapter} from '../../src/sources/adapter.js';
import {addressOf} from '../../src/sources/address.js';
import {SourceError} from '../../src/sources/errors.js';

const page = 'https://lab.example/blog/post.html';

function refusal(src: string, base = page): SourceError {
  try {
    addressOf(src, base);
  } catch (error) {
    if (error instanceof SourceError) return error;
  }
  throw new Error(`not refused: ${src}`);
}

describe('The address in src', () => {
  it('is resolved against the page', () => {
    expect(addressOf('data/record.json', page)).to.deep.equal({
      url: 'https://lab.example/blog/data/record.json',
      host: 'lab.example',
    });
  });

  it('loses its fragment, which no server sees', () => {
    expect(addressOf('https://a.example/r.json#part', page).url).to.equal('https://a.example/r.json');
  });

  it('names the port with the host', () => {
    expect(addressOf('https://a.example:8443/r.json', page).host).to.equal('a.example:8443');
  });

  for (const src of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:application/json,{}',
    'blob:https://lab.example/1',
    'file:///etc/passwd',
    'mailto:a@lab.example',
    'https://user:secret@a.example/',
    'https://',
  ])
    it(`is refused: ${JSON.stringify(src)}`, () => {
      expect(refusal(src).code).to.equal('bad-address');
    });

  it('is cut to a readable length where it is refused', () => {
    expect(refusal(`javascript:${'x'.repeat(500)}`).host).to.have.length(80);
  });

  it('is refused over http where the page is https, and says what is needed', () => {
    const {code, host, detail} = refusal('http://a.example/r.json');
    expect([code, host, detail]).to.deep.equal(['bad-address', 'http://a.example/r.json', 'https']);
  });

  it('may be http where the page is', () => {
    expect(addressOf('http://a.example/r.json', 'http://lab.example/').host).to.equal('a.example');
  });

  it('may be http on this machine, which browsers trust', () => {
    expect(addressOf('http://localhost:8000/r.json', page).host).to.equal('localhost:8000');
  });
});

describe('The address in src, where an adapter knows it', () => {
  const adapter: Adapter = {
    idOf: (src) => /^lab:(\d+)$/.exec(src)?.[1] ?? null,
    url: (id) => `https://lab.example/records/${id}`,
    accept: 'text/x',
    read: () => null,
  };
  const deaf: Adapter = {read: () => null};

  it("is the adapter's, with its id", () => {
    const {url, host, accept, id, ...rest} = addressOf(' lab:7 ', page, [deaf, adapter]);
    expect([url, host, accept, id]).to.deep.equal(['https://lab.example/records/7', 'lab.example', 'text/x', '7']);
    expect(rest.adapter).to.equal(adapter);
  });

  it('is refused where no adapter of the element knows it', () => {
    expect(refusal('lab:7').code).to.equal('bad-address');
  });

  it('may be in another place, which the gate sees, too', () => {
    const at = (place: string) => addressOf('lab:7', page, [adapter], {'lab.example': place});
    expect(at('/mirror').url).to.equal('https://lab.example/mirror/records/7');
    expect(() => at('javascript:alert(1)'))
      .to.throw(SourceError)
      .with.property('code', 'bad-address');
    expect(() => at('http://mirror.example/'))
      .to.throw(SourceError)
      .with.property('detail', 'https');
  });

  it('is in another place without an adapter, too', () => {
    expect(addressOf('https://a.example/r.json', page, [], {'a.example': '/mirror/'}).url).to.equal(
      'https://lab.example/mirror/r.json',
    );
  });
});
