import {html, type TemplateResult} from 'lit';
import '../../src/elements/download-sparkline/define.js';
import snowpack from '../data/snowpack.json' with {type: 'json'};
import {coursesInLanguages} from './in-languages.js';

const years = '2020: 120000; 2021: 340000; 2022: 610000; 2023: 980000; 2024: 1310000; 2025: 1240000; 2026: 410000';
const hostile = '<img src=x onerror=alert(1)> ${7*7} \u202Eevil';

const sentence = (sparkline: TemplateResult): TemplateResult =>
  html`<p>Downloads of the dataset ${sparkline} grew for years, and a sentence that goes on keeps its line height.</p>`;

/** A day-long wave on a rise, one value an hour, with a gap. */
function manyValues(length: number): Float64Array {
  return Float64Array.from({length}, (_, hour) =>
    hour > length * 0.6 && hour < length * 0.63
      ? NaN
      : Math.round(200 + hour / 500 + 100 * Math.sin((hour * Math.PI) / 12)),
  );
}

const million = {
  title: 'A million hours',
  series: [{measure: 'downloads', period: 'hour', start: '1912-10-21T00:00', values: manyValues(1_000_000)}],
};

const series = (measure: string, period: string, points: readonly (readonly [string, number | null])[]) => ({
  series: [{measure, period, points}],
});

