// The story's page, drawn from the record: nothing is fetched.
import {html, render, type TemplateResult} from 'lit';
import '../src/index.js';
import {contentsView} from './contents.js';
import story from './data/rad-chestct.json' with {type: 'json'};
import snowpack from './data/snowpack.json' with {type: 'json'};

const {headline, standfirst, sections, impacts} = story.story;

/** The record keeps the straight marks of its source; a page sets the curved ones. */
const typeset = (text: string): string => text.replaceAll("'", '’');

const authors = new Intl.ListFormat('en').format(
  story.creators.map(({givenName, familyName}) => `${givenName} ${familyName}`),
);
const license = story.license.id.replace('CC-BY-', 'CC BY ');
const total = new Intl.NumberFormat('en', {notation: 'compact', maximumFractionDigits: 1});

const openingView = (): TemplateResult => html`
  <header class="opening">
    <div>
      <h1>${typeset(headline)}</h1>
      <p class="standfirst">${typeset(standfirst)}</p>
      <p class="byline">${authors}</p>
      <ul class="facts">
        <li>${story.publicationYear}</li>
        <li>DOI: <a href="https://doi.org/${story.doi}">${story.doi}</a></li>
        <li>${license}</li>
        <li><a href=${story.url}>View on ${story.publisher} →</a></li>
      </ul>
    </div>
    <div class="total">
      <data value=${story.usage.downloads.value}>${total.format(story.usage.downloads.value)}</data>
      <p><strong>total downloads</strong></p>
      <p>${story.description.replace('RAD-ChestCT: ', '')}</p>
      <small>Source: ${story.sources.story.name} · <em>illustrative figure</em></small>
    </div>
  </header>
  <p class="note">
    The figures of this story are its own. They could not be confirmed elsewhere, so they are marked
    <em>illustrative</em> wherever they are drawn, spoken or exported.
  </p>
`;

const sectionView = ({heading, paragraphs}: (typeof sections)[number]): TemplateResult => html`
  <section class="prose">
    <h2>${typeset(heading)}</h2>
    ${paragraphs.map((paragraph) => html`<p>${typeset(paragraph)}</p>`)}
  </section>
`;

const impactView = ({icon, title, text}: (typeof impacts)[number]): TemplateResult => html`
  <li>
    <div class="icon" aria-hidden="true">${icon}</div>
    <h3>${title}</h3>
    <p>${typeset(text)}</p>
  </li>
`;

const storyView = (): TemplateResult => html`
  ${openingView()} ${sections.map(sectionView)}
  <pathology-chart class="wide" .data=${story}></pathology-chart>
  <download-sparkline class="wide" view="full" .data=${story}></download-sparkline>
  <ul class="wide impacts">
    ${impacts.map(impactView)}
  </ul>
  <dataset-card class="wide" .data=${story}></dataset-card>
`;

const sentenceView = (): TemplateResult => html`
  <h2 class="act" id="sentence">In the middle of a sentence</h2>
  <div class="prose">
    <p>
      The Central Sierra Snow Laboratory shares measurements that go back to the water year 1971. Readers come with the
      snow: the monthly downloads of that dataset
      <download-sparkline .data=${snowpack}></download-sparkline>
      rise in winter, and peaked at 448 in March 2023. From June 2021 to September 2025 DataCite counted 1,647 in all.
      For eight of those 52 months it reports nothing, and there the line breaks: unknown is not none.
    </p>
    <p>These figures are real. Given room, the same tag draws them in full.</p>
  </div>
  <download-sparkline
    class="wide"
    view="full"
    heading="Downloads of a snowpack dataset, month by month"
    .data=${snowpack}
  ></download-sparkline>
`;

const snippet = `<script type="module" src="dataset-elements.js"></script>

<dataset-card src="record.json">
  <a href="https://doi.org/10.5281/zenodo.6406114">RAD-ChestCT Dataset</a>
</dataset-card>`;

const embedView = (): TemplateResult => html`
  <h2 class="act" id="embed">In your own page</h2>
  <div class="prose">
    <p>
      Copy one file beside your page, load it once, and write a tag. What stands inside the tag is what readers get
      where no script runs.
    </p>
  </div>
  <pre tabindex="0"><code>${snippet}</code></pre>
`;

const root = document.querySelector<HTMLElement>('#story');
root?.replaceChildren();
if (root) render([storyView(), sentenceView(), embedView(), contentsView()], root);
