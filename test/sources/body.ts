import type {Body} from '../../src/sources/load.js';

/** Returns an answer as the loader gives it. */
export const bodyOf = (text: string, contentType = 'application/json', url = 'https://a.example/data'): Body => ({
  address: {url, host: new URL(url).host},
  host: new URL(url).host,
  contentType,
  text,
  isGarbled: false,
  time: Date.UTC(2026, 10, 23),
  retrieved: '2026-11-23',
});
