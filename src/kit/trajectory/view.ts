import {html, nothing, svg, type TemplateResult} from 'lit';
import type {TrajectoryGeometry} from './geometry.js';

/** The stretched part of a trajectory: fill, line and lone dots. */
export function strokesView({area, line, partial, lone}: TrajectoryGeometry, dots = lone): TemplateResult<2> {
  return svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
    <path class="under" d=${area}></path>
    <path class="line" d=${line}></path>
    <path class="line partial" d=${partial}></path>
    <path class="dot" d=${dots}></path>
  </svg>`;
}

/** The marks at the highest and at the last value; hollow where the last period was not counted to its end. */
export function marksView({peak, last, lastPartial}: TrajectoryGeometry): TemplateResult<2> {
  return svg`${peak && peak.index !== last?.index ? svg`<circle class="peak" cx="${peak.x}%" cy="${peak.y}%" r="2"></circle>` : nothing}${
    last
      ? svg`<circle class=${lastPartial ? 'last hollow' : 'last'} cx="${last.x}%" cy="${last.y}%" r="3"></circle>`
      : nothing
  }`;
}

/** A word-sized trajectory that fills its box; `label` says in words what it shows. */
export function trajectoryView(
  geometry: TrajectoryGeometry,
  label: string,
  {illustrative = false}: {illustrative?: boolean} = {},
): TemplateResult {
  return html`<svg class="trajectory ${illustrative ? 'illustrative' : ''}" role="img" aria-label=${label}>
    ${strokesView(geometry)}${marksView(geometry)}
  </svg>`;
}
