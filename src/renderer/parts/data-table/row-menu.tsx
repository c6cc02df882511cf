import { Menu } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { partWords } from '../../words/parts.ts';
import { fold } from '../format/fold.ts';
import { WriteItem } from '../write-button/write-item.tsx';

export interface RowAction {
  readonly key: string;
  readonly label: string;
  /** Writes, or leads to writing: off where nothing is written. */
  readonly writes?: boolean;
  /** The key of the list that does it at once, shown beside it. */
  readonly shortcut?: 'F2';
  readonly onClick: () => void;
}

export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

const POINTED = ['mousedown', 'touchstart'];

interface RowMenuProps {
  readonly place: MenuPlace;
  readonly actions: readonly RowAction[];
  readonly onClose: () => void;
}

/** As in every menu of Windows: a letter goes to the next line that begins with it. */
function toItemOfLetter(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, altKey, ctrlKey, metaKey } = event;
  // The menu tells of each key twice.
  if (event.defaultPrevented || key.length !== 1 || altKey || ctrlKey || metaKey || fold(key) === '') return;
  event.preventDefault();
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const focused = items.filter(item => item.matches(':focus')).map(item => items.indexOf(item) + 1);
  const next = focused[0] ?? 0;
  const inTurn = [...items.slice(next), ...items.slice(0, next)];
  inTurn.find(item => fold(item.textContent ?? '').startsWith(fold(key)))?.focus();
}

/** The menu of a row, where it was asked for: right click, or Shift+F10. */
export function RowMenu({ place, actions, onClose }: RowMenuProps) {
  // Also before the menu has taken the focus: a quick Esc is meant for it too.
  useWindowEvent('keydown', event => {
    if (event.key === 'Escape') onClose();
  });
  return (
    <Menu
      opened
      position="bottom-start"
      returnFocus
      // Not also by keys: the very key that opened it would close it again.
      clickOutsideEvents={POINTED}
      onChange={opened => {
        if (!opened) onClose();
      }}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={partWords.table.menu}
          style={{
            position: 'fixed',
            left: place.x,
            top: place.y,
            width: 1,
            height: 1,
            padding: 0,
            border: 0,
            opacity: 0,
          }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={partWords.table.menu} onKeyDown={toItemOfLetter}>
        {actions.map(({ key, label, writes = false, shortcut, onClick }) => {
          const Item = writes ? WriteItem : Menu.Item;
          return (
            <Item key={key} onClick={onClick} rightSection={shortcut && <kbd>{shortcut}</kbd>}>
              {label}
            </Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
