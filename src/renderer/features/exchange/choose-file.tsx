import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type ImportKind, importKind } from '../../../contract/exchange.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { DayField } from '../../parts/fields/day-field.tsx';
import { canBeRead } from '../../parts/fields/wrong-text.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { exchangeWords as words } from '../../words/exchange.ts';
import { frameWords } from '../../words/frame.ts';
import { DropZone } from './drop-zone.tsx';
import classes from './exchange.module.css';
import { ImportedFiles } from './imported-files.tsx';

const WORKBOOK = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface ChooseFileProps {
  /** The kind of file another page sent the clerk here for. */
  readonly asked: ImportKind | null;
  readonly from: string | null;
  readonly onFrom: (day: string | null) => void;
  /** From the steps of another file. */
  readonly returned: boolean;
  /** Why the last file was not read. */
  readonly error: unknown;
  readonly onFile: (file: File, kind: ImportKind) => void;
}

/** Which file, and what it is. Reading begins as soon as there is a file; nothing is written by it. */
export function ChooseFile({ asked, from, onFrom, returned, error, onFile }: ChooseFileProps) {
  const { year, asOf } = usePeriod();
  const status = useQuery(register.status.get.queryOptions({ input: { year, asOf } }));
  const [chosen, setChosen] = useState<ImportKind | null>(asked);
  const picker = useRef<HTMLInputElement>(null);
  const hasNoUnits = status.data?.units.total === 0;
  const kind = chosen ?? (hasNoUnits ? 'units' : 'tracking');
  const labels = words.kinds(year);
  const choices = useRef<HTMLDivElement>(null);
  const browse = () => picker.current?.click();

  function read(file: File): void {
    if (canBeRead(choices.current)) onFile(file, kind);
  }

  return (
    <PageFrame
      isStep={returned}
      heading={frameWords.pages.exchange}
      actions={
        <Button
          data-autofocus
          variant="filled"
          leftSection={<IconFileSpreadsheet size={18} stroke={1.6} />}
          onClick={browse}
        >
          {words.choose}
        </Button>
      }
      scroll
    >
      <div ref={choices} className={classes.choose}>
        {error !== null && error !== undefined && <ErrorBox error={error} title={words.refusedTitle} />}
        <div className={classes.kind}>
          <ChoiceField
            label={words.kind}
            choices={importKind.options.map(value => ({ value, label: labels[value] }))}
            value={kind}
            clearable={false}
            onChange={value => setChosen(value ?? kind)}
          />
        </div>
        <p className={classes.hint}>{words.kindHint(year)[kind]}</p>
        {hasNoUnits && kind === 'tracking' && <p className={classes.hint}>{words.needsUnits}</p>}
        {kind === 'units' && (
          <div className={classes.from}>
            <DayField label={words.from} description={words.fromHint} value={from} onChange={onFrom} />
          </div>
        )}
        <DropZone onFile={read} onBrowse={browse} />
        <p className={classes.hint}>{words.dropHint}</p>
        <ImportedFiles />
        <input
          ref={picker}
          type="file"
          accept={WORKBOOK}
          hidden
          aria-label={words.choose}
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            // The same file may be chosen again, after it was put right.
            event.currentTarget.value = '';
            if (file !== undefined) read(file);
          }}
        />
      </div>
    </PageFrame>
  );
}
