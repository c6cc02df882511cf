import { element, flag, parent, textElement, type Xml } from '../../documents/word/xml.ts';
import type { AnswerKind } from '../fields.ts';
import { unanswered } from '../words/form.ts';

export interface Control {
  /** Name of the field: the control's tag and, after "f_", its bookmark's name. */
  readonly field: string;
  /** What Word shows at the control. */
  readonly label: string;
  readonly kind: AnswerKind;
  readonly choices: readonly string[];
  readonly value: string;
}

/** Numbers of the bookmarks of one file. */
export interface Bookmarks {
  next: number;
}

const muted = parent('w:rPr', [element('w:color', { 'w:val': '808080' })]);

/**
 * A place to answer in: a content control inside a bookmark. A program that drops the control's tag keeps the bookmark
 * (LibreOffice does), and where both are gone the words beside the place remain.
 */
export function control({ field, label, kind, choices, value }: Control, bookmarks: Bookmarks): readonly Xml[] {
  const number = bookmarks.next;
  bookmarks.next += 1;
  const name = `f_${field}`;
  const isOpen = value === '';
  return [
    element('w:bookmarkStart', { 'w:id': number, 'w:name': name }),
    parent('w:sdt', [
      parent('w:sdtPr', [
        element('w:alias', { 'w:val': label.slice(0, 60) }),
        element('w:tag', { 'w:val': name }),
        element('w:id', { 'w:val': 1_000 + number }),
        element('w:lock', { 'w:val': 'sdtLocked' }),
        ...(isOpen ? [flag('w:showingPlcHdr')] : []),
        kindOfControl(kind, choices),
      ]),
      parent('w:sdtContent', [parent('w:r', [...(isOpen ? [muted] : []), ...linesOf(isOpen ? unanswered : value)])]),
    ]),
    element('w:bookmarkEnd', { 'w:id': number }),
  ];
}

function linesOf(text: string): readonly Xml[] {
  return text
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [textElement(line)] : [flag('w:br'), textElement(line)]));
}

function kindOfControl(kind: AnswerKind, choices: readonly string[]): Xml {
  if (choices.length > 0) {
    return parent(
      'w:dropDownList',
      choices.map(choice => element('w:listItem', { 'w:displayText': choice, 'w:value': choice })),
    );
  }
  if (kind === 'day') {
    return parent('w:date', [
      element('w:dateFormat', { 'w:val': 'dd/MM/yyyy' }),
      element('w:lid', { 'w:val': 'vi-VN' }),
      element('w:storeMappedDataAs', { 'w:val': 'date' }),
      element('w:calendar', { 'w:val': 'gregorian' }),
    ]);
  }
  return kind === 'paragraph' ? element('w:text', { 'w:multiLine': 1 }) : flag('w:text');
}
