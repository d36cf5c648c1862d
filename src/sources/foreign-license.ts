/** Words of SPDX identifiers that are not all upper case. */
const mixed = /apache|artistic|clause|only|or-later|unlicense|zlib|odbl|odc-by/gi;
const spelled: Readonly<Record<string, string>> = {
  odbl: 'ODbL',
  'odc-by': 'ODC-By',
  only: 'only',
  'or-later': 'or-later',
};
/** Zenodo's ids for licences that it does not know by name. */
const catchAlls: Readonly<Record<string, string>> = {
  'other-open': 'Other (Open)',
  'other-pd': 'Other (Public Domain)',
  'other-at': 'Other (Attribution)',
  'other-nc': 'Other (Non-Commercial)',
  'other-closed': 'Other (Not Open)',
};

/** Returns a licence for a repository's id of it: the SPDX identifier in its right case, or the name of a catch-all. */
export function licenseOfId(id: unknown): object | undefined {
  if (typeof id !== 'string' || id === 'notspecified')
    return id === undefined || typeof id === 'string' ? undefined : {id};
  const lower = id.trim().toLowerCase();
  if (Object.hasOwn(catchAlls, lower)) return {name: catchAlls[lower]};
  if (lower === 'cc-zero') return {id: 'CC0-1.0'};
  const spell = (word: string) => {
    const small = word.toLowerCase();
    return spelled[small] ?? small.charAt(0).toUpperCase() + small.slice(1);
  };
  return {id: lower.toUpperCase().replace(mixed, spell)};
}
