import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Place, TrajectoryGeometry} from './geometry.js';

/** The mark at the highest value, unless that is the last. */
const highOf = ({peak, last}: TrajectoryGeometry): Place | null => (peak?.index === last?.index ? null : peak);

/** The mark at the last value is hollow where its period was not counted to its end. */
const lastClassOf = ({lastPartial}: TrajectoryGeometry): string => (lastPartial ? 'last hollow' : 'last');

/** What most lines have none of: segments that touch a part of a period, and dots. */
const looseView = (partial: string, dots: string): TemplateResult<2> =>
  svg`${partial ? svg`<path class="line partial" d=${partial}></path>` : nothing}${dots ? svg`<path class="dot" d=${dots}></path>` : nothing}`;

/** Fill, line and dots, stretched; then the marks at the highest and at the last value, of no size where there is none. */
export function drawingView(geometry: TrajectoryGeometry, dots: string): TemplateResult<2> {
  const {area, line, partial, last} = geometry;
  const high = highOf(geometry);
  return svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
      <path class="under" d=${area}></path>
      <path class="line" d=${line}></path>
      ${looseView(partial, dots)}
    </svg><circle class="peak" cx="${high?.x ?? 0}%" cy="${high?.y ?? 0}%" r=${high ? 2 : 0}></circle
    ><circle class=${lastClassOf(geometry)} cx="${last?.x ?? 0}%" cy="${last?.y ?? 0}%" r=${last ? 3 : 0}></circle>`;
}

/**
 * A trajectory without axes that fills its box, whose class and part are told; `label` says in words what it shows.
 * The drawing stands here once more, as there may be a thousand in a page and a template within a template costs more
 * than what is in it.
 */
export function trajectoryView(
  geometry: TrajectoryGeometry,
  label: string,
  illustrative: boolean,
  box: string,
  part: string | typeof nothing = nothing,
): TemplateResult {
  const {area, line, partial, lone, last} = geometry;
  const high = highOf(geometry);
  return html`<span class=${box} part=${part}
    ><svg class="trajectory ${illustrative ? 'illustrative' : ''}" role="img" aria-label=${label}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <path class="under" d=${area}></path>
        <path class="line" d=${line}></path>
        ${partial || lone ? looseView(partial, lone) : nothing}
      </svg>
      <circle class="peak" cx="${high?.x ?? 0}%" cy="${high?.y ?? 0}%" r=${high ? 2 : 0}></circle>
      <circle
        class=${lastClassOf(geometry)}
        cx="${last?.x ?? 0}%"
        cy="${last?.y ?? 0}%"
        r=${last ? 3 : 0}
      ></circle></svg
  ></span>`;
}
