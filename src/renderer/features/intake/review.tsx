import { Button } from '@mantine/core';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { IntakeProposal } from '../../../contract/intake.ts';
import type { RoundView } from '../../../contract/rounds.ts';
import { client } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { formatAlone, formatCount } from '../../parts/format/numbers.ts';
import { LeaveGuard } from '../../parts/leave-guard/leave-guard.tsx';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { SegmentTabs } from '../../parts/segment-tabs/segment-tabs.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { intakeWords as words } from '../../words/intake.ts';
import { intakeColumns } from './columns.tsx';
import { asksCopyForm, canConfirm, confirmedOf, type Entry, isPlain, type Progress, progressOf } from './entries.ts';
import { actionsOf } from './entry-actions.ts';
import { EntryPanel } from './entry-panel.tsx';
import { decisionsToWrite, mayNameUnit } from './form-entries.ts';
import { FormPanel } from './form-panel.tsx';
import { FormTab, type ReviewTab, restOf, tabsOf } from './form-tabs.tsx';
import classes from './intake.module.css';
import { copyFormOf, focusCopyForm, focusList, focusUnit, isLetter, isOnList, isTurn, usePageKeys } from './typing.ts';
import { useEntries } from './use-entries.ts';
import { useForms } from './use-forms.ts';
import { usePictures } from './use-pictures.ts';

interface ReviewProps {
  readonly view: RoundView;
  readonly proposal: IntakeProposal;
  readonly onClose: () => void;
}

const keyOf = ({ key }: Entry) => key;

