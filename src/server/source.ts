import type {DatasetRecord, Source} from '../model/record.js';

/** Returns the source that a figure of the record names; `null` when it names none. */
export const sourceOf = ({sources}: DatasetRecord, key: string | undefined): Source | null =>
  (key === undefined ? undefined : sources?.[key]) ?? null;
