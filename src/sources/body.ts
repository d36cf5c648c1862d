import type {Address} from './address.js';
import type {OnWait} from './lane.js';

/** An answer, whole and as text. */
export interface Body {
  readonly address: Address;
  /** Who answered, after redirects. */
  readonly host: string;
  readonly contentType: string;
  readonly text: string;
  /** Whether some bytes were not of the text's encoding. */
  readonly isGarbled: boolean;
  /** When it was asked for, in milliseconds since 1970. */
  readonly time: number;
  /** The day of that, `YYYY-MM-DD`, UTC. */
  readonly retrieved: string;
}

/** How an asker wants the answer. */
export interface Wishes {
  /** Most bytes, after decompression; `limits.bytes` unless told. */
  readonly maxBytes?: number;
  /** Milliseconds for which an earlier answer is good enough, one that the browser keeps too; else `limits.age`, and none. */
  readonly age?: number;
  /** Takes what the browser has kept, however old, and asks nobody. */
  readonly isOffline?: boolean;
  /** Told when the host is busy and is asked again in so many seconds, and then 0. */
  readonly onWait?: OnWait;
}
