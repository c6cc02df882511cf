// What goes into the packed program, for scripts/dist.mjs. Nothing but the built program, its reference data and SQLite's one
// matching binary; test/e2e/packaged looks at each of these.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;

/** The program's file name: plain letters, since it is typed into shortcuts and met by old tools. */
export const PROGRAM = 'SoTheoDoiHPI';

const addon = 'node_modules/better-sqlite3';

/** Of SQLite's package only its JavaScript and the one binary are left; electron-builder takes no more than exclusions here. */
const notOfSqlite = [
  '!node_modules/node-addon-api/**',
  `!${addon}/{src,deps}/**`,
  `!${addon}/{binding.gyp,README.md}`,
  `!${addon}/lib/{darwin,linux,linuxmusl,win32}-*.js`,
];
const onlyPrebuilt = name => [...notOfSqlite, `!${addon}/build/**`, `!${addon}/prebuilds/!(${name})`];
const onlyBuilt = [
  ...notOfSqlite,
  `!${addon}/prebuilds/**`,
  `!${addon}/build/{Makefile,*.*,deps/**}`,
  `!${addon}/build/Release/{obj,obj.target}/**`,
  `!${addon}/build/Release/!(better_sqlite3.node)`,
];

/** On Linux the addon may have been built for the Electron at hand; then that one is what runs. */
function linuxAddon() {
  const isBuilt = existsSync(join(root, addon, 'build', 'Release', 'better_sqlite3.node'));
  return isBuilt ? onlyBuilt : onlyPrebuilt('linux-x64.node');
}

/** What an Electron unpacked by hand may bring along, and a program of its own has no use for. */
const NOT_OURS = ['.default-app', '.ready', 'version', join('resources', 'default_app.asar')];

/**
 * @param {{ platform: 'win32' | 'linux', electronVersion: string, electronDist: string | null, beside: string }} options
 *   `electronDist`: a folder or zip with Electron, or null to have it fetched. `beside`: a folder whose files go beside the
 *   program.
 * @returns {import('electron-builder').Configuration}
 */
export function packing({ platform, electronVersion, electronDist, beside }) {
  return {
    appId: 'so-theo-doi-hpi',
    directories: { output: 'dist', buildResources: 'resources/dist' },
    electronVersion,
    electronDist,
    electronLanguages: ['vi', 'en-US'],
    npmRebuild: false,
    nodeGypRebuild: false,
    publish: null,
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    files: [
      'package.json',
      'out/**',
      '!out/.built',
      '!out/main/{cli,server}.js',
      'resources/**',
      '!resources/dist/**',
      // The guide is in the page's own bundle.
      '!resources/huong-dan/**',
      '!**/*.{map,ts,tsx,md}',
      '!**/*.test.*',
      ...(platform === 'linux' ? linuxAddon() : onlyPrebuilt('win32-x64.node')),
    ],
    extraFiles: [{ from: beside, to: '.', filter: ['**/*'] }],
    // Before the record is made: it would name them too.
    afterExtract: ({ appOutDir }) => {
      for (const name of NOT_OURS) rmSync(join(appOutDir, name), { force: true });
    },
    // SECURITY: every fuse said aloud; scripts/dist/fuses.mjs reads them back from the finished program.
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    linux: { executableName: PROGRAM, icon: 'resources/dist/icon.png', category: 'Office' },
    win: {
      executableName: PROGRAM,
      icon: 'resources/dist/icon.ico',
      // Started with the clerk's own rights, never asking for more.
      requestedExecutionLevel: 'asInvoker',
    },
    nsis: {
      // Into the user's own folder without a question; anything else may ask for an administrator.
      oneClick: true,
      perMachine: false,
      packElevateHelper: false,
      installerLanguages: ['vi_VN'],
      language: '1066',
      shortcutName: 'Sổ theo dõi HPI',
      deleteAppDataOnUninstall: false,
      differentialPackage: false,
      artifactName: `${PROGRAM}-\${version}-cai-dat.\${ext}`,
    },
  };
}