/** What came in, paper by paper: Enter confirms, letters change the unit, Ctrl+Enter records what was confirmed. */
export function Review({ view, proposal, onClose }: ReviewProps) {
  const list = useEntries(proposal);
  const { entries, selected } = list;
  const forms = useForms(proposal.forms, entries, list.seenAgain);
  const [tab, setTab] = useState<ReviewTab>('files');
  const [tried, setTried] = useState(false);
  const names = useMemo(() => new Map(view.lines.map(({ unitId, unitName }) => [unitId, unitName])), [view.lines]);
  const columns = useMemo(() => intakeColumns(unitId => names.get(unitId) ?? ''), [names]);
  const confirmed = entries.filter(({ state }) => state === 'confirmed');
  const open = entries.filter(({ state }) => state === 'open');
  const isForm = ({ form }: Entry) => form !== null;
  const progress = progressOf(entries);
  const confirmedForms = progress.forms.confirmed;
  const accept = useChange(client.intake.accept, () => {
    list.drop(new Set(confirmed.map(keyOf)));
    if (open.length === 0) onClose();
    else setTab('files');
  });
  const pictures = usePictures(proposal.ticket, selected, list.change);
  const isFiles = tab === 'files' || tab === 'rest';
  const rows = tab === 'rest' ? restOf(entries) : entries;
  const canRecord = confirmed.length > 0 && !accept.isPending && !forms.considering;

  function confirm(entry: Entry): void {
    setTried(!canConfirm(entry));
    if (list.confirm(entry)) {
      focusList();
      return;
    }
    list.change(entry.key, entry);
    if (entry.unitIds.length === 0 || isForm(entry)) focusUnit();
    else focusCopyForm();
  }

  function confirmAll(): void {
    list.confirmAll();
    focusList();
  }

  function nameUnit(entry: Entry, unitId: string): void {
    const { form, report, unitIds } = entry;
    if (form === null) confirm({ ...entry, unitIds: [unitId, ...unitIds.slice(1)] });
    // The core is asked at once whether something speaks against it.
    else
      confirm({ ...entry, unitIds: [unitId], form: { ...form, unitId }, report: { ...report, result: 'recognised' } });
  }

  function record(): void {
    if (!canRecord) return;
    const reports = confirmed.flatMap(entry => (isForm(entry) ? [] : (confirmedOf(entry) ?? [])));
    const { preview, decisions } = forms;
    accept.mutate({
      ...{ ticket: proposal.ticket, roundId: view.round.id, reports },
      ...(preview === null || confirmedForms === 0
        ? {}
        : { forms: { ticket: preview.ticket, decisions: decisionsToWrite(entries, decisions, preview.files) } }),
    });
  }

  usePageKeys(event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      record();
    } else if (selected === undefined || !isFiles) return;
    else if (isTurn(event) && pictures.shown !== undefined) pictures.turn();
    // The letter itself is then typed into the field that has the focus.
    else if (isLetter(event) && mayNameUnit(selected)) focusUnit();
    else if (asksCopyForm(selected) && copyFormOf(event) !== undefined)
      confirm({ ...selected, draft: { ...selected.draft, copyForm: copyFormOf(event) ?? null } });
    else if (event.key === 'Delete' && isOnList(event)) {
      if (selected.state === 'left') list.takeUp(selected);
      else list.putAside(selected);
    }
  });
  useLayoutEffect(focusList, []);

  const panelProps = selected && {
    ...{ entry: selected, lines: view.lines, tried },
    onChange: (part: Partial<Entry>) => void list.change(selected.key, part),
    onUnit: (unitId: string) => nameUnit(selected, unitId),
    onConfirm: () => confirm(selected),
    onLeave: () => list.putAside(selected),
    onClose: focusList,
  };
  return (
    <PageFrame
      heading={words.heading(view.round.title)}
      sub={words.sub(...said(progress, ({ confirmed, all }) => `${formatCount(confirmed)}/${formatCount(all)}`))}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button disabled={!open.some(isPlain)} onClick={confirmAll}>
            {words.all}
          </Button>
          <WriteButton variant="filled" disabled={!canRecord} loading={accept.isPending} onClick={record}>
            {words.accept(countOf(confirmed.length - confirmedForms), countOf(confirmedForms))}
          </WriteButton>
        </>
      }
      toolbar={
        <>
          <SegmentTabs label={words.tabs.label} tabs={tabsOf(entries, forms)} chosen={tab} onChoose={setTab} />
          <p className={classes.keys}>{isFiles ? words.keys : words.lineKeys}</p>
        </>
      }
      error={accept.error ?? forms.error}
      panel={
        panelProps !== undefined &&
        isFiles &&
        (panelProps.entry.form === null ? (
          <EntryPanel {...panelProps} pictures={pictures} />
        ) : (
          <FormPanel
            {...panelProps}
            form={panelProps.entry.form}
            formLines={forms.preview?.lines ?? []}
            left={forms.left}
            onTick={forms.tick}
            onTakeUp={() => list.takeUp(panelProps.entry)}
          />
        ))
      }
    >
      <LeaveGuard when={confirmed.length > 0} {...words.unrecorded(countOf(confirmed.length))} />
      {isFiles ? (
        <DataTable
          label={words.list}
          columns={columns}
          rows={rows}
          rowId={keyOf}
          isMuted={({ state }) => state === 'left'}
          selectedId={list.selectedId}
          onSelect={entry => list.select(entry.key)}
          onOpen={confirm}
          actionsOf={entry => actionsOf(entry, list, confirm)}
          loading={false}
          error={null}
          empty={{ sentence: words.empty }}
          foot={words.foot(...said(progress, ({ open }) => formatAlone(open)))}
        />
      ) : (
        <FormTab tab={tab} entries={entries} forms={forms} />
      )}
    </PageFrame>
  );
}

/** Of the reports and of the forms; empty of what there is none, though of the two one is always said. */
function said(
  { reports, forms }: ReturnType<typeof progressOf>,
  say: (progress: Progress) => string,
): readonly [reports: string, forms: string] {
  const hasForms = forms.all > 0;
  return [hasForms && reports.all === 0 ? '' : say(reports), hasForms ? say(forms) : ''];
}

function countOf(count: number): string {
  return count === 0 ? '' : formatAlone(count);
}
