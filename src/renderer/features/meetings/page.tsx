import { Button } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { MeetingKind } from '../../../contract/enumerations.ts';
import { meetingKindLabel } from '../../../contract/words/labels.ts';
import { WAITS_FOR_A_PAUSE } from '../../app/changes.ts';
import { register } from '../../app/client.ts';
import { wantListFocus } from '../../app/list-focus.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { ClosedFigures } from '../../parts/closed-figures/closed-figures.tsx';
import { matches } from '../../parts/format/fold.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { SearchField } from '../../parts/search-field/search-field.tsx';
import { RefusedCells } from '../../parts/sheet/refused-cells.tsx';
import { Sheet } from '../../parts/sheet/sheet.tsx';
import { useFollow } from '../../parts/sheet/use-follow.ts';
import { useSheetView } from '../../parts/table-view/use-sheet-view.ts';
import { useUnitAction } from '../../parts/unit-link/use-unit-action.ts';
import { frameWords } from '../../words/frame.ts';
import { meetingWords as words } from '../../words/meetings.ts';
import { ReviewLink } from '../review/review-link.tsx';
import { activeCell } from './active-cell.ts';
import { gridColumns } from './columns.tsx';
import { FormulaBar } from './formula-bar.tsx';
import { Headline } from './headline.tsx';
import { KindTabs } from './kind-tabs.tsx';
import { type GridLine, groupOfLines } from './lines.ts';
import { MeetingPanel } from './meeting-panel.tsx';
import classes from './meetings.module.css';
import { PasteButton } from './paste-button.tsx';
import { SpanSelect } from './span-select.tsx';
import { isInSpan, monthOfKey, type Span, spanOf } from './spans.ts';
import { useGrid } from './use-grid.ts';
import { useMeetingSheet } from './use-meeting-sheet.ts';

const idOf = (line: GridLine) => line.unitId;
const nameOf = (line: GridLine) => line.unitName;

/** Units x months: whose meetings carried the content, typed and pasted as in a spreadsheet. */
export function Page() {
  const { year } = usePeriod();
  const [kind, setKind] = useRemembered<MeetingKind>('meetings.kind', 'regular');

  // The tab goes with its sheet; the next one takes the focus instead.
  function choose(next: MeetingKind): void {
    wantListFocus();
    setKind(next);
  }

  // Each kind of a year is a sheet of its own: its selection, its open panel, what was typed and what was refused in it.
  return <MeetingsOfKind key={`${kind} ${year}`} kind={kind} onKind={choose} />;
}

interface MeetingsOfKindProps {
  readonly kind: MeetingKind;
  readonly onKind: (kind: MeetingKind) => void;
}

function MeetingsOfKind({ kind, onKind }: MeetingsOfKindProps) {
  const { year, asOf } = usePeriod();
  const [search, setSearch] = useRemembered('meetings.search', '');
  const status = useQuery(register.status.get.queryOptions({ input: { year, asOf }, meta: WAITS_FOR_A_PAUSE }));
  const grid = useGrid(kind);
  const { lines, months, totals, result } = grid;
  const seen = useMemo(
    () => (search === '' ? lines : lines.filter(line => matches(line.unitName, search))),
    [lines, search],
  );
  const organisations = status.data?.meetings.organisations ?? null;
  const units = lines.length;
  const direct = useMemo(() => grid.answeredLines.filter(line => line.depth === 0).length, [grid.answeredLines]);
  const columns = useMemo(
    () => gridColumns({ year, asOf, kind, months, totals, result, units, direct, seen: seen.length, organisations }),
    [year, asOf, kind, months, totals, result, units, direct, seen.length, organisations],
  );
  const groupOf = useMemo(
    () => groupOfLines(grid.answeredLines, status.data?.meetings, kind),
    [grid.answeredLines, status.data, kind],
  );
  const [span, setSpan] = useRemembered<Span>('meetings.span', 'all');
  const spanned = useMemo(() => columns.filter(column => isInSpan(monthOfKey(column.key), span)), [columns, span]);
  const arranged = useSheetView({
    list: 'meetings',
    title: words.exported(meetingKindLabel[kind], span === 'all' ? null : words.spans[span], year),
    columns: spanned,
    rows: seen,
    rowId: idOf,
    groupOf,
    search,
    beside: {
      values: { search, span: span === 'all' ? '' : span },
      set: ({ search: typed = '', span: months }) => {
        setSearch(typed);
        setSpan(spanOf(months));
      },
    },
  });
  const { sheet, refused, dismiss } = useMeetingSheet({
    ...{ kind, columns: arranged.columns, lines: arranged.rows, grid },
    period: { year, asOf },
  });
  const [open, setOpen] = useState(false);
  const unitAction = useUnitAction();
  const panel = useFollow(activeCell(sheet));

  return (
    <PageFrame
      heading={frameWords.pages.meetings}
      note={<ClosedFigures of={status.data} />}
      error={grid.error}
      sub={status.data && <Headline kind={kind} meetings={status.data.meetings} />}
      actions={
        <>
          <ReviewLink place="meetings" />
          <SpanSelect value={span} onChange={setSpan} />
          <PasteButton sheet={sheet} quiet={open} />
        </>
      }
      toolbar={
        <>
          <KindTabs value={kind} onChange={onKind} />
          <Hint kind={kind} shown={!open} />
          {(!open || search !== '') && (
            <SearchField placeholder={words.search} value={search} onChange={setSearch} width={170} />
          )}
          <Button
            leftSection={<IconLayoutSidebarRight size={18} stroke={1.6} />}
            aria-pressed={open}
            disabled={panel.subject === null}
            onClick={() => setOpen(!open)}
          >
            {words.details}
          </Button>
        </>
      }
      panel={
        open &&
        panel.subject !== null && (
          <MeetingPanel
            key={panel.subject.key}
            line={panel.subject.line}
            month={panel.subject.month}
            kind={kind}
            takeFocus={panel.takesFocus}
            pinned={panel.isPinned}
            onDirty={panel.setDirty}
            onClose={() => setOpen(false)}
          />
        )
      }
    >
      {units > 0 && <FormulaBar sheet={sheet} />}
      {refused !== null && <RefusedCells written={refused} sheet={sheet} nameOf={nameOf} onClose={dismiss} />}
      <Sheet
        label={frameWords.pages.meetings}
        sheet={sheet}
        rowId={idOf}
        {...(arranged.groupOf === undefined ? {} : { groupOf: arranged.groupOf })}
        view={arranged.tools}
        actionsOf={line => [unitAction(line.unitId)]}
        onOpen={() => {
          panel.takeFocus();
          setOpen(true);
        }}
        loading={grid.loading || arranged.isPending}
        error={grid.loadError}
        onRetry={grid.reload}
        empty={units === 0 ? emptyOf(kind) : { sentence: words.nothingFound }}
        withFoot
      />
    </PageFrame>
  );
}

/** What may be typed; its room goes to the panel when that is open. */
function Hint({ kind, shown }: { readonly kind: MeetingKind; readonly shown: boolean }) {
  const parts = kind === 'organisation' ? words.hintOfOne : words.hint;
  return (
    <p className={classes.hint}>
      {shown &&
        parts.map(([before, key, after]) => (
          <span key={key}>
            {before}
            <b>{key}</b>
            {after}
          </span>
        ))}
    </p>
  );
}

function emptyOf(kind: MeetingKind) {
  if (kind === 'organisation') return { sentence: words.emptyOrganisations };
  return {
    sentence: words.empty,
    action: (
      <Button component={Link} to="/don-vi">
        {words.toUnits}
      </Button>
    ),
  };
}
