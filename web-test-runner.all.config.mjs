// npm run test:all: the tests of a browser in each engine that ENGINES names, as scripts/test-all.mjs sets it.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {engineReporter} from './scripts/engine-reporter.mjs';
import {findFirefox} from './scripts/firefox.mjs';
import {webkitLauncher} from './scripts/webkit.mjs';
import config from './web-test-runner.config.mjs';

// Puppeteer speaks to Firefox by WebDriver BiDi, through the launcher that is named after Chrome.
const firefoxLauncher = () =>
  chromeLauncher({puppeteer, concurrency: 1, launchOptions: {browser: 'firefox', executablePath: findFirefox()}});
const launchers = {chromium: () => config.browsers[0], firefox: firefoxLauncher, webkit: webkitLauncher};

export default {
  ...config,
  browsers: process.env.ENGINES.split(' ').map((engine) => launchers[engine]()),
  concurrentBrowsers: 3,
  reporters: [...config.reporters, engineReporter()],
};
