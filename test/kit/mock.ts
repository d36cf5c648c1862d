import {limits} from '../../src/sources/limits.js';

// What fails is tried again and waited for: in tests, not long.
limits.retries = [5, 10];
limits.waits = [20, 40];

/** What /mock/json can be asked for; see mock-server.mjs. */
export interface Wishes {
  readonly type?: string;
  readonly status?: number;
  readonly hex?: string;
  /** A file of test/fixtures instead of the body. */
  readonly file?: string;
  readonly delay?: number;
  readonly hits?: string;
  readonly recovers?: number;
}

/** Returns the address of an answer: of a text as it is, of anything else as JSON. */
export function mockUrl(body: unknown, wishes: Wishes = {}): string {
  const query = new URLSearchParams({body: typeof body === 'string' ? body : JSON.stringify(body)});
  for (const [name, value] of Object.entries(wishes)) query.set(name, String(value));
  // Answers are shared by address: each test has its own.
  query.set('once', freshName());
  return `/mock/json?${query}`;
}

/** Returns a name that no other test has. */
export function freshName(): string {
  return crypto.randomUUID();
}

/** Returns how often the server was asked under a name. */
export async function hitsOf(name: string): Promise<number> {
  const response = await fetch(`/mock/hits?name=${name}`);
  return (await response.json()) as number;
}
