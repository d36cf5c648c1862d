/** The text without U+0000 and outer white space, '' for what is none; a surrogate that lost its partner becomes U+FFFD. */
export function cleanText(text: unknown): string {
  if (typeof text !== 'string') return '';
  // With the flag `u`, Cs matches lone surrogates only. String.prototype.toWellFormed is missing in older engines.
  return text
    .replaceAll('\0', '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}
