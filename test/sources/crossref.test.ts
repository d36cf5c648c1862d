import {expect} from '@open-wc/testing';
import {SourceError} from '../../src/sources/errors.js';
import {answerOf, recorded, requestOf} from './answer.js';

interface Answer {
  readonly message: object;
}
const answer = async (name: string) => (await recorded(`crossref/prereview-${name}.json`)) as Answer;
const changed = async (fields: object) => {
  const scielo = await answer('scielo-preprints-portuguese');
  return {...scielo, message: {...scielo.message, ...fields}};
};
const person = (givenName: string, familyName: string, orcid?: string) => ({
  name: `${familyName}, ${givenName}`,
  givenName,
  familyName,
  ...(orcid === undefined ? {} : {orcid}),
});
const counted = (doi: string, value: number) => ({
  sources: {
    crossref: {
      name: 'Crossref',
      url: `https://api.crossref.org/works/${doi}`,
      retrieved: '2026-11-23',
      kind: 'reported',
    },
  },
  // Crossref counts every work: none is none.
  usage: {citations: {value, source: 'crossref', scope: 'this-version'}},
});

describe('A work at Crossref', () => {
  for (const src of [
    'crossref:10.1590/SciELOPreprints.11538',
    'https://api.crossref.org/works/10.1590/scielopreprints.11538',
    'https://api.crossref.org/works/10.1590%2Fscielopreprints.11538?mailto=a@b.example',
  ])
    it(`is asked for by ${src}`, () => {
      expect(requestOf(src)).to.equal('https://api.crossref.org/works/10.1590%2Fscielopreprints.11538');
    });

  it('is read whole', async () => {
    const {record, complaints} = answerOf(await answer('scielo-preprints-portuguese'));
    const {description, ...rest} = record;
    expect(complaints).to.deep.equal([]);
    expect(rest).to.deep.equal({
      title:
        'Experiências de socialização de jovens atingidos pelo rompimento da Barragem de Fundão (Mariana, Minas Gerais, Brasil)',
      creators: [
        person('Elodia', 'Honse Lebourg'),
        person('Rosa Maria', 'Da Exaltação Coutrim', '0000-0002-9510-1263'),
      ],
      publisher: 'FapUNIFESP (SciELO)',
      publicationYear: 2025,
      type: 'posted content',
      doi: '10.1590/scielopreprints.11538',
      url: 'https://doi.org/10.1590/scielopreprints.11538',
      license: {url: 'https://creativecommons.org/licenses/by/4.0'},
      ...counted('10.1590/scielopreprints.11538', 0),
    });
    expect(description).to.match(
      /^No dia 5 de novembro de 2015, o rompimento .* suas formas de ser e estar no mundo\.$/,
    );
  });

  it('of a journal is an article', async () => {
    const {record, complaints} = answerOf(await answer('f1000'));
    const {description, ...rest} = record;
    expect(complaints).to.deep.equal([]);
    expect(rest).to.deep.equal({
      title: 'Nat-UV DB: A Natural Products Database Underlying of Veracruz-Mexico',
      creators: [
        person('Edgar', 'López-López', '0000-0002-7422-6059'),
        person('Ana Margarita', 'Hernández-Segura'),
        person('Carlos', 'Lara-Cuellar'),
        person('Carolina', 'Barrientos-Salcedo', '0000-0003-4023-8980'),
        person('Carlos M.', 'Cerda-García-Rojas'),
        person('José L.', 'Medina-Franco', '0000-0003-4940-1107'),
      ],
      publisher: 'F1000 Research Ltd',
      publicationYear: 2025,
      type: 'article',
      language: 'en',
      doi: '10.12688/f1000research.161261.2',
      url: 'https://doi.org/10.12688/f1000research.161261.2',
      license: {url: 'https://creativecommons.org/licenses/by/4.0/'},
      ...counted('10.12688/f1000research.161261.2', 0),
    });
    expect(description).to.match(
      /^Background Natural products databases are well-structured .* biodiversity-rich regions\.$/,
    );
  });

  it('may have a group among its authors', async () => {
    const {record, complaints} = answerOf(await answer('biorxiv-group-author'));
    const {description, creators = [], ...rest} = record;
    expect(complaints).to.deep.equal([]);
    expect(rest).to.deep.equal({
      title:
        'Sexually distinct multi-omic responses to progressive endurance exercise training in the rat lung—Findings from MoTrPAC',
      publisher: 'Cold Spring Harbor Laboratory',
      publicationYear: 2025,
      type: 'posted content',
      doi: '10.1101/2025.04.10.647997',
      url: 'https://doi.org/10.1101/2025.04.10.647997',
      license: {url: 'https://www.biorxiv.org/about/FAQ#license'},
      ...counted('10.1101/2025.04.10.647997', 0),
    });
    expect(creators).to.have.length(22);
    expect(creators[0]).to.deep.equal(person('Gina M.', 'Many', '0000-0003-4779-1690'));
    expect(creators[7]).to.deep.equal(person('Ivo Díaz', 'Ludovico'));
    expect(creators[14]).to.deep.equal(person('Facundo M', 'Fernández', '0000-0002-0302-2534'));
    expect(creators[21]).to.deep.equal({name: 'The MoTrPAC Study Group', nameType: 'Organizational'});
    expect(description).to.match(/^Despite the lungs being essential .* pathogenesis and treatment\.$/);
  });

  it('has its title decoded', async () => {
    const {record} = answerOf(
      await changed({title: ['Growth of &lt;em&gt;E. coli&lt;/em&gt; &amp;amp; <i>B. subtilis</i>']}),
    );
    expect(record.title).to.equal('Growth of E. coli & B. subtilis');
  });

  it('may know a family name only', async () => {
    expect(answerOf(await changed({author: [{family: 'Plato'}, {given: 'Sappho'}]})).record.creators).to.deep.equal([
      {name: 'Plato'},
      {name: 'Sappho'},
    ]);
  });

  it('has the licence for readers before one for text mining', async () => {
    const license = [
      {URL: 'https://www.elsevier.com/tdm/userlicense/1.0/', 'content-version': 'tdm'},
      {URL: 'http://creativecommons.org/licenses/by/4.0/', 'content-version': 'vor'},
    ];
    expect(answerOf(await changed({license})).record.license).to.deep.equal({
      url: 'http://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('that is cited says how often', async () => {
    const {record} = answerOf(await changed({'is-referenced-by-count': 24}));
    expect(record.usage?.citations?.value).to.equal(24);
  });

  it('with little in it is read as far as it goes', () => {
    const {record, complaints} = answerOf({'message-type': 'work', message: {DOI: '10.1/a'}});
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.include({doi: '10.1/a'});
    expect(record.usage).to.be.undefined;
  });

  it('with wrong types keeps what is good and names the rest', () => {
    const message = {
      ...{DOI: 5, title: {}, author: [3, {family: 'A', given: 'B', ORCID: 'x'}], issued: {'date-parts': 3}},
      ...{license: 'x', 'is-referenced-by-count': '24'},
    };
    const {record, complaints} = answerOf({'message-type': 'work', message});
    expect(record.creators).to.deep.equal([person('B', 'A')]);
    expect(record.usage?.citations?.value).to.equal(24);
    expect(complaints.map(({path}) => path)).to.deep.equal([
      'title',
      'creators[0].name',
      'creators[1].orcid',
      'doi',
      'usage.citations.value',
    ]);
  });

  it('is not a list of works', () => {
    expect(() => answerOf({'message-type': 'work-list', message: {items: []}}))
      .to.throw(SourceError)
      .with.property('code', 'unrecognised');
  });
});
