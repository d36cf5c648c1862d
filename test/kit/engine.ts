type Test = (name: string, test: () => Promise<unknown>) => unknown;

/** `it` for what not every engine can do: where it cannot, the test is skipped by name, with the reason. */
export const itWhere = (can: boolean, reason: string): Test => (can ? it : (name) => it.skip(`${name} (${reason})`));

const isChromium = /Chrom(?:e|ium)\//.test(navigator.userAgent);

/** For a test that emulates media. */
export const itWithMedia = itWhere(isChromium, 'media are emulated over Chromium’s protocol alone');
