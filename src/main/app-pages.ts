import { protocol, type Session } from 'electron';
import type { PageFile } from '../core/hosting/page-files.ts';
import { readPageFile } from '../core/hosting/page-files.ts';
import { answerWith } from '../core/hosting/page-policy.ts';
import { isPageAddress, PAGE_SCHEME, REFUSED_PATH } from './page-address.ts';

/** Must run before the app is ready: a standard, secure scheme with an origin of its own. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the built page. SECURITY: GET only, one host, files by containment with our own media types, the policy on every
 * page; `file:` is never used. `refusedPage` gives what to show when the register was refused.
 */
export function servePages(session: Session, root: string, refusedPage: () => PageFile | null): void {
  session.protocol.handle(PAGE_SCHEME, async request => {
    if (request.method !== 'GET') return new Response(null, { status: 405 });
    if (!isPageAddress(request.url)) return new Response(null, { status: 404 });
    const path = new URL(request.url).pathname;
    const file = path === REFUSED_PATH ? refusedPage() : await readPageFile(root, path);
    if (file === null) return new Response(null, { status: 404 });
    const { body, headers } = answerWith(file);
    return new Response(body, { headers });
  });
}
