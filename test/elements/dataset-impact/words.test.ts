import {expect, html} from '@open-wc/testing';
import '../../../src/elements/dataset-impact/define.js';
import type {DatasetImpact} from '../../../src/elements/dataset-impact/dataset-impact.js';
import {useRecordedConsole} from '../../kit/recorded-console.js';
import {drawn, part, settled, textOf} from '../drawn.js';

const record = {
  story: {
    impacts: [{icon: '🔬', title: 'Clinic', text: 'It is used.'}, {title: 'Equity'}],
  },
};
const shown = (impact: Element) => ['.icon', '.title', '.text'].map((name) => textOf(impact, name));
describe('An impact', () => {
  const warnings = useRecordedConsole();

  it('is the record’s first unless told', async () => {
    const impact = await drawn(html`<dataset-impact .data=${record}></dataset-impact>`);
    expect(shown(impact)).to.deep.equal(['🔬', 'Clinic', 'It is used.']);
  });

  it('is another one by its index, without a hole for what it lacks', async () => {
    const impact = await drawn(html`<dataset-impact .data=${record} index="1"></dataset-impact>`);
    expect(shown(impact)).to.deep.equal(['', 'Equity', '']);
    expect(part(impact, '.text')).to.be.null;
    expect(part(impact, '.icon')!.offsetHeight).to.equal(0);
  });

  it('is missing where the record has not that many', async () => {
    const impact = await drawn<DatasetImpact>(html`<dataset-impact .data=${record} index="2"></dataset-impact>`);
    expect([impact.mode, textOf(impact, '.notice')]).to.deep.equal(['empty', 'No data yet']);
  });

  it('is made of attributes alone', async () => {
    const impact = await drawn(html`<dataset-impact icon="⚙️" heading="Norm" text="Copied."></dataset-impact>`);
    expect(shown(impact)).to.deep.equal(['⚙️', 'Norm', 'Copied.']);
  });

  it('takes the words inside the tag under a heading of the author’s', async () => {
    const impact = await drawn(html`<dataset-impact .data=${record} heading="Mine">My <em>words</em></dataset-impact>`);
    expect(textOf(impact, '.title')).to.equal('Mine');
    expect(impact.querySelector('em')!.checkVisibility()).to.be.true;
  });

  it('shows those words once, and not where there is a text', async () => {
    const impact = await drawn(html`<dataset-impact heading="Mine" text="Short"><em>Long</em></dataset-impact>`);
    expect(textOf(impact, '.text')).to.equal('Short');
    expect(impact.querySelector('em')!.checkVisibility()).to.be.false;
  });

  it('leaves the words inside the tag for where there is nothing else', async () => {
    const impact = await drawn<DatasetImpact>(html`<dataset-impact><em>It changed all.</em></dataset-impact>`);
    expect([impact.mode, impact.querySelector('em')!.checkVisibility()]).to.deep.equal(['idle', true]);
    impact.data = record;
    await settled(impact);
    expect(shown(impact)[1]).to.equal('Clinic');
    expect(impact.querySelector('em')!.checkVisibility()).to.be.false;
  });

  it('may be words without a title', async () => {
    const impact = await drawn(html`<dataset-impact text="Used in 40 countries."></dataset-impact>`);
    expect(part(impact, '.title')).to.be.null;
    expect(textOf(impact, '.text')).to.equal('Used in 40 countries.');
  });

  it('has a sign that says nothing to the ear, the author’s before the record’s', async () => {
    const impact = await drawn(html`<dataset-impact .data=${record} icon="🏥"></dataset-impact>`);
    expect(textOf(impact, '.icon')).to.equal('🏥');
    expect(part(impact, '.icon span')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('may have a picture in place of its sign', async () => {
    const impact = await drawn(html`<dataset-impact .data=${record}><b slot="icon">+</b></dataset-impact>`);
    expect(impact.querySelector('b')!.checkVisibility()).to.be.true;
    expect(part(impact, '.icon span')!.checkVisibility()).to.be.false;
  });

  it('has its place among the page’s headings', async () => {
    const levelOf = async (level?: string) =>
      part(
        await drawn(html`<dataset-impact heading="Norm" .headingLevel=${level}></dataset-impact>`),
        '[role=heading]',
      )!.getAttribute('aria-level');
    expect(await levelOf()).to.equal('3');
    expect(await levelOf('2')).to.equal('2');
    expect(warnings).to.deep.equal([]);
    expect(await levelOf('7')).to.equal('3');
    expect(warnings[0]).to.contain('heading-level: expected a whole number from 1 to 6, got "7"');
  });

  it('complains about an index that is none', async () => {
    const impact = await drawn<DatasetImpact>(
      html`<dataset-impact .data=${record} index="first">Words</dataset-impact>`,
    );
    expect([impact.mode, textOf(impact, 'li')]).to.deep.equal([
      'empty',
      'index: expected a whole number from 0, got "first"',
    ]);
    expect(warnings).to.have.lengthOf(1);
  });

  it('stands beside others as far as there is room', async () => {
    const row = await drawn(
      html`<div>${[0, 1].map((index) => html`<dataset-impact .data=${record} index=${index}></dataset-impact>`)}</div>`,
    );
    Object.assign(row.style, {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
    });
    const tops = () => [...row.children].map((impact) => impact.getBoundingClientRect().top);
    row.style.inlineSize = '700px';
    expect(tops()[0]).to.equal(tops()[1]);
    row.style.inlineSize = '240px';
    expect(tops()[0]).to.be.below(tops()[1]!);
    expect(row.scrollWidth).to.equal(240);
  });
});
