import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import type { FormCheckResult } from '../../../contract/form-check.ts';
import { client } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { saveFile } from '../../app/save-file.ts';
import { readStored, writeStored } from '../../app/stored.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { formCheckWords as words } from '../../words/form-check.ts';

export interface CorrectedCopy {
  readonly ticket: string;
  readonly fileName: string;
  readonly corrected: number;
  readonly saved: boolean;
}

interface Checked {
  readonly file: File;
  readonly result: FormCheckResult;
  /** The copy, once it was made; `result` is then what is left in it. */
  readonly copy: CorrectedCopy | null;
}

/** Doubtful rules this office does not want. */
const skippedKey = 'formCheck.skipped';

/** One file at a time: read and held against the rules, then put right in a copy that is saved elsewhere. */
export function useFormCheck() {
  const [checked, setChecked, changeChecked] = useRemembered<Checked | null>('formCheck.checked', null);
  const [skipped, setSkipped] = useState<readonly string[]>(() => readStored(skippedKey, z.array(z.string())) ?? []);
  const { show } = useNotices();

  const check = useMutation({
    mutationFn: ({ file, without }: { readonly file: File; readonly without: readonly string[] }) =>
      client.formCheck.check({ file, fileName: file.name, withoutRules: [...without] }),
    onSuccess: (result, { file }) => setChecked({ file, result, copy: null }),
    onError: () => setChecked(null),
  });

  const fix = useMutation({
    mutationFn: async ({ file }: Checked) => {
      const made = await client.formCheck.fix({ file, fileName: file.name, withoutRules: [...skipped] });
      setChecked({ file, result: made.left, copy: { ...made, saved: false } });
      return save({ ...made, saved: false });
    },
  });

  const saveAgain = useMutation({ mutationFn: save });

  async function save(copy: CorrectedCopy): Promise<void> {
    const savedAs = await saveFile(copy.ticket, copy.fileName);
    if (savedAs === null) return;
    changeChecked(now => (now === null ? null : { ...now, copy: { ...copy, saved: true } }));
    show({ sentence: words.saved(savedAs, formatAlone(copy.corrected)), action: null });
  }

  function changeSkipped(next: readonly string[]): void {
    setSkipped(next);
    writeStored(skippedKey, next);
    if (checked !== null) check.mutate({ file: checked.file, without: next });
  }

  return {
    checked,
    reading: check.isPending ? (check.variables?.file.name ?? '') : null,
    refusal: check.error,
    fixing: fix.isPending,
    fixError: fix.error ?? saveAgain.error,
    skipped,
    read: (file: File) => {
      fix.reset();
      check.mutate({ file, without: skipped });
    },
    fix: () => {
      if (checked !== null) fix.mutate(checked);
    },
    save: (copy: CorrectedCopy) => saveAgain.mutate(copy),
    skip: (rule: string) => changeSkipped([...skipped, rule]),
    useAll: () => changeSkipped([]),
  };
}
