import { IconAlertCircle, IconArrowBackUp, IconArrowForwardUp, IconCheck, IconX } from '@tabler/icons-react';
import { useNotices } from '../../app/notice.tsx';
import { useHistory } from '../../app/use-history.ts';
import { frameWords } from '../../words/frame.ts';
import classes from './notice-bar.module.css';

const { notice: words } = frameWords;

/** What was just done, in a row of its own that covers nothing, with the way back. */
export function NoticeBar() {
  const { notice, close } = useNotices();
  const history = useHistory();
  // The row for announcements must exist before there is anything to announce.
  return (
    <div role="status">
      {notice !== null && (
        <div className={classes.bar}>
          {notice.refused ? (
            <IconAlertCircle className={classes.refusedSign} size={18} stroke={2} aria-hidden />
          ) : (
            <IconCheck className={classes.sign} size={18} stroke={2} aria-hidden />
          )}
          <span className={classes.sentence}>{notice.sentence}</span>
          {notice.action !== null && (
            <>
              <span className={classes.key}>{notice.action.kind === 'undo' ? words.undoKey : words.redoKey}</span>
              <button
                type="button"
                className={classes.button}
                data-bordered
                onClick={() => {
                  if (notice.action?.kind === 'undo') history.undo(notice.action.operationId);
                  else history.redo();
                }}
              >
                {notice.action.kind === 'undo' ? <IconArrowBackUp size={16} /> : <IconArrowForwardUp size={16} />}
                {notice.action.kind === 'undo' ? words.undo : words.redo}
              </button>
            </>
          )}
          <button type="button" className={classes.button} onClick={close}>
            <IconX size={16} aria-hidden />
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}
