import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IntakeConfirmed, IntakeProposal, IntakeReport } from '../../../contract/intake.ts';
import { exampleUnits } from '../../exchange/testing/example-units.ts';
import type { Caller } from '../../router/caller.ts';
import { addUnit, openTestRegister, type TestRegister } from '../../testing/open-test-register.ts';

const fixtures = join(import.meta.dirname, '..', '..', '..', '..', 'test', 'fixtures');

export interface IntakeOffice extends TestRegister {
  readonly roundId: string;
  /** Unit id by name. */
  readonly idOf: (name: string) => string;
  readonly propose: (files: readonly SentFile[], unitId?: string) => Promise<IntakeProposal>;
}

export interface SentFile {
  readonly fileName: string;
  readonly file: Blob;
  readonly bytes?: number;
}

/** The example office's 38 units in a register of its own, with the round of 2026. */
export async function openOffice(): Promise<IntakeOffice> {
  const opened = openTestRegister();
  const { call } = opened;
  const ids = new Map<string, string>();
  for (const { name, kind, cellCount } of exampleUnits) {
    ids.set(name, (await addUnit(call, { name, kind, cellCount })).id);
  }
  const roundId = await roundOf2026(call);
  return {
    ...opened,
    roundId,
    idOf: name => ids.get(name) ?? '',
    propose: async (files, unitId) => {
      const more = unitId === undefined ? {} : { unitId };
      for await (const step of await call.intake.propose({ roundId, files: [...files], ...more })) {
        if (step.type === 'proposal') return step.proposal;
      }
      throw new Error('no proposal came');
    },
  };
}

async function roundOf2026(call: Caller): Promise<string> {
  const { items } = await call.rounds.list({ year: 2026, page: { offset: 0, limit: 1 } });
  return items[0]?.id ?? '';
}

export function fixture(name: string): SentFile {
  return { fileName: name.split('/').at(-1) ?? name, file: new Blob([readFileSync(join(fixtures, name))]) };
}

/** Eight reports as units send them. */
export function sampleReports(): readonly SentFile[] {
  const names = readdirSync(join(fixtures, 'bao-cao')).filter(name => !name.endsWith('.txt'));
  return names.map(name => fixture(`bao-cao/${name}`));
}

export function sent(fileName: string, ...bytes: readonly (string | Uint8Array)[]): SentFile {
  const parts = bytes.map(part => (typeof part === 'string' ? part : Buffer.from(part)));
  return { fileName, file: new Blob(parts) };
}

/** A report confirmed as it was proposed, received on 09/12/2026. */
export function asProposed({ files, unitId, receiptId, fields }: IntakeReport): IntakeConfirmed {
  return {
    ...{ ...fields, receiptId, unitIds: unitId === null ? [] : [unitId] },
    files: files.map(({ key }) => ({ key, turn: 0 })),
    ...{ receivedOn: '2026-12-09', incomingNumber: null, channel: 'documentSystem' },
  };
}
