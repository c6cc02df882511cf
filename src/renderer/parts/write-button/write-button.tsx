import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';
import { useReadOnly } from '../../app/read-only.ts';

type WriteButtonProps = ButtonProps & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps>;

/** A button that writes, or leads to writing. Where nothing is written it is off and says why; the keyboard still reaches it. */
export function WriteButton(props: WriteButtonProps) {
  const reason = useReadOnly();
  if (reason === null) return <Button {...props} />;
  return <Button {...props} data-disabled aria-disabled title={reason} onClick={event => event.preventDefault()} />;
}
