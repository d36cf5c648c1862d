/** Byte order marks by their first two bytes. */
const marks: Readonly<Record<number, string>> = {0xfffe: 'utf-16le', 0xfeff: 'utf-16be', 0xefbb: 'utf-8'};

/** A text, and whether some of its bytes were not of its encoding; these are U+FFFD in it. */
export interface Decoded {
  readonly text: string;
  readonly isGarbled: boolean;
}

/** Returns bytes as text: by the byte order mark, else by the `charset` of the content type, else as UTF-8. */
export function decoded(bytes: Uint8Array, contentType: string): Decoded {
  const named = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  const encoding = marks[((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)] ?? named;
  for (const label of [encoding, 'utf-8'])
    try {
      return {text: new TextDecoder(label, {fatal: true}).decode(bytes), isGarbled: false};
    } catch {
      // RangeError: a charset that is not known. TypeError: bytes that are not of it.
    }
  return {text: new TextDecoder().decode(bytes), isGarbled: true};
}
