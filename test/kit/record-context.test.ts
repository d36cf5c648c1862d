import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {define} from '../../src/kit/define.js';
import {freshName, hitsOf, mockUrl} from './mock.js';
import {eventsOf, inMode, shown, type ProbeElement} from './probe-element.js';
import {useRecordedConsole} from './recorded-console.js';
import {ProvidingElement} from './story-element.js';

const tag = 'dataset-story';
type Story = ProvidingElement;
const probesIn = (story: Element): ProbeElement[] => [...story.querySelectorAll('probe-element')];
const titlesIn = (story: Element): string[] => probesIn(story).map((probe) => shown(probe, '.title'));

async function storyOf(template: TemplateResult): Promise<Story> {
  const story = await fixture<Story>(template);
  await Promise.all(probesIn(story).map((probe) => probe.updateComplete));
  return story;
}

/** An element of a page's own, with one of ours in its shadow. */
class ShadyElement extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({mode: 'open'}).append(document.createElement('probe-element'));
  }
}
customElements.define('shady-element', ShadyElement);

describe('A story that is upgraded after what stands in it', () => {
  it('is heard, through shadow roots too', async () => {
    const page = await storyOf(html`
      <dataset-story .data=${{title: 'A'}}>
        <probe-element></probe-element><shady-element></shady-element>
      </dataset-story>
    `);
    const [probe] = probesIn(page);
    const hidden = page.querySelector('shady-element')!.shadowRoot!.querySelector('probe-element')!;
    await Promise.all([inMode(probe!, 'empty'), inMode(hidden, 'empty')]);
    const left = document.createElement('probe-element');
    page.append(left);
    left.remove();
    define(tag, ProvidingElement);
    await Promise.all([inMode(probe!, 'ready'), inMode(hidden, 'ready')]);
    expect([shown(probe!, '.title'), shown(hidden, '.title'), left.mode]).to.deep.equal(['A', 'A', 'idle']);
  });
});

