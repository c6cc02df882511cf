import type { Icon } from '@tabler/icons-react';
import { useRef } from 'react';
import classes from './file-drop.module.css';
import { useDroppedFile } from './use-dropped-file.ts';

interface FileDropProps {
  /** What the file is, for those who hear the page. */
  readonly label: string;
  /** "Kéo tệp Word vào đây hoặc" */
  readonly sentence: string;
  /** "chọn tệp" */
  readonly browse: string;
  /** Endings and types the file dialog offers. */
  readonly accept: string;
  readonly icon: Icon;
  readonly onFile: (file: File) => void;
}

/** Where a file is dropped or chosen; one dropped beside it is taken too. Low, to stand beside other things. */
export function FileDrop({ label, sentence, browse, accept, icon: Sign, onFile }: FileDropProps) {
  const picker = useRef<HTMLInputElement>(null);
  const over = useDroppedFile(onFile);
  return (
    <section className={classes.drop} aria-label={label} data-over={over || undefined}>
      <Sign size={22} stroke={1.4} aria-hidden />
      <p>
        {sentence}{' '}
        <button type="button" className={classes.browse} onClick={() => picker.current?.click()}>
          {browse}
        </button>
      </p>
      <FilePicker ref={picker} label={label} accept={accept} onFile={onFile} />
    </section>
  );
}

interface FilePickerProps {
  readonly ref: React.Ref<HTMLInputElement>;
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** The system's own dialog; a button elsewhere clicks it. */
export function FilePicker({ ref, label, accept, onFile }: FilePickerProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept={accept}
      hidden
      aria-label={label}
      onChange={event => {
        const [file] = event.currentTarget.files ?? [];
        // The same file may be chosen again, after it was put right.
        event.currentTarget.value = '';
        if (file !== undefined) onFile(file);
      }}
    />
  );
}

export const WORD_FILE = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';
