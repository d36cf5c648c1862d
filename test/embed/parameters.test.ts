import {expect} from '@open-wc/testing';
import {wantedOf} from '../../src/embed/parameters.js';

const page = 'https://lab.example/embed.html';
const wanted = (query: Record<string, string>, hosts: readonly string[] = []) =>
  wantedOf(`${page}?${new URLSearchParams(query)}`, hosts);

describe('The address of a page in a frame', () => {
  it('chooses an element and what it shows, a card unless told', () => {
    expect(wanted({src: 'record.json'})).to.deep.equal({
      tag: 'dataset-card',
      attributes: {loading: 'eager', src: 'record.json'},
    });
    expect(wanted({src: '/a.json', element: 'download-sparkline', measure: 'views'})).to.deep.equal({
      tag: 'download-sparkline',
      attributes: {loading: 'eager', view: 'full', src: '/a.json', measure: 'views'},
    });
  });

  it('puts no words into the mouth of the site', () => {
    const {attributes} = wanted({
      src: 'a.json',
      heading: 'Free money',
      href: 'https://evil.example',
      onclick: 'alert(1)',
    })!;
    expect(attributes).to.deep.equal({loading: 'eager', src: 'a.json'});
    expect(wanted({src: 'a.json', element: 'script'})!.tag).to.equal('dataset-card');
  });

  it('shows files of its own server, of hosts that it names, and what has a prefix', () => {
    for (const src of ['a.json', '../a.json', 'https://lab.example/a.json', 'zenodo:6406114', 'doi:10.5281/zenodo.1'])
      expect(wanted({src}), src).not.to.equal(null);
    for (const src of ['https://evil.example/a.json', '//evil.example/a.json', 'http://lab.example/a.json', '', ' '])
      expect(wanted({src}), src).to.equal(null);
    expect(wanted({src: 'https://data.example/a.json'}, ['data.example'])).not.to.equal(null);
    expect(wantedOf(page, [])).to.equal(null);
  });
});
