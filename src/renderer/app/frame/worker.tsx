import { Button, Popover, TextInput } from '@mantine/core';
import { IconCheck, IconEye, IconUser } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatSaved } from '../../parts/format/instants.ts';
import { frameWords as words } from '../../words/frame.ts';
import { client, register } from '../client.ts';
import { useReadOnly } from '../read-only.ts';
import classes from './worker.module.css';

/** "Người đang làm việc" and when the register was last written; a click changes the name. */
export function Worker({ folded }: { readonly folded: boolean }) {
  const info = useQuery(register.register.info.queryOptions({ input: {} }));
  const [open, setOpen] = useState(false);
  const who = info.data?.who ?? '';
  return (
    <Popover opened={open} onChange={setOpen} position="right-end" trapFocus withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={classes.worker}
          aria-label={folded ? `${words.who.label}: ${who}` : undefined}
          title={words.who.change}
          onClick={() => setOpen(!open)}
        >
          {folded ? (
            <IconUser size={18} stroke={1.6} />
          ) : (
            <>
              <span>{words.who.label}</span>
              <span className={classes.name}>{who}</span>
              <span className={classes.saved}>
                {info.data?.savedAt && <IconCheck className={classes.tick} size={14} stroke={2} aria-hidden />}
                {info.data && formatSaved(info.data.savedAt, words.saved)}
              </span>
            </>
          )}
        </button>
      </Popover.Target>
      <Popover.Dropdown>{open && <WorkerForm who={who} onDone={() => setOpen(false)} />}</Popover.Dropdown>
    </Popover>
  );
}

function WorkerForm({ who, onDone }: { readonly who: string; readonly onDone: () => void }) {
  const [name, setName] = useState(who);
  const readOnly = useReadOnly();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => client.register.setWho({ who: name.trim() }),
    onSuccess: async () => {
      // Not a change of the register: no event tells of it.
      await queries.invalidateQueries({ queryKey: register.register.key() });
      onDone();
    },
  });
  const lookOnly = useMutation({
    mutationFn: () => client.register.setReadOnly({ readOnly: true }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: register.register.key() });
      onDone();
    },
  });
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault();
        if (name.trim() !== '') save.mutate();
      }}
    >
      <TextInput
        label={words.who.field}
        description={words.who.hint}
        value={name}
        maxLength={120}
        data-autofocus
        onChange={event => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" disabled={name.trim() === ''}>
        {words.who.save}
      </Button>
      {readOnly === null && (
        <>
          <Button leftSection={<IconEye size={16} stroke={1.6} />} onClick={() => lookOnly.mutate()}>
            {words.readOnly.choose}
          </Button>
          <p className={classes.hint}>{words.readOnly.chooseHint}</p>
        </>
      )}
    </form>
  );
}
