import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { expect } from '../fixtures.ts';
import { root } from '../programs.ts';
import { faultsOf, settled, watchRequests } from './checks.ts';
import { unseenFocus } from './focus.ts';
import { PANEL, type Screen } from './screens.ts';

// Beside Playwright's own folder, which is emptied before each run: the pictures stay until they are taken again.
const folder = join(root, 'test-results', 'hinh');

export const SMALL = { width: 1366, height: 768 };
export const LARGE = { width: 1920, height: 1080 };

/** `colours`: what is looked at in other colours was held against everything else already. */
type Rules = 'all' | 'colours' | 'none';

async function axeFindings(page: Page, rules: Exclude<Rules, 'none'>): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === 'all' ? axe : axe.withRules(['color-contrast'])).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 260)}`,
    ),
  );
}

function withoutFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Everything a person sees, as text: whether opening something did anything. */
function drawn(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText + location.hash + document.querySelectorAll('*').length);
}

/** The dialog or panel that is open; a menu is gone through by arrows, not by Tab. */
async function opened(page: Page): Promise<Locator | null> {
  if ((await page.getByRole('menu').count()) > 0 || (await page.getByRole('listbox').count()) > 0) return null;
  for (const kind of ['[role=dialog]', PANEL]) {
    const shown = page.locator(kind).filter({ visible: true }).last();
    if ((await shown.count()) > 0) return shown;
  }
  return null;
}

interface Looks {
  /** The test's own folder, for what is opened from a file. */
  readonly scratch: string;
  /** What the pictures are called after: the number of units, or how the page is shown. */
  readonly called: string;
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly axe: Rules;
  readonly focus: boolean;
}

/** What is wrong with what a window of the program shows now; its picture is kept. */
export async function lookAtWindow(page: Page, name: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  await settled(page, () => true);
  await page.screenshot({ path: join(folder, `${name}-cua-so.png`) });
  return await faultsOf(page);
}

/** Opens each screen, keeps its picture and collects what is wrong with it. */
export async function look(
  page: Page,
  screens: readonly Screen[],
  { scratch, called, sizes, axe, focus }: Looks,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  page.setDefaultTimeout(10_000);
  const found: string[] = [];
  const quiet = watchRequests(page);
  for (const { name, address, open, shows } of screens) {
    await page.setViewportSize(SMALL);
    await page.evaluate(to => {
      window.location.hash = `#/${to}`;
    }, address);
    // A panel left open by the screen before would come back with its page.
    if (open !== undefined) await page.reload();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await settled(page, quiet);
    if (shows !== undefined) await expect(page.locator(shows).first()).toBeVisible();
    if (open !== undefined) {
      const before = await drawn(page);
      try {
        await open(page, scratch);
      } catch (error) {
        found.push(`${name}: did not open: ${String(error).slice(0, 300)}`);
        await page.screenshot({ path: join(folder, `${name}-${called}-khong-mo.png`) });
        continue;
      }
      await settled(page, quiet);
      if ((await drawn(page)) === before) found.push(`${name}: nothing on the screen changed`);
    }
    for (const size of sizes) {
      await page.setViewportSize(size);
      // The ring and tooltip of where axe and the search for the focus left it are no part of a page as it opens.
      if (open === undefined) await page.evaluate(withoutFocus);
      await settled(page, quiet);
      await page.screenshot({ path: join(folder, `${name}-${called}-${size.width}.png`) });
      const faults = await faultsOf(page);
      if (axe !== 'none' && size === sizes[0]) faults.push(...(await axeFindings(page, axe)));
      found.push(...faults.map(fault => `${name} ${called} ${size.width}: ${fault}`));
    }
    if (focus) {
      const isPage = open === undefined && shows !== PANEL;
      const within = isPage ? null : await opened(page);
      if (isPage || within !== null)
        found.push(...(await unseenFocus(page, within)).map(fault => `${name} ${called}: ${fault}`));
    }
  }
  return found;
}
