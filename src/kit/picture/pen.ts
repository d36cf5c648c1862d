import {isRightward, isolated} from '../../words/isolated.js';
import {escaped} from '../escaped.js';
import {linesOf} from './lines.js';
import type {Face, Ruler} from './ruler.js';

/** The looks of a picture, in words that every reader of SVG knows: `#0f6b74`, `Georgia, serif`. */
export interface PictureLooks {
  readonly ink: string;
  /** What is said by the way. */
  readonly muted: string;
  /** Hairlines. */
  readonly line: string;
  readonly accent: string;
  readonly ground: string;
  readonly font: string;
}

type Attributes = Readonly<Record<string, string | number>>;

/** Returns an element of SVG; `content` is SVG, too. Lengths are rounded to a tenth of a pixel. */
export function shape(name: string, attributes: Attributes, content = ''): string {
  const text = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escaped(value)}"`,
  );
  return `<${name}${text.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

/** How a text is set, and where it is held. */
export interface Setting extends Face {
  readonly fill: string;
  /** `start` unless told. */
  readonly anchor?: string;
}

/** Lines of text, and how much height they take. */
export interface Paragraph {
  readonly content: string;
  readonly height: number;
}

const flipped: Readonly<Record<string, string>> = {start: 'end', end: 'start', middle: 'middle'};

/** Draws from the left or, where the language runs from there, from the right: positions are given from its start. */
export class Pen {
  readonly width: number;
  readonly looks: PictureLooks;
  readonly ruler: Ruler;
  readonly #rtl: boolean;

  constructor(width: number, looks: PictureLooks, ruler: Ruler, rtl: boolean) {
    this.width = width;
    this.looks = looks;
    this.ruler = ruler;
    this.#rtl = rtl;
  }

  /** Returns the left end of what begins at `x` and is so wide. */
  at(x: number, width = 0): number {
    return this.#rtl ? this.width - x - width : x;
  }

  /** Returns a drawing that has no text in it, which is given as it stands from the left. */
  turned(drawing: string): string {
    return this.#rtl ? shape('g', {transform: `matrix(-1 0 0 1 ${this.width} 0)`}, drawing) : drawing;
  }

  /** Returns a text whose baseline is at `y`. */
  label(text: string, x: number, y: number, {size, isBold, fill, anchor = 'start'}: Setting): string {
    const held = this.#rtl ? (flipped[anchor] ?? anchor) : anchor;
    const more = {...(isBold && {'font-weight': 700}), ...(held !== 'start' && {'text-anchor': held})};
    // Words that run from the right are set apart, so that their ends stay where they belong.
    const said = isRightward(text) ? (this.#rtl ? `\u2067${text}\u2069` : isolated(text)) : text;
    return text && shape('text', {x: this.at(x), y, 'font-size': size, fill, ...more}, escaped(said));
  }

  /** Returns a text in lines of the pen's width, from `y` on. */
  paragraph(text: string, x: number, y: number, width: number, setting: Setting, most?: number): Paragraph {
    const lead = Math.round(setting.size * 1.35);
    const lines = linesOf(text, width, setting, this.ruler, most);
    const drawn = lines.map((line, index) => this.label(line, x, y + setting.size + index * lead, setting));
    return {content: drawn.join(''), height: lines.length * lead};
  }
}
