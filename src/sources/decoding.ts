/** Byte order marks by their first two bytes. */
const marks: Readonly<Record<number, string>> = {0xfffe: 'utf-16le', 0xfeff: 'utf-16be', 0xefbb: 'utf-8'};

/**
 * Returns bytes as text: by the byte order mark, else by the `charset` of the content type, else as UTF-8.
 * Bytes that are not of the encoding become U+FFFD.
 */
export function decodedText(bytes: Uint8Array, contentType: string): string {
  const named = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  const encoding = marks[((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)] ?? named;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // RangeError: a charset that the browser does not know.
    return new TextDecoder().decode(bytes);
  }
}
