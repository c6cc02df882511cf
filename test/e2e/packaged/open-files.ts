import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What belongs to the system: its libraries, fonts, devices, and memory that only looks like a file. */
const SYSTEM = /^\/(?:usr|lib\w*|etc|dev|proc|sys|run|var\/cache\/fontconfig|memfd:|SYSV|tmp\/\.X11-unix)(?:[/:\w]|$)/u;

/** Memory that Chromium's processes share: a file without a name. */
const SHARED = /^\/tmp\/\.org\.chromium\.Chromium\.\w+ \(deleted\)$/u;

/** A process may end while it is looked at. */
function unlessGone<Found>(look: () => readonly Found[]): readonly Found[] {
  try {
    return look();
  } catch {
    return [];
  }
}

function parentOf(id: number): number | null {
  const [stat] = unlessGone(() => [readFileSync(`/proc/${id}/stat`, 'utf8')]);
  const parent = stat === undefined ? undefined : /\) \S (\d+)/u.exec(stat)?.[1];
  return parent === undefined ? null : Number(parent);
}

/** A process and all that it started, and they in turn. */
function family(first: number): readonly number[] {
  const ids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const found = new Set([first]);
  for (let known = 0; known !== found.size; ) {
    known = found.size;
    for (const id of ids) if (found.has(parentOf(id) ?? -1)) found.add(id);
  }
  return [...found];
}

function filesOf(id: number): readonly string[] {
  const mapped = unlessGone(() => readFileSync(`/proc/${id}/maps`, 'utf8').split('\n')).map(line =>
    line.slice(line.indexOf('/')),
  );
  const opened = unlessGone(() => readdirSync(`/proc/${id}/fd`)).flatMap(name =>
    unlessGone(() => [readlinkSync(`/proc/${id}/fd/${name}`)]),
  );
  return [...mapped, ...opened].filter(path => path.startsWith('/'));
}

/** The files that a program and its processes hold open or have loaded, without the system's own. */
export function openFiles(program: number): readonly string[] {
  const held = new Set(family(program).flatMap(filesOf));
  return [...held].filter(path => !SYSTEM.test(path) && !SHARED.test(path)).toSorted();
}
