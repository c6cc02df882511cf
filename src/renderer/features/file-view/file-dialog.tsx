import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { client, register } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { saveFile } from '../../app/save-file.ts';
import { shell } from '../../app/shell.ts';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { fileViewWords as words } from '../../words/file-view.ts';
import { FileSight } from './file-sight.tsx';
import classes from './file-view.module.css';

interface FileDialogProps {
  readonly id: string;
  readonly fileName: string;
  readonly onClose: () => void;
}

/** A kept file, looked at; from here it goes to another program or to a place outside the register. */
export function FileDialog({ id, fileName, onClose }: FileDialogProps) {
  const { show } = useNotices();
  const view = useQuery({ ...register.attachments.view.queryOptions({ input: { id } }), gcTime: 0 });
  const open = useMutation({ mutationFn: () => client.attachments.open({ id }) });
  const save = useMutation({
    mutationFn: async () => {
      const { ticket, fileName: safeName } = await client.attachments.take({ id });
      return saveFile(ticket, safeName);
    },
    onSuccess: savedAs => {
      if (savedAs !== null) show({ sentence: words.saved(savedAs), action: null });
    },
  });
  const error = view.error ?? open.error ?? save.error;
  return (
    <Dialog title={fileName} width={1180} onClose={onClose}>
      <div className={classes.bar}>
        {shell !== null && (
          <Button title={words.outsideHint} loading={open.isPending} onClick={() => open.mutate()}>
            {words.outside}
          </Button>
        )}
        <Button loading={save.isPending} onClick={() => save.mutate()}>
          {words.save}
        </Button>
      </div>
      {error !== null && <ErrorBox error={error} />}
      <div className={classes.sight}>
        {view.isPending && <p className={classes.message}>{words.reading}</p>}
        {view.data && <FileSight id={id} fileName={fileName} view={view.data} />}
      </div>
    </Dialog>
  );
}
