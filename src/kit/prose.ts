import {html, type TemplateResult} from 'lit';
import {phrasesOf, type Phrase} from '../model/prose.js';

function phraseView({text, is, href}: Phrase): string | TemplateResult {
  if (href) return html`<a href=${href}>${text}</a>`;
  return is === 'strong' ? html`<strong>${text}</strong>` : is === 'em' ? html`<em>${text}</em>` : text;
}

/** A paragraph's text with its emphasis and links. */
export const proseView = (text: string): readonly (string | TemplateResult)[] => phrasesOf(text).map(phraseView);
