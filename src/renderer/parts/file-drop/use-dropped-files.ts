import { useEffect, useRef, useState } from 'react';
import { filesOfDrop } from './files-of-drop.ts';

interface Dropped {
  /** At most one more than `most`, so that too many can be told. */
  readonly files: readonly File[];
  /** What they were let go over. */
  readonly target: Element | null;
}

/** Any number of files or folders dropped anywhere in the window. True while some are held over it. */
export function useDroppedFiles(most: number, onDrop: (dropped: Dropped) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onDrop);
  useEffect(() => {
    take.current = onDrop;
  });
  useEffect(() => {
    function hold(event: DragEvent): void {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    }
    function leave(event: DragEvent): void {
      // Only leaving the window itself has nowhere it goes to.
      if (event.relatedTarget === null) setOver(false);
    }
    async function drop(event: DragEvent): Promise<void> {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      const target = event.target instanceof Element ? event.target : null;
      const files = await filesOfDrop(event.dataTransfer, most + 1);
      take.current({ files, target });
    }
    const onDropped = (event: DragEvent) => void drop(event);
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', onDropped);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', onDropped);
    };
  }, [most]);
  return over;
}
