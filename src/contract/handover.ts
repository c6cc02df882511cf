import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './base.ts';
import { progress } from './exchange.ts';
import { day, id, year } from './values.ts';

/** "Hồ sơ bàn giao năm": everything of one year, one round or one unit in one folder, readable without this program. */
export const handoverDone = z.strictObject({
  files: z.int(),
  /** Names of kept files that are gone from the register's folder; the folder says so too. */
  missing: z.array(z.string()),
});
export type HandoverDone = z.infer<typeof handoverDone>;

export const handover = {
  /** Into a new folder (`destination`), or as one .zip behind a ticket. Stopping leaves nothing. */
  make: procedure
    .input(
      z.strictObject({
        year,
        asOf: day.optional(),
        /** "Hồ sơ đợt báo cáo": of this round of the year alone. */
        roundId: id.optional(),
        /** "Hồ sơ đơn vị" for an inspector: of this unit and those below it. */
        unitId: id.optional(),
        destination: z.string().optional(),
      }),
    )
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          z.strictObject({ type: z.literal('file'), ticket: z.string(), fileName: z.string(), ...handoverDone.shape }),
          z.strictObject({ type: z.literal('folder'), folderName: z.string(), ...handoverDone.shape }),
        ]),
      ),
    ),
};
