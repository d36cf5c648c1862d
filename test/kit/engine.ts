const canEmulate = /Chrom(?:e|ium)\//.test(navigator.userAgent);

/** `it` for a test that emulates media: elsewhere it is skipped by name, with the reason. */
export const itWithMedia: (name: string, test: () => Promise<void>) => unknown = canEmulate
  ? it
  : (name) => it.skip(`${name} (media are emulated over Chromium’s protocol alone)`);
