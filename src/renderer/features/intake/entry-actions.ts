import type { RowAction } from '../../parts/data-table/row-menu.tsx';
import { intakeWords as words } from '../../words/intake.ts';
import type { Entry } from './entries.ts';
import type { Entries } from './use-entries.ts';

/** The menu of one paper that came in, as it stands now. */
export function actionsOf(entry: Entry, list: Entries, confirm: (entry: Entry) => void): readonly RowAction[] {
  const { report, state, form, files } = entry;
  const above = list.entries[list.entries.indexOf(entry) - 1];
  const isPicture = files.every(file => file.isPicture);
  const canComeUp = form === null ? report.canBeFiled : form.isPutAside || form.mayTake || state === 'confirmed';
  const actions: readonly (RowAction & { readonly fits: boolean })[] = [
    {
      key: 'confirm',
      label: words.confirm,
      fits: report.canBeFiled && (form === null || state === 'open'),
      onClick: () => confirm(entry),
    },
    { key: 'leave', label: words.leave, fits: state !== 'left', onClick: () => list.putAside(entry) },
    { key: 'open', label: words.takeUp, fits: state !== 'open' && canComeUp, onClick: () => list.takeUp(entry) },
    { key: 'split', label: words.split, fits: files.length > 1, onClick: () => list.split(entry) },
    {
      key: 'join',
      label: words.join,
      fits: isPicture && (above?.files.every(file => file.isPicture) ?? false),
      onClick: () => list.join(entry),
    },
  ];
  return actions.filter(({ fits }) => fits);
}
