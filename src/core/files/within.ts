import { isAbsolute, relative, sep } from 'node:path';

/** Whether a real path is a folder or lies anywhere inside it; another drive has no relative path. */
export function isWithin(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
