import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Round } from '../../../../contract/rounds.ts';
import { client } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import { roundWords } from '../../../words/rounds.ts';

const { menu: words } = roundWords;

interface RoundMenuProps {
  readonly round: Round;
  readonly rounds: readonly Round[];
  readonly onChoose: (roundId: string) => void;
  readonly onEdit: () => void;
  readonly onNew: () => void;
}

/** The year's other rounds, and what can be done with this one. */
export function RoundMenu({ round, rounds, onChoose, onEdit, onNew }: RoundMenuProps) {
  const open = useChange(client.rounds.open);
  const remove = useChange(client.rounds.remove);
  const { id, version } = round;
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
              <Menu.Item key={other.id} aria-current={other.id === id || undefined} onClick={() => onChoose(other.id)}>
                {roundWords.heading(other.title)}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        )}
        {round.state === 'prepared' && <Menu.Item onClick={() => open.mutate({ id, version })}>{words.open}</Menu.Item>}
        <Menu.Item onClick={onEdit}>{words.edit}</Menu.Item>
        <Menu.Item onClick={onNew}>{words.add}</Menu.Item>
        <Menu.Item onClick={() => remove.mutate({ id, version })}>{words.remove}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
