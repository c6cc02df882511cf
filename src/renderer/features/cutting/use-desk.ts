import { skipToken, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { DeskReport } from '../../../contract/passages.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { useRound } from '../rounds/use-round.ts';

/** The round's reports that have arrived and the one on the desk: the one chosen, else the first that is not cut yet. */
export function useDesk() {
  const { asOf } = usePeriod();
  const round = useRound();
  const roundId = round.view?.round.id;
  const desk = useQuery(
    register.passages.desk.queryOptions({ input: roundId === undefined ? skipToken : { roundId, asOf } }),
  );
  const [asked] = useSearchParams();
  const [chosenId, choose] = useRemembered<string | null>('cutting.unit', asked.get('don-vi'));
  const reports = desk.data?.reports ?? [];
  const report = reports.find(({ unitId }) => unitId === chosenId) ?? firstUncut(reports);
  // What is on the desk stays there when its first passage is cut.
  if (report !== undefined && report.unitId !== chosenId) choose(report.unitId);
  const at = reports.findIndex(({ unitId }) => unitId === report?.unitId);

  function go(by: 1 | -1): void {
    const next = reports[at + by];
    if (next !== undefined) choose(next.unitId);
  }

  return {
    round: round.view?.round,
    hasNoRound: round.hasNone,
    loading: round.loading || (roundId !== undefined && desk.isPending),
    error: round.error ?? desk.error,
    reports,
    report,
    cut: desk.data?.cut ?? 0,
    received: desk.data?.received ?? 0,
    choose,
    go,
    isFirst: at <= 0,
    isLast: at === reports.length - 1,
  };
}

function firstUncut(reports: readonly DeskReport[]): DeskReport | undefined {
  return reports.find(({ cuts, files }) => cuts === 0 && files.length > 0) ?? reports[0];
}
