import {LitElement, adoptStyles, type CSSResult} from 'lit';

/** An element that keeps its style wherever it is moved. A style sheet belongs to one document: any other gets its own. */
export abstract class AdoptableElement extends LitElement {
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    // eslint-disable-next-line wc/attach-shadow-constructor -- when lit does
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.adoptedCallback();
    return root;
  }

  /** The browser takes the sheets off what it moves into another document. */
  adoptedCallback(): void {
    const {shadowRoot, ownerDocument} = this;
    const page = ownerDocument.defaultView;
    if (!shadowRoot || !page) return; // not drawn yet, or where nobody sees it
    const styles = (this.constructor as typeof LitElement).elementStyles as CSSResult[]; // All ours are written with `css`.
    if (ownerDocument === document) adoptStyles(shadowRoot, styles);
    else
      shadowRoot.adoptedStyleSheets = styles.map(({cssText}) => {
        const sheet = new page.CSSStyleSheet();
        sheet.replaceSync(cssText);
        return sheet;
      });
  }
}
