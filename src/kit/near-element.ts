import type {PropertyDeclarations} from 'lit';
import {BakedElement} from './baked-element.js';
import {stopWaiting, whenNear} from './nearness.js';

/** An element that costs nothing but its box until it comes near the viewport: the author's words stand there. */
export abstract class NearElement extends BakedElement {
  static override properties: PropertyDeclarations = {loading: {}};

  /** `eager`: drawn at once, wherever the element is. Else it is drawn when it comes near the viewport. */
  declare loading?: string | null;

  /** What an eager story draws is eager, too; and what takes the place of what a server has drawn. */
  get #isEager(): boolean {
    const {host} = this.getRootNode() as {host?: Partial<NearElement>};
    return [this, host].some((one) => one?.loading === 'eager') || (host?.isBaked ?? false);
  }

  override connectedCallback(): void {
    if (this.hasUpdated || this.#isEager) super.connectedCallback();
    else
      whenNear(this, () => {
        super.connectedCallback();
        this.performUpdate(); // now: whoever lets it in minds how long it takes
      });
  }

  override disconnectedCallback(): void {
    stopWaiting(this);
    super.disconnectedCallback();
  }
}
