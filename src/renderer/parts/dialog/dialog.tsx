import { Modal } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { partWords } from '../../words/parts.ts';
import { useReturnFocus } from '../return-focus/use-return-focus.ts';
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
  const content = useRef<HTMLDivElement>(null);
  // Mantine's own way knows only dialogs that were there, closed, before they opened.
  useReturnFocus(content);
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={width}
      returnFocus={false}
      {...(top === undefined ? { centered: true } : { yOffset: top })}
    >
      <Modal.Overlay />
      <Modal.Content ref={content}>
        <div className={classes.head}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={partWords.panel.close} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
