import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PaperChoice, SeenTable } from '../../../contract/papers.ts';
import { client } from '../../app/client.ts';
import { holdPreview } from '../../app/held-preview.ts';
import { useNotices } from '../../app/notice.tsx';
import { usePeriod } from '../../app/period.tsx';
import { saveFile } from '../../app/save-file.ts';
import { sentenceOf } from '../../app/sentence-of.ts';
import { tableViewWords } from '../../words/table-view.ts';

const { output: words } = tableViewWords;

export type Output = 'print' | 'excel' | 'appendix' | 'plain';

/** A table as it is seen, onto paper or into a file; the same list paper as any other of the office. */
export function useOutput() {
  const { year, asOf } = usePeriod();
  const navigate = useNavigate();
  const { show } = useNotices();
  const [busy, setBusy] = useState(false);

  async function make(choice: PaperChoice): Promise<void> {
    setBusy(true);
    try {
      for await (const step of await client.papers.make({ choice })) {
        if (step.type !== 'file') continue;
        const savedAs = await saveFile(step.ticket, step.fileName);
        if (savedAs !== null) show({ sentence: words.saved(savedAs), action: null });
      }
    } catch (error) {
      show({ sentence: sentenceOf(error), refused: true, action: null });
    }
    setBusy(false);
  }

  return {
    busy,
    start: (output: Output, seen: SeenTable) => {
      const choice: PaperChoice = { kind: 'list', year, asOf, seen };
      if (output === 'print') void navigate(holdPreview({ kind: 'paper', choice: { ...choice, plain: true } }));
      else if (output === 'excel') void make({ ...choice, workbook: true, plain: true });
      else void make({ ...choice, plain: output === 'plain' });
    },
  };
}
