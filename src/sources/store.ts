import type {Address} from './address.js';
import type {Body} from './load.js';

/** Answers that are kept from one visit to the next; the oldest go. */
const most = 100;

// Not localStorage: that holds up the page while it reads, and 5 MB fill it.
const opened = () => caches.open('dataset-elements');

const keyOf = ({url, accept = ''}: Address): string =>
  `https://dataset-elements.invalid/${encodeURIComponent(`${url} ${accept}`)}`;

/** Returns the answer that the browser kept, when it is not older than so many milliseconds; `null` without storage. */
export async function storedBody(address: Address, age: number): Promise<Body | null> {
  try {
    const body = (await (await (await opened()).match(keyOf(address)))?.json()) as Body | undefined; // We wrote it.
    return body && Date.now() - body.time < age ? {...body, address} : null;
  } catch {
    return null; // No storage: a private window, a sandboxed frame, a page without https.
  }
}

/** Has the browser keep an answer, where it can. */
export async function storeBody(body: Body): Promise<void> {
  try {
    const store = await opened();
    await store.put(keyOf(body.address), new Response(JSON.stringify(body)));
    const keys = await store.keys();
    for (const old of keys.slice(0, -most)) await store.delete(old);
  } catch {
    // No storage, or it is full.
  }
}
