import { atomsBetween, type Piece } from '../parts/piece.ts';
import type { Alignment, Paragraph } from '../word/model.ts';
import {
  ensureChild,
  ensureProperties,
  removeAttribute,
  removeChild,
  setAttribute,
  setToggle,
  setValue,
} from '../xml/edit.ts';
import { child } from '../xml/look-up.ts';
import type { XmlElement } from '../xml/tree.ts';
import { isolatedRuns } from './isolate.ts';
import { setText } from './text.ts';

/** Changes every run of a piece, cut out of runs that hold other pieces too. */
function overRuns(piece: Piece, change: (properties: XmlElement) => void): () => void {
  return () => {
    for (const run of isolatedRuns(piece) ?? []) change(ensureProperties(run, 'rPr'));
  };
}

export function sized(piece: Piece, points: number): () => void {
  return overRuns(piece, properties => {
    setValue(properties, 'sz', points * 2);
    setValue(properties, 'szCs', points * 2);
  });
}

export function bold(piece: Piece, on: boolean): () => void {
  return overRuns(piece, properties => {
    setToggle(properties, 'b', on);
    setToggle(properties, 'bCs', on);
  });
}

export function italic(piece: Piece, on: boolean): () => void {
  return overRuns(piece, properties => {
    setToggle(properties, 'i', on);
    setToggle(properties, 'iCs', on);
  });
}

export function underlined(piece: Piece, on: boolean): () => void {
  return overRuns(piece, properties => setValue(properties, 'u', on ? 'single' : 'none'));
}

/** Letters as they should be: the text itself, so that copying it elsewhere keeps them. */
export function inCapitalLetters({ paragraph, start, end }: Piece): (() => void) | undefined {
  const atoms = atomsBetween(paragraph, start, end);
  if (atoms.some(({ atom, start: from, end: to }) => from < start || to > end || atom.node === null)) return undefined;
  return () => {
    for (const { atom } of atoms) if (atom.node !== null) setText(atom.node, atom.text.toLocaleUpperCase('vi'));
  };
}

export function withFont(runs: Iterable<XmlElement>, slots: readonly string[], font: string): () => void {
  return () => {
    for (const run of runs) {
      const fonts = ensureChild(ensureProperties(run, 'rPr'), 'rFonts');
      for (const slot of slots) {
        setAttribute(fonts, slot, font);
        removeAttribute(fonts, slot === 'cs' ? 'cstheme' : `${slot}Theme`);
      }
    }
  };
}

export function black(runs: Iterable<XmlElement>): () => void {
  return () => {
    for (const run of runs) {
      const colour = ensureChild(ensureProperties(run, 'rPr'), 'color');
      setAttribute(colour, 'val', '000000');
      for (const name of ['themeColor', 'themeTint', 'themeShade']) removeAttribute(colour, name);
    }
  };
}

export function withoutHighlight(runs: Iterable<XmlElement>): () => void {
  return () => {
    for (const run of runs) {
      const properties = child(run, 'rPr');
      if (properties !== undefined) setValue(properties, 'highlight', 'none');
    }
  };
}

export function aligned({ element }: Paragraph, align: Alignment): () => void {
  return () => setValue(ensureProperties(element, 'pPr'), 'jc', align);
}

/** First line moved in, all others at the margin. Twips. */
export function firstLineOf({ element }: Paragraph, twips: number): () => void {
  return () => {
    const indent = ensureChild(ensureProperties(element, 'pPr'), 'ind');
    for (const name of ['hanging', 'hangingChars', 'firstLineChars', 'leftChars', 'startChars']) {
      removeAttribute(indent, name);
    }
    setAttribute(indent, 'left', 0);
    setAttribute(indent, 'firstLine', twips);
  };
}

export function spacedAfter({ element, look }: Paragraph, twips: number): () => void {
  return () => {
    const properties = ensureProperties(element, 'pPr');
    const spacing = ensureChild(properties, 'spacing');
    for (const name of ['afterAutospacing', 'beforeAutospacing', 'afterLines', 'beforeLines']) {
      removeAttribute(spacing, name);
    }
    setAttribute(spacing, 'before', look.before);
    setAttribute(spacing, 'after', twips);
    removeChild(properties, 'contextualSpacing');
  };
}

export function lineSpaced({ element }: Paragraph, twips: number): () => void {
  return () => {
    const spacing = ensureChild(ensureProperties(element, 'pPr'), 'spacing');
    setAttribute(spacing, 'line', twips);
    setAttribute(spacing, 'lineRule', 'exact');
  };
}
