import type { Page } from 'playwright/test';

/** Holds the answers to one operation back; gives how often it was asked, and the release of all of them. */
export async function hold(page: Page, operation: string) {
  const asked: string[] = [];
  let release: () => void = () => undefined;
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route(`**/rpc/${operation}`, async route => {
    asked.push(operation);
    const response = await route.fetch();
    await released;
    await route.fulfill({ response });
  });
  return { asked, release };
}
