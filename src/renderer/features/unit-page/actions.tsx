import { ActionIcon, Button, Menu, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronDown, IconFolderDown, IconPrinter } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { UnitName, UnitPage } from '../../../contract/unit-page.ts';
import { unitAddress } from '../../parts/unit-link/unit-link.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { WriteItem } from '../../parts/write-button/write-item.tsx';
import { reorganiseWords } from '../../words/reorganise.ts';
import { unitPageWords as words } from '../../words/unit-page.ts';
import { type UnitChangeKind, unitChangeKinds } from './change/change-panel.tsx';
import classes from './unit-page.module.css';

interface ActionsProps {
  readonly page: UnitPage;
  readonly busy: boolean;
  readonly onChange: (kind: UnitChangeKind) => void;
  readonly onFolder: () => void;
}

export function Actions({ page, busy, onChange, onFolder }: ActionsProps) {
  return (
    <>
      <Step to={page.previous} label={words.previous} keys={words.previousKey} icon={IconArrowUp} />
      <Step to={page.next} label={words.next} keys={words.nextKey} icon={IconArrowDown} />
      <ActionIcon
        data-yields
        variant="default"
        size={32}
        aria-label={words.print}
        title={words.print}
        onClick={() => window.print()}
      >
        <IconPrinter size={18} stroke={1.6} />
      </ActionIcon>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} stroke={1.6} />}>{words.change}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {unitChangeKinds.map(kind => (
            <WriteItem key={kind} onClick={() => onChange(kind)}>
              {reorganiseWords.actions[kind]}
            </WriteItem>
          ))}
        </Menu.Dropdown>
      </Menu>
      <WriteButton onClick={() => onChange('edit')}>{words.edit}</WriteButton>
      <Button
        variant="filled"
        title={words.folderHint}
        loading={busy}
        leftSection={<IconFolderDown size={18} stroke={1.6} />}
        onClick={onFolder}
      >
        {words.folder}
      </Button>
    </>
  );
}

interface StepProps {
  readonly to: UnitName | null;
  readonly label: (name: string) => string;
  readonly keys: string;
  readonly icon: typeof IconArrowUp;
}

/** To the neighbour in protocol order; the key stands on it. */
function Step({ to, label, keys, icon: Icon }: StepProps) {
  if (to === null) {
    return (
      <Button disabled leftSection={<Icon size={16} stroke={1.6} />}>
        <span className={classes.key}>{keys}</span>
      </Button>
    );
  }
  return (
    <Button
      component={Link}
      className={classes.step}
      to={unitAddress(to.id)}
      title={label(to.name)}
      leftSection={<Icon size={16} stroke={1.6} />}
    >
      <VisuallyHidden>{label(to.name)} </VisuallyHidden>
      <span className={classes.key}>{keys}</span>
    </Button>
  );
}
