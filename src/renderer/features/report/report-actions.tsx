import { Button } from '@mantine/core';
import { IconEye, IconFileDownload, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { PreviewRequest } from '../../../contract/preview.ts';
import type { ReportChoice } from '../../../contract/reports.ts';
import { client } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { shell } from '../../app/shell.ts';
import type { Make } from '../../parts/making/use-making.ts';
import { previewWords } from '../../words/preview.ts';
import { reportWords as words } from '../../words/report.ts';
import { previewAddress } from '../preview/address.ts';

interface ReportActionsProps {
  readonly choice: ReportChoice;
  readonly disabled: boolean;
  /** Makes a file and saves it. */
  readonly onMake: (make: Make) => void;
}

/** What can be done with the report: looked at as it will be printed, printed, saved. */
export function ReportActions({ choice, disabled, onMake }: ReportActionsProps) {
  const { show } = useNotices();
  const request: PreviewRequest = { kind: 'report', choice };

  function savePdf(): void {
    if (shell === null) show({ sentence: previewWords.needsProgram, refused: true, action: null });
    else onMake(signal => client.preview.open(request, { signal }));
  }

  return (
    <>
      <Button
        component={Link}
        to={previewAddress(request)}
        leftSection={<IconEye size={18} stroke={1.6} />}
        data-disabled={disabled || undefined}
      >
        {words.preview}
      </Button>
      <Button
        component={Link}
        to={previewAddress(request, { print: true })}
        leftSection={<IconPrinter size={18} stroke={1.6} />}
        data-disabled={disabled || undefined}
      >
        {words.print}
      </Button>
      <Button leftSection={<IconFileTypePdf size={18} stroke={1.6} />} disabled={disabled} onClick={savePdf}>
        {words.savePdf}
      </Button>
      <Button
        variant="filled"
        leftSection={<IconFileDownload size={18} stroke={1.6} />}
        disabled={disabled}
        onClick={() => onMake(signal => client.reports.consolidated(choice, { signal }))}
      >
        {words.export}
      </Button>
    </>
  );
}
