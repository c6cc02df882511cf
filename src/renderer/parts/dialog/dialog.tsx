import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { partWords } from '../../words/parts.ts';
import classes from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: number;
  /** Pixels from the top of the window; otherwise in the middle. */
  readonly top?: number;
}

/** A window above the page, for what cannot stand beside it. Esc closes; the focus stays inside and returns. */
export function Dialog({ title, onClose, children, width = 520, top }: DialogProps) {
  return (
    <Modal.Root opened onClose={onClose} size={width} {...(top === undefined ? { centered: true } : { yOffset: top })}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={partWords.panel.close} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
