import { describe, expect, test } from 'vitest';
import type { PageFile } from './page-files.ts';
import { answerWith, plainPage } from './page-policy.ts';

function page(html: string): PageFile {
  return { bytes: new TextEncoder().encode(html), mediaType: 'text/html; charset=utf-8', isPage: true };
}

describe('the page policy', () => {
  test('allows our own scripts and connections and nothing else, without eval or inline', () => {
    const policy = answerWith(page('')).headers['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('gives every load a nonce of its own and writes it where the page expects it', () => {
    const answers = [1, 2].map(() => answerWith(page('<meta property="csp-nonce" nonce="__STYLE_NONCE__">')));
    const nonces = answers.map(answer => /nonce="([^"]+)"/.exec(new TextDecoder().decode(answer.body))?.[1] ?? '');
    expect(new Set(nonces).size).toBe(2);
    for (const [index, nonce] of nonces.entries()) {
      expect(answers[index]?.headers['Content-Security-Policy']).toContain(`'nonce-${nonce}'`);
    }
  });

  test('every file says that its type is not to be guessed and that nobody else may use it', () => {
    const { headers } = answerWith({ bytes: new Uint8Array(), mediaType: 'text/css; charset=utf-8', isPage: false });
    expect(headers).toMatchObject({
      'Content-Type': 'text/css; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
    });
  });

  test('a sentence shown as a plain page cannot bring markup with it', () => {
    const html = new TextDecoder().decode(answerWith(plainPage('Chưa mở được', ['<script>alert(1)</script>'])).body);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });
});
