import type {CSSResultGroup, PropertyDeclarations, TemplateResult} from 'lit';
import {ancestorOf} from '../../kit/ancestor.js';
import {Copier} from '../../kit/copier.js';
import {copierStyles} from '../../kit/copier-styles.js';
import {DatasetElement} from '../../kit/dataset-element.js';
import {listedNames, nameComplaints} from '../../kit/listed-names.js';
import {tokens} from '../../kit/tokens.js';
import {workReading} from '../../kit/work-reading.js';
import {recordReader} from '../../model/reader.js';
import type {Complaint, DatasetRecord, Reading} from '../../model/record.js';
import {work} from '../../model/work.js';
import {describing} from '../../sources/adapters.js';
import type {PartReaders} from '../../sources/parts.js';
import {share} from '../../words/en/share.js';
import type {ShareTarget, ShareWords} from '../../words/words.js';
import {anywhere, embedText} from './embed.js';
import {absolute, hasSheet, isSheetShown, pageAddress, pageTitle, scriptAddress} from './page.js';
import {mastodonPage} from './places.js';
import {styles} from './styles.js';
import {shareView} from './view.js';

const known = Object.keys(share.targets) as ShareTarget[]; // The keys of a literal.
const bySheet = 'sheet, link, embed';

/**
 * Ways to share a dataset: the system's own sheet where there is one, else the usual places; the link, and the markup
 * that shows the dataset in another page. Plain links: nothing is asked of anyone before the reader presses one.
 *
 * @summary Ways to share a dataset
 * @slot - What readers see where no script runs and while there is nothing to show; a JSON script in it is data.
 * @fires {CustomEvent<{record: DatasetRecord}>} dataset-load - Data is there.
 * @fires {CustomEvent<{code: string, message: string}>} dataset-error - `src` could not be read.
 * @fires {CustomEvent<{text: string, format: string}>} dataset-copy - The reader copied the link (`link`) or the markup (`html`).
 * @csspart share - All of it.
 * @csspart label - The word before the ways.
 * @csspart target - Each way: a link or a button.
 * @csspart code - The text to be copied.
 * @csspart button - Every other button.
 * @csspart notice - What could not be read, or is on its way.
 * @cssprop --dataset-accent - Colour of focus.
 * @cssprop --dataset-ink - Colour of text.
 * @cssprop --dataset-muted - Colour of what is said by the way.
 * @cssprop --dataset-line - Colour of the lines under words.
 * @cssprop --dataset-surface - Background of the text to be copied.
 * @cssprop --dataset-radius - Radius of corners.
 */
export class DatasetShare extends DatasetElement {
  static override styles: CSSResultGroup = [tokens, copierStyles, styles];
  static override properties: PropertyDeclarations = {
    href: {},
    doi: {},
    label: {},
    targets: {},
    script: {},
    open: {state: true},
    refused: {state: true},
  };
  static override readonly parts: PartReaders = {record: recordReader(work), adapters: describing};
  static override readonly inputs: readonly string[] = ['heading', 'href', 'doi'];

  /** Address to share; the record's, its DOI's, or else the page's unless told. */
  declare href?: string | null;
  /** `10.5281/zenodo.6406114`, or its address. */
  declare doi?: string | null;
  /** The word before the ways to share; `Share` unless told, none when empty. */
  declare label?: string | null;
  /** The ways and their order, of `sheet, link, email, mastodon, bluesky, linkedin, reddit, x, embed`. */
  declare targets?: string | null;
  /** Address of the script in the markup; that of the page's own unless told. */
  declare script?: string | null;
  /** What the reader has opened. */
  declare protected open?: ShareTarget | '';
  /** Whether the system's sheet is not for this page. */
  declare protected refused?: boolean;
  protected override words: ShareWords = share;
  #copier = new Copier(this);

  constructor() {
    super();
    this.addEventListener('keydown', ({key}) => {
      const {open} = this;
      if (key !== 'Escape' || !open) return;
      // The reader is back where they came from.
      this.renderRoot.querySelector<HTMLElement>(`#${open}`)?.focus();
      this.open = '';
    });
  }

  protected override attributeReading(): Reading {
    return workReading(this, DatasetShare.parts.record);
  }

  protected override hasContent(record: DatasetRecord): boolean {
    return this.#url(record) !== '';
  }

  protected override recordComplaints(): readonly Complaint[] {
    return nameComplaints('targets', this.targets, known);
  }

  protected override content(): TemplateResult {
    const {words, record, open = ''} = this;
    const url = this.#url(record);
    const title = record.title ?? (this.isBaked ? '' : pageTitle());
    const text = open === 'link' ? url : open === 'embed' ? this.#embed(url, title || url) : '';
    return shareView(
      {
        title,
        url,
        label: this.label ?? words.share,
        targets: this.#targets(),
        open,
        press: (target) => void this.#press(target, title, url),
        text,
        copy: () => void this.#copier.copy(text, 'html'),
        visit: (event) => this.#visit(event, title, url),
        status: text && this.#copier.statusOf(text, words),
      },
      words,
    );
  }

  /** Of a record that may still come, nobody knows the address; '' then, and where there is none. */
  #url({url, doi}: DatasetRecord): string {
    const isOwn = this.sourceState.status === 'idle' && !this.isBaked;
    return absolute(url ?? doi) ?? (isOwn ? pageAddress() : null) ?? '';
  }

  #targets(): readonly ShareTarget[] {
    return hasSheet() && !this.refused && !this.isBaked
      ? listedNames(this.targets ?? bySheet, known)
      : listedNames(this.targets, known.slice(1));
  }

  #embed(url: string, title: string): string {
    const story = ancestorOf(this, 'dataset-story');
    const src = this.address || (story instanceof DatasetElement && String(story.src ?? '').trim());
    // The address of what is shown: an element with data of its own stands in a story, too.
    const from = src && this.sourceState.status === 'ready' ? anywhere(src, this.baseURI) : '';
    return embedText(this.record, this.script ?? scriptAddress(), from, url, title);
  }

  async #press(target: ShareTarget, title: string, url: string): Promise<void> {
    if (target === 'sheet') return this.#share({title, url});
    this.open = target === this.open && target !== 'link' ? '' : target;
    if (target === 'link') return this.#copier.copy(url, 'link');
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  async #share(data: ShareData): Promise<void> {
    if (await isSheetShown(data)) return;
    this.refused = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.target')?.focus();
  }

  #visit(event: Event, title: string, url: string): void {
    event.preventDefault();
    const address = mastodonPage(this.renderRoot.querySelector('input')?.value ?? '', title, url);
    if (address !== null) window.open(address, '_blank', 'noreferrer');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dataset-share': DatasetShare;
  }
}
