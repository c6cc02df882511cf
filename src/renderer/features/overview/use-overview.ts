import { skipToken, useQuery } from '@tanstack/react-query';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { todoOf } from './todo.ts';

/** Everything the page shows, asked for side by side; the figures stand as soon as the status is there. */
export function useOverview() {
  const { year, asOf } = usePeriod();
  const status = useQuery(register.status.get.queryOptions({ input: { year, asOf } }));
  const roundId = status.data?.round?.id;
  const view = useQuery(
    register.rounds.view.queryOptions({ input: roundId === undefined ? skipToken : { id: roundId, asOf } }),
  );
  const coverage = useQuery(register.status.coverage.queryOptions({ input: { year, asOf } }));
  const doubts = useQuery(register.status.doubts.queryOptions({ input: { year, asOf } }));
  const upward = useQuery(
    register.upwardReports.list.queryOptions({ input: { year, asOf, open: true, page: { offset: 0, limit: 50 } } }),
  );
  const plans = useQuery(
    register.status.units.queryOptions({ input: { year, asOf, figure: 'workPlans.notRecorded' } }),
  );
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));

  const roundView = status.data?.round === null ? null : view.data;
  const todo =
    status.data && roundView !== undefined && coverage.data && doubts.data && plans.data && upward.data
      ? todoOf({
          year,
          asOf,
          view: roundView,
          coverage: coverage.data,
          doubts: doubts.data,
          upward: upward.data.items,
          plansNotRecorded: plans.data.map(line => line.unitKind),
        })
      : undefined;
  const queries = [status, view, coverage, doubts, plans, upward, settings];
  return {
    status: status.data,
    view: roundView,
    coverage: coverage.data,
    settings: settings.data,
    todo,
    error: queries.find(query => query.error !== null)?.error ?? null,
    refetch: () => {
      for (const query of queries) if (query.error !== null) void query.refetch();
    },
  };
}
