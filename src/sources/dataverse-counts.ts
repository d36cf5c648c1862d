import type {Adapter} from './adapter.js';
import {at} from './json-path.js';

const address = /^https:\/\/([^/]+\/api\/datasets\/:persistentId\/makeDataCount\/(downloads|views)(Total|Unique)\?.+)/;

/**
 * What a Dataverse counts of a dataset, where it counts:
 * https://guides.dataverse.org/en/latest/api/native-api.html#dataset-metrics.
 */
export const dataverseCounts: Adapter = {
  idOf: (src) => address.exec(src)?.[1] ?? null,
  url: (id) => `https://${id}`,
  read: (body, {id, host, retrieved}) => {
    const url = `https://${id}`;
    const [, , measure = '', kind = ''] = address.exec(url) ?? [];
    const value = at(body, `data.${measure}${kind}`);
    if (value === undefined) return null;
    return {
      sources: {dataverse: {name: host, url, retrieved, kind: 'reported'}},
      usage: {[measure]: {value, source: 'dataverse', scope: 'all-versions', unique: kind === 'Unique'}},
    };
  },
};
