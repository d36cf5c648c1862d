import {html, nothing, svg, type TemplateResult} from 'lit';
import {dotPath, type Place, type TrajectoryGeometry} from './geometry.js';

/** The mark at the highest value, unless that is the last. */
const highOf = ({peak, last}: TrajectoryGeometry): Place | null => (peak?.index === last?.index ? null : peak);

/** The mark at the last value, where that is a stroke: a period that was not counted to its end has a ring. */
const wholeLast = ({lastPartial, last}: TrajectoryGeometry): Place | null => (lastPartial ? null : last);

const ringView = ({lastPartial, last}: TrajectoryGeometry): TemplateResult<2> | typeof nothing =>
  lastPartial && last ? svg`<circle class="last hollow" cx="${last.x}%" cy="${last.y}%" r="3"></circle>` : nothing;

/** What most lines have none of: segments that touch a part of a period, and dots. */
const looseView = (partial: string, dots: string): TemplateResult<2> =>
  svg`${partial ? svg`<path class="line partial" d=${partial}></path>` : nothing}${dots ? svg`<path class="dot" d=${dots}></path>` : nothing}`;

/** Fill, line, dots and the marks at the highest and at the last value, stretched; a ring would not stay round in it. */
export function drawingView(geometry: TrajectoryGeometry, dots: string): TemplateResult<2> {
  const {area, line, partial} = geometry;
  return svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
      <path class="under" d=${area}></path>
      <path class="line" d=${line}></path>
      ${looseView(partial, dots)}
      <path class="dot peak" d=${dotPath(highOf(geometry))}></path>
      <path class="dot last" d=${dotPath(wholeLast(geometry))}></path></svg
    >${ringView(geometry)}`;
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
  const {area, line, partial, lone} = geometry;
  const ring = ringView(geometry);
  return html`<span class=${box} part=${part}
    ><svg
      class="trajectory ${illustrative ? 'illustrative' : ''}"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      role="img"
      aria-label=${label}
    >
      <path class="under" d=${area}></path>
      <path class="line" d=${line}></path>
      ${partial || lone ? looseView(partial, lone) : nothing}
      <path class="dot peak" d=${dotPath(highOf(geometry))}></path>
      <path class="dot last" d=${dotPath(wholeLast(geometry))}></path></svg
    >${ring === nothing ? nothing : html`<svg class="trajectory" aria-hidden="true">${ring}</svg>`}</span
  >`;
}
