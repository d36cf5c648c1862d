import {expect, html} from '@open-wc/testing';
import '../../../src/elements/dataset-stat/define.js';
import type {DatasetStat} from '../../../src/elements/dataset-stat/dataset-stat.js';
import {useRecordedConsole} from '../../kit/recorded-console.js';
import {drawn, part, settled, textOf} from '../drawn.js';

describe('The attributes of a headline figure', () => {
  const warnings = useRecordedConsole();

  it('are enough: value, unit, label, note and source', async () => {
    const stat = await drawn(
      html`<dataset-stat value="26.8" unit="%" label="show a nodule" note="of 3,630" source-name="Us"></dataset-stat>`,
    );
    expect(['.number', '.label', '.note', '.provenance'].map((name) => textOf(stat, name))).to.deep.equal([
      '26.8%',
      'show a nodule',
      'of 3,630',
      'Source: Us',
    ]);
  });

  it('win over the record', async () => {
    const data = {sources: {a: {name: 'A'}}, usage: {downloads: {value: 7, scope: 'all-versions', source: 'a'}}};
    const stat = await drawn(html`<dataset-stat .data=${data} value="1,200"></dataset-stat>`);
    expect(textOf(stat, '.number')).to.equal('1.2K (1,200)');
    expect(textOf(stat, '.label')).to.equal('downloads');
    expect(textOf(stat, '.provenance')).to.equal('Source not stated');
  });

  it('may be numbers when a script sets them', async () => {
    const stat = await drawn(html`<dataset-stat .value=${0}></dataset-stat>`);
    expect(textOf(stat, '.number')).to.equal('0');
  });

  it('say by an empty value that it is unknown', async () => {
    const stat = await drawn(html`<dataset-stat value="" label="scans"></dataset-stat>`);
    expect([textOf(stat, '.number'), textOf(stat, '.label')]).to.deep.equal(['—', 'scans · unknown']);
    expect(warnings).to.deep.equal([]);
  });

  it('are complained about where they cannot be read, and what is good is shown', async () => {
    const stat = await drawn(
      html`<dataset-stat value="12k" measure="likes" notation="short" kind="sure"></dataset-stat>`,
    );
    expect([...part(stat, '.notice')!.querySelectorAll('li')].map((line) => line.textContent)).to.deep.equal([
      'kind: expected reported, derived, illustrative, got "sure"',
      'value: expected a number, got "12k"',
      'measure: expected downloads or views or citations, got "likes"',
      'and 1 more',
    ]);
    expect(textOf(stat, '.label')).to.equal('downloads unknown');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('notation: expected compact or standard, got "short"');
  });

  it('may be taken away again', async () => {
    const stat = await drawn<DatasetStat>(html`<dataset-stat value="3" label="scans">Three.</dataset-stat>`);
    stat.removeAttribute('value');
    await settled(stat);
    expect([stat.mode, textOf(stat, '.label')]).to.deep.equal(['idle', '']);
  });

  it('show hostile text as text', async () => {
    const stat = await drawn(html`<dataset-stat value="1" label=${'<img src=x>'} note=${'<b>n</b>'}></dataset-stat>`);
    expect([textOf(stat, '.label'), textOf(stat, '.note')]).to.deep.equal(['<img src=x>', '<b>n</b>']);
  });
});

describe('A headline figure that nobody has given', () => {
  it('leaves the word to its author', async () => {
    const stat = await drawn<DatasetStat>(html`<dataset-stat>Many downloads</dataset-stat>`);
    expect([stat.mode, stat.offsetHeight > 0]).to.deep.equal(['idle', true]);
  });

  it('is said to be missing where the author says nothing', async () => {
    const stat = await drawn<DatasetStat>(html`<dataset-stat></dataset-stat>`);
    expect([stat.mode, textOf(stat, '.notice')]).to.deep.equal(['empty', 'No data yet']);
  });
});
