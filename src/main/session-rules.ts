import { type Session, session } from 'electron';
import { isOwnRequest } from './page-address.ts';

/** Of all a page may ask a browser for, copying text is the only thing ours uses. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/**
 * The window's own session. SECURITY: no HTTP cache on disk, no request that is not ours, every permission refused (Electron
 * grants by default), no spelling dictionaries fetched, no password of the domain offered to anybody.
 */
export function openPageSession(): Session {
  const page = session.fromPartition('persist:so-theo-doi', { cache: false });
  page.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnRequest(details.url) }));
  page.setPermissionRequestHandler((_contents, permission, answer) => answer(GRANTED.has(permission)));
  page.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission));
  page.setDevicePermissionHandler(() => false);
  page.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  // Files leave by the register's own hand, at a place chosen in the shell's dialog.
  page.on('will-download', event => event.preventDefault());
  page.setSpellCheckerEnabled(false);
  page.allowNTLMCredentialsForDomains('');
  return page;
}

/** The session Electron makes by itself is not used; nothing may go out through it either. */
export function closeDefaultSession(): void {
  session.defaultSession.webRequest.onBeforeRequest((_details, answer) => answer({ cancel: true }));
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
}
