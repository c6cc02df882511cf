import { skipToken, useQuery } from '@tanstack/react-query';
import type { ReminderEntry } from '../../../contract/papers.ts';
import { WAITS_FOR_A_PAUSE } from '../../app/changes.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { todoOf } from './todo.ts';

const NOBODY: readonly ReminderEntry[] = [];

/** Everything the page shows, asked for side by side; the figures stand as soon as the status is there. */
export function useOverview() {
  const { year, asOf, years } = usePeriod();
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
  const plansNo = useQuery(register.status.units.queryOptions({ input: { year, asOf, figure: 'workPlans.no' } }));
  const reminders = useQuery(
    register.reminders.list.queryOptions({
      input: roundId === undefined ? skipToken : { roundId, asOf, page: { offset: 0, limit: 200 } },
    }),
  );
  const proposed = { year, asOf, kinds: ['proposal' as const], page: { offset: 0, limit: 1 } };
  const proposals = useQuery(register.feedback.list.queryOptions({ input: proposed }));
  const settled = useQuery(
    register.feedback.list.queryOptions({ input: { ...proposed, resolutions: ['answered', 'beyondAuthority'] } }),
  );
  const forwarded = useQuery(
    register.feedback.list.queryOptions({ input: { ...proposed, resolutions: ['forwarded'] } }),
  );
  const review = useQuery(register.review.list.queryOptions({ input: { year, asOf }, meta: WAITS_FOR_A_PAUSE }));
  const before = year - 1;
  const lastYear = useQuery(
    register.status.get.queryOptions({
      input: years.includes(before) ? { year: before, asOf: `${before}-12-31` } : skipToken,
    }),
  );
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));

  const roundView = status.data?.round === null ? null : view.data;
  const reminded = status.data?.round === null ? NOBODY : reminders.data?.items;
  const todo =
    status.data &&
    roundView !== undefined &&
    reminded !== undefined &&
    coverage.data &&
    doubts.data &&
    plans.data &&
    plansNo.data &&
    proposals.data &&
    settled.data &&
    forwarded.data &&
    review.data &&
    upward.data
      ? todoOf({
          year,
          asOf,
          view: roundView,
          coverage: coverage.data,
          doubts: doubts.data,
          upward: upward.data.items,
          plansNotRecorded: plans.data.map(line => line.unitKind),
          plansNo: plansNo.data.map(line => line.unitKind),
          reminders: reminded,
          proposals: { open: proposals.data.total - settled.data.total, forwarded: forwarded.data.total },
          review: review.data.items,
        })
      : undefined;
  const queries = [
    ...[status, view, coverage, doubts, plans, plansNo, upward],
    ...[reminders, proposals, settled, forwarded, review, lastYear, settings],
  ];
  return {
    status: status.data,
    /** Whether the status is what the register says now, not what it said when the page was left. */
    isFresh: status.isSuccess && !status.isFetching,
    view: roundView,
    coverage: coverage.data,
    settings: settings.data,
    /** Undefined: the register knows nothing of the year before. */
    lastYear: lastYear.data,
    todo,
    error: queries.find(query => query.error !== null)?.error ?? null,
    refetch: () => {
      for (const query of queries) if (query.error !== null) void query.refetch();
    },
  };
}
