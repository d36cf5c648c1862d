import {fixture} from '@open-wc/testing';
import type {TemplateResult} from 'lit';

/** An element of a template, when it has been drawn. */
export const drawn = <T extends HTMLElement = HTMLElement>(template: TemplateResult): Promise<T> =>
  fixture<T>(template);

export const part = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(selector);

export const parts = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The words of a part without the space between them; '' where there is no such part. */
export const textOf = (element: Element, selector: string): string =>
  (part(element, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits for what a press, a key or a new property leads to. */
export const settled = async (element: Element): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await (element as Element & {updateComplete: Promise<unknown>}).updateComplete;
};
