import { useEffect, useRef, useState } from 'react';

/** Files dropped anywhere: left alone, a browser would leave the page to show them. True while one is held over it. */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });
  useEffect(() => {
    function hold(event: DragEvent): void {
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
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