describe('Inside a story', () => {
  const warnings = useRecordedConsole();

  it('an element without a source shows its record', async () => {
    const story = await storyOf(
      html`<dataset-story .data=${{title: 'A'}}><probe-element></probe-element></dataset-story>`,
    );
    expect(titlesIn(story)).to.deep.equal(['A']);
  });

  it('attributes win, field by field', async () => {
    const data = {title: 'A', usage: {downloads: {value: 7}}};
    const story = await storyOf(
      html`<dataset-story .data=${data}><probe-element heading="B"></probe-element></dataset-story>`,
    );
    const [probe] = probesIn(story);
    expect([shown(probe!, '.title'), shown(probe!, '.downloads')]).to.deep.equal(['B', '7']);
  });

  it('an element with data, a data child or src takes nothing from it', async () => {
    const own = {usage: {downloads: {value: 1}}};
    const story = await storyOf(html`
      <dataset-story .data=${{title: 'A'}}>
        <probe-element .data=${own}></probe-element>
        <probe-element
          ><script type="application/json">
            {"usage": {"downloads": {"value": 1}}}
          </script></probe-element
        >
        <probe-element src=${mockUrl(own)}></probe-element>
      </dataset-story>
    `);
    await Promise.all(probesIn(story).map((probe) => inMode(probe, 'ready')));
    expect(titlesIn(story)).to.deep.equal(['', '', '']);
  });

  it('its record comes back when the own source goes', async () => {
    const story = await storyOf(
      html`<dataset-story .data=${{title: 'A'}}><probe-element .data=${{title: 'B'}}></probe-element></dataset-story>`,
    );
    const [probe] = probesIn(story);
    probe!.data = null;
    await probe!.updateComplete;
    expect(titlesIn(story)).to.deep.equal(['A']);
  });

  it('ten elements make one request, and change with src', async () => {
    const [hits, more] = [freshName(), freshName()];
    const story = await storyOf(html`
      <dataset-story src=${mockUrl({title: 'A'}, {hits})}>
        ${Array.from({length: 10}, () => html`<probe-element></probe-element>`)}
      </dataset-story>
    `);
    await Promise.all(probesIn(story).map((probe) => inMode(probe, 'ready')));
    expect(new Set(titlesIn(story))).to.deep.equal(new Set(['A']));
    story.src = mockUrl({title: 'B'}, {hits: more});
    await story.updateComplete;
    await Promise.all(probesIn(story).map((probe) => inMode(probe, 'ready')));
    expect(new Set(titlesIn(story))).to.deep.equal(new Set(['B']));
    expect([await hitsOf(hits), await hitsOf(more)]).to.deep.equal([1, 1]);
  });

  it('all changes with its data', async () => {
    const story = await storyOf(
      html`<dataset-story .data=${{title: 'A'}}><probe-element></probe-element></dataset-story>`,
    );
    story.data = {title: 'B'};
    await story.updateComplete;
    await probesIn(story)[0]!.updateComplete;
    expect(titlesIn(story)).to.deep.equal(['B']);
  });

  it('an element that moves out keeps nothing, and one that moves in takes the record', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <dataset-story .data=${{title: 'A'}}><probe-element></probe-element></dataset-story>
        <dataset-story .data=${{title: 'B'}}></dataset-story>
      </div>
    `);
    const [one, other] = page.querySelectorAll<Story>(tag);
    const probe = page.querySelector('probe-element')!;
    await inMode(probe, 'ready');
    other!.append(probe);
    await probe.updateComplete;
    expect(shown(probe, '.title')).to.equal('B');
    page.append(probe);
    await inMode(probe, 'empty');
    one!.data = {title: 'C'};
    other!.data = {title: 'C'};
    await Promise.all([one!.updateComplete, other!.updateComplete]);
    await probe.updateComplete;
    expect([probe.record, probe.mode]).to.deep.equal([{}, 'empty']);
  });

  it('another story hands its record on, or its own', async () => {
    const story = await storyOf(html`
      <dataset-story .data=${{title: 'A'}}>
        <dataset-story><probe-element></probe-element></dataset-story>
        <dataset-story .data=${{title: 'B'}}><probe-element></probe-element></dataset-story>
      </dataset-story>
    `);
    await Promise.all(probesIn(story).map((probe) => inMode(probe, 'ready')));
    expect(titlesIn(story)).to.deep.equal(['A', 'B']);
  });

  it('all are loading while it is', async () => {
    const story = await storyOf(html`<dataset-story src="/mock/hang"><probe-element></probe-element></dataset-story>`);
    const [probe] = probesIn(story);
    expect([probe!.mode, shown(probe!, '.notice')]).to.deep.equal(['loading', 'Loading…']);
    expect(probe!.shadowRoot?.querySelector('.root')?.ariaBusy).to.equal('true');
  });

  it('only the story tells of a failure; the others show what their authors wrote, or nothing', async () => {
    const src = mockUrl('', {status: 404});
    const story = await fixture<Story>(html`
      <dataset-story src=${src}>
        <probe-element></probe-element><probe-element><p>Our data</p></probe-element>
        <probe-element heading="B"></probe-element>
      </dataset-story>
    `);
    const heard = eventsOf(story);
    await inMode(story, 'error');
    await aTimeout(0);
    expect(probesIn(story).map(({mode}) => mode)).to.deep.equal(['idle', 'idle', 'ready']);
    expect(probesIn(story).map((probe) => shown(probe, '.notice'))).to.deep.equal(['', '', '']);
    expect(warnings).to.deep.equal([`<dataset-story> not-found: ${location.host} 404`]);
    expect(heard.filter((each) => each.startsWith('error'))).to.deep.equal(['error not-found']);
  });

  it('the story alone complains of what it could not read', async () => {
    await storyOf(
      html`<dataset-story .data=${{title: 'A', version: 3}}><probe-element></probe-element></dataset-story>`,
    );
    expect(warnings).to.have.lengthOf(1);
  });
});

describe('The question for a record', () => {
  const ask = (inside: Element, more: object): unknown[] => {
    const answers: unknown[] = [];
    const callback = (answer: {record: object}) => answers.push(answer.record);
    const event = new Event('context-request', {bubbles: true, composed: true});
    inside.dispatchEvent(Object.assign(event, {callback}, more));
    return answers;
  };

  it('may be asked by others, once or with what follows', async () => {
    const story = await storyOf(html`<dataset-story .data=${{title: 'A'}}><p></p></dataset-story>`);
    const inside = story.querySelector('p')!;
    const once = ask(inside, {context: 'dataset-record'});
    const following = ask(inside, {context: 'dataset-record', subscribe: true});
    story.data = {title: 'B'};
    await story.updateComplete;
    expect(once).to.deep.equal([{title: 'A'}]);
    expect(following).to.deep.equal([{title: 'A'}, {title: 'B'}]);
  });

  it('is not answered when it is for something else', async () => {
    const story = await storyOf(html`<dataset-story .data=${{title: 'A'}}><p></p></dataset-story>`);
    expect(ask(story.querySelector('p')!, {context: 'logger'})).to.deep.equal([]);
  });
});
