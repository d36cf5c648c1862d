/** Returns whether the text is in the clipboard now: a page without https has none, and a reader may say no. */
export async function isCopied(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined; // The types know only pages with https.
  const done = await clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return done ?? false;
}

/** The keys with which a reader copies what is selected. */
export const copyKeys = (): string => (/Mac|iP/.test(navigator.platform) ? '⌘C' : 'Ctrl+C');
