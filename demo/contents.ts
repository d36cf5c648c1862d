import {html, type TemplateResult} from 'lit';
import {anchorOf, caseTitle, groups} from './cases.js';

/** The gallery's table of contents: every case, by element. */
export const contentsView = (): TemplateResult => html`
  <h2 class="act" id="cases">Every case, drawn</h2>
  <div class="prose">
    <p>
      What happens with no data, with zeros and gaps, with hostile text, in the dark, in 240 pixels: each case has a
      name in the <a href="gallery.html">gallery</a>, and is a test.
    </p>
  </div>
  <div class="contents">
    ${groups.map(
      ({tag, cases}) => html`
        <section>
          <h3>${tag}</h3>
          <ul>
            ${Object.keys(cases).map(
              (name) => html`<li><a href="gallery.html#${anchorOf(tag, name)}">${caseTitle(name)}</a></li>`,
            )}
          </ul>
        </section>
      `,
    )}
  </div>
`;
