import type { RoundLine } from '../../../contract/rounds.ts';
import { client } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import type { RowAction } from '../../parts/data-table/row-menu.tsx';
import { useUnitAction } from '../../parts/unit-link/use-unit-action.ts';
import { formWords } from '../../words/forms.ts';
import { roundWords } from '../../words/rounds.ts';
import { isReceived } from './groups.ts';
import { latestCounted } from './receipt/latest-counted.ts';
import type { RoundPanelState } from './use-round-panel.ts';

const { actions: words } = roundWords;

/** The menu of a line: what can be done with it as it stands now. */
export function useLineActions(roundId: string, panel: RoundPanelState) {
  const { asOf } = usePeriod();
  const unitAction = useUnitAction();
  const exempt = useChange(client.rounds.exempt);
  const extend = useChange(client.rounds.extend);
  const accept = useChange(async (unitId: string) => client.receipts.accept(await latestOf(roundId, unitId)));
  const complete = useChange(async (unitId: string) =>
    client.receipts.change({ ...(await latestOf(roundId, unitId)), changes: { completedOn: asOf } }),
  );
  const remove = useChange(async (unitId: string) => client.receipts.remove(await latestOf(roundId, unitId)));

  function actionsOf(line: RoundLine): readonly RowAction[] {
    const { unitId } = line;
    const isExempt = line.state === 'exempt';
    const received = isReceived(line);
    const actions: readonly (RowAction & { readonly fits: boolean })[] = [
      {
        key: 'record',
        writes: true,
        label: words.record,
        fits: true,
        onClick: () => panel.open({ kind: 'record' }, unitId),
      },
      {
        key: 'ask',
        writes: true,
        label: words.ask,
        fits: received && !line.askedToComplete,
        onClick: () => panel.open({ kind: 'ask' }, unitId),
      },
      {
        key: 'completed',
        writes: true,
        label: words.completed,
        fits: line.askedToComplete,
        onClick: () => complete.mutate(unitId),
      },
      {
        key: 'accept',
        writes: true,
        label: words.accept,
        fits: received && !line.accepted,
        onClick: () => accept.mutate(unitId),
      },
      {
        key: 'content',
        label: words.content,
        fits: received,
        onClick: () => panel.open({ kind: 'content' }, unitId),
      },
      {
        key: 'form',
        label: formWords.ofLine,
        fits: !isExempt,
        onClick: () => panel.open({ kind: 'forms', unitId }, unitId),
      },
      {
        key: 'extend',
        writes: true,
        label: words.extend,
        fits: !isExempt && !received,
        onClick: () => panel.open({ kind: 'extend' }, unitId),
      },
      {
        key: 'endExtension',
        writes: true,
        label: words.endExtension,
        fits: line.extendedTo !== null,
        onClick: () => extend.mutate({ roundId, unitIds: [unitId], to: null, reason: null }),
      },
      {
        key: 'exempt',
        writes: true,
        label: words.exempt,
        fits: !isExempt && !received,
        onClick: () => panel.open({ kind: 'exempt' }, unitId),
      },
      {
        key: 'expect',
        writes: true,
        label: words.expect,
        fits: isExempt,
        onClick: () => exempt.mutate({ roundId, unitIds: [unitId], reason: null }),
      },
      {
        key: 'change',
        label: words.change,
        shortcut: 'F2',
        fits: received,
        onClick: () => void openLatest(unitId),
      },
      { key: 'remove', writes: true, label: words.removeReceipt, fits: received, onClick: () => remove.mutate(unitId) },
    ];
    return [...actions.filter(({ fits }) => fits), unitAction(unitId)];
  }

  /** Of a closed round everything is only read. */
  function closedActionsOf({ unitId }: RoundLine): readonly RowAction[] {
    return [
      { key: 'read', label: words.read, onClick: () => panel.open({ kind: 'record' }, unitId) },
      unitAction(unitId),
    ];
  }

  async function openLatest(unitId: string): Promise<void> {
    const { id } = await latestOf(roundId, unitId);
    panel.open({ kind: 'change', receiptId: id }, unitId);
  }

  const error = exempt.error ?? extend.error ?? accept.error ?? complete.error ?? remove.error;
  return { actionsOf, closedActionsOf, error };
}

/** The latest report that counts, as the register has it now. */
async function latestOf(roundId: string, unitId: string): Promise<{ readonly id: string; readonly version: number }> {
  const { items } = await client.receipts.list({ roundId, unitId, page: { offset: 0, limit: 200 } });
  const latest = latestCounted(items);
  if (latest === undefined) throw new Error('a line that is received has an arrival that counts');
  return { id: latest.id, version: latest.version };
}
