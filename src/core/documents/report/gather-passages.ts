import { z } from 'zod';
import type { RoundLine } from '../../../contract/index.ts';
import { reportContentFields } from '../../../contract/rounds.ts';
import type { ReportContentRow } from '../../storage/tables.ts';
import type { GroupFacts, Passage } from './facts.ts';

interface GroupedPassage extends Passage {
  readonly group: number | null;
}

const storedPassages = z.array(reportContentFields.shape.passages.element);

/** What the reports that have arrived say of results, unit by unit in the order of the roster. */
export function resultPassages(
  contents: readonly ReportContentRow[],
  lines: readonly RoundLine[],
): readonly GroupedPassage[] {
  const byUnit = new Map(contents.map(content => [content.unit_id, content.passages] as const));
  return lines
    .filter(line => line.receivedOn !== null)
    .flatMap(line =>
      storedPassages
        .parse(JSON.parse(byUnit.get(line.unitId) ?? '[]'))
        .filter(({ section, text }) => section === 'results' && text.trim() !== '')
        .map(({ group, text }) => ({ group, text, unitName: line.unitName })),
    );
}

export function groupFacts(
  groups: readonly { readonly number: number; readonly name: string }[],
  passages: readonly GroupedPassage[],
): readonly GroupFacts[] {
  return groups.map(({ number, name }) => {
    const ofGroup = passages.filter(passage => passage.group === number);
    return { number, name, passages: ofGroup, unitNames: [...new Set(ofGroup.map(passage => passage.unitName))] };
  });
}
