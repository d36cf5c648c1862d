import type {StoryWords} from '../words.js';
import {work} from './work.js';

export const telling: StoryWords = {
  ...work,
  shareStory: 'Share this story',
};
