import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Real SQLite files and real workbooks on two slow cores: the limit is there for hangs, not for speed.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    globalSetup: ['test/temporary-folder.config.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          // Reading documents back needs other programs; scripts/test.mjs says where they are, and which are missing.
          exclude: [
            ...(process.env.READ_BACK_PYTHON ? [] : ['test/documents/read-back.test.ts']),
            ...(process.env.LIBREOFFICE
              ? []
              : [
                  'test/documents/pages.test.ts',
                  'test/documents/forms-resaved.test.ts',
                  'test/documents/lists-in-excel.test.ts',
                ]),
            ...(process.env.TEST_DISK ? [] : ['src/**/*.disk.test.ts']),
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['src/renderer/**/*.test.tsx'],
          setupFiles: ['test/patience.config.ts'],
        },
      },
    ],
  },
});
