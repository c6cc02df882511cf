import { z } from 'zod';
import { nothing, procedure } from './base.ts';
import { cutOff, unitKind } from './enumerations.ts';
import { doneWith, line, monthNumber, paragraph, version, year } from './values.ts';

/** Who signs under one letterhead: "K/T TRƯỞNG BAN" / "PHÓ TRƯỞNG BAN" / name (05-HD/VPTW, mục 7). */
export const signer = z.strictObject({
  /** Null: the head signs directly, the title itself is bold. */
  authority: line(120).nullable(),
  title: line(120),
  name: line(120),
});
export type Signer = z.infer<typeof signer>;

/** One issuing body: two lines of letterhead, symbol, signer, and what it calls itself in running text. */
export const issuingBody = z.strictObject({
  superior: line(200),
  issuer: line(200),
  symbol: line(40),
  signer,
  /** "Ban Tuyên giáo và Dân vận Đảng ủy" */
  selfName: line(200),
  /** Recipients ("Nơi nhận") by addressee, one a line, without dash and final mark. */
  recipients: z.strictObject({ standing: z.array(line(300)), provincialBoard: z.array(line(300)) }),
});
export type IssuingBody = z.infer<typeof issuingBody>;

export const settingsFields = z.strictObject({
  board: issuingBody,
  committee: issuingBody,
  names: z.strictObject({
    /** "Đảng bộ UBND tỉnh" */
    organisation: line(200),
    /** "Đảng ủy UBND tỉnh" */
    committeeShort: line(200),
    /** "Ban TGDV Đảng ủy UBND tỉnh" */
    boardShort: line(200),
    /** "Thường trực Đảng ủy" */
    standing: line(200),
    /** "Ban Tuyên giáo và Dân vận Tỉnh ủy" */
    provincialBoard: line(200),
    /** "UBND tỉnh" */
    peoplesCommittee: line(200),
  }),
  place: line(120),
  /** What the report begins with ("Thực hiện …") by addressee; blanks for number and day stay blank. */
  basis: z.strictObject({ standing: paragraph, provincialBoard: paragraph }),
  cutOff,
  softCopyCountsOnTime: z.boolean(),
  /** First month counted, for the first year; later years count from January. */
  programmeStart: z.strictObject({ year, month: monthNumber }),
  coordinatingBodyCounted: z.boolean(),
  /** Kinds to which KH 195, nhiệm vụ 67 applies. */
  modelTaskKinds: z.array(unitKind),
  /** Tasks of KH 195 that concern this committee. */
  tasksOfConcern: z.array(z.int().min(1).max(72)),
  ruleSet: line(120),
});
export type SettingsFields = z.infer<typeof settingsFields>;

export const settings = settingsFields.extend({ version });
export type Settings = z.infer<typeof settings>;

export const settingsRoutes = {
  get: procedure.input(nothing).output(settings),
  change: procedure.input(z.strictObject({ version, changes: settingsFields.partial() })).output(doneWith(settings)),
};
