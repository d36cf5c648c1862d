/** A text on an axis. */
export interface AxisLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: string;
}

/** Pixels between two labels. */
const gap = 8;

/** Returns the labels, from left to right, that do not touch one before them. */
export function apart<Label extends AxisLabel>(
  labels: readonly Label[],
  widthOf: (text: string) => number,
): readonly Label[] {
  let end = -Infinity;
  return labels.filter(({text, x, anchor}) => {
    const width = widthOf(text);
    const start = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const isFree = start >= end;
    if (isFree) end = start + width + gap;
    return isFree;
  });
}
