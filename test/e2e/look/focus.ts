import type { Page } from 'playwright/test';

/** More steps than any page has before it begins again. */
const MOST = 70;

/** Runs in the page: what has the focus, and whether a person sees it. */
function focused(): { readonly name: string; readonly seen: boolean } | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  function shows(candidate: Element): boolean {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(candidate);
    const outlined =
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && outlineColor !== 'rgba(0, 0, 0, 0)';
    return outlined || boxShadow !== 'none';
  }
  // A list or a grid shows its row or its cell; a field its frame; a choice the label around it.
  const places = [
    element,
    element.parentElement,
    element.closest('label'),
    ...element.querySelectorAll('[aria-selected="true"], [data-frame]'),
    ...(element.nextElementSibling === null ? [] : [element.nextElementSibling]),
    ...(element.closest('[role="grid"]')?.parentElement?.querySelectorAll('[aria-selected="true"]') ?? []),
  ];
  const { width, height } = element.getBoundingClientRect();
  const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return {
    name: `${element.tagName.toLowerCase()} "${name.replace(/\s+/g, ' ').trim().slice(0, 50)}"`,
    seen: width > 0 && height > 0 && places.some(place => place !== null && shows(place)),
  };
}

/** Presses Tab through the page; what took the focus without showing it. */
export async function unseenFocus(page: Page): Promise<string[]> {
  const unseen = new Set<string>();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (let step = 0; step < MOST; step += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focused);
    if (now === null) break;
    if (!now.seen) unseen.add(`focus is not seen on ${now.name}`);
  }
  return [...unseen];
}
