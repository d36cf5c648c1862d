import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {DatasetElement} from '../../kit/dataset-element.js';
import {tokens} from '../../kit/tokens.js';
import {wholeOf} from '../../kit/whole-number.js';
import {gotText} from '../../model/complaint.js';
import {language} from '../../model/language.js';
import {recordReader} from '../../model/reader.js';
import type {DatasetRecord, Impact, Reading} from '../../model/record.js';
import {story} from '../../model/story.js';
import type {PartReaders} from '../../sources/parts.js';
import {styles} from './styles.js';

const usualLevel = 3;

/**
 * One thing that the dataset has changed: a sign, a title and some words. Its words are the author's own when there is
 * a `heading` or a `text`, and else those of the record's `story.impacts`.
 *
 * Several of them lay themselves out by the room there is in a grid of the page's:
 * `display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 2rem`.
 *
 * @summary One impact of a dataset
 * @slot - With a `heading` and without a `text`: the words. Else what readers see while there is nothing to show; a JSON script in it is data.
 * @slot icon - A picture of the author's own in place of the sign.
 * @fires {CustomEvent<{record: DatasetRecord}>} dataset-load - Data is there.
 * @fires {CustomEvent<{code: string, message: string}>} dataset-error - `src` could not be read.
 * @csspart impact - All of it.
 * @csspart icon - The sign or picture.
 * @csspart title - The title.
 * @csspart text - The words.
 * @csspart button - The button that tries again.
 * @csspart notice - What could not be read, or is on its way.
 * @cssprop --dataset-accent - Colour of focus.
 * @cssprop --dataset-ink - Colour of text.
 * @cssprop --dataset-muted - Colour of what is said by the way.
 * @cssprop --dataset-line - Colour of the hairline over it.
 */
export class DatasetImpact extends DatasetElement {
  static override styles: CSSResultGroup = [tokens, styles];
  static override properties: PropertyDeclarations = {
    icon: {},
    text: {},
    index: {},
    headingLevel: {attribute: 'heading-level'},
  };
  static override readonly parts: PartReaders = {record: recordReader({language, story})};
  static override readonly inputs: readonly string[] = ['index', 'headingLevel'];

  /** An emoji or other short sign, which says nothing to the ear; wins over the record's. */
  declare icon?: string | null;
  /** The words under the title. */
  declare text?: string | null;
  /** Which of the record's impacts is shown, the first is 0; 0 unless told. */
  declare index?: string | number | null;
  /** Level of the title among the page's headings, 1 to 6; 3 unless told. */
  declare headingLevel?: string | number | null;

  protected override attributeReading(): Reading {
    const {index, headingLevel} = this;
    const unless = (number: number, path: string, range: string, got: unknown) =>
      Number.isNaN(number) ? [{path, expected: `a whole number from ${range}`, got: gotText(got)}] : [];
    return {
      record: {},
      complaints: [
        ...unless(wholeOf(index, 0, 0), 'index', '0', index),
        ...unless(wholeOf(headingLevel, usualLevel, 1, 6), 'heading-level', '1 to 6', headingLevel),
      ],
    };
  }

  protected override hasContent(record: DatasetRecord): boolean {
    return this.#impact(record) !== undefined;
  }

  protected override content(): TemplateResult {
    const {icon: told, title = '', text} = this.#impact(this.record) ?? {};
    const icon = this.icon ?? told;
    const level = wholeOf(this.headingLevel, usualLevel, 1, 6) || usualLevel;
    const own = this.heading || this.text;
    return html`<article part="impact" lang=${own ? nothing : this.languageOf('story')}>
      <div class="icon" part="icon">
        <slot name="icon">${icon ? html`<span aria-hidden="true">${icon}</span>` : nothing}</slot>
      </div>
      ${
        title
          ? html`<div class="title" part="title" role="heading" aria-level=${level}><bdi>${title}</bdi></div>`
          : nothing
      }
      ${
        text === undefined
          ? html`<div class="text" part="text"><slot></slot></div>`
          : text && html`<p class="text" part="text"><bdi>${text}</bdi></p>`
      }
    </article>`;
  }

  /** The author's own, whose missing text is what stands inside the tag; or the record's. */
  #impact({story}: DatasetRecord): Impact | undefined {
    const {heading, text, index} = this;
    if (heading || text) return {title: heading ?? '', text: text ?? undefined};
    const impact = story?.impacts?.[wholeOf(index, 0, 0)];
    return impact && {...impact, text: impact.text ?? ''};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dataset-impact': DatasetImpact;
  }
}
