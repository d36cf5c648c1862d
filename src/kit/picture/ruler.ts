/** How a text is set. */
export interface Face {
  /** In pixels. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** Returns how wide a text is, in pixels; where there is no font to ask, how wide it is at most. */
export type Ruler = (text: string, face: Face) => number;

/** Returns the ruler of a browser that has the font: `Georgia, serif`. */
export function pageRuler(font: string): Ruler {
  const canvas = document.createElement('canvas').getContext('2d');
  return (text, {size, isBold}) => {
    if (!canvas) return text.length * size; // no canvas: a page made for machines
    canvas.font = `${isBold ? 700 : 400} ${size}px ${font}`;
    return canvas.measureText(text).width;
  };
}
