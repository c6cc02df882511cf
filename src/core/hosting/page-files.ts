import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * Our own table: on Windows other programs rewrite the system's, and a script served as text/plain leaves a blank window.
 * A file whose ending is not here is not served.
 */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export type PageFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** True for the page itself, which needs a fresh style nonce (see page-policy.ts). */
  readonly isPage: boolean;
};

/**
 * The file inside `root` that a URL's path names, or null when it names anything else. SECURITY: the path is decoded once and
 * then compared by `relative`, never by prefix; see page-files.test.ts for the ways out that were tried.
 */
export function containedPath(root: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\') || decoded.includes(':') || decoded.includes('%')) return null;
  if (decoded.split('/').includes('..') || decoded.includes('//')) return null;
  const file = resolve(root, decoded === '/' || decoded === '' ? 'index.html' : `.${sep}${decoded}`);
  const inside = relative(root, file);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : join(root, inside);
}

/** Reads what a URL's path names inside `root`; null when there is no such file or it is none of ours to give. */
export async function readPageFile(root: string, urlPath: string): Promise<PageFile | null> {
  const path = containedPath(root, urlPath);
  if (path === null) return null;
  const mediaType = MEDIA_TYPES[extname(path).toLowerCase()];
  if (mediaType === undefined) return null;
  try {
    const bytes = Uint8Array.from(await readFile(path));
    return { bytes, mediaType, isPage: path.endsWith('.html') };
  } catch {
    return null;
  }
}
