import {type Decoder, list, object, someText, text} from './decoder.js';
import type {Impact, Section, Story} from './record.js';

/** The words around the figures. */
export const story: Decoder<Story> = object<Story>({
  headline: text,
  standfirst: text,
  sections: list(object<Section>({heading: text, paragraphs: list(text)}, 'paragraphs')),
  impacts: list(object<Impact>({icon: text, title: someText, text}, 'title')),
});
