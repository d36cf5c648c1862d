// An upstream on this machine with as many records as one likes, in the form of Zenodo and in ours, that fails now and then.
import {createServer} from 'node:http';
import {cellOf, isWhole, titleOf} from './baked-records.mjs';

/** A record of our form, with a table and two years of months. */
const wholeRecord = (id) => ({
  title: titleOf(id),
  creators: [{name: `Author, ${id}`}],
  publicationYear: 2021,
  url: `https://lab.example/${id}`,
  sources: {lab: {name: 'Lab', retrieved: '2026-11-23', kind: 'illustrative'}},
  usage: {downloads: {value: id, source: 'lab', scope: 'all-versions'}},
  series: [
    {
      measure: 'downloads',
      period: 'month',
      start: '2024-01',
      source: 'lab',
      values: Array.from({length: 24}, (_, month) => (month === 5 ? null : cellOf(id) + month)),
    },
  ],
  categories: {
    label: 'finding',
    source: 'lab',
    columns: [{key: 'volumes', label: 'annotated volumes'}],
    rows: Array.from({length: 12}, (_, row) => ({name: `Finding ${row + 1}`, volumes: cellOf(id) + row})),
  },
});

const zenodoRecord = (id) => ({
  id: String(id),
  metadata: {
    title: titleOf(id),
    publication_date: '2021-05-01',
    resource_type: {id: 'dataset'},
    description: `<p>Number ${id} of many.</p>`,
    creators: [
      {person_or_org: {type: 'personal', name: `Author, ${id}`, family_name: 'Author', given_name: String(id)}},
    ],
    rights: [{id: 'cc-by-4.0'}],
  },
  access: {status: 'open'},
  pids: {doi: {identifier: `10.5281/zenodo.${id}`}},
  parent: {id: '1'},
  versions: {index: 1, is_latest: true},
  links: {self_html: `https://zenodo.org/records/${id}`},
  stats: {
    all_versions: {views: id, unique_views: id, downloads: id, unique_downloads: id},
    this_version: {views: id, unique_views: id, downloads: id, unique_downloads: id},
  },
});

/**
 * Starts it. `faults` is the share of answers that are an error or are cut off; they heal when asked again.
 * What is returned counts `requests`, and the most within a minute since `begin()`.
 */
export async function failingUpstream(faults) {
  let times = [];
  const upstream = {
    base: '',
    requests: 0,
    most: 0,
    begin: () => (times = []),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  const server = createServer(({url}, response) => {
    upstream.requests++;
    const now = performance.now();
    times.push(now);
    while (times[0] < now - 60_000) times.shift();
    upstream.most = Math.max(upstream.most, times.length);
    const id = Number(/\/(\d+)(\.json)?$/.exec(url)?.[1]);
    if (!id) return response.writeHead(404).end('{}');
    const body = JSON.stringify(isWhole(id) ? wholeRecord(id) : zenodoRecord(id));
    if (Math.random() >= faults) return response.writeHead(200, {'Content-Type': 'application/json'}).end(body);
    if (Math.random() < 0.5) return response.writeHead(503).end();
    response.writeHead(200, {'Content-Length': body.length + 10});
    return response.write(body.slice(0, 40), () => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  upstream.base = `http://127.0.0.1:${server.address().port}`;
  return upstream;
}
