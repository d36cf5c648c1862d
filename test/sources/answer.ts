import {readRecord, recordOfTable} from '../../src/model/reading.js';
import {describing} from '../../src/sources/adapters.js';
import {addressOf} from '../../src/sources/address.js';
import {readBody} from '../../src/sources/reading.js';
import {bodyOf} from './body.js';

/** Returns a recorded answer from test/fixtures. */
export async function recorded(path: string): Promise<unknown> {
  return (await fetch(new URL(`../fixtures/${path}`, import.meta.url))).json();
}

const parts = {record: readRecord, table: recordOfTable, adapters: describing};
const addressIn = (src: string) => addressOf(src, 'https://page.example/', describing);

/** Returns what an answer says if it comes, on 23 November 2026, from where `src` leads. */
export function answerOf(body: unknown, src = 'https://a.example/data.json'): ReturnType<typeof readBody> {
  const address = addressIn(src);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readBody(bodyOf(text, 'application/json', address.url), parts, address);
}

/** Returns where `src` leads: a request of an upstream, or the address itself. */
export const requestOf = (src: string): string => addressIn(src).url;
