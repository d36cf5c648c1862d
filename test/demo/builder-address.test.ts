import {expect} from '@open-wc/testing';
import {complaintsOf} from '../../demo/builder/data.js';
import {addressOf, embedOf, stateOf} from '../../demo/builder/state.js';

describe('the builder’s address', () => {
  it('gives back the state that it was made from', () => {
    const state = {
      ...stateOf('#download-sparkline?view=full'),
      json: '{"title":"a&b=c#d?e"}',
      text: 'x y',
      theme: 'dark',
      lang: 'zh-Hant',
      format: 'react',
    } as const;
    expect(stateOf(addressOf(state))).to.deep.equal(state);
  });

  it('takes no attribute that the element has not', () =>
    expect(stateOf('#dataset-card?heading=A&onclick=alert(1)&style=x').attributes).to.deep.equal({heading: 'A'}));

  it('starts anew for an element that does not exist', () =>
    expect(stateOf('#script?src=https://example.org/x.js').tag).to.equal('dataset-card'));

  it('takes no setting that does not exist', () =>
    expect(stateOf('#dataset-card?_theme=constructor&_lang=tlh')).to.include({theme: 'light', lang: 'en'}));

  it('gives the element its language', () =>
    expect(embedOf(stateOf('#dataset-card?_lang=ar'), {}).attributes).to.deep.equal({lang: 'ar'}));
});

describe('the builder’s link inside the tag', () => {
  const state = {...stateOf('#dataset-card?heading=A'), text: '', href: ''};

  it('says what the data say', () => {
    const {text, href} = embedOf(state, {title: 'B', doi: '10.1/x'});
    expect([text, href]).to.deep.equal(['B', 'https://doi.org/10.1/x']);
  });

  it('says what the author wrote before that', () =>
    expect(embedOf({...state, text: 'C', href: 'https://c.example/'}, {title: 'B', doi: '10.1/x'})).to.include({
      text: 'C',
      href: 'https://c.example/',
    }));

  it('leads nowhere rather than to a script', () =>
    expect(embedOf({...state, href: 'javascript:alert(1)'}, {}).href).to.equal('#'));
});

describe('the builder’s complaints', () => {
  it('are none of nothing', () => expect(complaintsOf(' ')).to.deep.equal([]));
  it('name what is no JSON', () => expect(complaintsOf('{')[0]).to.match(/^not JSON: /));
  it('name each field that could not be read', () =>
    expect(complaintsOf('{"title":3}')).to.deep.equal(['title: expected text, got 3']));
});
