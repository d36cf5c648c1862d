// npm run test:all: the tests of a browser in each engine that ENGINES names, as scripts/test-all.mjs sets it.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {engineReporter} from './scripts/engine-reporter.mjs';
import {findFirefox, firefoxEnvironment} from './scripts/firefox.mjs';
import {webkitLauncher} from './scripts/webkit.mjs';
import config from './web-test-runner.config.mjs';

const startTimeout = 120_000;
const createPage = async ({browser}) => {
  const page = await browser.newPage();
  page.setDefaultNavigationTimeout(startTimeout);
  return page;
};
// Puppeteer speaks to Firefox by WebDriver BiDi, through the launcher that is named after Chrome. To be told of each
// request would take half of the time.
const firefoxLauncher = () =>
  chromeLauncher({
    puppeteer,
    createPage,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      env: firefoxEnvironment(),
      networkEnabled: false,
    },
  });
/** What is the same in all files is asked for once; nobody changes it while they run. */
async function kept(context, next) {
  await next();
  const isKept = /^\/(?:src|demo|node_modules)\//.test(context.path) && context.search === '';
  if (isKept) context.set('Cache-Control', 'max-age=3600');
}
const launchers = {chromium: () => config.browsers[0], firefox: firefoxLauncher, webkit: webkitLauncher};

export default {
  ...config,
  browsers: process.env.ENGINES.split(' ').map((engine) => launchers[engine]()),
  concurrentBrowsers: 3,
  // Engines share the cores. What hangs is found later, then; nothing is let pass.
  browserStartTimeout: startTimeout,
  testsStartTimeout: startTimeout,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 60_000}},
  middleware: [...config.middleware, kept],
  reporters: [...config.reporters, engineReporter()],
};
