import {isServer, noChange, type PropertyValues, type TemplateResult} from 'lit';
import {AdoptableElement} from './adoptable-element.js';

/**
 * An element that a server may have drawn before any script came, as a declarative shadow root
 * (https://html.spec.whatwg.org/#attr-template-shadowrootmode). That stays until there is something to put in its
 * place, and is then replaced in one go, before the browser paints.
 */
export abstract class BakedElement extends AdoptableElement {
  #wasDrawn = false;
  #stands = false;

  /** Whether there is something better to show than what a server has drawn. */
  protected abstract readonly isShown: boolean;
  /** Draws all of the shadow root. */
  protected abstract root(): TemplateResult;

  /** Whether a server has drawn the element, or draws it now: nothing is left out then that a reader without scripts would miss. */
  get isBaked(): boolean {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only lit's build for browsers
    return isServer || this.#wasDrawn;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#stands = this.#wasDrawn = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    // Lit would draw before what is there.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override update(changed: PropertyValues): void {
    if (this.#stands && this.isShown) {
      this.#stands = false;
      // The comment is Lit's place to draw at.
      for (const node of [...this.renderRoot.childNodes]) if (node.nodeType !== Node.COMMENT_NODE) node.remove();
    }
    super.update(changed);
  }

  override render(): TemplateResult | typeof noChange {
    return this.#stands ? noChange : this.root();
  }
}
