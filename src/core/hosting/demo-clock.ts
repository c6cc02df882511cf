import type { Clock } from '../surroundings.ts';

/** The day the sample figures are of, in the morning at the office. */
const DEMO_MORNING = Date.parse('2026-12-20T08:00:00+07:00');

const opened = Date.now();

/** For the demo alone: its today is 20/12/2026, and time goes on from there so that the latest change is the latest. */
export const demoClock: Clock = { now: () => new Date(DEMO_MORNING + (Date.now() - opened)) };
