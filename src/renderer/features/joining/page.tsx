import { Button } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { JoiningGroup } from '../../../contract/joinings.ts';
import { client, register } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { usePeriod } from '../../app/period.tsx';
import { useReadOnly } from '../../app/read-only.ts';
import { useRemembered } from '../../app/remembered.ts';
import { useChange } from '../../app/use-change.ts';
import { useKeys } from '../../app/use-keys.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { SegmentTabs } from '../../parts/segment-tabs/segment-tabs.tsx';
import { joiningWords as words } from '../../words/joining.ts';
import { cuttingPath } from '../cutting/path.ts';
import { type Draft, firstDraft, keyOf } from './draft.ts';
import { GroupCard } from './group-card.tsx';
import classes from './joining.module.css';

const NONE: readonly JoiningGroup[] = [];

/** Near-equal things of the year, offered as one; the clerk decides, and any joining is taken apart at will. */
export function Page() {
  const { year, asOf } = usePeriod();
  const navigate = useNavigate();
  const reason = useReadOnly();
  const { show } = useNotices();
  const list = useQuery(register.joinings.list.queryOptions({ input: { year, asOf } }));
  const [tab, setTab] = useRemembered<'offered' | 'joined'>('joining.tab', 'offered');
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [at, setAt] = useState(0);
  const join = useChange(client.joinings.join);
  const apart = useChange(client.joinings.keepApart);
  const separate = useChange(client.joinings.separate);
  const all = list.data ?? NONE;
  const offered = all.filter(({ joining }) => joining === null);
  const joined = all.filter(({ joining }) => joining !== null);
  const groups = tab === 'offered' ? offered : joined;
  const current = Math.min(at, groups.length - 1);
  const selected = groups[current];
  const busy = join.isPending || apart.isPending || separate.isPending;
  const draftOf = (group: JoiningGroup) => drafts.get(keyOf(group)) ?? firstDraft(group);

  function joinGroup(group: JoiningGroup): void {
    const { content, left } = draftOf(group);
    const memberIds = group.items.map(({ id }) => id).filter(id => !left.has(id));
    if (busy || memberIds.length < 2 || content.trim() === '') return;
    join.mutate({ noun: group.noun, year, content, memberIds });
  }
  function keepApart({ noun, items }: JoiningGroup): void {
    if (!busy) apart.mutate({ noun, year, memberIds: items.map(({ id }) => id) });
  }
  function takeApart({ joining }: JoiningGroup): void {
    if (joining !== null && !busy) separate.mutate({ id: joining.id, version: joining.version });
  }

  /** The same keys as the buttons of the selected group. */
  const write = (act: (group: JoiningGroup) => void) => (event: KeyboardEvent) => {
    if (selected === undefined || isElsewhere(event.target)) return;
    event.preventDefault();
    if (reason !== null) show({ sentence: reason, refused: true, action: null });
    else act(selected);
  };
  const move = (act: () => void) => (event: KeyboardEvent) => {
    if (selected === undefined || isElsewhere(event.target)) return;
    event.preventDefault();
    act();
  };
  useKeys({
    ArrowDown: move(() => setAt(Math.min(current + 1, groups.length - 1))),
    ArrowUp: move(() => setAt(Math.max(current - 1, 0))),
    Enter: write(group => group.joining === null && joinGroup(group)),
    r: write(group => group.joining === null && keepApart(group)),
    t: write(takeApart),
  });

  return (
    <PageFrame
      heading={words.heading}
      sub={list.data && subOf(offered.length, joined.length)}
      actions={
        <Button leftSection={<IconScissors size={18} stroke={1.6} />} onClick={() => void navigate(`/${cuttingPath}`)}>
          {words.back}
        </Button>
      }
      toolbar={
        <SegmentTabs
          label={words.tabs.label}
          tabs={[
            { key: 'offered', label: words.tabs.offered },
            { key: 'joined', label: words.tabs.joined },
          ]}
          chosen={tab}
          onChoose={chosen => {
            setTab(chosen);
            setAt(0);
          }}
        />
      }
      error={join.error ?? apart.error ?? separate.error}
    >
      {list.error && <ErrorBox error={list.error} onRetry={() => void list.refetch()} />}
      <div className={classes.list}>
        {list.data !== undefined && groups.length === 0 && (
          <p className={classes.empty}>{tab === 'offered' ? words.nothingOffered(year) : words.nothingJoined(year)}</p>
        )}
        {groups.map((group, index) => (
          <GroupCard
            key={keyOf(group)}
            group={group}
            draft={draftOf(group)}
            selected={index === current}
            busy={busy}
            onSelect={() => setAt(index)}
            onDraft={draft => setDrafts(new Map(drafts).set(keyOf(group), draft))}
            onJoin={() => joinGroup(group)}
            onApart={() => keepApart(group)}
            onSeparate={() => takeApart(group)}
          />
        ))}
      </div>
      <div className={classes.foot}>
        <ul className={classes.keys} aria-label={words.keysLabel}>
          {words.keys.map(([key, said]) => (
            <li key={key}>
              <kbd className={classes.key}>{key}</kbd>
              <span>{said}</span>
            </li>
          ))}
        </ul>
        <span>{words.keep}</span>
      </div>
    </PageFrame>
  );
}

/** How many groups wait, how many were joined; of what there is none of nothing is said. */
function subOf(offered: number, joined: number): string | undefined {
  const { sub } = words;
  const [waiting, done] = [formatAlone(offered), formatAlone(joined)];
  if (offered > 0) return joined > 0 ? sub.both(waiting, done) : sub.offered(waiting);
  return joined > 0 ? sub.joined(done) : undefined;
}

/** Keys belong to a field or button that has the focus. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('textarea, button, a, [role="dialog"], [role="menu"], input:not([type="checkbox"])') !== null
  );
}
