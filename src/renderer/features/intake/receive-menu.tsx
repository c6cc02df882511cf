import { Menu } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useRef } from 'react';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { intakeWords } from '../../words/intake.ts';
import { PickerInput } from './files-picker.tsx';

const { menu: words } = intakeWords;

interface ReceiveMenuProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRegister: (file: File) => void;
}

/** What came in as files: reports and forms, or the register of incoming papers. Files dropped on the page need no menu. */
export function ReceiveMenu({ onFiles, onRegister }: ReceiveMenuProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const register = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <WriteButton data-yields leftSection={<IconFileDownload size={18} stroke={1.6} />}>
            {words.label}
          </WriteButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => files.current?.click()}>{words.files}</Menu.Item>
          <Menu.Item onClick={() => folder.current?.click()}>{words.folder}</Menu.Item>
          <Menu.Item onClick={() => register.current?.click()}>{words.register}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <PickerInput ref={files} label={words.pickFiles} multiple onPick={onFiles} />
      <PickerInput ref={folder} label={words.pickFolder} multiple isFolder onPick={onFiles} />
      <PickerInput
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
