/**
 * What asking for data may cost. A program that asks for much, or a test that will not wait, sets them.
 * Milliseconds, where nothing else is said.
 */
export const limits = {
  /** For a whole answer with its retries; waiting for a turn or for a busy host is apart. */
  deadline: 10_000,
  /** Bytes of an answer, after decompression. */
  bytes: 5_000_000,
  /** Before each retry of what can heal. Up to half as much is added, so that not all pages come back at once. */
  retries: [1000, 4000],
  /** For a busy host that does not say how long; its number is that of the waits, whoever sets their length. */
  waits: [30_000, 60_000],
  /** What a busy host may ask for at most before that is a failure. */
  longestWait: 120_000,
  /** How long an answer is shared with those who ask later. */
  age: 600_000,
  /** Answers that are kept for them. */
  answers: 100,
  /** Requests to a host that is not the page's own: at once, and begun within a minute. Zenodo allows a guest 60. */
  atOnce: 6,
  perMinute: 60,
};
