import {html} from '@open-wc/testing';
import '../../../src/elements/dataset-share/define.js';
import type {DatasetShare} from '../../../src/elements/dataset-share/dataset-share.js';
import {drawn, part, parts, settled} from '../drawn.js';

export const record = {
  title: 'Snow & ice',
  creators: [{name: 'Carberry, Josiah'}, {name: 'Snow Lab'}],
  publicationYear: 2016,
  publisher: 'Archive',
  doi: '10.5555/snow',
  url: 'https://archive.example/snow',
  license: {id: 'CC-BY-4.0'},
};

export const shareOf = (data: object): Promise<DatasetShare> =>
  drawn<DatasetShare>(html`<dataset-share .data=${data}></dataset-share>`);

export const targetsOf = (share: Element): string[] =>
  parts(share, '[part=target]').map(({textContent}) => textContent.trim());

export const linkOf = (share: Element, name: string): URL =>
  new URL(
    parts(share, 'a')
      .find(({textContent}) => textContent === name)!
      .getAttribute('href')!,
  );

/** Presses one of the buttons, and waits for what it opens. */
export async function pressed(share: Element, selector: string): Promise<void> {
  part(share, selector)!.click();
  await settled(share);
}

/** The address under `Copy link`. */
export async function addressOf(share: Element): Promise<string> {
  await pressed(share, '#link');
  return part(share, '.reference')!.textContent;
}
