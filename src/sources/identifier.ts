import type {DatasetRecord} from '../model/record.js';
import type {PartReaders} from './parts.js';

/** Returns the `src` under which one of the upstreams knows a record: its DOI, else its page; '' when none does. */
export function identifierOf({doi, url}: DatasetRecord, {adapters = []}: PartReaders): string {
  const names = [...(doi ? [`doi:${doi}`] : []), ...(url ? [url] : [])];
  return names.find((name) => adapters.some(({idOf}) => (idOf?.(name) ?? null) !== null)) ?? '';
}
