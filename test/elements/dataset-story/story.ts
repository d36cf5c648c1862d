import '../../../src/elements/dataset-story/define.js';
import {aTimeout, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import data from '../../../demo/data/rad-chestct.json' with {type: 'json'};
import {DatasetElement} from '../../../src/kit/dataset-element.js';
import {bringNear} from '../../../src/kit/nearness.js';

export type Story = HTMLElementTagNameMap['dataset-story'];
export const record = data;

export async function storyOf(template: TemplateResult): Promise<Story> {
  const story = await fixture<Story>(template);
  await settled(story);
  return story;
}

export const storyOfData = (some: object, parts?: string): Promise<Story> =>
  storyOf(html`<dataset-story .data=${some} .parts=${parts}></dataset-story>`);

/** Waits until the story and what it draws have drawn. */
export async function settled(story: Story): Promise<void> {
  await aTimeout(0);
  for (const element of [story, ...story.querySelectorAll('*'), ...story.renderRoot.querySelectorAll('*')])
    if (element instanceof DatasetElement) {
      bringNear(element); // A story is longer than a screen.
      await element.updateComplete;
    }
}

/** The names of the parts that are drawn, in their order. */
export const partsIn = (story: Story): string[] =>
  [...story.renderRoot.querySelectorAll('article > *, .opening > *')]
    .flatMap((part) => part.getAttribute('part') ?? [])
    .filter((name) => name !== 'story');

/** Returns all that a reader sees in an element, through shadow roots and slots, without double space. */
export function seen(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
  if (node instanceof Element && (node.matches('style, script, [hidden]') || node.slot === 'none')) return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...(assigned.length > 0 ? assigned : inside.childNodes)].map(seen).join(' ').replace(/\s+/g, ' ');
}

/** The text of one part as a reader sees it. */
export const seenIn = (story: Story, part: string): string => {
  const found = story.renderRoot.querySelector(`.${part}`);
  return found ? seen(found).trim() : '';
};
