import type {Adapter} from './adapter.js';
import {ckan} from './ckan.js';
import {crossref, crossrefFigures} from './crossref.js';
import {cslJson} from './csl-json.js';
import {dataPackage} from './data-package.js';
import {datacite, dataciteFigures} from './datacite.js';
import {dataverseCounts} from './dataverse-counts.js';
import {dataverse, dataverseFigures} from './dataverse.js';
import {figshareStats} from './figshare-stats.js';
import {figshare, figshareFigures} from './figshare.js';
import {huggingface, huggingfaceFigures} from './huggingface.js';
import {invenioRdm, invenioRdmFigures} from './invenio-rdm.js';
import {schemaOrg, schemaOrgFigures} from './schema-org.js';

// DataCite comes last of those that know DOIs: it takes whichever no other does.

/** All upstreams: for elements that show what the dataset is. */
export const describing: readonly Adapter[] = [
  invenioRdm,
  figshare,
  figshareStats,
  dataverse,
  dataverseCounts,
  huggingface,
  crossref,
  datacite,
  schemaOrg,
  ckan,
  dataPackage,
  cslJson,
];

/** Those that count, reading nothing but counts. */
export const counting: readonly Adapter[] = [
  invenioRdmFigures,
  figshareFigures,
  figshareStats,
  dataverseFigures,
  dataverseCounts,
  huggingfaceFigures,
  crossrefFigures,
  dataciteFigures,
  schemaOrgFigures,
];

/** Those that have counts for each month or year, reading nothing but figures. */
export const charting: readonly Adapter[] = [figshareFigures, figshareStats, dataverseFigures, dataciteFigures];
