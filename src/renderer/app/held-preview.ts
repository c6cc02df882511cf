import type { PreviewRequest } from '../../contract/preview.ts';

/** The route of the preview (features/preview). */
const path = 'xem-truoc';
const parameter = 'bang';
const held = new Map<string, PreviewRequest>();

/** Address of the preview of something too long for an address: it is kept here as long as the window lives. */
export function holdPreview(request: PreviewRequest): string {
  const number = String(held.size + 1);
  held.set(number, request);
  return `/${path}?${parameter}=${number}`;
}

export function heldPreview(asked: URLSearchParams): PreviewRequest | null {
  return held.get(asked.get(parameter) ?? '') ?? null;
}
