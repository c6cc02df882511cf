import { Button, Menu, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { recordAddress } from '../../features/overview/addresses.ts';
import { frameWords as words } from '../../words/frame.ts';
import { wantListFocus } from '../list-focus.ts';
import { pageKeys } from '../pages.ts';
import { usePeriod } from '../period.tsx';
import { useReadOnly } from '../read-only.ts';
import { isWriting } from '../under-way.ts';
import { useHistory } from '../use-history.ts';
import { hasTyped, useKeys } from '../use-keys.ts';
import { AsOfMenu } from './as-of-menu.tsx';
import { HelpMenu } from './help-menu.tsx';
import classes from './top-bar.module.css';

/** By then the first screen has settled. */
const SETTLED = 1000;

type PaletteModule = typeof import('../palette/palette.tsx');

/**
 * "Tìm nhanh", there before it is asked for: what is typed right after Ctrl+K must fall into it. Suspense would hold it back
 * for a third of a second the first time.
 */
function usePalette() {
  const [module, setModule] = useState<PaletteModule | null>(null);
  const load = useCallback(() => void import('../palette/palette.tsx').then(setModule), []);
  useEffect(() => {
    const timer = setTimeout(load, SETTLED);
    return () => clearTimeout(timer);
  }, [load]);
  return { Palette: module?.Palette, load };
}

/** The overview with the list of those whose report is awaited: the question that comes by telephone. */
const WHO_HAS_NOT_SENT = '/?chua-gui';

export function TopBar() {
  const [open, setOpen] = useState(false);
  const history = useHistory();
  const navigate = useNavigate();
  const { Palette, load } = usePalette();

  function search(): void {
    load();
    setOpen(true);
  }

  useKeys({
    'Ctrl+k': event => {
      event.preventDefault();
      search();
    },
    'Ctrl+z': event => {
      if (hasTyped(event.target)) return;
      event.preventDefault();
      if (history.undoSentence !== null || isWriting()) history.undo();
    },
    'Ctrl+y': event => {
      if (hasTyped(event.target)) return;
      event.preventDefault();
      if (history.redoSentence !== null) history.redo();
    },
    ...Object.fromEntries(
      pageKeys.map(({ key, path }) => [
        key,
        (event: KeyboardEvent) => {
          event.preventDefault();
          wantListFocus();
          void navigate(`/${path}`);
        },
      ]),
    ),
    F8: event => {
      event.preventDefault();
      void navigate(recordAddress);
    },
    F9: event => {
      event.preventDefault();
      void navigate(WHO_HAS_NOT_SENT);
    },
  });

  return (
    <header className={classes.bar}>
      <YearMenu />
      <AsOfMenu />
      <button type="button" className={classes.search} title={words.search.title} onClick={search}>
        <IconSearch size={16} stroke={1.6} aria-hidden />
        <span>{words.search.placeholder}</span>
        <kbd className={classes.key}>{words.search.key}</kbd>
      </button>
      <div className={classes.right}>
        <HistoryButton
          icon={IconArrowBackUp}
          words={words.undo}
          sentence={history.undoSentence}
          onClick={() => history.undo()}
        />
        <HistoryButton
          icon={IconArrowForwardUp}
          words={words.redo}
          sentence={history.redoSentence}
          onClick={history.redo}
        />
        <HelpMenu />
      </div>
      {open && Palette !== undefined && <Palette onClose={() => setOpen(false)} />}
    </header>
  );
}

function YearMenu() {
  const { year, years, setYear } = usePeriod();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={16} stroke={1.6} />}>
          <span className={classes.strong}>{words.year.button(year)}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {years.map(choice => (
          <Menu.Item key={choice} onClick={() => setYear(choice)} aria-current={choice === year || undefined}>
            {words.year.button(choice)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface HistoryButtonProps {
  readonly icon: typeof IconArrowBackUp;
  readonly words: { readonly label: string; readonly hint: (sentence: string) => string; readonly nothing: string };
  readonly sentence: string | null;
  readonly onClick: () => void;
}

function HistoryButton({ icon: ButtonIcon, words: own, sentence, onClick }: HistoryButtonProps) {
  const readOnly = useReadOnly();
  return (
    <Tooltip label={readOnly ?? (sentence === null ? own.nothing : own.hint(sentence))}>
      <Button
        variant="subtle"
        leftSection={<ButtonIcon size={18} stroke={1.6} />}
        data-disabled={sentence === null || undefined}
        aria-disabled={sentence === null || undefined}
        onClick={sentence === null ? undefined : onClick}
      >
        {own.label}
      </Button>
    </Tooltip>
  );
}
