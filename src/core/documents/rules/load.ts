import partyRules from '../../../../resources/the-thuc/05-hd-vptw.json' with { type: 'json' };
import { type ElementId, elementIds, type Look, type MeasureId, measureIds, ruleSetFile } from './rule-set.ts';

/** The rules a renderer works with. Lengths are in twips, the unit Word keeps them in. */
export interface DocumentRules {
  readonly name: string;
  readonly font: string;
  /** What Word's list of styles calls an element. */
  readonly label: (id: ElementId) => string;
  readonly look: (id: ElementId) => Look;
  readonly twips: (id: MeasureId) => number;
  readonly points: (id: MeasureId) => number;
}

/** Reads a rule set; throws when a rule a document needs is missing or has no sense. */
export function loadRules(file: unknown): DocumentRules {
  const parsed = ruleSetFile.parse(file);
  const points = new Map(
    parsed.measures.map(({ id, value, unit }) => [id, unit === 'mm' ? (value / 25.4) * 72 : value] as const),
  );
  const elements = new Map(parsed.elements.map(element => [element.id, element] as const));
  const missing = [...measureIds.filter(id => !points.has(id)), ...elementIds.filter(id => !elements.has(id))];
  if (missing.length > 0) throw new Error(`rule set ${parsed.id} lacks ${missing.join(', ')}`);
  const pointsOf = (id: MeasureId) => known(points.get(id), id);
  return {
    name: parsed.name,
    font: parsed.font.value,
    label: id => known(elements.get(id), id).text,
    look: id => known(elements.get(id), id).value,
    twips: id => Math.round(pointsOf(id) * 20),
    points: pointsOf,
  };
}

function known<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`rule set lacks ${id}`);
  return value;
}

/** 05-HD/VPTW, 27/5/2026. */
export const partyDocumentRules = loadRules(partyRules);
