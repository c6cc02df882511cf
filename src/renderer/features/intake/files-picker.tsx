import { Button } from '@mantine/core';
import { type RefObject, useRef } from 'react';

interface FilesPickerProps {
  readonly label: string;
  /** A whole folder with all in it; else one file or several. */
  readonly isFolder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the system's own dialog. */
export function FilesPicker({ label, isFolder = false, onFiles }: FilesPickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <PickerInput ref={input} label={label} multiple isFolder={isFolder} onPick={onFiles} />
    </>
  );
}

interface PickerInputProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly multiple: boolean;
  readonly isFolder?: boolean;
  readonly accept?: string;
  readonly onPick: (files: readonly File[]) => void;
}

/** The system's own dialog. */
export function PickerInput({ ref, label, multiple, isFolder = false, accept = '', onPick }: PickerInputProps) {
  return (
    <input
      ref={element => {
        ref.current = element;
        if (element !== null) element.webkitdirectory = isFolder;
      }}
      type="file"
      multiple={multiple}
      accept={accept}
      hidden
      aria-label={label}
      onChange={event => {
        const picked = [...(event.currentTarget.files ?? [])];
        // The same file may be chosen again, after it was put right.
        event.currentTarget.value = '';
        if (picked.length > 0) onPick(picked);
      }}
    />
  );
}
