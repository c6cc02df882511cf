import { Button } from '@mantine/core';
import { IconQuestionMark, IconSearch } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { wantListFocus } from '../../app/list-focus.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { StateSign } from '../../parts/state/state-sign.tsx';
import { overviewWords } from '../../words/overview.ts';
import type { TodoItem } from './todo-item.ts';
import classes from './todo-list.module.css';

const { todo: words } = overviewWords;

interface TodoListProps {
  readonly items: readonly TodoItem[];
  readonly onWhoHasNot: () => void;
}

/** "Việc cần làm": each line says how many and what, and has the one button that goes there. */
export function TodoList({ items, onWhoHasNot }: TodoListProps) {
  const navigate = useNavigate();
  return (
    <section className={classes.todo} aria-labelledby="viec-can-lam">
      <div className={classes.head}>
        <h2 id="viec-can-lam" className={classes.title}>
          {words.title}
        </h2>
        {items.length > 0 && <span className={classes.count}>{words.count(formatAlone(items.length))}</span>}
      </div>
      {items.length === 0 && <p className={classes.nothing}>{words.nothing}</p>}
      <ol className={classes.items}>
        {items.map(item => (
          <li key={item.key}>
            <span className={classes.sign}>
              <Sign sign={item.sign} />
            </span>
            <span className={classes.text}>
              <span className={classes.sentence}>{item.sentence}</span>
              <span className={classes.detail} title={item.detail}>
                {item.detail}
              </span>
              {item.paper !== undefined && (
                <Link className={classes.paper} to={item.paper.address}>
                  {item.paper.label}
                </Link>
              )}
            </span>
            <Button
              className={classes.action}
              onClick={() => {
                if (item.target === 'whoHasNot') {
                  onWhoHasNot();
                  return;
                }
                wantListFocus();
                void navigate(item.target.address);
              }}
            >
              {item.action}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sign({ sign }: { readonly sign: TodoItem['sign'] }) {
  if (sign === 'review') return <IconSearch size={14} stroke={1.8} aria-hidden />;
  if (sign === 'question') return <IconQuestionMark size={14} stroke={1.8} aria-hidden />;
  return <StateSign state={sign} />;
}
