import { Button } from '@mantine/core';
import type { PassedDoubt, ReviewItem } from '../../../contract/review.ts';
import { reviewKindLabel } from '../../../contract/words/review.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { UnitLink } from '../../parts/unit-link/unit-link.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { reviewWords as words } from '../../words/review.ts';
import classes from './review.module.css';

interface ItemActions {
  readonly fix: (item: ReviewItem) => void;
  readonly pass: (item: ReviewItem) => void;
  readonly open: (item: ReviewItem) => void;
}

/** Where, what is wrong, what one click writes, and the clicks themselves. */
export function itemColumns(
  { fix, pass, open }: ItemActions,
  /** A panel is open, and has the same buttons. */
  isNarrow: boolean,
): readonly Column<ReviewItem>[] {
  return [
    {
      key: 'unit',
      heading: words.columns.unit,
      width: 200,
      frozen: true,
      cell: ({ unitId, unitName }) => (unitId === null ? '' : <UnitLink unitId={unitId} name={unitName} />),
      text: ({ unitName }) => unitName,
    },
    { key: 'sentence', heading: words.columns.sentence, width: 250, grow: true, cell: item => item.sentence },
    { key: 'kind', heading: words.columns.kind, width: 172, yields: true, cell: item => reviewKindLabel[item.kind] },
    { key: 'place', heading: words.columns.place, width: 124, yields: true, cell: item => words.places[item.place] },
    { key: 'fix', heading: words.columns.fix, width: 150, cell: item => item.fix ?? '' },
    {
      key: 'actions',
      heading: '',
      width: 188,
      yields: isNarrow,
      cell: item => (
        <span className={classes.actions}>
          {item.fix !== null && (
            <WriteButton size="compact-sm" aria-label={words.fixLabel(item.fix)} onClick={() => fix(item)}>
              {words.fix}
            </WriteButton>
          )}
          <WriteButton size="compact-sm" aria-label={words.passLabel(item.sentence)} onClick={() => pass(item)}>
            {words.pass}
          </WriteButton>
          <Button size="compact-sm" aria-label={words.openLabel(words.places[item.place])} onClick={() => open(item)}>
            {words.open}
          </Button>
        </span>
      ),
    },
  ];
}

export function passedColumns(again: (item: PassedDoubt) => void): readonly Column<PassedDoubt>[] {
  return [
    {
      key: 'sentence',
      heading: words.columns.sentence,
      width: 420,
      grow: true,
      frozen: true,
      cell: item => item.sentence,
    },
    { key: 'reason', heading: words.columns.reason, width: 260, cell: item => item.reason ?? '' },
    {
      key: 'actions',
      heading: '',
      width: 110,
      cell: item => (
        <WriteButton size="compact-sm" aria-label={words.againLabel(item.sentence)} onClick={() => again(item)}>
          {words.again}
        </WriteButton>
      ),
    },
  ];
}
