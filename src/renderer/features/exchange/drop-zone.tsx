import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { exchangeWords as words } from '../../words/exchange.ts';
import classes from './exchange.module.css';

interface DropZoneProps {
  readonly onFile: (file: File) => void;
  readonly onBrowse: () => void;
}

/** Where a file is dropped; the keyboard has the button. */
export function DropZone({ onFile, onBrowse }: DropZoneProps) {
  const [over, setOver] = useState(false);
  function hold(event: DragEvent): void {
    event.preventDefault();
    setOver(true);
  }
  return (
    <section
      className={classes.drop}
      aria-label={words.choose}
      data-over={over || undefined}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <IconFileSpreadsheet size={28} stroke={1.4} aria-hidden />
      <p>
        {words.drop}{' '}
        <button type="button" className={classes.browse} onClick={onBrowse}>
          {words.browse}
        </button>
      </p>
    </section>
  );
}
