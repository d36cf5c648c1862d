// One figure in every state that a record, an author or a network can bring it to.
import {html, type TemplateResult} from 'lit';
import '../../src/elements/dataset-stat/define.js';
import story from '../data/rad-chestct.json' with {type: 'json'};

const sources = {
  archive: {name: 'Example Archive', url: 'https://example.org', retrieved: '2026-11-23', kind: 'reported'},
};
const downloads = (value: number | null) => ({
  sources,
  usage: {downloads: {value, source: 'archive', scope: 'all-versions'}},
});
const note = 'one of the most downloaded medical imaging datasets ever published';

const hostileUnit = '<b>%</b>';
const hostileLabel = '</p><img src=x onerror=alert(1)> \u202egnp.tset';
const hostileNote = '<script>alert(1)</script> ${7*7} {{7*7}}';

export const datasetStatCases: Record<string, () => TemplateResult> = {
  'stat: from Zenodo': () => html`<dataset-stat src="/mock/json?file=zenodo/rdm-default-7834392.json"></dataset-stat>`,
  'stat: typical': () => html`<dataset-stat .data=${story} note=${note}></dataset-stat>`,
  'stat: the exact figure': () => html`<dataset-stat .data=${story} notation="standard"></dataset-stat>`,
  'stat: attributes only': () => html`
    <dataset-stat
      value="26.8"
      unit="%"
      label="of the volumes show a nodule"
      source-name="RAD-ChestCT story"
      retrieved="2026-11-23"
      kind="illustrative"
    ></dataset-stat>
  `,
  'stat: JSON child': () => html`
    <dataset-stat measure="citations">
      <script type="application/json">
        {"usage": {"citations": {"value": 41}}}
      </script>
    </dataset-stat>
  `,
  'stat: views, unique': () => html`
    <dataset-stat
      measure="views"
      .data=${{sources, usage: {views: {value: 15_321, source: 'archive', scope: 'this-version', unique: true}}}}
    ></dataset-stat>
  `,
  'stat: nobody told us': () => html`<dataset-stat .data=${downloads(null)}></dataset-stat>`,
  'stat: nobody told us of the author’s own': () =>
    html`<dataset-stat value="" label="hospitals that use it"></dataset-stat>`,
  'stat: nobody came': () => html`<dataset-stat .data=${downloads(0)}></dataset-stat>`,
  'stat: one': () => html`<dataset-stat .data=${downloads(1)}></dataset-stat>`,
  'stat: a few': () => html`<dataset-stat .data=${downloads(987)}></dataset-stat>`,
  'stat: huge': () => html`<dataset-stat .data=${downloads(123_456_789_012)} notation="standard"></dataset-stat>`,
  'stat: below zero': () => html`<dataset-stat value="-2500" label="scans since last year"></dataset-stat>`,
  'stat: three in a row': () => html`
    <div class="in-a-row">
      <dataset-stat .data=${downloads(5_600_000)}></dataset-stat>
      <dataset-stat value="35747" label="chest CT scans" source-name="Zenodo record"></dataset-stat>
      <dataset-stat value="84" label="abnormalities" source-name="Zenodo record"></dataset-stat>
    </div>
  `,
  'stat: hostile text': () => html`
    <dataset-stat
      value="3"
      unit=${hostileUnit}
      label=${hostileLabel}
      note=${hostileNote}
      source-url=${'java' + 'script:alert(1)'}
    ></dataset-stat>
  `,
  'stat: long words': () => html`
    <dataset-stat value="12" label=${'Hydroclimatologicalbiogeochemistry'.repeat(4)} note=${'x'.repeat(200)}>
    </dataset-stat>
  `,
  'stat: right to left': () => html`
    <div dir="rtl" lang="ar">
      <dataset-stat value="5600000" label="تنزيل" note="مجموعة بيانات الأشعة المقطعية" source-name="زينودو">
      </dataset-stat>
    </div>
  `,
  'stat: in German': () => html`
    <div lang="de"><dataset-stat value="5600000" label="Downloads" source-name="Zenodo"></dataset-stat></div>
  `,
  'stat: dark': () => html` <div class="dark"><dataset-stat .data=${story} note=${note}></dataset-stat></div> `,
  'stat: narrow': () => html`
    <div class="narrow"><dataset-stat .data=${story} notation="standard" note=${note}></dataset-stat></div>
  `,
  'stat: nothing': () => html`<dataset-stat></dataset-stat>`,
  'stat: the author’s own words': () => html`<dataset-stat>5.6 million downloads</dataset-stat>`,
  'stat: loading': () => html`<dataset-stat src="/mock/hang"></dataset-stat>`,
  'stat: source not found': () => html`<dataset-stat src="/mock/json?status=404"></dataset-stat>`,
  'stat: stale': () => html`<dataset-stat src="/mock/json?status=404" .data=${downloads(5_600_000)}></dataset-stat>`,
  'stat: broken attributes': () =>
    html`<dataset-stat value="12k" measure="likes" notation="short" label="downloads"></dataset-stat>`,
};

/** Their input is bad, and the page's author is told. */
export const noisy: ReadonlySet<string> = new Set(['stat: source not found', 'stat: stale', 'stat: broken attributes']);
