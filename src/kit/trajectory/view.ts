import {html, nothing, svg, type TemplateResult} from 'lit';
import type {TrajectoryGeometry} from './geometry.js';

/**
 * Fill, line and dots, stretched; then the marks at the highest and at the last value, of no size where there is none,
 * and hollow where the last period was not counted to its end. One template, as there may be a thousand in a page.
 */
export function drawingView(
  {area, line, partial, lone, peak, last, lastPartial}: TrajectoryGeometry,
  dots = lone,
): TemplateResult<2> {
  const high = peak?.index === last?.index ? null : peak;
  return svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
      <path class="under" d=${area}></path>
      <path class="line" d=${line}></path>
      ${partial ? svg`<path class="line partial" d=${partial}></path>` : nothing}${dots ? svg`<path class="dot" d=${dots}></path>` : nothing}
    </svg><circle class="peak" cx="${high?.x ?? 0}%" cy="${high?.y ?? 0}%" r=${high ? 2 : 0}></circle
    ><circle class="last ${lastPartial ? 'hollow' : ''}" cx="${last?.x ?? 0}%" cy="${last?.y ?? 0}%" r=${last ? 3 : 0}></circle>`;
}

/** A word-sized trajectory that fills its box; `label` says in words what it shows. */
export function trajectoryView(geometry: TrajectoryGeometry, label: string, illustrative: boolean): TemplateResult {
  return html`<svg class="trajectory ${illustrative ? 'illustrative' : ''}" role="img" aria-label=${label}>
    ${drawingView(geometry)}
  </svg>`;
}
