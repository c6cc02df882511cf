/** Between two cells typed by a quick hand lies less than this; ms. */
const PAUSE = 400;

let lastFilled = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: (() => void) | null = null;

/** Told by a sheet with every cell that is filled, and again when the register has answered. */
export function noteFilling(): void {
  lastFilled = performance.now();
  if (waiting !== null) startAgain();
}

/**
 * Does it now, or, while cells are being filled one after the other, once the hand rests: a table of thousands of rows read
 * again with every cell would stand between a key and its cell. Another wish takes the place of the one before.
 */
export function onceRested(act: () => void): void {
  if (performance.now() - lastFilled > PAUSE) {
    act();
    return;
  }
  waiting = act;
  startAgain();
}

function startAgain(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const act = waiting;
    waiting = null;
    act?.();
  }, PAUSE);
}
