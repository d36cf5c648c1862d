import {doiUrl} from './doi.js';
import {licenseLink} from './license.js';
import type {Creator, DatasetRecord, License, Source} from './record.js';

const actions = [
  ['downloads', 'DownloadAction'],
  ['views', 'ViewAction'],
] as const;

function agent({name, givenName, familyName, orcid, nameType}: Creator): object {
  // Where nobody says what it is, a family name, an ORCID iD or a comma does.
  const isPerson = nameType ? nameType === 'Personal' : (familyName ?? orcid) || name.includes(',');
  return {
    '@type': isPerson ? 'Person' : 'Organization',
    name,
    givenName,
    familyName,
    sameAs: orcid && `https://orcid.org/${orcid}`,
  };
}

/** Google takes an address, or a work with a name. */
function licenseOf(license: License): string | object {
  const {label, href} = licenseLink(license);
  return href ?? {'@type': 'CreativeWork', name: label};
}

/**
 * The record as schema.org/Dataset for search engines, saying no more than the record does:
 * only counts that a source reports, and `isAccessibleForFree` only of open data. A field without a value is `undefined`.
 * https://developers.google.com/search/docs/appearance/structured-data/dataset
 */
export function jsonLd(record: DatasetRecord, sourceOf: (key?: string) => Source | null | undefined): object {
  const {title, creators, license, publisher, publicationYear, doi, usage = {}} = record;
  const {description, url, version, language, keywords, image, access} = record;
  const address = doi && doiUrl(doi);
  const counters = actions.flatMap(([measure, action]) => {
    const {value = null, source} = usage[measure] ?? {};
    const from = sourceOf(source);
    if (value === null || from?.kind !== 'reported') return [];
    return {
      '@type': 'InteractionCounter',
      interactionType: `https://schema.org/${action}`,
      userInteractionCount: value,
      interactionService: {'@type': 'WebSite', name: from.name, url: from.url},
      endTime: from.retrieved,
    };
  });
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title,
    description,
    identifier: address,
    sameAs: address,
    url: url ?? address,
    version,
    inLanguage: language,
    keywords,
    image,
    creator: creators?.map(agent),
    publisher: publisher && {'@type': 'Organization', name: publisher},
    datePublished: publicationYear?.toString(),
    license: license && licenseOf(license),
    isAccessibleForFree: access === 'open' || undefined,
    interactionStatistic: counters.length > 0 ? counters : undefined,
  };
}
