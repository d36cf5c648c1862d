import type {Adapter} from './adapter.js';
import {datacite, dataciteFigures} from './datacite.js';
import {invenioRdm, invenioRdmFigures} from './invenio-rdm.js';

// DataCite comes last of those that know DOIs: it takes whichever no other does.

/** All upstreams: for elements that show what the dataset is. */
export const describing: readonly Adapter[] = [invenioRdm, datacite];

/** Those that count, reading nothing but counts. */
export const counting: readonly Adapter[] = [invenioRdmFigures, dataciteFigures];

/** Those that have counts for each month or year, reading nothing but figures. */
export const charting: readonly Adapter[] = [dataciteFigures];
