// Ways to share in every state that a record, an author or a network can bring them to.
import {html, type TemplateResult} from 'lit';
import '../../src/elements/dataset-share/define.js';
import story from '../data/rad-chestct.json' with {type: 'json'};

export const datasetShareCases: Record<string, () => TemplateResult> = {
  'share: typical': () => html`<dataset-share .data=${story}></dataset-share>`,
  'share: attributes only': () => html`
    <dataset-share heading="Snow depth" href="https://example.org/snow" label="Share this dataset"></dataset-share>
  `,
  'share: by its DOI': () => html`<dataset-share heading="Snow depth" doi="10.5555/snow"></dataset-share>`,
  'share: this page': () => html`<dataset-share></dataset-share>`,
  'share: some of the ways': () =>
    html`<dataset-share .data=${story} targets="link, mastodon, embed" label=""></dataset-share>`,
  'share: the markup from a source': () =>
    html`<dataset-share
      src=${`/mock/json?body=${encodeURIComponent('{"title": "Snow", "doi": "10.5555/snow"}')}`}
    ></dataset-share>`,
  'share: JSON child': () => html`
    <dataset-share>
      <script type="application/json">
        {"title": "Snow depth", "url": "https://example.org/snow"}
      </script>
    </dataset-share>
  `,
  'share: huge': () => html`<dataset-share heading=${'Snow '.repeat(300)} doi="10.5555/snow"></dataset-share>`,
  'share: hostile text': () => html`
    <dataset-share heading=${'"><script>alert(1)</script>'} href=${"https://example.org/?a=%22%3E&b='"}></dataset-share>
  `,
  'share: right to left': () => html`
    <div dir="rtl" lang="ar"><dataset-share label="شارك" heading="عمق الثلج" doi="10.5555/snow"></dataset-share></div>
  `,
  'share: dark': () => html`<div class="dark"><dataset-share .data=${story}></dataset-share></div>`,
  'share: narrow': () => html`<div class="narrow"><dataset-share .data=${story}></dataset-share></div>`,
  'share: loading': () => html`<dataset-share src="/mock/hang"></dataset-share>`,
  'share: the author’s own words': () =>
    html`<dataset-share src="/mock/hang"><a href="https://example.org/snow">example.org/snow</a></dataset-share>`,
  'share: source not found': () => html`<dataset-share src="/mock/json?status=404"></dataset-share>`,
  'share: stale': () => html`<dataset-share src="/mock/json?status=404" .data=${story}></dataset-share>`,
  'share: broken fields': () => html`
    <dataset-share heading="Snow" href=${'java' + 'script:alert(1)'} targets="link, fax"></dataset-share>
  `,
};

/** Their input is bad, and the page's author is told. */
export const noisy: ReadonlySet<string> = new Set(['share: source not found', 'share: stale', 'share: broken fields']);
