import {css} from 'lit';

/**
 * A trajectory fills the positioned box that its user gives it; leave 3px around it for dots and strokes.
 * Time runs as the text does: from right to left the drawing is turned over.
 * All is drawn in the text's colour, which is right for forced colours, too.
 */
export const trajectoryStyles = css`
  .trajectory {
    position: absolute;
    inset: 0;
  }
  .trajectory,
  .trajectory svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .trajectory:dir(rtl) {
    transform: scaleX(-1);
  }
  .trajectory path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .trajectory .under {
    fill: currentColor;
    fill-opacity: 0.08;
    stroke: none;
  }
  .trajectory .dot {
    stroke-width: 4px;
  }
  .illustrative .line {
    stroke-dasharray: 0 3;
  }
  .trajectory .partial {
    stroke-dasharray: 4 5;
  }
  .trajectory .last,
  .read {
    color: var(--_accent);
  }
  .dot.last {
    stroke-width: 6px;
  }
  .hollow {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
  }
`;
