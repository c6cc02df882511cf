import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
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

/** Files dropped anywhere: left alone, a browser would leave the page to show them. True while one is held over it. */
function useDroppedFile(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });
  useEffect(() => {
    function hold(event: DragEvent): void {
      event.preventDefault();
      setOver(true);
    }
    function leave(event: DragEvent): void {
      // Only leaving the window itself has nowhere it goes to.
      if (event.relatedTarget === null) setOver(false);
    }
    function drop(event: DragEvent): void {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) take.current(file);
    }
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
