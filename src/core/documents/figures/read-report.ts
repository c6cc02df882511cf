import { WordFileRefused } from '../../form-check/refusal.ts';
import { openWordPackage } from '../../form-check/word/package.ts';
import { readWordDocument } from '../../form-check/word/read.ts';
import { attribute, localName } from '../../form-check/xml/look-up.ts';
import { elementsOf, type XmlElement } from '../../form-check/xml/tree.ts';
import { refuse } from '../../refusal.ts';
import { exportMark } from '../structure/export-mark.ts';

export interface ReadReport {
  /** The export the file came from; null when the mark is gone or was never there. */
  readonly exportId: string | null;
  readonly paragraphs: readonly string[];
}

/** The text of an edited report and the mark it was exported with. @throws Refusal WORD_FILE_REFUSED. */
export function readReport({ bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string }): ReadReport {
  try {
    const file = openWordPackage(bytes);
    const paragraphs = readWordDocument(file).paragraphs.map(({ text }) => text);
    return { exportId: markIn(file.tree('docProps/custom.xml')), paragraphs };
  } catch (error) {
    if (error instanceof WordFileRefused) refuse('WORD_FILE_REFUSED', { reason: error.reason, fileName });
    throw error;
  }
}

function markIn(properties: XmlElement | null): string | null {
  const property = (properties ? elementsOf(properties) : []).find(each => attribute(each, 'name') === exportMark);
  const value = property ? elementsOf(property).find(each => localName(each) === 'lpwstr') : undefined;
  return value ? value.children.filter(node => typeof node === 'string').join('') : null;
}
