import { roman } from '../../documents/words/roman.ts';
import { wordLimits } from '../limits.ts';
import { attribute, child, children, numberOf } from '../xml/look-up.ts';
import type { XmlElement } from '../xml/tree.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-look.ts';
import type { NumberingPlace } from './styles.ts';

/** Higher counts are no chapters; a file may say anything. */
const mostRoman = 500;

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly paragraph: ParagraphProperties;
}

export interface Numbering {
  readonly paragraph: (place: NumberingPlace) => ParagraphProperties;
  /** The next label of the list, "1." or "-"; '' where the list is not known. */
  readonly next: (place: NumberingPlace) => string;
}

/** Word's own lists: what stands before a paragraph without having been typed. */
export function readNumbering(root: XmlElement | null): Numbering {
  const abstracts = new Map(
    children(root ?? undefined, 'abstractNum').map(
      each => [numberOf(each, 'abstractNumId') ?? -1, levelsOf(each)] as const,
    ),
  );
  const lists = new Map(
    children(root ?? undefined, 'num').map(each => [
      numberOf(each, 'numId') ?? -1,
      numberOf(child(each, 'abstractNumId'), 'val') ?? -1,
    ]),
  );
  const counts = new Map<number, number[]>();
  const levelOf = ({ list, level }: NumberingPlace) => abstracts.get(lists.get(list) ?? -1)?.get(level);
  return {
    paragraph: place => levelOf(place)?.paragraph ?? {},
    next: place => {
      const level = levelOf(place);
      if (level === undefined || place.level < 0 || place.level >= wordLimits.numberingLevels) return '';
      const abstract = lists.get(place.list) ?? -1;
      const count = counts.get(abstract) ?? [];
      count[place.level] = (count[place.level] ?? level.start - 1) + 1;
      count.length = place.level + 1;
      counts.set(abstract, count);
      if (level.format === 'bullet') return bullet(level.text);
      return level.text.replace(/%(\d)/g, (_, digit) => {
        const index = Number(digit) - 1;
        const format = levelOf({ list: place.list, level: index })?.format ?? 'decimal';
        return written(count[index] ?? 1, format);
      });
    },
  };
}

function levelsOf(abstract: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    children(abstract, 'lvl').map(level => [
      numberOf(level, 'ilvl') ?? 0,
      {
        format: attribute(child(level, 'numFmt'), 'val') ?? 'decimal',
        text: attribute(child(level, 'lvlText'), 'val') ?? '',
        start: numberOf(child(level, 'start'), 'val') ?? 1,
        paragraph: readParagraphProperties(child(level, 'pPr')),
      },
    ]),
  );
}

/** Hyphens and dashes stay what they are; the signs of symbol fonts are shown as a round point. */
function bullet(text: string): string {
  return /^[-–—+*]$/.test(text) ? text : '•';
}

function written(count: number, format: string): string {
  if (!Number.isInteger(count) || count < 1 || count > mostRoman) return String(count);
  if (format === 'upperRoman') return roman(count);
  if (format === 'lowerRoman') return roman(count).toLowerCase();
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  if (format === 'lowerLetter') return letter;
  if (format === 'upperLetter') return letter.toUpperCase();
  return format === 'none' ? '' : String(count);
}
