import type {Pen} from '../../kit/picture/pen.js';

/** Draws from top to bottom. */
export class Column {
  y: number;
  readonly parts: string[] = [];
  readonly #pen: Pen;

  constructor(pen: Pen, y: number) {
    this.#pen = pen;
    this.y = y;
  }

  say(text: string, size: number, fill: string, {isBold = false, most = 2, space = 0.4} = {}): void {
    if (!text) return;
    const {content, height} = this.#pen.paragraph(text, 0, this.y, this.#pen.width, {size, fill, isBold}, most);
    this.parts.push(content);
    this.y += height + size * space;
  }
}
