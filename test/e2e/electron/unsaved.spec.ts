// The window does not close over what is half typed unless the clerk lets it go.
import type { ElectronApplication, Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

test.use({ preparation: 'samples', demo: true });

/** Answers the question; gives what was asked so far. */
async function answerWith(electron: ElectronApplication, button: number): Promise<void> {
  await electron.evaluate(({ dialog }, answer) => {
    dialog.showMessageBoxSync = (_window: unknown, options?: { message: string }) => {
      Reflect.set(globalThis, 'asked', options?.message);
      return answer;
    };
  }, button);
}

function closeWindow(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

async function typeInCell(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sinh hoạt chi bộ, đoàn thể' }).click();
  await page.locator('td[data-row="0"][data-column="0"]').click();
  await page.keyboard.type('2/9');
  await expect(page.getByRole('grid').getByRole('textbox')).toHaveValue('2/9');
}

test('closing over a half typed cell asks; who stays finds it as it was, who leaves is let go', async ({
  page,
  program,
}) => {
  const { electron } = program;
  if (electron === null) throw new Error('this project runs in Electron');
  await typeInCell(page);
  await answerWith(electron, 0);
  await closeWindow(electron);
  await expect.poll(() => electron.evaluate(() => String(Reflect.get(globalThis, 'asked')))).toContain('chưa được lưu');
  await expect(page.getByRole('grid').getByRole('textbox')).toHaveValue('2/9');
  await answerWith(electron, 1);
  const closed = page.waitForEvent('close');
  await closeWindow(electron);
  await closed;
});
