import { attribute, child, numberOf, toggle } from '../xml/look-up.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { Alignment, ParagraphLook } from './model.ts';

export type ParagraphProperties = { readonly [Key in keyof ParagraphLook]?: ParagraphLook[Key] | undefined };

const alignments: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

/** Word's "automatic" spacing, which comes from web pages. */
const automaticSpacing = 280;

export function readParagraphProperties(properties: XmlElement | undefined): ParagraphProperties {
  if (properties === undefined) return {};
  const indent = child(properties, 'ind');
  const spacing = child(properties, 'spacing');
  const borders = child(properties, 'pBdr');
  const hanging = numberOf(indent, 'hanging');
  return {
    align: alignments[attribute(child(properties, 'jc'), 'val') ?? ''],
    left: numberOf(indent, 'left') ?? numberOf(indent, 'start'),
    right: numberOf(indent, 'right') ?? numberOf(indent, 'end'),
    firstLine: hanging === undefined ? numberOf(indent, 'firstLine') : -hanging,
    before: automatic(spacing, 'beforeAutospacing') ?? numberOf(spacing, 'before'),
    after: automatic(spacing, 'afterAutospacing') ?? numberOf(spacing, 'after'),
    line: numberOf(spacing, 'line'),
    lineRule: lineRuleOf(spacing),
    keepNext: toggle(child(properties, 'keepNext')),
    lineAbove: borderOf(borders, 'top'),
    lineBelow: borderOf(borders, 'bottom'),
  };
}

function automatic(spacing: XmlElement | undefined, name: string): number | undefined {
  return ['1', 'true', 'on'].includes(attribute(spacing, name) ?? '') ? automaticSpacing : undefined;
}

function lineRuleOf(spacing: XmlElement | undefined): ParagraphLook['lineRule'] | undefined {
  const rule = attribute(spacing, 'lineRule');
  if (rule === 'exact' || rule === 'atLeast' || rule === 'auto') return rule;
  return numberOf(spacing, 'line') === undefined ? undefined : 'auto';
}

function borderOf(borders: XmlElement | undefined, side: string): boolean | undefined {
  const border = child(borders, side);
  return border === undefined ? undefined : !['nil', 'none'].includes(attribute(border, 'val') ?? 'none');
}

export function paragraphLook(levels: readonly ParagraphProperties[]): ParagraphLook {
  const look: { -readonly [Key in keyof ParagraphLook]: ParagraphLook[Key] } = {
    align: 'left',
    left: 0,
    right: 0,
    firstLine: 0,
    before: 0,
    after: 0,
    line: 240,
    lineRule: 'auto',
    keepNext: false,
    lineAbove: false,
    lineBelow: false,
  };
  for (const level of levels) {
    Object.assign(look, Object.fromEntries(Object.entries(level).filter(([, value]) => value !== undefined)));
  }
  return look;
}
