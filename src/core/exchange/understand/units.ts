import type { UnitKind } from '../../../contract/enumerations.ts';
import type { UnitProfileFields } from '../../../contract/units.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { isCell } from '../../reckoning/meeting-coverage.ts';
import { parseUnitKind, unitKindOfName } from '../cells/choices.ts';
import { parseNumber } from '../cells/numbers.ts';
import { plainText } from '../cells/parsed.ts';
import { parseTelephone } from '../cells/telephone.ts';
import { findTables, type Layout } from '../layout/find-tables.ts';
import { nameMatcher } from '../names/match.ts';
import { questionSentence, refusalReason } from '../words/questions.ts';
import { warningSentence } from '../words/warnings.ts';
import type { Workbook } from '../workbook/types.ts';
import { choiceCodec, choicesOf, numberCodec } from './codecs.ts';
import { existingUnit } from './existing-unit.ts';
import { emptyFindings, type Findings } from './findings.ts';
import type { UnderstandOptions } from './options.ts';
import { parentFinder, rowKey, settleParents } from './parent-unit.ts';
import type { FiledUnit, Said, Unfiled } from './records.ts';
import { requiredChoice } from './required-choice.ts';
import { commentOf, joinNotes } from './row-note.ts';
import { type RowReader, rowReader, type Taken } from './row-reader.ts';
import { sheetWarnings } from './sheets.ts';
import { unfiledRow } from './unfiled.ts';

export interface UnderstoodUnits {
  readonly layout: Layout;
  readonly units: readonly FiledUnit[];
  readonly unfiled: readonly Unfiled[];
  readonly findings: Findings;
  readonly rows: number;
}

const kinds = choiceCodec<UnitKind>(unitKindLabel);

/** A list of units as profiles in the file's own order, each found in the register or new. Throws `FileRefused`. */
export function understandUnits(workbook: Workbook, options: UnderstandOptions): UnderstoodUnits {
  const layout = findTables(workbook, ['units'], options.overrides);
  const findings = emptyFindings();
  findings.warnings.push(...sheetWarnings(layout));
  const units: FiledUnit[] = [];
  const unfiled: Unfiled[] = [];
  const existing = existingUnit(nameMatcher(options.units), options.units);
  const parentOf = parentFinder(layout.tables, options);
  const parentCells = new Map<string, { sheet: string; cell: string }>();
  for (const table of layout.tables) {
    for (const row of table.rows) {
      const reader = rowReader(table, row, findings, options.answers);
      const unit = readUnit(reader, existing, parentOf, findings);
      if (unit === null) {
        unfiled.push(unfiledRow(reader, 'name'));
        continue;
      }
      parentCells.set(unit.key, reader.place('parentId'));
      units.push(unit);
    }
    for (const row of table.unnamed) {
      const reader = rowReader(table, row, findings, options.answers);
      reader.refuse('name', refusalReason.noUnit);
      unfiled.push(unfiledRow(reader, 'name'));
    }
  }
  const rows = layout.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const settled = settleParents(units, options, unit => parentCells.get(unit.key) ?? unit, findings);
  return { layout, units: settled, unfiled, findings, rows };
}

function readUnit(
  reader: RowReader,
  existing: ReturnType<typeof existingUnit>,
  parentOf: ReturnType<typeof parentFinder>,
  findings: Findings,
): FiledUnit | null {
  const name = reader.text('name', 300);
  if (typeof name !== 'string') return null;
  const key = rowKey(reader.place('name').sheet, reader.row.row);
  const found = parentOf(reader);
  const parentId = found === key ? null : found;
  const unitId = existing(reader, name, parentId ?? null);
  const kind = requiredChoice(reader, 'kind', {
    read: () => readKind(reader, name, typeof parentId === 'string', findings),
    codec: kinds,
    choices: choicesOf(unitKindLabel),
  });
  const profile: Said<UnitProfileFields> = {
    name,
    ...(kind === null ? {} : { kind }),
    ...(parentId === undefined ? {} : { parentId }),
    ...readFacts(reader, kind ?? null),
  };
  const code = reader.text('code', 60);
  const written = reader.paragraph('note', 5_000);
  const note = joinNotes([written ?? null, commentOf(reader.row, 'name')]);
  if (unitId === undefined || reader.isSkipped()) return null;
  const identity = {
    ...(code === undefined ? {} : { code }),
    ...(written === undefined && note === null ? {} : { note }),
  };
  return { key, ...reader.place('name'), row: reader.row.row, held: reader.isHeld(), name, unitId, profile, identity };
}

/** By its column, else by the group it stands in, else by the first words of its name; a cell below a unit is its own. */
function readKind(reader: RowReader, name: string, isBelow: boolean, findings: Findings): UnitKind | null | undefined {
  const byName = unitKindOfName(name);
  const written = reader.value('kind', parseUnitKind, {
    codec: kinds,
    sentence: questionSentence.choice,
    otherwise: choicesOf(unitKindLabel),
  });
  if (written !== null && written !== undefined) {
    const differs = byName === (isCell(written) ? 'grassrootsCommittee' : 'grassrootsCell');
    const { sheet, cell } = reader.place('name');
    if (differs) findings.warnings.push(warningSentence.kindDiffers(`${sheet}, ${cell}`, name, unitKindLabel[written]));
    return isBelow && written === 'grassrootsCell' ? 'subordinateCell' : written;
  }
  if (isBelow && byName === 'grassrootsCell' && plainText(reader.row.cell('kind')) === '') return 'subordinateCell';
  return plainText(reader.row.cell('kind')) === '' ? (reader.row.group ?? byName) : written;
}

function readFacts(reader: RowReader, kind: UnitKind | null): Said<UnitProfileFields> {
  const number = { codec: numberCodec, sentence: questionSentence.number };
  const cellCount = reader.value('cellCount', parseNumber, number);
  const memberCount = reader.value('memberCount', parseNumber, number);
  const contactPost = reader.text('contactPost', 200);
  const shortName = reader.text('shortName', 120);
  const contactPhone = readTelephone(reader);
  return {
    ...(cellCount === undefined || isItself(kind, cellCount) ? {} : { cellCount }),
    ...(memberCount === undefined ? {} : { memberCount }),
    ...(contactPost === undefined ? {} : { contactPost }),
    ...(shortName === undefined ? {} : { shortName }),
    ...(contactPhone === undefined ? {} : { contactPhone }),
  };
}

function readTelephone(reader: RowReader): Taken<string> {
  const text = reader.text('contactPhone', 60);
  return typeof text === 'string' ? parseTelephone(reader.row.cell('contactPhone')) : text;
}

/** Lists count a chi bộ as one; there is none below it. */
function isItself(kind: UnitKind | null, cellCount: number | null): boolean {
  return cellCount === 1 && kind !== null && isCell(kind);
}
