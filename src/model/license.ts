import {safeUrl} from './address.js';
import type {License} from './record.js';

/** A licence as a reader knows it, and where it can be read. */
export interface LicenseLink {
  /** '' when nobody says more than where it is. */
  readonly label: string;
  readonly href: string | null;
}

// https://creativecommons.org/licenses/ lists the six, and CC0, which is no licence.
const creativeCommons = /^cc[- ]?(0|by(?:[- ](?:nc|nd|sa))*)(?:[- ]v?(\d\.\d))?(?: universal| international)?$/i;
const creativeCommonsUrl = /creativecommons\.org\/(?:licenses\/(by[-a-z]*)|publicdomain\/(zero))\/(\d\.\d)/i;
// Repositories have catch-alls among their ids, of which SPDX has no page.
const spdx = /^(?!other|custom|licenseref)[a-z\d]+(?:[.+-][a-z\d.+-]*)?$/i;

/** Returns how a licence is written and linked. */
export function licenseLink({id, name, url}: License): LicenseLink {
  const [, shown, version] = creativeCommons.exec(id ?? name ?? '') ?? [];
  const [, kind, zero, urlVersion] = creativeCommonsUrl.exec(url ?? '') ?? [];
  const own = safeUrl(url);
  const code = shown?.toLowerCase().replaceAll(' ', '-') ?? (zero ? '0' : kind?.toLowerCase());
  if (code !== undefined) {
    const number = version ?? urlVersion ?? '';
    const path = code === '0' ? 'publicdomain/zero/1.0/' : `licenses/${code}/${number || '4.0'}/`;
    const label = `CC${code === '0' ? '0' : ` ${code.toUpperCase()}`} ${number}`.trim();
    return {label, href: own ?? `https://creativecommons.org/${path}`};
  }
  return {label: name ?? id ?? '', href: own ?? (id && spdx.test(id) ? `https://spdx.org/licenses/${id}.html` : null)};
}
