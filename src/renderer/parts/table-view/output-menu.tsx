import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useKeys } from '../../app/use-keys.ts';
import { tableViewWords } from '../../words/table-view.ts';
import type { Output } from './use-output.ts';

const { output: words } = tableViewWords;

interface OutputMenuProps {
  readonly busy: boolean;
  readonly onOutput: (output: Output) => void;
}

/** Prints or exports exactly what is seen. Ctrl+P and Ctrl+Shift+E from anywhere on the page. */
export function OutputMenu({ busy, onOutput }: OutputMenuProps) {
  const [open, setOpen] = useState(false);
  useKeys({
    'Ctrl+p': event => {
      event.preventDefault();
      onOutput('print');
    },
    'Ctrl+Shift+e': event => {
      event.preventDefault();
      onOutput('excel');
    },
  });
  return (
    <Menu opened={open} onChange={setOpen} position="top-end" returnFocus>
      <Menu.Target>
        <Button
          size="compact-sm"
          title={words.title}
          loading={busy}
          leftSection={<IconPrinter size={16} stroke={1.6} />}
        >
          {words.label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={words.label}>
        <Menu.Item rightSection={<kbd>{words.printKey}</kbd>} onClick={() => onOutput('print')}>
          {words.print}
        </Menu.Item>
        <Menu.Item rightSection={<kbd>{words.excelKey}</kbd>} onClick={() => onOutput('excel')}>
          {words.excel}
        </Menu.Item>
        <Menu.Item onClick={() => onOutput('appendix')}>{words.appendix}</Menu.Item>
        <Menu.Item onClick={() => onOutput('plain')}>{words.plain}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
