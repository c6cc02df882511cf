// The page's own policy holds in the window and in a browser alike.
import { expect, test } from '../fixtures.ts';

test.use({ breaksPolicy: true });

test('nothing written into the page runs, and nothing is fetched from elsewhere', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.body.append(script);
    const picture = await new Promise(settle => {
      const image = new Image();
      image.onload = () => settle('loaded');
      image.onerror = () => settle('refused');
      image.src = 'https://example.com/a.png';
    });
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    );
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.head.append(style);
    return {
      inline: 'ranInline' in window,
      picture,
      fetched,
      styled: getComputedStyle(document.body).outlineWidth === '7px',
    };
  });
  expect(outcome).toEqual({ inline: false, picture: 'refused', fetched: 'refused', styled: false });
});

test('text is never run as code', async ({ page }) => {
  const outcome = await page.evaluate(
    () =>
      new Promise(settle => {
        document.addEventListener('securitypolicyviolation', event => settle(event.blockedURI), { once: true });
        const timer: (code: string) => number = Reflect.get(window, 'setTimeout');
        timer('window.ranText = true');
        setTimeout(() => settle('no violation'), 1_000);
      }),
  );
  expect(outcome).toBe('eval');
});
