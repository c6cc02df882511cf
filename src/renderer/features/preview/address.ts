import { type PreviewRequest, previewRequest } from '../../../contract/preview.ts';
import { heldPreview } from '../../app/held-preview.ts';
import { previewPath } from './path.ts';

/** Address of a document's preview; `print` opens the print dialog as soon as the pages are there. */
export function previewAddress(request: PreviewRequest, { print = false } = {}): string {
  const asked = new URLSearchParams({ 'van-ban': JSON.stringify(request), ...(print ? { in: '1' } : {}) });
  return `/${previewPath}?${asked}`;
}

export interface Asked {
  /** Null: the address names no document. */
  readonly request: PreviewRequest | null;
  readonly print: boolean;
}

export function readAddress(asked: URLSearchParams): Asked {
  return { request: heldPreview(asked) ?? requestIn(asked.get('van-ban')), print: asked.get('in') === '1' };
}

function requestIn(text: string | null): PreviewRequest | null {
  try {
    return previewRequest.safeParse(JSON.parse(text ?? '')).data ?? null;
  } catch {
    return null;
  }
}
