// A Web Test Runner reporter for scripts/test-all.mjs: what each engine has passed, and what it was spared, by name.
import {countOf, testsOf} from './count-reporter.mjs';

export const engineReporter = () => ({
  stop({sessions}) {
    for (const name of new Set(sessions.map(({browser}) => browser.name))) {
      const own = sessions.filter(({browser}) => browser.name === name);
      const counts = own.map(countOf);
      const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
      const skipped = own
        .flatMap(({testResults}) => (testResults ? testsOf(testResults) : []))
        .filter((test) => test.skipped);
      console.log(`\n${name}: ${sum('passed')} passed, ${sum('failed')} failed, ${skipped.length} skipped`);
      for (const test of skipped) console.log(`  skipped: ${test.name}`);
    }
  },
});
