// What the test runners leave behind, read: how many passed and failed, and each failed test by name with the beginning of why.
// The end of the output is all that some see of it.

import { relative } from 'node:path';
import { root } from './places.mjs';

/**
 * @typedef {{ name: string, why: string }} Failure
 * @typedef {{ passed: number, failed: number, failures: Failure[] }} Result
 */

// Escape sequences of colours.
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const LONGEST = 12;

function beginningOf(message) {
  const lines = (message ?? '').replaceAll(COLOURS, '').trim().split('\n');
  return lines
    .filter(line => !line.includes('node_modules'))
    .slice(0, LONGEST)
    .join('\n')
    .replaceAll(`${root}/`, '');
}

/**
 * @param {any} report Vitest's JSON; a file that could not even be loaded counts as one failure
 * @returns {Result}
 */
export function unitResult(report) {
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter(each => each.status === 'failed');
    if (failed.length > 0) {
      return failed.map(each => ({ name: `${file} › ${each.fullName}`, why: beginningOf(each.failureMessages?.[0]) }));
    }
    return status === 'failed' ? [{ name: file, why: beginningOf(message) }] : [];
  });
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** What test/e2e/last-seen.ts kept of the page. */
function lastSeen(result) {
  const kept = result?.attachments?.find(({ name }) => name === 'last seen')?.body;
  return kept ? Buffer.from(kept, 'base64').toString('utf8') : '';
}

/**
 * @param {any} report Playwright's JSON
 * @returns {Result}
 */
export function endToEndResult({ stats, suites, errors }) {
  const failures = suites
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const failed = tests.flatMap(({ results }) => results).find(({ error }) => error);
      return {
        name: `${file} › ${title}`,
        why: [beginningOf(failed?.error.message), lastSeen(failed)].join('\n').trim(),
      };
    });
  const apart = (errors ?? []).map(({ message }) => ({ name: 'playwright', why: beginningOf(message) }));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + apart.length,
    failures: [...failures, ...apart],
  };
}
