import {whole} from './actor.js';
import type {Ours} from './likeness.js';

async function frameIn(stage: Element): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '300';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = '<!doctype html><title>another document</title><body>';
  stage.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** The places in which an element may stand: of other looks and tongues, in a shadow, in a story, in another document, in none. */
export class Scene {
  readonly stage = document.createElement('div');
  story!: Ours;
  #frame!: Document;
  #places: ParentNode[] = [];
  #seen = 0;

  async open(): Promise<void> {
    this.stage.style.maxWidth = '700px';
    document.body.append(this.stage);
    this.#frame = await frameIn(this.stage);
  }

  close(): void {
    this.stage.remove();
  }

  begin(): void {
    for (const old of this.stage.querySelectorAll(':scope > :not(iframe)')) old.remove();
    this.#frame.body.replaceChildren();
    const holder = document.createElement('div');
    holder.innerHTML =
      '<div></div><div lang="de"></div><div lang="ar" dir="rtl"></div>' +
      '<div class="dark"></div><dataset-story></dataset-story><div class="shadow"></div>';
    holder.querySelector<HTMLElement>('.dark')!.style.cssText = 'background: #112; color: #eee';
    this.stage.prepend(holder);
    this.story = holder.querySelector('dataset-story') as unknown as Ours;
    this.story.data = whole;
    const shadow = holder.querySelector('.shadow')!.attachShadow({mode: 'open'});
    const inPage = [...holder.children].slice(0, -1);
    this.#seen = inPage.length + 2;
    const unseen = document.implementation.createHTMLDocument('').body;
    this.#places = [...inPage, shadow, this.#frame.body, document.createElement('div'), unseen];
  }

  put(element: Element, index: number): void {
    // Two of an element's own are in one place; one that stands in the other's story goes along with it.
    this.#places[index % this.#places.length]!.append(element);
  }

  /** Where readers are. */
  isSeen(element: Element): boolean {
    return this.#places.slice(0, this.#seen).some((place) => place === element.parentNode);
  }
}
