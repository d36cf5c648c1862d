import {SourceError, type SourceErrorCode} from './errors.js';

const codes: Partial<Record<number, SourceErrorCode>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
};

/** Seconds from now. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after; '' where a server does not say or show it. */
function retryAfter({headers}: Response): string {
  const after = headers.get('retry-after') ?? '';
  return /\D/.test(after) ? String(Math.max(0, Date.parse(after) - Date.now()) / 1000) : after;
}

/** Returns what a failing status means; the detail of `busy` is the seconds to wait, of others the status. */
export function failureOf(response: Response, host: string): SourceError {
  const {status} = response;
  const after = retryAfter(response);
  if (status === 429 || (status === 503 && after)) return new SourceError('busy', host, after);
  return new SourceError(codes[status] ?? 'server', host, String(status));
}

/**
 * Returns the bytes of an answer, after decompression.
 * @throws SourceError `too-large` as soon as there are more than `most`.
 */
export async function bytesOf(response: Response, host: string, most: number): Promise<Uint8Array> {
  const chunks: BlobPart[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    // Content-Length is no guard: a compressed answer says how long it is on the wire.
    if (size > most) throw new SourceError('too-large', host, String(most / 1e6));
    chunks.push(part.value);
    // What is here already comes in one task: after each megabyte the page may draw.
    if (size % 1e6 < part.value.length) await new Promise((resolve) => setTimeout(resolve));
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
