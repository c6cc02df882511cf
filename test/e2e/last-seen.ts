import type { Page, TestInfo } from 'playwright/test';

/** What a failed test leaves to be read where no picture of it can be looked at: the focus, and what is open. */
export async function keepLastSeen(page: Page, test: TestInfo): Promise<void> {
  if (test.status === test.expectedStatus || page.isClosed()) return;
  // A page that hangs must not hold back that it does.
  const seen = await Promise.race([
    page.evaluate(() => {
      const focused = document.activeElement;
      const open = [
        ...document.querySelectorAll('main h1, [role=dialog], aside, [role=listbox], [role=alert], [role=status]'),
      ];
      const lines = open.map(part => `${part.tagName} ${part.textContent?.slice(0, 300)}`);
      return [`focus: ${focused?.outerHTML.slice(0, 300)}`, ...lines].join('\n');
    }),
    new Promise<string>(resolve => setTimeout(() => resolve('the page does not answer'), 10_000)),
  ]).catch((error: unknown) => String(error));
  await test.attach('last seen', { body: seen, contentType: 'text/plain' });
}
