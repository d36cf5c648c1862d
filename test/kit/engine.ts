type Test = (name: string, test: (this: Mocha.Context) => unknown) => unknown;

/** `it` for what not every engine can do: where it cannot, the test is skipped by name, with the reason. */
export const itWhere = (can: boolean, reason: string): Test => (can ? it : (name) => it.skip(`${name} (${reason})`));

export const isChromium = /Chrom(?:e|ium)\//.test(navigator.userAgent);
export const isFirefox = /Firefox\//.test(navigator.userAgent);
export const isWebKit = !isChromium && /AppleWebKit\//.test(navigator.userAgent);

/** For a test that emulates media. */
export const itWithMedia = itWhere(isChromium, 'media are emulated over Chromium’s protocol alone');

/** The same of tests that share what is emulated. */
export function describeWithMedia(name: string, tests: () => void): void {
  if (isChromium) describe(name, tests);
  else itWithMedia(name, () => undefined);
}
