import { Button, Menu } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { type RefObject, useRef } from 'react';
import { intakeWords } from '../../words/intake.ts';

const { menu: words } = intakeWords;

interface ReceiveMenuProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRegister: (file: File) => void;
}

/** What came in as files: reports, or the register of incoming papers. Files dropped on the page need no menu. */
export function ReceiveMenu({ onFiles, onRegister }: ReceiveMenuProps) {
  const files = useRef<HTMLInputElement>(null);
  const register = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button leftSection={<IconFileDownload size={18} stroke={1.6} />}>{words.label}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => files.current?.click()}>{words.files}</Menu.Item>
          <Menu.Item onClick={() => register.current?.click()}>{words.register}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Picker ref={files} label={words.pickFiles} multiple accept="" onPick={onFiles} />
      <Picker
        ref={register}
        label={words.pickRegister}
        multiple={false}
        accept=".xlsx"
        onPick={([file]) => {
          if (file !== undefined) onRegister(file);
        }}
      />
    </>
  );
}

interface PickerProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly multiple: boolean;
  readonly accept: string;
  readonly onPick: (files: readonly File[]) => void;
}

/** The system's own dialog. */
function Picker({ ref, label, multiple, accept, onPick }: PickerProps) {
  return (
    <input
      ref={ref}
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
