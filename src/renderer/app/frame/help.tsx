import { Modal } from '@mantine/core';
import { frameWords as words } from '../../words/frame.ts';
import classes from './help.module.css';

export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title={words.help.title} size={520}>
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
    </Modal>
  );
}
