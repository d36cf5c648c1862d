import {escaped} from '../escaped.js';
import {Pen, shape, type PictureLooks} from './pen.js';
import type {Ruler} from './ruler.js';

/** What is drawn in a width, in pixels from its own top left. */
export interface PicturePlot {
  readonly height: number;
  /** SVG. */
  readonly content: string;
}

/** A chart with all that is said of it, to be seen anywhere. */
export interface Picture {
  readonly title: string;
  /** What is counted, in which unit. */
  readonly subtitle: string;
  /** What the plot shows, in words, for those who do not see it. */
  readonly description: string;
  readonly plot: (pen: Pen) => PicturePlot;
  /** Under the plot: caption, source with day and kind. */
  readonly notes: readonly string[];
  readonly locale: string;
  readonly rtl: boolean;
}

/** How a picture is made. */
export interface PictureTools {
  readonly looks: PictureLooks;
  readonly ruler: Ruler;
  /** In pixels, from 320; 640 unless told. */
  readonly width?: number;
}

const margin = 20;

/** Sizes of a file of SVG, its language, and what it is called. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly locale: string;
}

/** Letters stand where they were reckoned: browsers would else move them to whole pixels, in an `<img>` also on a fine screen. */
export const exact = {'text-rendering': 'geometricPrecision'};

/** Returns a file of SVG (strict XML) on its ground. Nothing in it runs, or is looked for elsewhere. */
export const svgText = (
  {width, height, title, description, locale}: Sheet,
  looks: PictureLooks,
  content: string,
): string =>
  shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      ...exact,
      'xml:lang': locale,
      'font-family': looks.font,
    },
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>` +
      shape('rect', {width, height, fill: looks.ground}) +
      content,
  );

/** Returns a whole chart as a file of SVG: title, plot, caption and source, from top to bottom. */
export function pictureText(
  {title, subtitle, description, plot, notes, locale, rtl}: Picture,
  {looks, ruler, width = 640}: PictureTools,
): string {
  const room = width - 2 * margin;
  const pen = new Pen(room, looks, ruler, rtl);
  let y = margin;
  const below = ({content, height}: PicturePlot, space: number): string => {
    const placed = content && shape('g', {transform: `translate(${margin} ${y})`}, content);
    if (content) y += height + space;
    return placed;
  };
  const said = (text: string, size: number, fill: string, isBold = false) =>
    pen.paragraph(text, 0, 0, room, {size, fill, isBold});
  const parts = [
    below(said(title, 18, looks.ink, true), 2),
    below(said(subtitle, 13, looks.muted), 12),
    below(plot(pen), 10),
    ...notes.map((note) => below(said(note, 13, looks.muted), 4)),
  ];
  const sheet = {width, height: Math.ceil(y) + margin - 4, title: [title, subtitle].filter(Boolean).join(': ')};
  return svgText(
    {...sheet, description: [description, ...notes].filter(Boolean).join('\n'), locale},
    looks,
    parts.join(''),
  );
}
