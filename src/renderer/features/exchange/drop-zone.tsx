import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useDroppedFile } from '../../parts/file-drop/use-dropped-file.ts';
import { exchangeWords as words } from '../../words/exchange.ts';
import classes from './exchange.module.css';

interface DropZoneProps {
  readonly onFile: (file: File) => void;
  readonly onBrowse: () => void;
}

/** Says where to drop a file; one dropped beside it is taken too. The keyboard has the button. */
export function DropZone({ onFile, onBrowse }: DropZoneProps) {
  const over = useDroppedFile(onFile);
  return (
    <section className={classes.drop} aria-label={words.choose} data-over={over || undefined}>
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
