import type { JSHandle, Locator, Page } from 'playwright/test';

/** More steps than any page or panel has before it begins again. */
const MOST = 110;

/** What has the focus, and how it and what may show it look. */
interface Place {
  readonly element: Element;
  readonly parts: readonly Element[];
  readonly looks: readonly string[];
}

interface Step {
  /** Null: the focus has left the page. */
  readonly place: Place | null;
  readonly name: string;
  /** Large enough to be seen, in the window, nothing else on top of it. */
  readonly inSight: boolean;
  /** Whether the place before looks otherwise now that the focus has left it. */
  readonly beforeDiffers: boolean;
}

/** Runs in the page after each Tab. */
async function stepOn(before: Step | null): Promise<Step> {
  const lookOf = (part: Element) =>
    [null, '::before', '::after']
      .map(pseudo => {
        const { outline, boxShadow, border, backgroundColor, color, textDecoration } = getComputedStyle(part, pseudo);
        return [outline, boxShadow, border, backgroundColor, color, textDecoration].join('|');
      })
      .join('|');

  /** What of an element is seen: within the window and all that scrolls around it. */
  const inSightOf = (part: Element) => {
    const seen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (let box: Element | null = part; box !== null; box = box.parentElement) {
      const edges = box.getBoundingClientRect();
      if (box !== part && getComputedStyle(box).overflow === 'visible') continue;
      seen.left = Math.max(seen.left, edges.left);
      seen.top = Math.max(seen.top, edges.top);
      seen.right = Math.min(seen.right, edges.right);
      seen.bottom = Math.min(seen.bottom, edges.bottom);
    }
    return seen;
  };
  const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
  const was = before?.place ?? null;
  // A dialog with one thing to press: the focus must go for the comparison.
  if (was !== null && was.element === document.activeElement && was.element instanceof HTMLElement) was.element.blur();
  const beforeDiffers =
    was === null || was.parts.some((part, index) => !part.isConnected || lookOf(part) !== was.looks[index]);

  const element = document.activeElement;
  if (element === null || element === document.body) return { place: null, name: '', inSight: true, beforeDiffers };
  // A list or a grid shows its row or its cell; a field its frame; a choice the label around it.
  const parts = [
    element,
    element.parentElement,
    element.closest('label'),
    element.nextElementSibling,
    ...element.querySelectorAll('[aria-selected="true"], [data-frame], [data-active]'),
    ...(element.closest('[role="grid"]')?.parentElement?.querySelectorAll('[aria-selected="true"], [data-frame]') ??
      []),
  ].filter(part => part !== null);
  const { left, top, right, bottom } = inSightOf(element.closest('label') ?? element);
  const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isThere = right - left > 1 && bottom - top > 1 && middle !== null;
  const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    place: { element, parts, looks: parts.map(lookOf) },
    name: `${element.tagName.toLowerCase()} "${name.slice(0, 50)}"`,
    inSight: isThere && parts.some(part => part.contains(middle) || middle.contains(part)),
    beforeDiffers,
  };
}

/** Where Tab begins: the page itself, or a panel or dialog of it. */
async function begin(page: Page, within: Locator | null): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await within?.evaluate(panel => {
    if (!(panel instanceof HTMLElement)) return;
    panel.setAttribute('tabindex', '-1');
    panel.focus();
  });
}

/** Goes by Tab through the page, or through a panel or dialog of it: what takes the focus without showing it. */
export async function unseenFocus(page: Page, within: Locator | null = null): Promise<string[]> {
  const unseen = new Set<string>();
  await begin(page, within);
  let first: JSHandle<Step> | null = null;
  let before: JSHandle<Step> | null = null;
  let leaving = '';
  for (let count = 0; count < MOST; count += 1) {
    await page.keyboard.press('Tab');
    const step: JSHandle<Step> = await page.evaluateHandle(stepOn, before);
    const { name, inSight, beforeDiffers, ends } = await step.evaluate(
      ({ place, ...said }, [panel, begun]) => ({
        ...said,
        ends:
          place === null ||
          (panel !== null && !panel.contains(place.element)) ||
          place.element === begun?.place?.element,
      }),
      [within === null ? null : await within.elementHandle(), first] as const,
    );
    if (!beforeDiffers) unseen.add(`focus is not seen on ${leaving}`);
    if (ends) break;
    if (!inSight) unseen.add(`focus goes out of sight on ${name}`);
    first ??= step;
    before = step;
    leaving = name;
  }
  return [...unseen];
}
