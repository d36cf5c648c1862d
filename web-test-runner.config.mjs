import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import {findChrome} from './scripts/chrome.mjs';
import {countReporter} from './scripts/count-reporter.mjs';
import {accessibilityTreePlugin} from './test/kit/accessibility-tree.mjs';
import {mediaFeaturesPlugin} from './test/kit/media-features.mjs';
import {mockServer} from './test/kit/mock-server.mjs';

const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));

// A page behind another one gets no animation frames, and its tests wait for ever: each has its own window.
const createPage = async ({browser}) => (await browser.createBrowserContext()).newPage();

export default {
  rootDir: import.meta.dirname,
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: {exportConditions: ['browser', 'development']},
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // axe on a busy machine needs more than mocha's two seconds.
  testFramework: {config: {timeout: 20_000}},
  // `browser: 'chrome'` in the launch options would switch coverage off.
  browsers: [chromeLauncher({puppeteer, createPage, launchOptions: await findChrome()})],
  plugins: [
    esbuildPlugin({ts: true, target: 'esnext', tsconfig}),
    a11ySnapshotPlugin(),
    mediaFeaturesPlugin(),
    accessibilityTreePlugin(),
  ],
  middleware: [mockServer],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), countReporter()],
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text', 'lcovonly'],
    threshold: {lines: 95, branches: 95},
  },
};
