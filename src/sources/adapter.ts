/** What may be had from another upstream than the one that was asked. */
export type Follow = 'usage' | 'series';

/**
 * A record in our own form that nobody has checked: the record's reader does, and names what it cannot read.
 * So an adapter passes on what it finds, of whatever type, and leaves out (`undefined`) what is not there.
 */
export interface Unread extends Readonly<Record<string, unknown>> {
  /** What to ask, as in `src`, for each field that another upstream may have. It is asked if the element wants the field and lacks it. */
  readonly more?: Readonly<Partial<Record<Follow, string | readonly string[]>>>;
}

/** What was asked, and when the answer came. */
export interface Asked {
  /** The id that the adapter itself took from `src`; `null` when the answer comes from an address that is not the adapter's. */
  readonly id: string | null;
  readonly host: string;
  /** Day of the answer, `YYYY-MM-DD`. */
  readonly retrieved: string;
}

/** One upstream, or one format: where a record is, and what an answer says. All of it is pure. */
export interface Adapter {
  /** The upstream's id of what `src` names (as the author wrote it: a scheme, a DOI, a page), or `null`. */
  readonly idOf?: (src: string) => string | null;
  /** Where the upstream answers for an id. */
  readonly url?: (id: string) => string;
  /** What to ask, as in `src`, where the upstream does not answer for an id: it may not know it, or let no page read it. */
  readonly instead?: (id: string) => string | null;
  /** Media types to ask for. Without quotes, brackets and colons and up to 128 bytes, no browser asks for permission first. */
  readonly accept?: string;
  /** What a body of JSON says; `null` when it has no unmistakable mark of this kind. It never throws. */
  readonly read: (body: unknown, asked: Asked) => Unread | null;
}
