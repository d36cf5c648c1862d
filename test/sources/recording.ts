import {describing} from '../../src/sources/adapters.js';
import type {Adapter, Asked, Unread} from '../../src/sources/adapter.js';
import {readRecord} from '../../src/model/reading.js';
import type {Reading} from '../../src/model/record.js';

/** A recorded answer, or what is expected of it, under test/fixtures. */
export async function recording(path: string): Promise<unknown> {
  const response = await fetch(new URL(`../fixtures/${path}.json`, import.meta.url));
  return response.json();
}

/** An answer of today to nobody in particular. */
export const asked: Asked = {id: null, host: 'a.example', retrieved: '2026-11-23'};

/** A whole record of an answer, and where else to ask; `null` when no adapter knows it. */
export function readingOf(
  body: unknown,
  of: Partial<Asked> = {},
  adapters: readonly Adapter[] = describing,
): (Reading & Pick<Unread, 'more'>) | null {
  for (const adapter of adapters) {
    const unread = adapter.read(body, {...asked, ...of});
    if (unread) return {...readRecord(unread), ...(unread.more && {more: unread.more})};
  }
  return null;
}
