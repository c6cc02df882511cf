import { ORPCError } from '@orpc/server';
import type { ComingFile } from '../../contract/index.ts';
import { mostIntakeFiles } from '../../contract/index.ts';
import type { IntakeConfirmed, IntakeReport } from '../../contract/intake.ts';
import type { Caller } from '../../core/router/caller.ts';

export interface Source {
  readonly fileName: string;
  readonly file: Blob;
}

/** What the terminal says of a file, a form or a report. */
type FileToTell = ReturnType<typeof toTell>;

interface ReportsRead {
  /** By the file's path. */
  readonly told: ReadonlyMap<string, FileToTell>;
  /** The files wait under it until they are recorded or forgotten; null: none were read. */
  readonly ticket: string | null;
  readonly reports: readonly IntakeReport[];
}

const none: ReportsRead = { told: new Map(), ticket: null, reports: [] };

/** What is no form may be a report: the same reader that takes what is dropped on a round says so. */
export async function readReports(call: Caller, roundId: string, files: readonly Source[]): Promise<ReportsRead> {
  if (files.length === 0 || files.length > mostIntakeFiles) return none;
  try {
    for await (const step of await call.intake.propose({ roundId, files: [...files] })) {
      if (step.type === 'progress') continue;
      const { ticket, reports } = step.proposal;
      const told = reports.flatMap(report =>
        report.files.map(({ fileName }) => [fileName, toTell(fileName, report)] as const),
      );
      return { told: new Map(told), ticket, reports };
    }
  } catch (error) {
    // Too many or too large to be read as reports: they stay what they are, and the forms are told all the same.
    if (!(error instanceof ORPCError) || error.code !== 'INTAKE_REFUSED') throw error;
  }
  return none;
}

export function toTell(
  file: string,
  { kind, unitName: unit, result, reason }: Pick<ComingFile, 'kind' | 'unitName' | 'result' | 'reason'>,
) {
  return { file, kind, unit, result, reason };
}

/**
 * Reports nothing has to be asked about, as arrived on that day: the unit is sure and the form of the copy shows, or the file
 * joins an arrival that is recorded already. Everything else is left to somebody who looks at it.
 */
export function sureReports(reports: readonly IntakeReport[], receivedOn: string): readonly IntakeConfirmed[] {
  return reports.flatMap(({ kind, result, unitId, receiptId, canBeFiled, fields, files }) => {
    const isSure = kind === 'report' && result === 'recognised' && canBeFiled && fields.notCountedReason === null;
    if (!isSure || unitId === null || (receiptId === null && fields.copyForm === null)) return [];
    return [
      {
        ...{ ...fields, receivedOn, receiptId, unitIds: [unitId], incomingNumber: null, channel: null },
        files: files.map(({ key }) => ({ key, turn: 0 as const })),
      },
    ];
  });
}
