import { wordLimits } from '../limits.ts';
import { attribute, child, children, numberOf } from '../xml/look-up.ts';
import type { XmlElement } from '../xml/tree.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-look.ts';
import { layered, type RunProperties, readRunProperties } from './run-look.ts';
import type { ThemeFonts } from './theme.ts';

export interface Style {
  readonly run: RunProperties;
  readonly paragraph: readonly ParagraphProperties[];
  readonly numbering: NumberingPlace | null;
}

export interface NumberingPlace {
  readonly list: number;
  readonly level: number;
}

export interface Styles {
  readonly defaults: Style;
  /** The style of this name with all it is based on; the default style of its kind when there is no name. */
  readonly find: (kind: 'paragraph' | 'character' | 'table', id: string | undefined) => Style;
  /** Lines a table style draws, its own or those of the style it is based on. */
  readonly tableBorders: (id: string) => XmlElement | undefined;
}

const noStyle: Style = { run: { fonts: {} }, paragraph: [], numbering: null };

export function readStyles(root: XmlElement | null, theme: ThemeFonts): Styles {
  const elements = new Map<string, XmlElement>();
  const usual = new Map<string, string>();
  for (const style of children(root ?? undefined, 'style')) {
    const id = attribute(style, 'styleId') ?? '';
    elements.set(id, style);
    if (['1', 'true', 'on'].includes(attribute(style, 'default') ?? '')) usual.set(attribute(style, 'type') ?? '', id);
  }
  const known = new Map<string, Style>();
  const resolve = (id: string, depth: number): Style => {
    const done = known.get(id);
    if (done !== undefined) return done;
    const element = elements.get(id);
    if (element === undefined || depth > wordLimits.styleChain) return noStyle;
    const parent = attribute(child(element, 'basedOn'), 'val');
    const below = parent === undefined || parent === id ? noStyle : resolve(parent, depth + 1);
    const style: Style = {
      run: layered(below.run, readRunProperties(child(element, 'rPr'), theme)),
      paragraph: [...below.paragraph, readParagraphProperties(child(element, 'pPr'))],
      numbering: numberingOf(child(element, 'pPr')) ?? below.numbering,
    };
    known.set(id, style);
    return style;
  };
  const defaults = child(root ?? undefined, 'docDefaults');
  return {
    defaults: {
      run: readRunProperties(child(child(defaults, 'rPrDefault'), 'rPr'), theme),
      paragraph: [readParagraphProperties(child(child(defaults, 'pPrDefault'), 'pPr'))],
      numbering: null,
    },
    find: (kind, id) => {
      const name = id ?? usual.get(kind);
      return name === undefined ? noStyle : resolve(name, 0);
    },
    tableBorders: id => bordersOf(elements, id, 0),
  };
}

function bordersOf(elements: ReadonlyMap<string, XmlElement>, id: string, depth: number): XmlElement | undefined {
  const element = elements.get(id);
  if (element === undefined || depth > wordLimits.styleChain) return undefined;
  const own = child(child(element, 'tblPr'), 'tblBorders');
  return own ?? bordersOf(elements, attribute(child(element, 'basedOn'), 'val') ?? '', depth + 1);
}

/** The list a paragraph belongs to; list 0 is none. */
export function numberingOf(properties: XmlElement | undefined): NumberingPlace | null {
  const numbering = child(properties, 'numPr');
  const list = numberOf(child(numbering, 'numId'), 'val');
  if (list === undefined) return null;
  return { list, level: numberOf(child(numbering, 'ilvl'), 'val') ?? 0 };
}
