import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { nothing, procedure } from './base.ts';
import { noun } from './enumerations.ts';
import { progress } from './exchange.ts';
import { day, id, instant, listOf, page } from './values.ts';

export const registerRoutes = {
  /** Where the register lives and who works in it; `place` is for reading only. */
  info: procedure.input(nothing).output(
    z.strictObject({
      place: z.string(),
      who: z.string(),
      schema: z.int(),
      savedAt: instant.nullable(),
      /** The machine's clock stands more than a day before `savedAt`. */
      clockBehind: z.boolean(),
      demo: z.boolean(),
      /** "Chế độ chỉ xem và in": chosen at this machine, or the register went to another one that day; null: it is written to. */
      readOnly: z
        .discriminatedUnion('reason', [
          z.strictObject({ reason: z.literal('chosen') }),
          z.strictObject({ reason: z.literal('handedOver'), on: day }),
        ])
        .nullable(),
      /** Whether the host can open it in another folder. */
      movable: z.boolean(),
      /** The folder it was moved from, while that is still there; for reading only. */
      movedFrom: z.string().nullable(),
    }),
  ),
  /** "Chuyển thư mục sổ" into a folder chosen in the shell's own dialog, by its token; the host then opens it there. */
  move: procedure
    .input(z.strictObject({ destination: z.string().max(200) }))
    .output(
      eventIterator(
        z.discriminatedUnion('type', [progress, z.strictObject({ type: z.literal('moved'), place: z.string() })]),
      ),
    ),
  /** "Người đang làm việc", written into the log with every change. */
  setWho: procedure
    .input(z.strictObject({ who: z.string().trim().min(1).max(120) }))
    .output(z.strictObject({ who: z.string() })),
  /** Chosen and chosen away; a register that went to another machine is taken back instead (packages.takeBack). */
  setReadOnly: procedure
    .input(z.strictObject({ readOnly: z.boolean() }))
    .output(z.strictObject({ readOnly: z.boolean() })),
  check: procedure.input(nothing).output(z.strictObject({ sound: z.boolean(), findings: z.array(z.string()) })),
  backup: procedure.input(nothing).output(z.strictObject({ fileName: z.string(), bytes: z.int() })),
  /** "Tệp chẩn đoán lỗi": what the file would hold, to be read first, and the ticket that saves it. */
  diagnose: procedure.input(nothing).output(
    z.strictObject({
      ticket: z.string(),
      fileName: z.string(),
      files: z.array(z.strictObject({ name: z.string(), text: z.string() })),
    }),
  ),
  /** "Mục đã xóa": everything removed and restorable. */
  removed: procedure
    .input(z.strictObject({ page }))
    .output(listOf(z.strictObject({ noun, id, name: z.string(), deletedAt: instant }))),
};
