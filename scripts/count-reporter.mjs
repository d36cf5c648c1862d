// A Web Test Runner reporter for scripts/test.mjs: writes {passed, failed} to the file named by TEST_COUNTS.
import {writeFileSync} from 'node:fs';

/** The tests of a suite, at any depth. */
export const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** What one test file adds: its tests, and one failure when the file itself could not run. */
export function countOf({passed, errors, testResults}) {
  const tests = testResults ? testsOf(testResults).filter((test) => !test.skipped) : [];
  const failures = tests.filter((test) => !test.passed).length;
  const broken = failures === 0 && (!passed || errors.length > 0) ? 1 : 0;
  return {passed: tests.length - failures, failed: failures + broken};
}

export function countReporter() {
  return {
    stop({sessions}) {
      if (!process.env.TEST_COUNTS) return;
      const counts = sessions.map(countOf);
      const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
      writeFileSync(process.env.TEST_COUNTS, JSON.stringify({passed: sum('passed'), failed: sum('failed')}));
    },
  };
}
