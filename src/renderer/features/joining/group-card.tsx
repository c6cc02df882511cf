import { Checkbox, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { JoiningGroup } from '../../../contract/joinings.ts';
import { criterionGroupLabel, feedbackKindLabel, generalGroupLabel } from '../../../contract/words/labels.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { joiningWords as words } from '../../words/joining.ts';
import { cutAddress } from '../cutting/path.ts';
import { type Draft, unitsOf } from './draft.ts';
import classes from './joining.module.css';

interface GroupCardProps {
  readonly group: JoiningGroup;
  readonly draft: Draft;
  readonly selected: boolean;
  readonly busy: boolean;
  readonly onSelect: () => void;
  readonly onDraft: (draft: Draft) => void;
  readonly onJoin: () => void;
  readonly onApart: () => void;
  readonly onSeparate: () => void;
}

/** Sources of a group that are seen without scrolling. */
const mostInSight = 10;

/** Near-equal things with their sources: offered to be said once, or joined already. */
export function GroupCard(props: GroupCardProps) {
  const { group, draft, selected, busy, onSelect, onDraft, onJoin, onApart, onSeparate } = props;
  const { joining } = group;
  const isLong = group.items.length > mostInSight;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (selected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  function toggle(id: string): void {
    const left = new Set(draft.left);
    if (!left.delete(id)) left.add(id);
    onDraft({ ...draft, left });
  }

  return (
    <article
      ref={card}
      className={classes.card}
      data-selected={selected || undefined}
      aria-label={draft.content}
      onFocusCapture={onSelect}
      onMouseDown={onSelect}
    >
      <h2 className={classes.heading}>{words.of(whatOf(group), formatAlone(unitsOf(group, draft)))}</h2>
      {joining === null ? (
        <Textarea
          label={words.content}
          value={draft.content}
          autosize
          minRows={1}
          maxRows={6}
          spellCheck={false}
          onChange={event => onDraft({ ...draft, content: event.currentTarget.value })}
        />
      ) : (
        <p className={classes.content}>{joining.content}</p>
      )}
      <ul
        className={classes.sources}
        aria-label={words.sources}
        data-many={isLong || undefined}
        // What scrolls is reached by the keyboard.
        {...(isLong ? { tabIndex: 0 } : {})}
      >
        {group.items.map(item => (
          <li key={item.id}>
            {joining === null ? (
              <Checkbox
                label={words.source(item.unitName, item.text)}
                checked={!draft.left.has(item.id)}
                onChange={() => toggle(item.id)}
              />
            ) : (
              <span className={classes.source}>{words.source(item.unitName, item.text)}</span>
            )}
            {item.passageId !== null && (
              <Link className={classes.link} to={cutAddress({ unitId: item.unitId, passageId: item.passageId })}>
                {words.goTo}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        {joining === null ? (
          <>
            <WriteButton
              variant={selected ? 'filled' : 'default'}
              disabled={busy || group.items.length - draft.left.size < 2 || draft.content.trim() === ''}
              onClick={onJoin}
            >
              {words.join}
            </WriteButton>
            <WriteButton disabled={busy} onClick={onApart}>
              {words.apart}
            </WriteButton>
          </>
        ) : (
          <WriteButton disabled={busy} onClick={onSeparate}>
            {words.separate}
          </WriteButton>
        )}
      </div>
      {selected && joining !== null && <RecordHistory noun="joining" id={joining.id} />}
    </article>
  );
}

function whatOf({ kind, group }: JoiningGroup): string {
  if (kind !== null) return feedbackKindLabel[kind];
  return words.results(group === null ? generalGroupLabel : criterionGroupLabel(group));
}
