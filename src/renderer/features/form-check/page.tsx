import { Button } from '@mantine/core';
import { IconFileCheck, IconFileText } from '@tabler/icons-react';
import { useRef } from 'react';
import { useLate } from '../../parts/data-table/use-late.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { FileDrop, FilePicker, WORD_FILE } from '../../parts/file-drop/file-drop.tsx';
import { useDroppedFile } from '../../parts/file-drop/use-dropped-file.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { formCheckWords as words } from '../../words/form-check.ts';
import { frameWords } from '../../words/frame.ts';
import { Findings } from './findings.tsx';
import classes from './form-check.module.css';
import { Summary } from './summary.tsx';
import { useFormCheck } from './use-form-check.ts';

/** Any Word file held against the rules of Party documents; what is safe is put right in a copy. */
export function Page() {
  const job = useFormCheck();
  const picker = useRef<HTMLInputElement>(null);
  const { checked } = job;
  const busy = job.reading !== null || job.fixing;
  const late = useLate(busy);

  if (checked === null) return <Choose job={job} late={late} />;
  const { result, copy } = checked;
  return (
    <PageFrame
      heading={frameWords.pages.formCheck}
      sub={result.fileName}
      scroll
      actions={
        <>
          <Button disabled={busy} onClick={() => picker.current?.click()}>
            {words.chooseOther}
          </Button>
          {copy === null && result.fixable > 0 && (
            <Button
              variant="filled"
              leftSection={<IconFileCheck size={18} stroke={1.6} />}
              disabled={busy}
              onClick={job.fix}
            >
              {words.fix}
            </Button>
          )}
        </>
      }
    >
      <DroppedAnywhere onFile={job.read} />
      <FilePicker ref={picker} label={words.choose} accept={WORD_FILE} onFile={job.read} />
      {late && <p role="status">{job.fixing ? words.fixing : words.reading(job.reading ?? '')}</p>}
      <Summary result={result} copy={copy} job={job} />
      <Findings findings={result.findings} onSkip={job.skip} />
    </PageFrame>
  );
}

/** The next file may be dropped on the findings of the last. */
function DroppedAnywhere({ onFile }: { readonly onFile: (file: File) => void }) {
  useDroppedFile(onFile);
  return null;
}

interface ChooseProps {
  readonly job: ReturnType<typeof useFormCheck>;
  readonly late: boolean;
}

function Choose({ job, late }: ChooseProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <PageFrame
      heading={frameWords.pages.formCheck}
      scroll
      actions={
        <Button
          variant="filled"
          leftSection={<IconFileText size={18} stroke={1.6} />}
          disabled={job.reading !== null}
          onClick={() => picker.current?.click()}
        >
          {words.choose}
        </Button>
      }
    >
      <div className={classes.choose}>
        <p className={classes.intro}>{words.intro}</p>
        {job.refusal && <ErrorBox error={job.refusal} title={words.refusedTitle} />}
        {late && job.reading !== null && <p role="status">{words.reading(job.reading)}</p>}
        <FileDrop
          label={words.choose}
          sentence={words.drop}
          browse={words.browse}
          accept={WORD_FILE}
          icon={IconFileText}
          onFile={job.read}
        />
        <FilePicker ref={picker} label={words.choose} accept={WORD_FILE} onFile={job.read} />
      </div>
    </PageFrame>
  );
}
