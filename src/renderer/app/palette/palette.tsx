import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { useUnitsOnceKnown } from '../../parts/fields/use-units.ts';
import { frameWords } from '../../words/frame.ts';
import { wantListFocus } from '../list-focus.ts';
import { pages } from '../pages.ts';
import classes from './palette.module.css';
import { type Target, targetsFor } from './targets.ts';

const { search: words } = frameWords;

/** "Tìm nhanh": commands, pages and units by a few letters without marks, or by initials; Enter goes there. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const navigate = useNavigate();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const units = useUnitsOnceKnown();
  const targets = useMemo(() => targetsFor(typed, units ?? [], pages), [typed, units]);
  const current = Math.min(at, targets.length - 1);
  // Enter before the units are there: what was typed may be one of them.
  const [entered, setEntered] = useState(false);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  useEffect(() => {
    if (!entered || units === null) return;
    setEntered(false);
    go(targets[current]);
  });

  function go(target: Target | undefined): void {
    if (target === undefined) return;
    wantListFocus();
    // Not back to where it came from.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClose();
    void navigate(target.address);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && units === null) setEntered(true);
    else if (event.key === 'Enter') go(targets[current]);
    else if (event.key === 'ArrowDown') setAt(Math.min(current + 1, targets.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0));
    else return;
    event.preventDefault();
  }

  function click(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    go(targets[Number(event.target.closest<HTMLElement>('[data-index]')?.dataset.index)]);
  }

  return (
    <Dialog onClose={onClose} title={words.title} width={560} top={64}>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={targets[current] && `${id}-${current}`}
        aria-label={words.field}
        placeholder={words.field}
        leftSection={<IconSearch size={16} stroke={1.6} />}
        value={typed}
        onKeyDown={press}
        onChange={event => {
          setTyped(event.currentTarget.value);
          setAt(0);
          setEntered(false);
        }}
      />
      {targets.length === 0 && (
        <p className={classes.nothing} role="status">
          {words.nothing}
        </p>
      )}
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={words.title}
        className={classes.list}
        tabIndex={-1}
        onClick={click}
        onKeyDown={press}
      >
        {targets.map((target, index) => (
          <div key={target.key} role="presentation">
            {target.heading !== targets[index - 1]?.heading && <p className={classes.heading}>{target.heading}</p>}
            <div
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              className={classes.option}
              aria-selected={index === current}
              data-index={index}
            >
              {target.label}
              <small>{target.hint}</small>
            </div>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
