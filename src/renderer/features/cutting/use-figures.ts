import { skipToken, useQuery } from '@tanstack/react-query';
import type { FoundFigure } from '../../../contract/passages.ts';
import type { ReportContentFields } from '../../../contract/rounds.ts';
import { client, register } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';

/** Figures found in the text beside what the unit's figures of the round say; written only when somebody takes them. */
export function useFigures(roundId: string, unitId: string | undefined, found: readonly FoundFigure[]) {
  const content = useQuery(
    register.rounds.content.queryOptions({ input: unitId === undefined ? skipToken : { roundId, unitId } }),
  );
  const record = useChange(client.rounds.recordContent);
  const known = content.data ?? null;
  const open = found.filter(({ figure, value }) => known?.[figure] !== value);

  function take(figures: readonly FoundFigure[]): void {
    if (unitId === undefined || content.data === undefined || figures.length === 0 || record.isPending) return;
    const { sessions, people, articles, specialPages, materials } = known ?? nothingKnown;
    const said: Partial<Record<FoundFigure['figure'], number>> = {};
    // Of several numbers for one figure the first stands; the others are taken one by one.
    for (const { figure, value } of figures) said[figure] ??= value;
    const fields = { roundId, unitId, sessions, people, articles, specialPages, materials, ...said };
    record.mutate({ version: known?.version ?? null, content: fields satisfies ReportContentFields });
  }

  return { known, open, take, error: record.error };
}

const nothingKnown = { sessions: null, people: null, articles: null, specialPages: null, materials: null };
