import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import icon from '../../theme/icon.svg';
import { frameWords as words } from '../../words/frame.ts';
import { type PageEntry, pageKeys, pages } from '../pages.ts';
import classes from './navigation.module.css';
import { Worker } from './worker.tsx';

const GROUPS = ['overview', 'units', 'rounds', 'documents'] as const;

interface NavigationProps {
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
}

export function Navigation({ folded, onFold }: NavigationProps) {
  const foldLabel = folded ? words.expand : words.collapse;
  const FoldIcon = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={classes.navigation} aria-label={words.navigation} data-folded={folded || undefined}>
      <div className={classes.head}>
        {!folded && (
          <>
            <img className={classes.mark} src={icon} alt="" />
            <p className={classes.name}>{words.programme.join('\n')}</p>
          </>
        )}
        <Tooltip label={foldLabel} position="right">
          <button type="button" className={classes.fold} aria-label={foldLabel} onClick={() => onFold(!folded)}>
            <FoldIcon size={18} stroke={1.6} />
          </button>
        </Tooltip>
      </div>
      <div className={classes.groups}>
        {GROUPS.map(group => (
          <PageLinks key={group} entries={pages.filter(page => page.group === group)} folded={folded} />
        ))}
      </div>
      <div className={classes.foot}>
        <PageLinks entries={pages.filter(page => page.group === 'settings')} folded={folded} />
      </div>
      <Worker folded={folded} />
    </nav>
  );
}

/** A name too long for one line breaks after its last comma. */
function keptTogether(label: string): string {
  return label.replace(/(?<=, )[^,]+$/, last => last.replaceAll(' ', '\u00a0'));
}

function keyOf(path: string): string | undefined {
  return pageKeys.find(page => page.path === path)?.key;
}

/** Under the pointer: the key; folded, the name too. */
function told(label: string, key: string | undefined, folded: boolean): string {
  return [...(folded ? [label] : []), ...(key === undefined ? [] : [key])].join(' · ');
}

function PageLinks({ entries, folded }: { readonly entries: readonly PageEntry[]; readonly folded: boolean }) {
  if (entries.length === 0) return null;
  return (
    <ul className={classes.group}>
      {entries.map(({ path, label, icon: PageIcon }) => (
        <li key={path}>
          <Tooltip
            label={told(label, keyOf(path), folded)}
            position="right"
            disabled={!folded && keyOf(path) === undefined}
          >
            <NavLink
              to={`/${path}`}
              aria-keyshortcuts={keyOf(path)}
              end={path === ''}
              className={classes.link ?? ''}
              aria-label={folded ? label : undefined}
            >
              <span className={classes.icon}>
                <PageIcon size={18} stroke={1.6} style={{ display: 'block' }} />
              </span>
              {!folded && keptTogether(label)}
            </NavLink>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}
