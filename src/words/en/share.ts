import {copying} from './copying.js';
import type {ShareWords} from '../words.js';

export const share: ShareWords = {
  ...copying,
  share: 'Share',
  targets: {
    sheet: 'Choose an app…',
    link: 'Copy link',
    email: 'E-mail',
    mastodon: 'Mastodon',
    bluesky: 'Bluesky',
    linkedin: 'LinkedIn',
    reddit: 'Reddit',
    x: 'X',
    embed: 'Embed',
  },
  server: 'Your Mastodon server',
  openServer: 'Open',
  copyCode: 'Copy code',
};
