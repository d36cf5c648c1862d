// The story's page: one record, one tag; and what the page says of itself. Nothing is fetched.
import {html, render, type TemplateResult} from 'lit';
import '../src/index.js';
import {contentsView} from './contents.js';
import record from './data/rad-chestct.json' with {type: 'json'};
import snowpack from './data/snowpack.json' with {type: 'json'};

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

const story = document.querySelector('dataset-story');
if (story) story.data = record;
const more = document.querySelector<HTMLElement>('#more');
if (more) render([sentenceView(), embedView(), contentsView()], more);
