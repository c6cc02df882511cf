import { IconEye, IconX } from '@tabler/icons-react';
import type { FormLevel } from '../../../contract/form-check.ts';

/** Sign beside the word: a cross for what is not right, an eye for what is worth another look. */
export function LevelSign({ level }: { readonly level: FormLevel }) {
  const Sign = level === 'error' ? IconX : IconEye;
  return <Sign size={16} stroke={1.8} aria-hidden />;
}
