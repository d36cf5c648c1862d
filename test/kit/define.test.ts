import {expect} from '@open-wc/testing';
import {define} from '../../src/kit/define.js';
import {useRecordedConsole} from './recorded-console.js';

const newClass = () => class extends HTMLElement {};

describe('A tag', () => {
  const warnings = useRecordedConsole();
  const notes = useRecordedConsole('info');

  it('is given to the first class that asks, in silence', () => {
    const first = newClass();
    define('first-tag', first);
    define('first-tag', newClass());
    expect(customElements.get('first-tag')).to.equal(first);
    expect([...warnings, ...notes]).to.deep.equal([]);
  });

  it('of another version of ours is left alone with one note of both, for all its tags', () => {
    const older = Object.assign(newClass(), {version: '0.0.1'});
    customElements.define('older-tag', older);
    customElements.define('other-older-tag', Object.assign(newClass(), {version: '0.0.1'}));
    define('older-tag', newClass());
    define('other-older-tag', newClass());
    expect(customElements.get('older-tag')).to.equal(older);
    expect(notes).to.deep.equal([
      'dataset-elements 0.0.1 is in this page already; development leaves its elements alone.',
    ]);
  });

  it('of a stranger is left alone with a warning', () => {
    customElements.define('strange-tag', newClass());
    define('strange-tag', newClass());
    expect(warnings).to.deep.equal(['<strange-tag> is defined by another script; dataset-elements leaves it alone.']);
  });
});
