// Another script of a page, with a Lit of its own.
import {LitElement, html} from 'lit';

customElements.define(
  'foreign-element',
  class extends LitElement {
    override render() {
      return html`<p>foreign</p>`;
    }
  },
);
