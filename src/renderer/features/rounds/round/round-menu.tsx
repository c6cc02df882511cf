import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Round } from '../../../../contract/rounds.ts';
import { WriteItem } from '../../../parts/write-button/write-item.tsx';
import { closingWords } from '../../../words/closing.ts';
import { roundWords } from '../../../words/rounds.ts';

const { menu: words } = roundWords;

interface RoundMenuProps {
  readonly round: Round;
  readonly rounds: readonly Round[];
  readonly onChoose: (roundId: string) => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
  readonly onCloseFigures: () => void;
  readonly onReopenFigures: () => void;
  readonly onEdit: () => void;
  readonly onNew: () => void;
  readonly onDossier: () => void;
}

/** The year's other rounds, and what can be done with this one. */
export function RoundMenu(props: RoundMenuProps) {
  const { round, rounds, onChoose, onOpen, onRemove, onEdit, onNew, onCloseFigures, onReopenFigures, onDossier } =
    props;
  const isClosed = round.state === 'closed';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={16} stroke={1.6} />}>{words.label}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {rounds.length > 1 && (
          <>
            <Menu.Label>{words.others}</Menu.Label>
            {rounds.map(other => (
              <Menu.Item
                key={other.id}
                aria-current={other.id === round.id || undefined}
                onClick={() => onChoose(other.id)}
              >
                {roundWords.heading(other.title)}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        )}
        {round.state === 'prepared' && <WriteItem onClick={onOpen}>{words.open}</WriteItem>}
        {isClosed ? (
          <WriteItem onClick={onReopenFigures}>{closingWords.menu.reopen}</WriteItem>
        ) : (
          <>
            <WriteItem onClick={onCloseFigures}>{closingWords.menu.close}</WriteItem>
            <WriteItem onClick={onEdit}>{words.edit}</WriteItem>
          </>
        )}
        <Menu.Item onClick={onDossier}>{roundWords.dossier.action}</Menu.Item>
        <WriteItem onClick={onNew}>{words.add}</WriteItem>
        {!isClosed && <WriteItem onClick={onRemove}>{words.remove}</WriteItem>}
      </Menu.Dropdown>
    </Menu>
  );
}
