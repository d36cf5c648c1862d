import {html, type TemplateResult} from 'lit';

/** A description with its `code` set as code. */
export const codeText = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));
