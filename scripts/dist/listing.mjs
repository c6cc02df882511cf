// The pack file by file, and what may stand in it. Everything not named here ends the packing.
import { existsSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readAsar } from './asar.mjs';
import { filesUnder } from './zip.mjs';

const inAsar = [
  /^package\.json$/u,
  /^out\/main\/(?:chunks\/)?[\w.-]+\.(?:js|woff2)$/u,
  /^out\/preload\/index\.cjs$/u,
  /^out\/renderer\/index\.html$/u,
  /^out\/renderer\/assets\/[\w.-]+\.(?:js|mjs|css|svg|webp|woff2|wasm)$/u,
  /^resources\/(?:demo|mac-dinh|tham-chieu|the-thuc)\/[\w./-]+\.(?:json|txt|xlsx|docx|html)$/u,
  /^node_modules\/better-sqlite3\/(?:package\.json|LICENSE)$/u,
  /^node_modules\/better-sqlite3\/lib\/(?:methods\/)?[a-z-]+\.js$/u,
];
const addon = {
  win32: /^node_modules\/better-sqlite3\/prebuilds\/win32-x64\.node$/u,
  linux: /^node_modules\/better-sqlite3\/(?:prebuilds\/linux-x64|build\/Release\/better_sqlite3)\.node$/u,
};
const beside = [
  /^(?:DOC-TRUOC|GIAY-PHEP|mang-theo|LICENSE\.electron)\.txt$/u,
  /^LICENSES\.chromium\.html$/u,
  /^SoTheoDoiHPI(?:\.exe)?$/u,
  /^locales\/(?:vi|en-US)\.pak$/u,
  /^resources\/app\.asar$/u,
  /^(?:chrome_\d+_percent|resources)\.pak$/u,
  /^icudtl\.dat$/u,
  /^(?:v8_context_snapshot|snapshot_blob)\.bin$/u,
  /^vk_swiftshader_icd\.json$/u,
];
const besideOf = {
  win32: /^(?:[\w-]+\.dll)$/u,
  linux: /^(?:lib[\w-]+\.so(?:\.\d+)?|chrome-sandbox|chrome_crashpad_handler)$/u,
};
const UNPACKED = 'resources/app.asar.unpacked/';

/**
 * @param {string} folder
 * @param {'win32' | 'linux'} platform
 * @returns {{ lines: string[], strangers: string[] }} every file with its size; those that should not be there
 */
export function listPack(folder, platform) {
  const archive = join(folder, 'resources', 'app.asar');
  const packed = existsSync(archive) ? readAsar(archive).files : [];
  const outside = filesUnder(folder).map(file => ({
    path: relative(folder, file).split(sep).join('/'),
    size: statSync(file).size,
  }));
  const isWanted = path =>
    path.startsWith(UNPACKED)
      ? addon[platform].test(path.slice(UNPACKED.length))
      : [...beside, besideOf[platform]].some(rule => rule.test(path));
  const isWantedInside = ({ path, isUnpacked }) =>
    isUnpacked ? addon[platform].test(path) : inAsar.some(rule => rule.test(path));
  const strangers = [
    ...outside.filter(({ path }) => !isWanted(path)).map(({ path }) => path),
    ...packed.filter(file => !isWantedInside(file)).map(({ path }) => `app.asar: ${path}`),
  ];
  const lines = [
    ...outside.map(({ path, size }) => `${String(size).padStart(11)}  ${path}`),
    ...packed.map(({ path, size }) => `${String(size).padStart(11)}  app.asar: ${path}`),
  ];
  return { lines, strangers };
}
