import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { fromLegacyFont } from '../text/legacy/fonts.ts';

/** One letter where the page draws it, in points from the page's upper left corner. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly top: number;
  readonly size: number;
}

type Matrix = readonly [number, number, number, number, number, number];

interface DrawnPage {
  readonly operations: readonly number[];
  readonly operands: readonly unknown[];
  /** From the page's own units to points from the upper left corner. */
  readonly view: Matrix;
  readonly fontName: (id: string) => string | null;
}

const drawnGlyph = z.union([z.number(), z.looseObject({ unicode: z.string(), width: z.number() }), z.null()]);
const numbers = z.preprocess(
  value => (ArrayBuffer.isView(value) ? Array.from(value as Float32Array) : value),
  z.array(z.number()),
);

interface State {
  matrix: Matrix;
  font: string | null;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

/**
 * Every letter of a page with its exact place. pdfjs' own text joins letters into runs and loses the places of those that are
 * drawn later in another font: Vietnamese letters a font lacks are, and belong into the gaps of the first run.
 */
export function glyphsOf({ operations, operands, view, fontName }: DrawnPage, convertLegacy: boolean): Glyph[] {
  const glyphs: Glyph[] = [];
  const kept: State[] = [];
  let state: State = {
    ...{ matrix: view, font: null, size: 0, letterSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 },
  };
  let text: Matrix = identity;
  let line: Matrix = identity;

  function moveBy(x: number, y: number): void {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  }

  function show(parts: readonly z.infer<typeof drawnGlyph>[]): void {
    for (const part of parts) {
      if (part === null) continue;
      if (typeof part === 'number') {
        text = multiply(text, [1, 0, 0, 1, (-part / 1000) * state.size * state.stretch, 0]);
        continue;
      }
      const width = (part.width / 1000) * state.size;
      const spacing = state.letterSpacing + (part.unicode === ' ' ? state.wordSpacing : 0);
      const placed = multiply(state.matrix, text);
      const [left, top] = applied(placed, 0, state.rise);
      const [right] = applied(placed, width * state.stretch, state.rise);
      const size = Math.hypot(placed[2], placed[3]) * state.size;
      const shown = convertLegacy ? fromLegacyFont(part.unicode, state.font) : part.unicode;
      glyphs.push({ text: shown, left: Math.min(left, right), right: Math.max(left, right), top, size });
      text = multiply(text, [1, 0, 0, 1, (width + spacing) * state.stretch, 0]);
    }
  }

  function run(operation: number, operand: unknown): void {
    const given: readonly unknown[] = Array.isArray(operand) ? operand : [];
    const number = (index: number) => Number(given[index] ?? 0);
    switch (operation) {
      case OPS.save:
        kept.push({ ...state });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = kept.pop() ?? state;
        break;
      case OPS.paintFormXObjectBegin:
        kept.push({ ...state });
        state.matrix = multiply(state.matrix, matrixOf(given[0]));
        break;
      case OPS.transform:
        state.matrix = multiply(state.matrix, matrixOf(given));
        break;
      case OPS.beginText:
        text = identity;
        line = identity;
        break;
      case OPS.setFont:
        state.font = fontName(String(given[0]));
        state.size = number(1);
        break;
      case OPS.setCharSpacing:
        state.letterSpacing = number(0);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = number(0);
        break;
      case OPS.setHScale:
        state.stretch = number(0) / 100;
        break;
      case OPS.setLeading:
        state.leading = -number(0);
        break;
      case OPS.setTextRise:
        state.rise = number(0);
        break;
      case OPS.moveText:
        moveBy(number(0), number(1));
        break;
      case OPS.setLeadingMoveText:
        state.leading = number(1);
        moveBy(number(0), number(1));
        break;
      case OPS.nextLine:
        moveBy(0, state.leading);
        break;
      case OPS.setTextMatrix:
        line = matrixOf(Array.isArray(operand) && operand.length === 1 ? operand[0] : operand);
        text = line;
        break;
      case OPS.showText:
        show(z.array(drawnGlyph).catch([]).parse(given[0]));
        break;
      default:
    }
  }

  for (const [index, operation] of operations.entries()) run(operation, operands[index]);
  return glyphs;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function matrixOf(value: unknown): Matrix {
  const read = numbers.safeParse(value);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = read.success ? read.data : identity;
  return [a, b, c, d, e, f];
}

function multiply(one: Matrix, other: Matrix): Matrix {
  return [
    one[0] * other[0] + one[2] * other[1],
    one[1] * other[0] + one[3] * other[1],
    one[0] * other[2] + one[2] * other[3],
    one[1] * other[2] + one[3] * other[3],
    one[0] * other[4] + one[2] * other[5] + one[4],
    one[1] * other[4] + one[3] * other[5] + one[5],
  ];
}

function applied([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
