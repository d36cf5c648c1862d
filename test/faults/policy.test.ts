import {expect, fixture, html} from '@open-wc/testing';
import {Fault, faultServer, useImpatience, useRecordedTrouble, type FaultServer} from '../kit/faulty.js';
import {mockUrl} from '../kit/mock.js';
import {inMode, shown, type ProbeElement} from '../kit/probe-element.js';
import {useRecordedConsole} from '../kit/recorded-console.js';

// A policy cannot be taken back: it has this page for itself.
describe('A page whose policy lets it ask nobody but its own server', () => {
  const warnings = useRecordedConsole();
  const trouble = useRecordedTrouble();
  let server: FaultServer;
  useImpatience();
  before(async () => {
    server = await faultServer();
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = `connect-src ${location.origin} ${location.origin.replace('http', 'ws')}`;
    document.head.append(policy);
  });

  it('says so of another, which is not asked again', async () => {
    let violations = 0;
    document.addEventListener('securitypolicyviolation', () => violations++);
    const {src} = new Fault('bom', server);
    const probe = await fixture<ProbeElement>(html`<probe-element src=${src}></probe-element>`);
    await inMode(probe, 'error');
    const {host} = new URL(src);
    expect(shown(probe, '.notice')).to.equal(`This page’s security policy blocks ${host}. Try again`);
    expect([warnings, violations]).to.deep.equal([[`<probe-element> blocked: ${host} `], 1]);
    expect(trouble).to.deep.equal([]);
  });

  it('reads what comes from its own', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element src=${mockUrl({title: 'A'})}></probe-element>`);
    await inMode(probe, 'ready');
  });

  it('says nothing of the policy where that is not the trouble', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element src=${mockUrl('', {status: 404})}></probe-element>`);
    await inMode(probe, 'error');
    expect(shown(probe, '.notice')).to.contain('has nothing at this address.');
  });
});
