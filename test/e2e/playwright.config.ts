import { defineConfig } from 'playwright/test';
import type { HostOptions } from './fixtures.ts';

/**
 * The whole program, built, in both its hosts. `job` runs in each; `electron` and `browser` hold what only one of them has.
 * scripts/test.mjs finds the programs and names them in E2E_ELECTRON and E2E_CHROMIUM. `packaged` starts what `npm run dist`
 * has packed; `look` and `slow` are `npm run look`: what the look of `npm test` (look/pages.spec.ts) leaves out, and the same
 * tests as in a browser on a slow machine; look/checks.spec.ts looks at the look.
 */
export default defineConfig<HostOptions>({
  testDir: '.',
  globalSetup: '../temporary-folder.config.ts',
  // Emptied before each run; the pictures beside it (test-results/hinh) are not.
  outputDir: '../../test-results/traces',
  // Room for a machine several times slower than a desk's; nothing waits longer than what it waits for takes.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // One at a time: the machine is small, and windows steal each other's focus.
  workers: 1,
  forbidOnly: true,
  projects: [
    { name: 'electron', testMatch: ['job/**/*.spec.ts', 'electron/**/*.spec.ts'], use: { host: 'electron' } },
    {
      name: 'browser',
      testMatch: ['job/**/*.spec.ts', 'browser/**/*.spec.ts', 'look/{checks,pages}.spec.ts'],
      use: { host: 'browser' },
    },
    {
      name: 'slow',
      testMatch: ['job/**/*.spec.ts', 'browser/**/*.spec.ts'],
      // Asks the server itself, and sends what cannot be held back on its way.
      testIgnore: ['browser/server.spec.ts'],
      use: { host: 'browser', slow: true },
      timeout: 600_000,
    },
    { name: 'clipboard', testMatch: ['clipboard/**/*.spec.ts'], use: { host: 'electron' } },
    { name: 'look', testMatch: ['look/thorough.spec.ts'], use: { host: 'browser' } },
    { name: 'packaged', testMatch: ['packaged/**/*.spec.ts'] },
  ],
});
