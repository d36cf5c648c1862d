import {expect} from '@open-wc/testing';
import {placeOf, upstreamsOf} from '../../src/sources/upstreams.js';

describe('The place of an upstream', () => {
  const places = upstreamsOf('zenodo.org=https://mirror.example/zenodo/  api.datacite.org=/datacite localhost:80=');

  it('is named by host in a text', () => {
    expect(places).to.deep.equal({'zenodo.org': 'https://mirror.example/zenodo/', 'api.datacite.org': '/datacite'});
  });

  it('takes the path and the query along', () => {
    expect(placeOf('https://zenodo.org/api/records/1?a=b', places)).to.equal(
      'https://mirror.example/zenodo/api/records/1?a=b',
    );
    expect(placeOf('https://api.datacite.org/dois/10.1/x', places)).to.equal('/datacite/dois/10.1/x');
    expect(placeOf('https://zenodo.org', places)).to.equal('https://mirror.example/zenodo/');
  });

  for (const url of ['https://sandbox.zenodo.org/a', 'zenodo.org/a', 'data.json', 'https://toString/'])
    it(`leaves all other addresses as they are: ${url}`, () => {
      expect(placeOf(url, places)).to.equal(url);
    });
});
