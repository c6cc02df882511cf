import { v7 } from 'uuid';

/** What the register is given by its host, so that tests and terminals decide it. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

export interface Logger {
  warn(message: string, detail?: unknown): void;
  error(message: string, detail?: unknown): void;
}

export type NewId = () => string;

export const systemClock: Clock = { now: () => new Date() };

export const silentLogger: Logger = { warn: () => undefined, error: () => undefined };

export function newUuid(): string {
  return v7();
}

/** The calendar day at the office (UTC+7 all year), `YYYY-MM-DD`. */
export function officeDay(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}
