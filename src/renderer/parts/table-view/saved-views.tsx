import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { View } from '../../../contract/views.ts';
import { client } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { tableViewWords } from '../../words/table-view.ts';
import { ErrorBox } from '../error-box/error-box.tsx';
import classes from './table-view.module.css';
import type { TableView } from './use-table-view.ts';

const { menu: words } = tableViewWords;

/** The views saved under a name: chosen, renamed, removed, opened with; and the present one saved. */
export function SavedViews({ view }: { readonly view: TableView }) {
  const [name, setName] = useState('');
  const [renaming, setRenaming] = useState<View | null>(null);
  const create = useChange(client.views.create, ({ record }) => {
    setName('');
    view.choose(record);
  });
  const change = useChange(client.views.change, () => setRenaming(null));
  const remove = useChange(client.views.remove);
  const error = create.error ?? change.error ?? remove.error;
  const { view: chosen, views, definition } = view;

  function save(): void {
    const typed = name.trim();
    if (typed === '') return;
    if (renaming === null) create.mutate({ list: view.list, name: typed, isDefault: false, definition });
    else {
      change.mutate({ id: renaming.id, version: renaming.version, changes: { name: typed } });
      setName('');
    }
  }

  return (
    <section className={classes.section} aria-label={words.saved}>
      <h2>{words.saved}</h2>
      <ul className={classes.views}>
        <li>
          <Button size="compact-sm" aria-pressed={chosen === null} onClick={() => view.choose(null)}>
            {words.original}
          </Button>
        </li>
        {views.map(each => (
          <li key={each.id}>
            <Button size="compact-sm" aria-pressed={each.id === chosen?.id} onClick={() => view.choose(each)}>
              {each.name}
            </Button>
            <span className={classes.viewTools}>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-pressed={each.isDefault}
                aria-label={words.makeDefaultOf(each.name)}
                onClick={() =>
                  change.mutate({ id: each.id, version: each.version, changes: { isDefault: !each.isDefault } })
                }
              >
                {each.isDefault ? words.isDefault : words.makeDefault}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={words.renameOf(each.name)}
                onClick={() => {
                  setRenaming(each);
                  setName(each.name);
                }}
              >
                {words.rename}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={words.removeOf(each.name)}
                onClick={() => remove.mutate({ id: each.id, version: each.version })}
              >
                {words.remove}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {chosen !== null && view.isChanged && (
        <Button
          size="compact-sm"
          onClick={() => change.mutate({ id: chosen.id, version: chosen.version, changes: { definition } })}
        >
          {words.saveChanges(chosen.name)}
        </Button>
      )}
      <div className={classes.save}>
        <TextInput
          size="sm"
          aria-label={words.name}
          placeholder={words.name}
          maxLength={120}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            save();
          }}
        />
        <Button size="sm" disabled={name.trim() === ''} onClick={save}>
          {renaming === null ? words.save : words.rename}
        </Button>
      </div>
      {error && <ErrorBox error={error} />}
    </section>
  );
}
