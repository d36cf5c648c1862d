/**
 * Returns bytes as text: by the byte order mark, else by the `charset` of the content type, else as UTF-8.
 * Bytes that are not of the encoding become U+FFFD.
 */
export function decodedText(bytes: Uint8Array, contentType: string): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const named = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : named;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // RangeError: a charset that the browser does not know.
    return new TextDecoder().decode(bytes);
  }
}
