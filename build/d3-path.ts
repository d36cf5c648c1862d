// Stands in for d3-path in the self-contained files: our paths are straight lines, and d3-shape's `line` asks for no
// curve of its own. Why, and what this costs: docs/decisions/0001-number-only-d3.md

export class Path {
  readonly #scale: number;
  #text = '';

  /** `digits` after the decimal point; d3-shape's default is 3. */
  constructor(digits: number) {
    this.#scale = 10 ** digits;
  }

  moveTo(x: number, y: number): void {
    this.#append('M', x, y);
  }

  lineTo(x: number, y: number): void {
    this.#append('L', x, y);
  }

  closePath(): void {
    this.#text += 'Z';
  }

  toString(): string {
    return this.#text;
  }

  #append(command: string, x: number, y: number): void {
    const scale = this.#scale;
    this.#text += `${command}${Math.round(x * scale) / scale},${Math.round(y * scale) / scale}`;
  }
}
