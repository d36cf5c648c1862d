import {expect} from '@open-wc/testing';
import story from '../../demo/data/rad-chestct.json' with {type: 'json'};
import {jsonLd} from '../../src/model/json-ld.js';
import {readRecord} from '../../src/model/reading.js';
import type {DatasetRecord, Source} from '../../src/model/record.js';

const said = (record: DatasetRecord): Record<string, unknown> =>
  JSON.parse(JSON.stringify(jsonLd(record, (key) => record.sources?.[key ?? '']))) as Record<string, unknown>;
const creatorOf = (creator: object) => (said({creators: [creator as {name: string}]}).creator as object[])[0];

describe('What search engines are told', () => {
  it('is all that the record says, and its canonical address', () => {
    const block = said(readRecord(story).record);
    expect(block).to.include({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: 'RAD-ChestCT Dataset',
      description: story.description,
      identifier: 'https://doi.org/10.5281/zenodo.6406114',
      sameAs: 'https://doi.org/10.5281/zenodo.6406114',
      url: 'https://zenodo.org/records/6406114',
      datePublished: '2020',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(block.keywords).to.deep.equal(story.keywords);
    expect(block.publisher).to.deep.equal({'@type': 'Organization', name: 'Zenodo'});
    expect((block.creator as object[])[0]).to.deep.equal({
      '@type': 'Person',
      name: 'Draelos, Rachel Lea',
      givenName: 'Rachel Lea',
      familyName: 'Draelos',
    });
  });

  it('is in which language it is', () => expect(said({title: 'A', language: 'de'})).to.include({inLanguage: 'de'}));

  it('is no more than a title when there is no more', () => {
    expect(said({title: 'A'})).to.deep.equal({'@context': 'https://schema.org/', '@type': 'Dataset', name: 'A'});
  });

  it('is never that restricted data is free, or that it is not', () => {
    expect(said({access: 'restricted'})).not.to.have.property('isAccessibleForFree');
    expect(said({access: 'open'}).isAccessibleForFree).to.be.true;
  });

  for (const [kind, told] of [
    ['reported', 1],
    ['illustrative', 0],
    ['derived', 0],
    [undefined, 0],
  ] as const)
    it(`has ${told} counts of a source whose kind is ${kind}`, () => {
      const sources: Record<string, Source> = {a: {name: 'A', kind}};
      const block = said({sources, usage: {downloads: {value: 7, source: 'a'}, views: {value: null, source: 'a'}}});
      expect((block.interactionStatistic as unknown[] | undefined)?.length ?? 0).to.equal(told);
    });

  it('names what is counted, by whom and until when', () => {
    const sources = {
      a: {name: 'A', url: 'https://a.example/', retrieved: '2026-11-23', kind: 'reported'},
    } as const;
    expect(said({sources, usage: {views: {value: 0, source: 'a'}}}).interactionStatistic).to.deep.equal([
      {
        '@type': 'InteractionCounter',
        interactionType: 'https://schema.org/ViewAction',
        userInteractionCount: 0,
        interactionService: {'@type': 'WebSite', name: 'A', url: 'https://a.example/'},
        endTime: '2026-11-23',
      },
    ]);
  });

  it('knows a person from an organisation', () => {
    expect(creatorOf({name: 'Allen Institute'})).to.include({'@type': 'Organization'});
    expect(creatorOf({name: 'Plato', nameType: 'Personal'})).to.include({'@type': 'Person'});
    expect(creatorOf({name: 'Curie, Marie'})).to.include({'@type': 'Person'});
    expect(creatorOf({name: 'Inserm, Paris', nameType: 'Organizational'})).to.include({'@type': 'Organization'});
    expect(creatorOf({name: 'Plato', orcid: '0000-0002-1825-0097'})).to.deep.equal({
      '@type': 'Person',
      name: 'Plato',
      sameAs: 'https://orcid.org/0000-0002-1825-0097',
    });
  });

  it('is the name of a licence without an address', () => {
    const license = {name: 'Ask the hospital'};
    expect(said({license}).license).to.deep.equal({'@type': 'CreativeWork', name: 'Ask the hospital'});
  });
});
