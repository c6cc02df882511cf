import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { UnitRecord } from '../../contract/index.ts';
import { renderDocument } from '../documents/render.ts';
import { openRegister, type Register } from '../register.ts';
import type { Moving } from '../relocation/moving.ts';
import { type Caller, createCaller } from '../router/caller.ts';
import type { Clock, Logger } from '../surroundings.ts';

export interface TestRegister {
  readonly register: Register;
  readonly call: Caller;
  readonly folder: string;
  /** What was logged as unexpected, for tests that say nothing was. */
  readonly failures: readonly string[];
  /** Closes the register and opens it again from its file. */
  reopen(): TestRegister;
}

/** The office's morning of 20/12/2026. */
export const testClock: Clock = { now: () => new Date('2026-12-20T02:00:00.000Z') };

/** A new folder, gone when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-thu-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Ids that are the same in every run: UUIDs of version 7 counted from one. */
export function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}

/** A new register on a real file, on 20/12/2026, closed and removed when the test has finished. */
export function openTestRegister(
  options: { readonly clock?: Clock; readonly moving?: Moving; readonly folder?: string } = {},
): TestRegister {
  const { clock = testClock, moving, folder = join(temporaryFolder(), 'so') } = options;
  return openIn(folder, { clock, newId: countedIds(), ...(moving === undefined ? {} : { moving }) });
}

interface Given {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly moving?: Moving;
}

function openIn(folder: string, given: Given): TestRegister {
  const failures: string[] = [];
  const keep = (message: string, detail?: unknown): void => {
    failures.push(`${message} ${detail instanceof Error ? (detail.stack ?? detail.message) : String(detail ?? '')}`);
  };
  const logger: Logger = { warn: keep, error: keep };
  const resources = resolve(import.meta.dirname, '../../../resources');
  const register = openRegister({ folder, resources, renderDocument, logger, who: 'Người thử', ...given });
  onTestFinished(() => register.close());
  return {
    register,
    call: createCaller({ register }),
    folder,
    failures,
    reopen: () => {
      register.close();
      return openIn(folder, given);
    },
  };
}

const plainUnit = {
  shortName: null,
  parentId: null,
  cellCount: null,
  memberCount: null,
  contactPost: null,
  contactPhone: null,
  code: null,
  openedOn: null,
  note: null,
} as const;

/** Adds a unit; only what the test speaks of need be said. */
export async function addUnit(
  call: Caller,
  unit: Pick<UnitRecord, 'name' | 'kind'> & Partial<Parameters<Caller['units']['create']>[0]>,
): Promise<UnitRecord> {
  const { record } = await call.units.create({ ...plainUnit, ...unit });
  return record;
}

export interface TestOffice {
  readonly committee: UnitRecord;
  readonly cell: UnitRecord;
  readonly organisation: UnitRecord;
  readonly roundId: string;
}

/** A đảng ủy of nine chi bộ, a chi bộ and an organisation, with the year's round prepared. */
export async function addTestOffice(call: Caller): Promise<TestOffice> {
  const committee = await addUnit(call, { name: 'Đảng ủy Sở Y tế', kind: 'grassrootsCommittee', cellCount: 9 });
  const cell = await addUnit(call, { name: 'Chi bộ Ban Dân tộc', kind: 'grassrootsCell' });
  const organisation = await addUnit(call, { name: 'Đoàn Thanh niên UBND tỉnh', kind: 'massOrganisation' });
  const { items } = await call.rounds.list({ year: 2026, page: { offset: 0, limit: 10 } });
  const [round] = items;
  if (!round) throw new Error('a new register has the yearly round of its first year');
  return { committee, cell, organisation, roundId: round.id };
}

/** Opens what stands in a folder as a second register would, with the same surroundings; not closed by itself. */
export function openAlso(
  { clock, newId, logger, resources, renderDocument: render }: Register,
  folder: string,
): Register {
  return openRegister({ folder, resources, renderDocument: render, clock, newId, logger });
}
