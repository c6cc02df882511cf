import { fromLegacyFont, legacyCodesOf } from '../../text/legacy/fonts.ts';
import { attribute, child, localName } from '../xml/look-up.ts';
import { elementsOf, type XmlElement } from '../xml/tree.ts';
import { readShape, textBoxesOf } from './drawing.ts';
import type { Atom, Shape } from './model.ts';
import { type RunProperties, readRunProperties, runLook } from './run-look.ts';
import type { Styles } from './styles.ts';
import type { ThemeFonts } from './theme.ts';

/** What stands in a paragraph, apart from the paragraph's own formatting. */
export interface Content {
  readonly atoms: Atom[];
  readonly shapes: Shape[];
  readonly fields: string[];
  /** Text boxes anchored in it. */
  readonly boxes: XmlElement[];
}

interface Reading {
  readonly content: Content;
  readonly styles: Styles;
  readonly theme: ThemeFonts;
  /** Levels below the run: defaults, table style, paragraph style. */
  readonly below: readonly RunProperties[];
  /** Open fields: true once their result is being shown. */
  readonly fields: boolean[];
  instruction: string;
  /** How many atoms there were when the last field began. */
  atomsBefore: number;
}

/** Wrappers whose content is the paragraph's own: links, controls, accepted insertions. */
const wrappers = new Set(['hyperlink', 'ins', 'moveTo', 'smartTag', 'sdt', 'sdtContent', 'customXml', 'dir', 'bdo']);

export function readContent(
  paragraph: XmlElement,
  around: { readonly styles: Styles; readonly theme: ThemeFonts; readonly below: readonly RunProperties[] },
): Content {
  const content: Content = { atoms: [], shapes: [], fields: [], boxes: [] };
  readInline(paragraph, { ...around, content, fields: [], instruction: '', atomsBefore: 0 });
  return content;
}

function readInline(parent: XmlElement, reading: Reading): void {
  for (const each of elementsOf(parent)) {
    const name = localName(each);
    if (name === 'r') readRun(each, reading);
    else if (name === 'fldSimple') {
      reading.content.fields.push(instructionName(attribute(each, 'instr') ?? ''));
      reading.fields.push(true);
      readInline(each, reading);
      reading.fields.pop();
    } else if (wrappers.has(name)) readInline(each, reading);
  }
}

function readRun(run: XmlElement, reading: Reading): void {
  const properties = child(run, 'rPr');
  const styleName = attribute(child(properties, 'rStyle'), 'val');
  const character = styleName === undefined ? [] : [reading.styles.find('character', styleName).run];
  const look = runLook([...reading.below, ...character], readRunProperties(properties, reading.theme));
  const add: Add = (text, node, mark = null) => {
    if (look.hidden || text === '') return;
    const read = fromLegacyFont(text, look.fonts.ascii);
    // What was read from an old encoding has other letters than its element, so nothing is edited by them.
    const held = read === text ? node : null;
    reading.content.atoms.push({
      text: read,
      written: text,
      node: held,
      mark,
      run,
      look,
      field: reading.fields.length > 0,
    });
  };
  for (const part of elementsOf(run)) {
    // Word saves the code of TCVN3's "ư" as a soft hyphen.
    if (localName(part) === 'softHyphen' && legacyCodesOf(look.fonts.ascii) === 'tcvn3') add('\u00AD', null);
    else readRunPart(part, reading, add);
  }
}

type Add = (text: string, node: XmlElement | null, mark?: XmlElement | null) => void;

/** Marks that are shown as one letter. */
const letters: Readonly<Record<string, string>> = { noBreakHyphen: '-', sym: '•' };

function readRunPart(part: XmlElement, reading: Reading, add: Add): void {
  const name = localName(part);
  // Between a field's code and its result nothing is shown.
  if (name === 't' && reading.fields.every(shown => shown)) add(textOf(part), part);
  else if (name === 'tab' || name === 'ptab') add('\t', null, part);
  else if (name === 'cr' || (name === 'br' && attribute(part, 'type') !== 'page')) add('\n', null, part);
  else if (name === 'instrText') reading.instruction += textOf(part);
  else if (name === 'fldChar') readFieldMark(attribute(part, 'fldCharType') ?? '', reading, add);
  else if (name === 'drawing' || name === 'pict') addShape(part, reading.content);
  else if (name === 'AlternateContent') {
    // The same drawing twice, for new programs and for old ones: once is enough.
    const drawing = elementsOf(part)
      .flatMap(elementsOf)
      .find(each => ['drawing', 'pict'].includes(localName(each)));
    if (drawing !== undefined) addShape(drawing, reading.content);
  } else add(letters[name] ?? '', null);
}

function addShape(drawing: XmlElement, content: Content): void {
  content.shapes.push(readShape(drawing));
  content.boxes.push(...textBoxesOf(drawing));
}

function readFieldMark(mark: string, reading: Reading, add: Add): void {
  if (mark === 'begin') {
    reading.fields.push(false);
    reading.instruction = '';
    reading.atomsBefore = reading.content.atoms.length;
  } else if (mark === 'separate') {
    reading.fields.pop();
    reading.fields.push(true);
  } else if (mark === 'end') {
    const name = instructionName(reading.instruction);
    // A page number never shown yet still has a look.
    if (name === 'PAGE' && reading.content.atoms.length === reading.atomsBefore) add('1', null);
    reading.fields.pop();
    reading.content.fields.push(name);
    reading.instruction = '';
  }
}

/** ` PAGE \* MERGEFORMAT ` -> `PAGE` */
function instructionName(instruction: string): string {
  return /[A-Za-z]+/.exec(instruction)?.[0].toUpperCase() ?? '';
}

function textOf(element: XmlElement): string {
  return element.children.filter(each => typeof each === 'string').join('');
}
