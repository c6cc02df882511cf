import { attribute, child, children, numberOf, toggle } from '../xml/look-up.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { Running, Section } from './model.ts';

const twipsInMm = 1440 / 25.4;

/** Word's own page where a section says nothing: Letter, an inch around. */
const usual = { width: 12_240, height: 15_840, margin: 1_440, distance: 720 } as const;

/** A section's page; what its headers do not say is taken from the section before. */
export function readSection(
  element: XmlElement,
  before: Section | undefined,
  readRunning: (kind: Running['kind'], page: Running['page'], relation: string) => Running | null,
): Section {
  const size = child(element, 'pgSz');
  const margins = child(element, 'pgMar');
  const numbers = child(element, 'pgNumType');
  const mm = (from: XmlElement | undefined, name: string, otherwise: number) =>
    (numberOf(from, name) ?? otherwise) / twipsInMm;
  const width = mm(size, 'w', usual.width);
  const height = mm(size, 'h', usual.height);
  return {
    element,
    width,
    height,
    landscape: attribute(size, 'orient') === 'landscape' || width > height,
    top: Math.abs(mm(margins, 'top', usual.margin)),
    bottom: Math.abs(mm(margins, 'bottom', usual.margin)),
    left: mm(margins, 'left', usual.margin),
    right: mm(margins, 'right', usual.margin),
    gutter: mm(margins, 'gutter', 0),
    header: mm(margins, 'header', usual.distance),
    footer: mm(margins, 'footer', usual.distance),
    titlePage: toggle(child(element, 'titlePg')) ?? false,
    pageStart: numberOf(numbers, 'start') ?? null,
    pageFormat: attribute(numbers, 'fmt') ?? 'decimal',
    running: runningOf(element, before, readRunning),
  };
}

function runningOf(
  element: XmlElement,
  before: Section | undefined,
  readRunning: (kind: Running['kind'], page: Running['page'], relation: string) => Running | null,
): readonly Running[] {
  const own = (['header', 'footer'] as const).flatMap(kind =>
    children(element, `${kind}Reference`).flatMap(reference => {
      const page = attribute(reference, 'type') ?? 'default';
      const relation = attribute(reference, 'id');
      if (relation === undefined || (page !== 'default' && page !== 'first' && page !== 'even')) return [];
      return readRunning(kind, page, relation) ?? [];
    }),
  );
  const kept = (before?.running ?? []).filter(
    old => !own.some(each => each.kind === old.kind && each.page === old.page),
  );
  return [...own, ...kept];
}
