import { Dialog } from '../../parts/dialog/dialog.tsx';
import { frameWords as words } from '../../words/frame.ts';
import classes from './help.module.css';

export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title={words.help.title} top={64}>
      <dl className={classes.keys}>
        {words.help.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{words.help.figures}</p>
      <p>{words.help.secret}</p>
    </Dialog>
  );
}
