import { Button } from '@mantine/core';
import { partWords } from '../../words/parts.ts';
import { Dialog } from '../dialog/dialog.tsx';
import classes from './confirm-dialog.module.css';

interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen and what stays. */
  readonly sentence: string;
  /** The act by its name: "Chốt số liệu". */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Only for decisions that cannot be undone; everything else is done at once and has "Hoàn tác". */
export function ConfirmDialog({ title, sentence, action, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Dialog onClose={onClose} title={title} width={440}>
      <p className={classes.sentence}>{sentence}</p>
      <div className={classes.buttons}>
        <Button data-autofocus onClick={onClose}>
          {partWords.confirm.cancel}
        </Button>
        <Button variant="filled" onClick={onConfirm}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}
