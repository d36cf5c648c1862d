// A Web Test Runner reporter for scripts/test-all.mjs: what each engine has passed, and what it was spared, by name.
// What each file counts in each engine goes into the file that ENGINE_COUNTS names.
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {countOf, testsOf} from './count-reporter.mjs';

export const engineReporter = () => ({
  stop({sessions}) {
    const counts = sessions.map((session) => ({
      engine: session.browser.name,
      file: relative('.', session.testFile),
      ...countOf(session),
    }));
    for (const engine of new Set(counts.map((count) => count.engine))) {
      const own = counts.filter((count) => count.engine === engine);
      const sum = (key) => own.reduce((total, count) => total + count[key], 0);
      const skipped = sessions
        .filter(({browser, testResults}) => browser.name === engine && testResults)
        .flatMap(({testResults}) => testsOf(testResults).filter((test) => test.skipped));
      console.log(`\n${engine}: ${sum('passed')} passed, ${sum('failed')} failed, ${skipped.length} skipped`);
      for (const test of skipped) console.log(`  skipped: ${test.name}`);
    }
    writeFileSync(process.env.ENGINE_COUNTS, JSON.stringify(counts));
  },
});
