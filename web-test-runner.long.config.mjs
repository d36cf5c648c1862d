// npm run test:long: proofs that take minutes. `-- --files test/robustness/hostile.long.ts` runs one of them.
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findChrome} from './scripts/chrome.mjs';
import config from './web-test-runner.config.mjs';

const hour = 3_600_000;
const {args, ...chrome} = await findChrome();
// So that a test can clean up after itself: a page that is never idle is not cleaned in time.
const launchOptions = {...chrome, args: [...args, '--js-flags=--expose-gc']};

export default {
  ...config,
  files: 'test/**/*.long.ts',
  browsers: [chromeLauncher({puppeteer, launchOptions})],
  concurrency: 1,
  testsFinishTimeout: 2 * hour,
  testFramework: {config: {timeout: hour}},
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false})],
};
