import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ImportDecisions, ImportProposal } from '../../../contract/exchange.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { exchangeWords as words } from '../../words/exchange.ts';
import classes from './preview.module.css';
import { type Work, withProposal } from './work.ts';

interface ProposalsProps {
  readonly work: Work;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

const keyOf = (proposal: ImportProposal) => proposal.key;

/** What notes seem to say (soft copy, extension): offered, and applied only where ticked. */
export function Proposals({ work, onDecide }: ProposalsProps) {
  const { preview, decisions } = work;
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useMemo(
    (): readonly Column<ImportProposal>[] => [
      {
        key: 'apply',
        heading: words.columns.apply,
        width: 84,
        align: 'center',
        cell: ({ key, sentence }) => (
          <Checkbox
            aria-label={sentence}
            checked={decisions.proposals.includes(key)}
            onChange={event => onDecide(withProposal(decisions, key, event.currentTarget.checked))}
          />
        ),
      },
      {
        key: 'place',
        heading: words.columns.place,
        width: 190,
        cell: ({ sheet, cell }) => <span className={classes.place}>{words.place(sheet, cell)}</span>,
      },
      { key: 'sentence', heading: words.columns.proposal, width: 420, grow: true, cell: ({ sentence }) => sentence },
    ],
    [decisions, onDecide],
  );
  return (
    <DataTable
      label={words.tabs.proposals}
      columns={columns}
      rows={preview.proposals}
      rowId={keyOf}
      selectedId={selected}
      onSelect={proposal => setSelected(proposal.key)}
      loading={false}
      error={null}
      empty={{ sentence: words.empty.proposals }}
      foot={<span>{words.foot.proposals}</span>}
    />
  );
}
