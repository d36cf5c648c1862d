import {pictureText, type Picture} from '../../kit/picture/picture.js';
import {readRecord} from '../../model/reading.js';
import type {DatasetRecord} from '../../model/record.js';
import {badgeText} from './badge.js';
import {cardText} from './card.js';
import {chartOf, trajectoryOf, type PictureChoice} from './charts.js';
import {headlineOf} from '../facts.js';
import {textWidth} from './text-width.js';
import {looksOf, withDark, type Theme} from './theme.js';
import {voiceOf, type Voice} from '../words.js';

/** `social` is the card in the size that Open Graph asks for. */
export const pictureNames = ['chart', 'trajectory', 'card', 'badge', 'social'] as const;
export type PictureName = (typeof pictureNames)[number];

/** How a picture is drawn. */
export interface SvgOptions extends PictureChoice {
  /** The first of `chart`, `trajectory` and `card` that the record has something for, unless told. */
  readonly picture?: PictureName;
  /** `auto` unless told. */
  readonly theme?: Theme;
  /** Of chart and trajectory, in pixels, from 320; 640 unless told. */
  readonly width?: number;
  /** Language of the words (BCP 47). */
  readonly lang?: string;
}

type Draw = (record: DatasetRecord, options: SvgOptions, voice: Voice) => string | null;

const chart =
  (of: (record: DatasetRecord, choice: PictureChoice, voice: Voice) => Picture | null): Draw =>
  (record, options, voice) => {
    const picture = of(record, options, voice);
    const {width = 640, theme = 'auto'} = options;
    return picture && pictureText(picture, {looks: looksOf(theme), ruler: textWidth, width: Math.max(320, width)});
  };

const card =
  (isSocial: boolean): Draw =>
  (record, {measure, theme = 'auto'}, voice) =>
    (record.title ?? record.doi) === undefined ? null : cardText(record, measure, isSocial, looksOf(theme), voice);

const drawn: Readonly<Record<PictureName, Draw>> = {
  chart: chart(chartOf),
  trajectory: chart(trajectoryOf),
  card: card(false),
  social: card(true),
  badge: (record, {measure, theme = 'auto'}, voice) => badgeText(record, measure, looksOf(theme).font, voice),
};

/** Returns the pictures that a record has something for. */
export function picturesIn(input: unknown): readonly PictureName[] {
  const {record} = readRecord(input);
  const voice = voiceOf();
  const has: Readonly<Record<PictureName, boolean>> = {
    chart: chartOf(record, {}, voice) !== null,
    trajectory: trajectoryOf(record, {}, voice) !== null,
    card: (record.title ?? record.doi) !== undefined,
    social: (record.title ?? record.doi) !== undefined,
    badge: headlineOf(record, voice) !== null,
  };
  return pictureNames.filter((name) => has[name]);
}

/**
 * Returns a picture of a record as a file of SVG (strict XML), for `<img>`, a README, or to stand in a page. Nothing in it
 * runs or loads. It has a title, a description with its numbers, and a line with source, day and kind.
 * @throws RangeError when the record has nothing for that picture; `picturesIn` tells.
 */
export function renderToSvg(input: unknown, options: SvgOptions = {}): string {
  const {record} = readRecord(input);
  const voice = voiceOf(options.lang);
  const names = options.picture ? [options.picture] : (['chart', 'trajectory', 'card'] as const);
  for (const name of names) {
    const svg = drawn[name](record, options, voice);
    if (svg !== null) return (options.theme ?? 'auto') === 'auto' && name !== 'badge' ? withDark(svg) : svg;
  }
  throw new RangeError(`picture: the record has nothing for ${names.join(', ')}`);
}
