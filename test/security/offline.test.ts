// Every whole-program test is also one that nothing leaves the machine: none goes around what looks at it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve('test/e2e');
const specs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.spec.ts'))
  .map(name => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }));

test('there are whole-program tests', () => {
  expect(specs.length).toBeGreaterThan(10);
});

test.each(specs)('$name opens programs only where their requests are looked at', ({ name, text }) => {
  expect(text).not.toMatch(/_electron|chromium\.(?:launch|connect)/u);
  if (name.startsWith('packaged/')) return;
  expect(text).toMatch(/import \{[^}]*\btest\b[^}]*\} from '\.\.\/fixtures\.ts'/u);
});
