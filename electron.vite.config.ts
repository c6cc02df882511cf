import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin, Rolldown } from 'vite';

const root = import.meta.dirname;

/** Everything that runs on Node is one build: the shell, the register's own process, its document worker, the server and the terminal. */
const nodeEntries = {
  index: resolve(root, 'src/main/index.ts'),
  'register-host': resolve(root, 'src/main/register-host.ts'),
  'document-worker': resolve(root, 'src/core/documents/worker.ts'),
  'check-worker': resolve(root, 'src/core/backup/check-worker.ts'),
  server: resolve(root, 'src/server/index.ts'),
  cli: resolve(root, 'src/cli/index.ts'),
};

/**
 * What the shell, the register's process, its threads, the server and the terminal load at their start: one file for each set of them that
 * shares it. There would be seventy, each of which costs the start half a millisecond. What is loaded later stays apart.
 */
function loadedAtStart() {
  const {
    index,
    'register-host': register,
    'document-worker': documents,
    'check-worker': check,
    server,
    cli,
  } = nodeEntries;
  // The server too, though nobody waits for it: what it shares with the shell alone must stand apart from Electron.
  const programs = { index, register, documents, check, server, cli };
  const programsOf = new Map<string, readonly string[]>();

  function follow(program: string, id: string, modules: Rolldown.ChunkingContext): void {
    const known = programsOf.get(id) ?? [];
    if (known.includes(program)) return;
    programsOf.set(id, [...known, program]);
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) follow(program, imported, modules);
  }

  return (id: string, modules: Rolldown.ChunkingContext): string | null => {
    if (programsOf.size === 0) for (const [program, entry] of Object.entries(programs)) follow(program, entry, modules);
    const sharedBy = programsOf.get(id)?.join('-') ?? null;
    // The entries, and all that is the terminal's own, stay where they are: they name files by the folder they stand in.
    return Object.values(programs).includes(id) || sharedBy === 'cli' ? null : sharedBy;
  };
}

/** Nothing is painted before the scheme and the type size are known, so nothing flashes. */
const drawnOnce = {
  name: 'drawn-once',
  transformIndexHtml: {
    order: 'post',
    handler: (html: string) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
  },
} satisfies Plugin;

/** Under Node pdfjs looks for a canvas to draw on and complains that there is none; here it only reads, so it does not look. */
const pdfWithoutCanvas = {
  name: 'pdf-without-canvas',
  transform: {
    filter: { id: /pdfjs-dist\/legacy\/build\/pdf\.mjs$/ },
    handler: (code: string) => {
      const search = /let canvas;\s+try \{\s+const require = .+?(?=if \(!globalThis\.navigator)/s;
      if (!search.test(code)) throw new Error('pdfjs looks for its canvas otherwise now: see pdf-without-canvas');
      return code.replace(search, '');
    },
  },
} satisfies Plugin;

// Only `dependencies` (better-sqlite3) stay outside the bundles; the package then holds a handful of files.
export default defineConfig({
  main: {
    // fflate's build for Node makes a `require` of its own, which the bundler's own would then be the second of.
    resolve: { alias: { fflate: 'fflate/browser' } },
    plugins: [pdfWithoutCanvas],
    build: {
      outDir: 'out/main',
      target: 'node20',
      rolldownOptions: {
        input: nodeEntries,
        output: {
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: {
            groups: [{ name: loadedAtStart(), debugName: 'loaded at start' }],
            // A module's own are shared by more programs than it is, never by fewer.
            includeDependenciesRecursively: false,
          },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: resolve(root, 'src/preload/index.ts'),
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    base: './',
    plugins: [react(), drawnOnce],
    // The host that serves the page puts a fresh nonce here at every load (src/core/hosting/page-policy.ts).
    html: { cspNonce: '__STYLE_NONCE__' },
    worker: { format: 'es' },
    build: {
      outDir: resolve(root, 'out/renderer'),
      target: 'chrome130',
      minify: true,
      modulePreload: { polyfill: false },
      // The policy allows no data: fonts or scripts, so nothing is inlined.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: {
        input: resolve(root, 'src/renderer/index.html'),
        // What stands on the first screen is one file: each costs the shell and the page a millisecond when the program starts.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});
