// The licences of everything built into the program: what src imports, and what that depends on in turn.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.mjs';

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;

/** Packages imported by a source: "zod", "@orpc/server". Types alone need no licence, but naming one too many does no harm. */
function importedBy(source) {
  return [...source.matchAll(/(?:from|import|import\()\s*'([^'.][^']*)'/gu)].map(([, name = '']) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  );
}

function directlyUsed() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/u.test(name) && !/\.test\.tsx?$|\btesting\b/u.test(name))
    .map(name => readFileSync(join(root, 'src', name), 'utf8'));
  return new Set(sources.flatMap(importedBy));
}

/** Where npm put a package for the one that asks: inside it, or above. */
function placeOf(name, asker) {
  for (let above = asker; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('/node_modules/')))) {
    const inside = `${above}/node_modules/${name}`;
    if (inside in lock) return inside;
    if (!above.includes('/node_modules/')) break;
  }
  const top = `node_modules/${name}`;
  return top in lock ? top : null;
}

/** Electron brings its own licences; types are not in the program. */
const notBuiltIn = /^node_modules\/(?:electron$|@types\/)/u;

function allUsed() {
  const found = new Set();
  const waiting = [...directlyUsed()].map(name => placeOf(name, ''));
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place === null || found.has(place) || notBuiltIn.test(place)) continue;
    found.add(place);
    waiting.push(...Object.keys(lock[place].dependencies ?? {}).map(name => placeOf(name, place)));
  }
  return [...found].sort();
}

function textOf(folder) {
  if (!existsSync(folder)) return null;
  const name = readdirSync(folder).find(file => /^(?:licen[cs]e|copying)/iu.test(file));
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8').trim();
}

/** One text file with the name, version and licence of each package. */
export function licences() {
  const parts = allUsed().map(place => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version, license = 'licence not stated' } = lock[place];
    return `${name} ${version} (${license})\n\n${textOf(join(root, place)) ?? 'The package brings no text of its licence.'}\n`;
  });
  return `Phần mềm nguồn mở dùng trong chương trình. Giấy phép của Electron và Chromium: LICENSE.electron.txt, LICENSES.chromium.html.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
