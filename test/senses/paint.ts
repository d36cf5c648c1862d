// What is really seen: colours as the browser paints them, byte by byte.
import {nodesIn} from '../demo/stage.js';

type Bytes = readonly [red: number, green: number, blue: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', {willReadFrequently: true})!;

type Layers = readonly (readonly [colour: string, opacity: number])[];

/** Reading a pixel back is slow, and a page has few colours. */
const pixels = new Map<string, Bytes>();

/** The colour of a pixel on which these have been painted, one after the other, each with an opacity. */
function pixelOf(layers: Layers): Bytes {
  const key = layers.join('|');
  if (!pixels.has(key)) pixels.set(key, paintedPixel(layers));
  return pixels.get(key)!;
}

function paintedPixel(layers: Layers): Bytes {
  context.globalAlpha = 1;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 1);
  for (const [colour, opacity] of layers) {
    context.globalAlpha = opacity;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(a: Bytes, b: Bytes): number {
  const [dark, light] = [a, b]
    .map((bytes) => {
      const [red, green, blue] = bytes.map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
    })
    .sort((one, other) => one - other);
  return light! / dark!;
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

function layersUnder(element: Element): Layers {
  const layers: (readonly [string, number])[] = [];
  for (let each: Element | null = element; each; each = parentOf(each))
    layers.unshift([getComputedStyle(each).backgroundColor, 1]);
  return layers;
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let each: Element | null = element; each; each = parentOf(each))
    opacity *= Number(getComputedStyle(each).opacity);
  return opacity;
}

/** Something that is painted, and how well it is seen. */
export interface Seen {
  readonly what: string;
  readonly contrast: number;
}

function seen(element: Element, what: string, colour: string, under = element): Seen {
  const layers = layersUnder(under);
  const own = pixelOf([...layers, [colour, opacityOf(element)]]);
  return {
    what: `${element.localName}.${element.getAttribute('class') ?? ''} ${what} ${colour}`,
    contrast: contrastOf(own, pixelOf(layers)),
  };
}

/** Whether a reader sees the box of it. */
export function isSeen(element: Element): boolean {
  const {visibility, clipPath} = getComputedStyle(element);
  // WebKit has boxes for drawings that are not displayed.
  const isDisplayed = element.checkVisibility() && element.getClientRects().length > 0;
  return visibility === 'visible' && clipPath === 'none' && isDisplayed;
}

/** The elements with text of their own that is seen. */
export const textsIn = (root: Node): Element[] =>
  [...nodesIn(root)].flatMap((node) => {
    const {parentElement} = node;
    return node instanceof Text && node.data.trim() && parentElement && isSeen(parentElement) ? [parentElement] : [];
  });

/** Every text, on what it stands on. */
export const seenTexts = (root: Node): Seen[] =>
  textsIn(root).map((element) => {
    const {color, fill} = getComputedStyle(element);
    return seen(element, element.textContent.trim().slice(0, 20), element instanceof SVGElement ? fill : color);
  });

const marks = 'rect:not(.foot), circle, .line, .dot, .partial, .zero, .rule';
/** Where the pen of a mark leaves no trace. */
const isEmpty = (colour: string): boolean => colour === 'none' || /^rgba\(.*, 0\)$/.test(colour);

/** Every mark of a drawing, the edges of what is pressed or filled in, and the lines under links. */
export function seenMarks(root: Node): Seen[] {
  return [...nodesIn(root)].flatMap((node) => {
    if (!(node instanceof Element) || !isSeen(node)) return [];
    const {fill, stroke, borderTopColor, borderTopWidth, textDecorationColor, textDecorationLine} =
      getComputedStyle(node);
    if (node instanceof SVGElement)
      return node.matches(`:is(${marks}):not(pattern *)`)
        ? [fill, stroke]
            .filter((colour) => !isEmpty(colour) && !colour.startsWith('url'))
            .map((colour) => seen(node, 'mark', colour))
        : [];
    const edges =
      node.matches('button, input, select') && borderTopWidth !== '0px'
        ? [seen(node, 'edge', borderTopColor, parentOf(node)!)]
        : [];
    const isLined =
      node.matches('a, summary, button') && textDecorationLine === 'underline' && !isEmpty(textDecorationColor);
    return isLined ? [...edges, seen(node, 'rule', textDecorationColor)] : edges;
  });
}
