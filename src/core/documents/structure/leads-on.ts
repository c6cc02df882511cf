import type { Paragraph } from './document.ts';
import { plainText } from './text.ts';

/** "…, tập trung vào:" says what comes next, so that it never ends a page. */
export function leadsOn({ text }: Paragraph): boolean {
  return plainText(text).endsWith(':');
}
