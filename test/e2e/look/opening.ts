import { expect, type Page } from 'playwright/test';

type Opening = (page: Page, scratch: string) => Promise<void>;
type PageOpening = (page: Page) => Promise<void>;

/** Enter on the first row of the page's list. */
export async function firstRow(page: Page): Promise<void> {
  const rows = page.getByRole('grid').first().getByRole('row');
  await expect(rows.nth(2)).toBeVisible();
  await page.getByRole('grid').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

export function keys(...names: readonly string[]): PageOpening {
  return async page => {
    for (const name of names) await page.keyboard.press(name);
  };
}

/** One button after the other. */
export function press(...names: readonly (string | RegExp)[]): PageOpening {
  return async page => {
    for (const name of names) await page.getByRole('button', { name }).first().click();
  };
}

/** A menu of a button, or one of its items. */
export function choose(button: string | RegExp, item: string | RegExp): PageOpening {
  return async page => {
    await page.getByRole('button', { name: button }).first().click();
    await page.getByRole('menuitem', { name: item }).first().click();
  };
}

/** The menu of a row, or one of its items. */
export function rowMenu(row: RegExp, item?: string): PageOpening {
  return async page => {
    await page.getByRole('row', { name: row }).first().click({ button: 'right' });
    if (item === undefined) await expect(page.getByRole('menu')).toBeVisible();
    else await page.getByRole('menuitem', { name: item }).click();
  };
}

/** One after the other, on the same page. */
export function inTurn(...openings: readonly Opening[]): Opening {
  return async (page, scratch) => {
    for (const open of openings) await open(page, scratch);
  };
}

/** "Tìm nhanh", some letters, the first unit they find that is called so. */
export function toUnit(typed: string, called: RegExp): PageOpening {
  return async page => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Gõ / }).fill(typed);
    await page.getByRole('option', { name: called }).first().click();
    await expect(page.getByRole('button', { name: 'Thay đổi tổ chức' })).toBeVisible();
  };
}

export const toFirstUnit = toUnit('dang uy so', /^Đảng ủy Sở/);
