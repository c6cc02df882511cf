import { Button } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { WAITS_FOR_A_PAUSE } from '../../app/changes.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { ClosedFigures } from '../../parts/closed-figures/closed-figures.tsx';
import { Figure } from '../../parts/figure/figure.tsx';
import { matches } from '../../parts/format/fold.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { SearchField } from '../../parts/search-field/search-field.tsx';
import { RefusedCells } from '../../parts/sheet/refused-cells.tsx';
import { Sheet } from '../../parts/sheet/sheet.tsx';
import { useFollow } from '../../parts/sheet/use-follow.ts';
import { useUnitAction } from '../../parts/unit-link/use-unit-action.ts';
import { frameWords } from '../../words/frame.ts';
import { workPlanWords as words } from '../../words/work-plans.ts';
import { ReviewLink } from '../review/review-link.tsx';
import { AnswerFilter, isWanted, type WantedAnswer, wantedOf } from './answer-filter.tsx';
import { groupOfPlans } from './plan-groups.ts';
import type { PlanLine } from './plan-line.ts';
import { PlanPanel } from './plan-panel.tsx';
import { usePlanSheet } from './use-plan-sheet.tsx';
import { usePlans } from './use-plans.ts';

const HEAD = 38;
const idOf = (line: PlanLine) => line.unitId;
const nameOf = (line: PlanLine) => line.unitName;

/** Two facts of every unit: the content in the year's programme, and a plan of its own. */
export function Page() {
  const { year } = usePeriod();
  // Each year is a sheet of its own: what was typed into one must never be written into another.
  return <PlansOfYear key={year} />;
}

function PlansOfYear() {
  const { year, asOf } = usePeriod();
  const [programme, setProgramme] = useRemembered<WantedAnswer | null>('workPlans.programme', null);
  const [ownPlan, setOwnPlan] = useRemembered<WantedAnswer | null>('workPlans.ownPlan', null);
  const [search, setSearch] = useRemembered('workPlans.search', '');
  const status = useQuery(register.status.get.queryOptions({ input: { year, asOf }, meta: WAITS_FOR_A_PAUSE }));
  const plans = usePlans();
  const { lines, touched } = plans;
  const seen = useMemo(
    () =>
      lines.filter(
        line =>
          touched.has(line.unitId) ||
          (isWanted(line, 'inProgramme', programme) &&
            isWanted(line, 'ownPlan', ownPlan) &&
            (search === '' || matches(line.unitName, search))),
      ),
    [lines, touched, programme, ownPlan, search],
  );
  const groupOf = useMemo(() => groupOfPlans(seen), [seen]);
  const { sheet, arranged, refused, dismiss } = usePlanSheet({
    lines: seen,
    units: lines.length,
    status: status.data,
    plans,
    search,
    beside: {
      values: { search, programme: programme ?? '', ownPlan: ownPlan ?? '' },
      set: ({ search: typed = '', programme: inProgramme, ownPlan: own }) => {
        plans.forgetTouched();
        setSearch(typed);
        setProgramme(wantedOf(inProgramme));
        setOwnPlan(wantedOf(own));
      },
    },
    groupOf,
    year,
  });
  const active = sheet.selection === null ? undefined : sheet.rows[sheet.selection.active.row];
  const panel = useFollow(active === undefined ? null : { key: active.unitId, line: active });
  const [open, setOpen] = useState(false);
  const unitAction = useUnitAction();
  const figures = status.data;

  /** Another filter than the one before: what was typed under that one need not stay in view. */
  function filterBy<Value>(set: (value: Value) => void): (value: Value) => void {
    return value => {
      plans.forgetTouched();
      set(value);
    };
  }

  function only(fact: 'programme' | 'ownPlan'): void {
    plans.forgetTouched();
    setSearch('');
    setProgramme(fact === 'programme' ? 'yes' : null);
    setOwnPlan(fact === 'ownPlan' ? 'yes' : null);
  }

  return (
    <PageFrame
      heading={frameWords.pages.workPlans}
      note={<ClosedFigures of={status.data} />}
      error={plans.error}
      sub={
        figures &&
        figures.workPlans.expected > 0 && (
          <>
            {words.sub.programme}{' '}
            <Figure part={figures.workPlans.done} whole={figures.workPlans.expected} onOpen={() => only('programme')} />
            {'; '}
            {words.sub.ownPlan}{' '}
            <Figure part={figures.ownPlans.done} whole={figures.ownPlans.expected} onOpen={() => only('ownPlan')} />
          </>
        )
      }
      actions={
        <>
          <ReviewLink place="workPlans" />
          <Button
            leftSection={<IconLayoutSidebarRight size={18} stroke={1.6} />}
            aria-pressed={open}
            disabled={panel.subject === null}
            onClick={() => {
              panel.takeFocus();
              setOpen(!open);
            }}
          >
            {words.details}
          </Button>
        </>
      }
      toolbar={
        <>
          <AnswerFilter
            label={words.filter.programme}
            field="inProgramme"
            lines={lines}
            chosen={programme}
            onChoose={filterBy(setProgramme)}
          />
          <AnswerFilter
            label={words.filter.ownPlan}
            field="ownPlan"
            lines={lines}
            chosen={ownPlan}
            onChoose={filterBy(setOwnPlan)}
          />
          <SearchField placeholder={words.search} value={search} onChange={filterBy(setSearch)} width={160} />
        </>
      }
      panel={
        open &&
        panel.subject !== null && (
          <PlanPanel
            key={panel.subject.key}
            line={lines.find(line => line.unitId === panel.subject?.key) ?? panel.subject.line}
            takeFocus={panel.takesFocus}
            pinned={panel.isPinned}
            onDirty={panel.setDirty}
            onClose={() => setOpen(false)}
          />
        )
      }
    >
      {refused !== null && <RefusedCells written={refused} sheet={sheet} nameOf={nameOf} onClose={dismiss} />}
      <Sheet
        label={frameWords.pages.workPlans}
        sheet={sheet}
        rowId={idOf}
        {...(arranged.groupOf === undefined ? {} : { groupOf: arranged.groupOf })}
        view={arranged.tools}
        actionsOf={line => [unitAction(line.unitId)]}
        onOpen={() => {
          panel.takeFocus();
          setOpen(true);
        }}
        loading={plans.loading || arranged.isPending}
        error={plans.loadError}
        onRetry={plans.reload}
        empty={
          lines.length > 0
            ? { sentence: words.nothingFound }
            : {
                sentence: words.empty,
                action: (
                  <Button component={Link} to="/don-vi">
                    {words.toUnits}
                  </Button>
                ),
              }
        }
        headHeight={HEAD}
        withFoot
      />
    </PageFrame>
  );
}
