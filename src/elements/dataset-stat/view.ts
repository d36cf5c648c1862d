import {html, nothing, type TemplateResult} from 'lit';

/** A figure in its two forms, and what stands under it. */
export interface Stat {
  readonly value: number | null;
  readonly short: string;
  readonly exact: string;
  /** Which of the two is shown. */
  readonly isExact: boolean;
  readonly toggle: () => void;
  readonly label: string;
  readonly note: string;
  readonly provenance: TemplateResult;
}

/** From this length on a figure is set smaller: a million millions to the last digit still stands in one line. */
const long = 9;

/** The short form stays in the button's name: those who steer by voice say what they see. */
function numberView({short, exact, isExact, toggle}: Stat): TemplateResult {
  const said = isExact ? exact : html`${short}<span class="spoken"> (${exact})</span>`;
  return html`<button type="button" title=${isExact ? short : exact} @click=${toggle}>${said}</button>`;
}

/** The figure, large; its label, note and source under it. */
export function statView(stat: Stat): TemplateResult {
  const {value, short, exact, isExact, label, note, provenance} = stat;
  const shown = isExact ? exact : short;
  return html`<div part="stat">
    <p>
      <data class="number ${shown.length > long ? 'long' : ''}" part="number" value=${value ?? nothing}
        >${
          short === exact
            ? // The label says that it is unknown; a dash says nothing to the ear.
              html`<span class=${value === null ? 'unknown' : ''} aria-hidden=${value === null ? 'true' : nothing}
                >${exact}</span
              >`
            : numberView(stat)
        }</data
      >
      <span class="label" part="label"><bdi>${label}</bdi></span>
    </p>
    ${note ? html`<p class="note" part="note"><bdi>${note}</bdi></p>` : nothing} ${provenance}
  </div>`;
}
