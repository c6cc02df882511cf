import type { XmlElement } from '../xml/tree.ts';

/** Fonts by the kind of letter Word uses them for; null where nothing says which. */
export interface FontSlots {
  readonly ascii: string | null;
  readonly hAnsi: string | null;
  readonly eastAsia: string | null;
  readonly cs: string | null;
}

/** How a stretch of text looks in the end, after defaults, styles and its own formatting. */
export interface RunLook {
  readonly fonts: FontSlots;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Shown in capitals whatever was typed. */
  readonly caps: boolean;
  /** Six hex digits; null: automatic, black on white. */
  readonly colour: string | null;
  readonly highlighted: boolean;
  readonly hidden: boolean;
}

export type Alignment = 'left' | 'center' | 'right' | 'both';

/** Lengths in twips. */
export interface ParagraphLook {
  readonly align: Alignment;
  readonly left: number;
  readonly right: number;
  /** Negative: hanging. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** Twips, or 240ths of a line under `auto`. */
  readonly line: number;
  readonly lineRule: 'auto' | 'exact' | 'atLeast';
  readonly keepNext: boolean;
  readonly lineAbove: boolean;
  readonly lineBelow: boolean;
}

/** What a run is made of: text, a tab, a line break. */
export interface Atom {
  readonly text: string;
  /** As the file has it: other letters than `text` where its font is one of old. */
  readonly written: string;
  /** The `w:t` that holds it; null for marks that are elements of their own, and for numbers Word itself writes. */
  readonly node: XmlElement | null;
  /** The element of a tab or line break. */
  readonly mark: XmlElement | null;
  readonly run: XmlElement;
  readonly look: RunLook;
  /** Result of a field: its text is Word's, not the writer's. */
  readonly field: boolean;
}

export interface Shape {
  readonly kind: 'line' | 'picture' | 'textBox' | 'other';
  readonly widthMm: number;
  readonly heightMm: number;
}

export interface CellPlace {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

export interface Paragraph {
  readonly element: XmlElement;
  readonly look: ParagraphLook;
  /** "1." or "-" that Word's own list puts before the text; '' without a list. */
  readonly label: string;
  readonly atoms: readonly Atom[];
  /** Without the label; `\t` a tab, `\n` a line break. */
  readonly text: string;
  readonly shapes: readonly Shape[];
  /** Instructions of its fields: "PAGE". */
  readonly fields: readonly string[];
  readonly cell: CellPlace | null;
  readonly inTextBox: boolean;
  /** Counts from 0. */
  readonly section: number;
}

export interface Row {
  readonly element: XmlElement;
  readonly cells: readonly (readonly Paragraph[])[];
  readonly heading: boolean;
  readonly cantSplit: boolean;
}

export interface Table {
  readonly element: XmlElement;
  readonly rows: readonly Row[];
  readonly columns: number;
  /** Twips; null where neither table nor grid says. */
  readonly width: number | null;
  readonly bordered: boolean;
  readonly section: number;
}

export interface Running {
  readonly kind: 'header' | 'footer';
  readonly page: 'default' | 'first' | 'even';
  readonly part: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Lengths in millimetres. */
export interface Section {
  readonly element: XmlElement;
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly gutter: number;
  readonly header: number;
  readonly footer: number;
  readonly titlePage: boolean;
  readonly pageStart: number | null;
  /** "decimal", "upperRoman"… */
  readonly pageFormat: string;
  /** Own ones, or those of the section before. */
  readonly running: readonly Running[];
}

/** A Word file as it will look, with the elements behind it so that a copy can be put right. */
export interface WordDocument {
  /** The element that holds the text. */
  readonly body: XmlElement | null;
  /** In the order of reading; those in tables and text boxes stand where their table or box stands. */
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly sections: readonly Section[];
  readonly mirrored: boolean;
  readonly evenPages: boolean;
  /** Insertions and deletions nobody accepted yet. */
  readonly trackedChanges: number;
  readonly comments: number;
}
