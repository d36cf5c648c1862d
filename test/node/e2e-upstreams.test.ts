// The built file in a plain page, with a stand-in for every upstream on another origin. Runs after `npm run build`.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo, Server} from 'node:net';
import {after, before, test} from 'node:test';
import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import {findChrome} from '../../scripts/chrome.mjs';
import {hosts, upstreamServer} from './upstream-server.js';

const {server: upstream, asked} = upstreamServer();
const script = readFileSync(new URL('../../dist/dataset-elements.js', import.meta.url));
let html = '';
const site = createServer(({url}, response) => {
  const isScript = url === '/dataset-elements.js';
  response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(isScript ? script : html);
});
let browser: Browser;

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  });
const places = {site: '', upstream: ''};

before(async () => {
  places.site = await listening(site);
  places.upstream = await listening(upstream);
  browser = await puppeteer.launch((await findChrome()) as LaunchOptions);
});

after(async () => {
  await browser.close();
  site.close();
  upstream.close();
});

/** Opens a page with some elements, and closes it after. */
async function withPage(body: string, work: (page: Page) => Promise<void>): Promise<void> {
  const content = hosts.map((host) => `${host}=${places.upstream}${host}/`).join(' ');
  html =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><meta name="dataset-upstreams" content="${content}">` +
    `<link rel="icon" href="data:,"><script type="module" src="/dataset-elements.js"></script><body>${body}</body></html>`;
  const page = await browser.newPage();
  try {
    await page.goto(places.site);
    await work(page);
  } finally {
    await page.close();
  }
}

/** Returns the text of the only element, when it stands still in this state. */
async function textOf(page: Page, mode: string): Promise<string> {
  const isThere = (wanted: string) => {
    const element = document.querySelector<HTMLElement & {mode: string}>('body > *');
    return element?.mode === wanted && !element.shadowRoot?.querySelector('[aria-busy=true]');
  };
  await page.waitForFunction(isThere, {timeout: 30_000}, mode);
  const text = await page.$eval('body > *', (element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '));
  return text;
}

const file = 'https://files.example/';
const cards: Readonly<Record<string, readonly string[]>> = {
  'zenodo:7834392': ['COVID-19 Twitter chatter', 'Juan M. Banda', '2023', 'version 162', '249,332'],
  'doi:10.5281/zenodo.7834392': ['Zenodo'],
  'doi:10.6078/D1941T': ['Snowpack, precipitation, and temperature', 'Schwartz', '2025', 'Dryad', '1,647'],
  '10.7910/DVN/NJ7XSO': ['Harvard Dataverse'],
  'https://doi.org/10.1594/PANGAEA.836178': ['PANGAEA'],
  'doi:10.1590/SciELOPreprints.11538': ['Experiências de socialização', 'Honse Lebourg', '2025', 'CC BY 4.0'],
  'hf:rajpurkar/squad': ['rajpurkar/squad', 'open access', 'question-answering', 'Hugging Face'],
  'figshare:14763051': ['Test data for the Pooch library', 'Leonardo Uieda', '2021', 'CC BY 4.0', '1,234', 'figshare'],
  'dataverse:dataverse.harvard.edu/doi:10.7910/DVN/RLMYMR': ['Karnataka Diet Diversity', '2016', 'version 2.0'],
  'dataverse:closed.example/doi:10.7910/DVN/NJ7XSO': ['Harvard Dataverse', '10.7910/dvn/nj7xso'],
  [`${file}dataset.jsonld`]: ['A new malaria agent', 'Benjamin Ollomo', 'CC0 1.0', 'Dryad'],
  [`${file}croissant.json`]: ['Titanic', 'AFL-3.0', 'version 1.0.0'],
  [`${file}datapackage.json`]: ['Country, Regional and World GDP', 'Time series'],
  [`${file}api/3/action/package_show?id=frictionless`]: ['Frictionless', 'Creative Commons Attribution'],
  [`${file}item.json`]: ['Data from: A new malaria agent', '2011', 'Parasites'],
};

for (const [src, words] of Object.entries(cards))
  test(`a card is drawn from ${src}`, async () => {
    await withPage(`<dataset-card loading="eager" src="${src}"></dataset-card>`, async (page) => {
      const text = await textOf(page, 'ready');
      for (const word of words) assert.ok(text.includes(word), `${word} in ${text}`);
      assert.doesNotMatch(text, /undefined|NaN|\[object|&\w+;|<\w/);
    });
  });

for (const [src, words] of Object.entries({
  'doi:10.6078/D1941T': ['2025'],
  'figshare:14763051': ['2015'],
}))
  test(`a sparkline has the course of ${src}`, async () => {
    await withPage(
      `<download-sparkline view="full" loading="eager" src="${src}"></download-sparkline>`,
      async (page) => {
        const text = await textOf(page, 'ready');
        for (const word of words) assert.ok(text.includes(word), `${word} in ${text}`);
        const d = await page.$eval('download-sparkline', (element) =>
          Array.from(element.shadowRoot?.querySelectorAll('path') ?? [], (path) => path.getAttribute('d')).join(),
        );
        assert.match(d, /^M/);
        assert.doesNotMatch(d, /NaN|undefined/);
      },
    );
  });

test('a chart and a table are drawn from CSV', async () => {
  for (const tag of ['pathology-chart', 'dataset-table'])
    await withPage(`<${tag} loading="eager" src="${file}table.csv"></${tag}>`, async (page) => {
      const text = await textOf(page, 'ready');
      for (const word of ['Pulmonary Nodule', '4,210', 'Mass; large', '560']) assert.ok(text.includes(word), word);
    });
});

for (const [src, sentence] of Object.entries({
  'figshare:404': 'api.figshare.com has nothing at this address.',
  'hf:nobody/nothing': 'huggingface.co has nothing at this address.',
  'crossref:10.1/none': 'api.crossref.org has nothing at this address.',
  'doi:10.1/none': 'api.datacite.org has nothing at this address.',
  [`${file}anneal.xml`]: 'is of a kind not known here.',
}))
  test(`a card says what is wrong with ${src}`, async () => {
    await withPage(`<dataset-card loading="eager" src="${src}"></dataset-card>`, async (page) => {
      const text = await textOf(page, 'error');
      // The reader is told where the data was asked for: here, that is the stand-in.
      assert.match(text.replaceAll(new URL(places.upstream).host, sentence.split(' ')[0] ?? ''), new RegExp(sentence));
    });
  });

for (const src of ['figshare:14763051', 'hf:rajpurkar/squad', 'dataverse:closed.example/hdl:1/2', 'crossref:10.1/a'])
  test(`a card says that there is no network for ${src}`, async () => {
    await withPage('', async (page) => {
      await page.setOfflineMode(true);
      await page.evaluate((given) => {
        const card = Object.assign(document.createElement('dataset-card'), {src: given, loading: 'eager'});
        document.body.append(card);
      }, src);
      assert.match(await textOf(page, 'error'), /You seem to be offline\./);
    });
  });

test('Figshare is asked for years with dates, and a Dataverse for what DataCite lacks', () => {
  assert.ok(asked.some((place) => /timeline\/year\/.*start_date=2021-06-10&end_date=\d{4}-\d\d-\d\d$/.test(place)));
  assert.ok(asked.some((place) => place.startsWith('dataverse.harvard.edu/api/datasets/:persistentId/makeDataCount/')));
});
