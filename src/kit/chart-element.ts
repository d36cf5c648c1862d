import type {PropertyDeclarations} from 'lit';
import {DatasetElement} from './dataset-element.js';

/** What the elements with a plot share: caption, measure, and the table behind its switch. */
export abstract class ChartElement extends DatasetElement {
  static override properties: PropertyDeclarations = {
    caption: {},
    measure: {},
    tableOpen: {state: true},
  };

  /** A sentence under the plot; wins over the record's. */
  declare caption?: string | null;
  /** Which of the record's measures is drawn. */
  declare measure?: string | null;
  /** Whether the reader has the table open. */
  declare protected tableOpen?: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#openTable);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#openTable);
  }

  protected onToggle = (event: Event): void => {
    this.tableOpen = (event.target as HTMLDetailsElement).open;
  };

  /** Paper has no switch. */
  #openTable = (): void => {
    this.tableOpen = true;
    this.performUpdate();
  };
}
