import {expect, fixture, html} from '@open-wc/testing';
import {isChromium, itWhere} from '../kit/engine.js';
import {Fault, faultServer, useImpatience, useRecordedTrouble} from '../kit/faulty.js';
import {inMode, shown, type ProbeElement} from '../kit/probe-element.js';
import {useRecordedConsole} from '../kit/recorded-console.js';

const itInChromium = itWhere(isChromium, 'other engines need longer for it than a test may take');

describe('An answer of 300 MB', () => {
  const warnings = useRecordedConsole();
  const trouble = useRecordedTrouble();
  useImpatience();

  // How long the page is held up is measured by `npm run bench:large`.
  itInChromium('is refused in one sentence', async () => {
    const {src} = new Fault('json-300MB', await faultServer());
    const probe = await fixture<ProbeElement>(html`<probe-element src=${src}></probe-element>`);
    await inMode(probe, 'error');
    expect(shown(probe, '.notice')).to.equal(`The data from ${new URL(src).host} is too large (over 5 MB). Try again`);
    expect(warnings).to.have.length(1, warnings.join('\n'));
    expect(warnings[0]).to.match(/^<probe-element> too-large/);
    expect(trouble).to.deep.equal([]);
  });
});
