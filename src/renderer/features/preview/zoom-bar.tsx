import { ActionIcon, Button } from '@mantine/core';
import { IconArrowAutofitWidth, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { previewWords as words } from '../../words/preview.ts';
import classes from './preview.module.css';

interface ZoomBarProps {
  readonly percent: number;
  readonly onLarger: () => void;
  readonly onSmaller: () => void;
  readonly onFit: () => void;
}

export function ZoomBar({ percent, onLarger, onSmaller, onFit }: ZoomBarProps) {
  return (
    <div className={classes.zoom}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={words.smaller}
        title={`${words.smaller} (Ctrl -)`}
        onClick={onSmaller}
      >
        <IconZoomOut size={18} stroke={1.6} />
      </ActionIcon>
      <span className={classes.percent}>{words.zoom(String(percent))}</span>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={words.larger}
        title={`${words.larger} (Ctrl +)`}
        onClick={onLarger}
      >
        <IconZoomIn size={18} stroke={1.6} />
      </ActionIcon>
      <Button
        leftSection={<IconArrowAutofitWidth size={18} stroke={1.6} />}
        title={`${words.fitWidth} (Ctrl 0)`}
        onClick={onFit}
      >
        {words.fitWidth}
      </Button>
    </div>
  );
}
