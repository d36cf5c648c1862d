/** Puts text on the clipboard; `false` where the browser or the page does not allow it. */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard without https (TypeError), or not for this page (NotAllowedError): for the reader it is one thing.
    return false;
  }
}
