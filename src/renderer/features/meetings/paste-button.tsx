import { Popover, Textarea } from '@mantine/core';
import { IconClipboard } from '@tabler/icons-react';
import { useState } from 'react';
import type { SheetModel } from '../../parts/sheet/use-sheet.ts';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { meetingWords } from '../../words/meetings.ts';
import type { GridLine } from './lines.ts';
import classes from './meetings.module.css';

const { paste: words } = meetingWords;

interface PasteButtonProps {
  readonly sheet: SheetModel<GridLine>;
  /** The one filled button is the panel's while there is one. */
  readonly quiet: boolean;
}

/**
 * For those who look for a button: a place to press Ctrl+V in. The page may not read the clipboard by itself, neither in the
 * window nor in a browser.
 */
export function PasteButton({ sheet, quiet }: PasteButtonProps) {
  const [open, setOpen] = useState(false);
  const { selection } = sheet;
  const unit = selection === null ? undefined : sheet.rows[selection.active.row]?.unitName;
  const month = selection === null ? undefined : sheet.entries[selection.active.column]?.entry.name;
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <WriteButton
          variant={quiet ? 'default' : 'filled'}
          leftSection={<IconClipboard size={18} stroke={1.6} />}
          disabled={sheet.rows.length === 0}
          onClick={() => setOpen(!open)}
        >
          {words.button}
        </WriteButton>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.paste}>
          {unit === undefined || month === undefined ? (
            <p>{words.noCell}</p>
          ) : (
            <>
              <p>{words.where(unit, month.toLocaleLowerCase('vi'))}</p>
              <Textarea
                label={words.label}
                placeholder={words.how}
                minRows={3}
                value=""
                data-autofocus
                readOnly
                onPaste={event => {
                  event.preventDefault();
                  setOpen(false);
                  sheet.paste(event.clipboardData.getData('text/plain'));
                }}
              />
            </>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
