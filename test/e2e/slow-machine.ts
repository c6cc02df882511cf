import type { Page } from 'playwright/test';

/** As an office's PC of ten years beside this machine's. */
const TIMES_SLOWER = 4;

/** Milliseconds; not one and the same, so that answers also come in another order than they were asked for. */
const LATENESS = [0, 400, 50, 250, 900, 100];

/** From now on the page reckons slowly and the register answers late: what is done too early shows. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
  let asked = 0;
  await page.context().route('**/rpc/**', route => {
    asked += 1;
    // The page may be gone by then.
    const answer = () => void route.fallback().catch(() => undefined);
    setTimeout(answer, LATENESS[asked % LATENESS.length]);
  });
}
