import {isFirefox} from './engine.js';

/** Where an element is on the screen. Firefox adds a pixel on each side of a text in a drawing, which it may paint. */
export function boxOf(element: Element | Range | null): DOMRect {
  const box = element!.getBoundingClientRect();
  if (!isFirefox || !(element instanceof SVGTextContentElement) || box.width === 0) return box;
  return new DOMRect(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
}
