import type ExcelJS from 'exceljs';
import type { AnswerKind } from '../fields.ts';
import { notANumber, notInList, promptOf } from '../words/form.ts';

export const font = 'Times New Roman';
const answerFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFBE6' } } as const;
const headFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const;
const thin = { style: 'thin' } as const;
const grid = { top: thin, left: thin, bottom: thin, right: thin } as const;

/** A row of the printed grid. */
export function look(row: ExcelJS.Row, { bold = false, italic = false, center = false, fill = false }): void {
  row.font = { name: font, size: 12, bold, italic };
  row.alignment = { vertical: 'middle', wrapText: true, ...(center ? { horizontal: 'center' } : {}) };
  row.eachCell({ includeEmpty: true }, cell => {
    cell.border = grid;
    if (fill) cell.fill = headFill;
  });
}

/** A place to answer in: open where the rest of the sheet is locked. */
export function open(cell: ExcelJS.Cell): void {
  cell.protection = { locked: false };
  cell.fill = answerFill;
  cell.font = { name: font, size: 12 };
  cell.alignment = { horizontal: 'left', vertical: 'middle', wrapText: true, indent: 1 };
}

/** What Excel tells and takes at an answer of this kind. */
export function guide(cell: ExcelJS.Cell, kind: AnswerKind): void {
  if (kind === 'answer') choose(cell, 'answer');
  else if (kind === 'number') {
    cell.numFmt = '#,##0';
    cell.dataValidation = {
      type: 'whole',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      allowBlank: true,
      showErrorMessage: true,
      error: notANumber,
      showInputMessage: true,
      prompt: promptOf('number'),
    };
  } else {
    // As text: "5/7" stays a count and 05/12/2026 the day it says, whatever the machine's own way of writing days.
    cell.numFmt = '@';
    if (kind === 'count' || kind === 'day') {
      cell.dataValidation = {
        type: 'textLength',
        operator: 'lessThan',
        formulae: [40],
        allowBlank: true,
        showInputMessage: true,
        prompt: promptOf(kind),
      };
    }
  }
}

/** The choices stand in the hidden sheet: some have commas, and Excel takes no more than 255 characters in a cell's own list. */
export function choose(cell: ExcelJS.Cell, id: string): void {
  cell.numFmt = '@';
  cell.dataValidation = {
    type: 'list',
    formulae: [choicesName(id)],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    error: notInList,
  };
}

/** Name of the range in the hidden sheet that holds a field's choices. */
export function choicesName(id: string): string {
  return `ds_${id}`;
}
