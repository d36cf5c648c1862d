import {format} from './catalogue.js';
import {at, textAt} from './json-path.js';

/** A package of any CKAN: https://docs.ckan.org/en/latest/api/#ckan.logic.action.get.package_show. */
export const ckan = /* @__PURE__ */ format(
  (body) => {
    const dataset = at(body, 'result');
    // Each answer names the help page of its own site.
    const site = /^(https?:.*?)\/api\//.exec(textAt(body, 'help'))?.[1];
    const isDataset = at(body, 'success') === true && at(dataset, 'metadata_created') !== undefined;
    return isDataset ? {...(dataset as object), page: site && `${site}/dataset/${textAt(dataset, 'name')}`} : null;
  },
  {
    title: 'title|name',
    creators: 'author',
    publisher: 'organization.title',
    publicationYear: 'metadata_created',
    url: 'page|url',
    // Only some of its ids are those of SPDX.
    license: (dataset) => ({
      id: /\d/.exec(textAt(dataset, 'license_id'))?.input,
      name: at(dataset, 'license_title'),
      url: at(dataset, 'license_url'),
    }),
    keywords: 'tags',
    description: 'notes',
  },
);