/** Every state of `<download-sparkline>` that a reader can meet. */
export const downloadSparklineCases: Record<string, () => TemplateResult> = {
  'sparkline: from DataCite': () =>
    html`<download-sparkline
      view="full"
      src="/mock/json?file=datacite/prereview-cdl-ucb-dryad.json"
    ></download-sparkline>`,
  'sparkline: in a sentence': () => sentence(html`<download-sparkline .data=${snowpack}></download-sparkline>`),
  'sparkline: in a sentence, illustrative': () =>
    sentence(html`<download-sparkline points=${years} partial="2026" kind="illustrative"></download-sparkline>`),
  'sparkline: in a sentence, nothing yet': () => sentence(html`<download-sparkline></download-sparkline>`),
  'sparkline: in a sentence, all unknown': () =>
    sentence(html`<download-sparkline points="2020: ; 2021: "></download-sparkline>`),
  'sparkline: in a sentence, one point': () =>
    sentence(html`<download-sparkline points="2024: 3"></download-sparkline>`),
  'sparkline: in a sentence, loading': () => sentence(html`<download-sparkline src="/mock/hang"></download-sparkline>`),
  'sparkline: in a sentence, failed src': () =>
    sentence(html`<download-sparkline src="/mock/json?status=404"></download-sparkline>`),
  'sparkline: in a sentence, broken points': () =>
    sentence(html`<download-sparkline points="2020: 5; 2021: 12k; 2022: 9"></download-sparkline>`),
  'sparkline: typical': () => html`
    <download-sparkline
      view="full"
      heading="Annual download trajectory"
      caption="An example, not a record of downloads."
      points=${years}
      partial="2026"
      source-name="The story"
      retrieved="2026-11-23"
      kind="illustrative"
    ></download-sparkline>
  `,
  'sparkline: real months with gaps': () => html`
    <download-sparkline view="full" .data=${snowpack}></download-sparkline>
  `,
  'sparkline: given room': () => html`
    <download-sparkline class="wide" points=${years} heading="Wide by the page's own style"></download-sparkline>
  `,
  'sparkline: empty': () => html`<download-sparkline view="full"></download-sparkline>`,
  'sparkline: author’s words': () => html`
    <download-sparkline view="full"><p>Downloaded 1,647 times by September 2025.</p></download-sparkline>
  `,
  'sparkline: zero': () => html`
    <download-sparkline view="full" values="0, 0, 0, 0" start="2024-01"></download-sparkline>
  `,
  'sparkline: gap': () => html`
    <download-sparkline
      view="full"
      heading="Lone points between unknowns"
      values="3, , 8, , , 5, 6, , 2"
      start="2024-01"
    ></download-sparkline>
  `,
  'sparkline: one': () => html`<download-sparkline view="full" points="2024-05-14: 1"></download-sparkline>`,
  'sparkline: all unknown': () => html`
    <download-sparkline view="full" values=", , " start="2024"></download-sparkline>
  `,
  'sparkline: negative correction': () => html`
    <download-sparkline view="full" points="2024-01-01: 100; 2024-01-02: -30; 2024-01-03: 45"></download-sparkline>
  `,
  'sparkline: spike': () => html`
    <download-sparkline view="full" values="1, 1, 1000000, 1, 2" start="2024-W05"></download-sparkline>
  `,
  'sparkline: hours': () => html`
    <download-sparkline view="full" values="3, 4, 9, 12, 7" start="2024-03-31T00:00"></download-sparkline>
  `,
  'sparkline: huge numbers': () => html`
    <download-sparkline view="full" points="2022: -1e308; 2023: 1e308; 2024: 5e18"></download-sparkline>
  `,
  'sparkline: a million values': () => html`<download-sparkline view="full" .data=${million}></download-sparkline>`,
  'sparkline: hostile text': () => html`
    <download-sparkline
      view="full"
      heading=${hostile}
      caption=${hostile}
      source-name=${hostile}
      source-url="javascript:alert(1)"
      .data=${series(hostile, 'year', [
        ['2023', 1],
        ['2024', 2],
      ])}
    ></download-sparkline>
  `,
  'sparkline: right-to-left': () => html`
    <div dir="rtl" lang="ar">
      <download-sparkline view="full" heading="التنزيلات" points=${years} partial="2026"></download-sparkline>
      <p>التنزيلات <download-sparkline points=${years}></download-sparkline> في كل سنة</p>
    </div>
  `,
  ...coursesInLanguages,
  'sparkline: dark': () => html`
    <div class="dark">
      <download-sparkline view="full" heading="By night" points=${years} partial="2026"></download-sparkline>
      ${sentence(html`<download-sparkline points=${years} partial="2026"></download-sparkline>`)}
    </div>
  `,
  'sparkline: narrow': () => html`
    <div class="narrow">
      <download-sparkline view="full" .data=${snowpack}></download-sparkline>
    </div>
  `,
  'sparkline: failed src': () => html`
    <download-sparkline view="full" src="/mock/json?status=404"></download-sparkline>
  `,
  'sparkline: loading': () => html`<download-sparkline view="full" src="/mock/hang"></download-sparkline>`,
  'sparkline: stale': () => html`
    <download-sparkline
      view="full"
      points=${years}
      src="/mock/json?status=503"
      retrieved="2026-11-23"
    ></download-sparkline>
  `,
  'sparkline: JSON child': () => html`
    <download-sparkline view="full">
      <script type="application/json">
        {"series": [{"measure": "views", "period": "quarter", "start": "2023-Q1", "values": [12, 30, 28, 41, 60]}]}
      </script>
    </download-sparkline>
  `,
  'sparkline: table child': () => html`
    <download-sparkline view="full">
      <table>
        <caption>
          Downloads by month
        </caption>
        <tr>
          <th>Month</th>
          <th>Downloads</th>
        </tr>
        <tr>
          <td><time datetime="2024-01">January 2024</time></td>
          <td>1,204</td>
        </tr>
        <tr>
          <td><time datetime="2024-02">February 2024</time></td>
          <td>988</td>
        </tr>
        <tr>
          <td><time datetime="2024-03">March 2024</time></td>
          <td>1,530</td>
        </tr>
      </table>
    </download-sparkline>
  `,
  'sparkline: broken fields': () => html`
    <download-sparkline
      view="full"
      points="2020: 5; 2021: 12k; whenever: 3; 2022: 9"
      partial="2026-05"
      measure="likes"
      kind="invented"
    ></download-sparkline>
  `,
};

/** Their bad input is told to the console, once. */
export const noisy: ReadonlySet<string> = new Set([
  'sparkline: in a sentence, failed src',
  'sparkline: in a sentence, broken points',
  'sparkline: failed src',
  'sparkline: stale',
  'sparkline: broken fields',
]);
