// An impact, alone and in a row.
import {html, type TemplateResult} from 'lit';
import '../../src/elements/dataset-impact/define.js';
import story from '../data/rad-chestct.json' with {type: 'json'};

const three = [0, 1, 2].map((index) => html`<dataset-impact .data=${story} index=${index}></dataset-impact>`);
const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="%230f6b74" stroke-width="1.5"%3E%3Ccircle cx="12" cy="12" r="10"/%3E%3Cpath d="M5 13h4l2-6 3 10 2-4h3"/%3E%3C/svg%3E';

const hostileIcon = '<b>x</b>';
const hostileTitle = '</article><img src=x onerror=alert(1)>';
const hostileText = '<script>alert(1)</script> ${7*7} {{7*7}} \u202egnp.tset';

export const datasetImpactCases: Record<string, () => TemplateResult> = {
  'impact: typical': () => html`<dataset-impact .data=${story}></dataset-impact>`,
  'impact: a row': () => html`<div class="in-a-row">${three}</div>`,
  'impact: attributes only': () => html`
    <dataset-impact
      icon="🔬"
      heading="Clinical Translation"
      text="Models trained on this dataset are entering clinical trials."
    ></dataset-impact>
  `,
  'impact: its words inside': () => html`
    <dataset-impact icon="🏥" heading="Diagnostic Equity">
      Open access to annotated data <em>reduces the advantage</em> of well-resourced institutions.
    </dataset-impact>
  `,
  'impact: a picture': () => html`
    <dataset-impact heading="Technical Standard" text="Its schema has influenced later datasets.">
      <img slot="icon" src=${picture} alt="" />
    </dataset-impact>
  `,
  'impact: JSON child': () => html`
    <dataset-impact>
      <script type="application/json">
        {"story": {"impacts": [{"title": "No sign, no words"}]}}
      </script>
    </dataset-impact>
  `,
  'impact: words alone': () => html`<dataset-impact text="Used in 40 countries."></dataset-impact>`,
  'impact: title alone': () => html`<dataset-impact heading="Used in 40 countries"></dataset-impact>`,
  'impact: not that many': () => html`<dataset-impact .data=${story} index="9"></dataset-impact>`,
  'impact: hostile text': () => html`
    <dataset-impact icon=${hostileIcon} heading=${hostileTitle} text=${hostileText}></dataset-impact>
  `,
  'impact: long words': () => html`
    <dataset-impact
      icon="a sign that is no sign"
      heading=${'Hydroclimatologicalbiogeochemistry'.repeat(4)}
      text=${'x'.repeat(400)}
    ></dataset-impact>
  `,
  'impact: right to left': () => html`
    <div dir="rtl" lang="ar">
      <dataset-impact icon="⚙️" heading="معيار تقني" text="أثر مخطط التوسيم في مجموعات بيانات لاحقة."></dataset-impact>
    </div>
  `,
  'impact: dark': () => html`<div class="dark"><div class="in-a-row">${three}</div></div>`,
  'impact: narrow': () => html`<div class="narrow"><div class="in-a-row">${three}</div></div>`,
  'impact: nothing': () => html`<dataset-impact></dataset-impact>`,
  'impact: the author’s own words': () => html`<dataset-impact><p>It changed radiology.</p></dataset-impact>`,
  'impact: loading': () => html`<dataset-impact src="/mock/hang"></dataset-impact>`,
  'impact: source not found': () => html`<dataset-impact src="/mock/json?status=404"></dataset-impact>`,
  'impact: stale': () => html`<dataset-impact src="/mock/json?status=404" .data=${story}></dataset-impact>`,
  'impact: broken attributes': () =>
    html`<dataset-impact .data=${story} heading="One" text="Two" index="first" heading-level="7"></dataset-impact>`,
};

/** Their input is bad, and the page's author is told. */
export const noisy: ReadonlySet<string> = new Set([
  'impact: source not found',
  'impact: stale',
  'impact: broken attributes',
]);
