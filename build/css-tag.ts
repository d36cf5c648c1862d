// Stands in for @lit/reactive-element's css-tag in the self-contained files: whoever runs their syntax adopts style
// sheets. Why, and what this costs: docs/decisions/0013-adopted-styles.md

export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const css = (strings: TemplateStringsArray, ...values: readonly unknown[]): CSSResult =>
  new CSSResult(String.raw({raw: strings}, ...values));

export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
}

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;
export const supportsAdoptingStyleSheets = true;

/** Nobody asks for it; reactive-element passes it on. */
export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);
