// A chart and a course of downloads as a page in another language has them, words and data alike.
import {html, type TemplateResult} from 'lit';
import '../../src/lang/ar.js';
import '../../src/lang/de.js';
import '../../src/lang/ja.js';
import '../../src/elements/download-sparkline/define.js';
import '../../src/elements/pathology-chart/define.js';

interface Told {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly chart: string;
  readonly category: string;
  readonly measure: string;
  readonly findings: readonly [string, string, string, string, string];
  readonly course: string;
  readonly source: string;
}

const told: Readonly<Record<string, Told>> = {
  Arabic: {
    lang: 'ar',
    dir: 'rtl',
    chart: 'النتائج في صور الصدر المقطعية',
    category: 'النتيجة',
    measure: 'الصور الموسومة',
    findings: ['عقيدة رئوية', 'تصلب رئوي', 'انصباب جنبي', 'انخماص', 'نفاخ رئوي'],
    course: 'التنزيلات في كل سنة',
    source: 'مثال',
  },
  German: {
    lang: 'de',
    dir: 'ltr',
    chart: 'Befunde im Thorax-CT',
    category: 'Befund',
    measure: 'annotierte Volumina',
    findings: ['Lungenrundherd', 'Konsolidierung', 'Pleuraerguss', 'Atelektase', 'Emphysem'],
    course: 'Downloads im Lauf der Jahre',
    source: 'Beispiel',
  },
  Japanese: {
    lang: 'ja',
    dir: 'ltr',
    chart: '胸部CTの所見',
    category: '所見',
    measure: '注釈付き画像数',
    findings: ['肺結節', '浸潤影', '胸水', '無気肺', '肺気腫'],
    course: '年間ダウンロード数の推移',
    source: '例',
  },
};

const values = [4210, 2870, 2340, 1760, null];

const chartOf = ({chart, category, measure, findings, source}: Told) => ({
  sources: {example: {name: source, retrieved: '2026-11-23', kind: 'illustrative'}},
  categories: {
    title: chart,
    label: category,
    source: 'example',
    columns: [{key: 'n', label: measure}],
    rows: findings.map((name, index) => ({name, n: values[index]})),
  },
});

const points = '2020: 120000; 2021: 340000; 2022: ; 2023: 980000; 2024: 1310000; 2025: 1240000; 2026: 410000';

/** The cases of one element, one for each language. */
const inEach = (kind: string, draw: (told: Told) => TemplateResult): Record<string, () => TemplateResult> =>
  Object.fromEntries(
    Object.entries(told).map(([name, each]) => [
      `${kind}: in ${name}`,
      () => html`<div lang=${each.lang} dir=${each.dir}>${draw(each)}</div>`,
    ]),
  );

export const chartsInLanguages = inEach(
  'chart',
  (each) => html`<pathology-chart .data=${chartOf(each)}></pathology-chart>`,
);

export const coursesInLanguages = inEach(
  'sparkline',
  ({course, source}) =>
    html`<download-sparkline
      view="full"
      heading=${course}
      points=${points}
      partial="2026"
      source-name=${source}
      retrieved="2026-11-23"
      kind="illustrative"
    ></download-sparkline>`,
);
