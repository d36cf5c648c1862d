import {isServer} from 'lit';
import {safeUrl} from '../../model/address.js';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only lit's build for browsers
const page = isServer ? undefined : document;
const file = 'dataset-elements.js';

// Not `document.title` and `document.baseURI`: a form of the page may have these names.
const root = page?.querySelector(':root');
export const pageTitle = (): string => page?.querySelector('head > title')?.textContent.trim() ?? '';

/** Returns an address as another page needs it; without a page, as it is. */
export const absolute = (address: string | undefined): string | null => safeUrl(address, root?.baseURI);

/** Returns the address that the page gives as its own. */
export const pageAddress = (): string | null =>
  safeUrl(page?.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? page?.location.href);

/** Returns the address from which the page has our script. */
export const scriptAddress = (): string =>
  page?.querySelector<HTMLScriptElement>(`script[src$="${file}"]`)?.src ?? file;

export const hasSheet = (): boolean => page !== undefined && 'share' in navigator;

/** Shows the system's sheet; returns whether it is for this page. A reader who has closed it has seen it. */
export async function isSheetShown(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
