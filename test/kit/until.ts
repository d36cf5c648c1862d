import {waitUntil} from '@open-wc/testing';

/** Waits for nearly as long as a test may last: that a machine has other work, too, is no failure. */
export const until = (isSo: () => unknown, otherwise = 'never so'): Promise<void> =>
  waitUntil(isSo, otherwise, {interval: 5, timeout: 15_000});
