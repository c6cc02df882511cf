import type { PassagePlace } from '../../../../contract/passages.ts';

/** What the mouse chose, as a place in the paragraphs; null when it is outside of them. */
export function placeOfNative(sheet: HTMLElement, native: Selection): PassagePlace | null {
  if (native.rangeCount === 0) return null;
  const range = native.getRangeAt(0);
  const from = spotOf(sheet, range.startContainer, range.startOffset);
  const to = spotOf(sheet, range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  return {
    ...{ fromParagraph: from.paragraph, fromOffset: from.offset },
    ...{ toParagraph: to.paragraph, toOffset: to.offset },
  };
}

function spotOf(
  sheet: HTMLElement,
  node: Node,
  offset: number,
): { readonly paragraph: number; readonly offset: number } | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const holder = element?.closest('[data-paragraph]');
  if (!(holder instanceof HTMLElement) || !sheet.contains(holder)) return null;
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(node, offset);
  return { paragraph: Number(holder.dataset.paragraph), offset: before.toString().length };
}
