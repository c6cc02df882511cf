import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog/confirm-dialog.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { packageWords } from '../../words/packages.ts';
import { Section } from '../settings/section.tsx';
import classes from '../settings/settings.module.css';

const { move: words } = packageWords;

interface MoveProps {
  readonly handedOver: { readonly at: string; readonly who: string } | null;
  readonly onMove: () => void;
  readonly onTakenBack: () => void;
}

/** To another machine and back: this copy only looks on meanwhile. */
export function Move({ handedOver, onMove, onTakenBack }: MoveProps) {
  const { show } = useNotices();
  const [asking, setAsking] = useState(false);
  const takeBack = useMutation({
    mutationFn: () => client.packages.takeBack({}),
    onSuccess: () => {
      show({ sentence: words.takenBack, action: null });
      onTakenBack();
    },
  });
  return (
    <Section title={words.title}>
      {handedOver === null ? (
        <>
          <p className={classes.hint}>{words.hint}</p>
          <Button onClick={() => setAsking(true)}>{words.button}</Button>
        </>
      ) : (
        <>
          <p className={classes.value}>{words.handedOver(formatInstant(handedOver.at), handedOver.who)}</p>
          <p className={classes.hint}>{words.takeBackHint}</p>
          <Button loading={takeBack.isPending} onClick={() => takeBack.mutate()}>
            {words.takeBack}
          </Button>
        </>
      )}
      {takeBack.error && <ErrorBox error={takeBack.error} />}
      {asking && (
        <ConfirmDialog
          title={words.title}
          sentence={words.confirm}
          action={words.action}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onMove();
          }}
        />
      )}
    </Section>
  );
}
