import { Dialog } from '../../parts/dialog/dialog.tsx';
import { frameWords } from '../../words/frame.ts';
import { guideWords } from '../../words/guide.ts';
import { keyTable } from '../../words/keys.ts';
import classes from './key-list.module.css';

/** Every key of the program, and two things to know about figures and secrets. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title={guideWords.menu.keys} top={64}>
      {keyTable.map(({ group, entries }) => (
        <section key={group}>
          <h3 className={classes.group}>{group}</h3>
          <dl className={classes.keys}>
            {entries.map(({ keys, does }) => (
              <div key={does}>
                <dt>{keys.join(', ')}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p>{frameWords.help.figures}</p>
      <p>{frameWords.help.secret}</p>
    </Dialog>
  );
}
