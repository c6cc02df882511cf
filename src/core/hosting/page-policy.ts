import { randomBytes } from 'node:crypto';
import type { PageFile } from './page-files.ts';

/** What the build writes into index.html where the nonce belongs (electron.vite.config.ts, html.cspNonce). */
const NONCE_MARK = '__STYLE_NONCE__';

/**
 * SECURITY: scripts and connections only to the page's own origin, styles of its own files or with this load's nonce
 * (Mantine writes style elements). Nothing else, from nowhere.
 */
function contentSecurityPolicy(styleNonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;

export type PageAnswer = { readonly body: Uint8Array<ArrayBuffer>; readonly headers: Readonly<Record<string, string>> };

/** The body and headers to answer with, the same in the window and over loopback. */
export function answerWith(file: PageFile): PageAnswer {
  const headers = { ...ALWAYS, 'Content-Type': file.mediaType };
  if (!file.isPage) return { body: file.bytes, headers };
  const nonce = randomBytes(16).toString('base64');
  const page = new TextDecoder().decode(file.bytes).replaceAll(NONCE_MARK, nonce);
  return {
    body: new TextEncoder().encode(page),
    headers: { ...headers, 'Content-Security-Policy': contentSecurityPolicy(nonce) },
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A page of plain sentences without any script, for when the register itself cannot be shown. */
export function plainPage(title: string, paragraphs: readonly string[]): PageFile {
  const html = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style nonce="${NONCE_MARK}">
:root { color-scheme: light dark; }
body { font: 16px/1.6 system-ui, sans-serif; max-width: 40rem; margin: 12vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 20px; }
p { white-space: pre-line; }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${paragraphs.map(paragraph => `<p>${escaped(paragraph)}</p>`).join('\n')}
</main>
</body>
</html>
`;
  return { bytes: new TextEncoder().encode(html), mediaType: 'text/html; charset=utf-8', isPage: true };
}
