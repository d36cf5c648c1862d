import {expect} from '@open-wc/testing';
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
