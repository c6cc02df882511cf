import { ActionIcon, Button } from '@mantine/core';
import { IconRotateClockwise, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Turn } from '../../../contract/enumerations.ts';
import { hasTyped, useKeys } from '../../app/use-keys.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatCount } from '../../parts/format/numbers.ts';
import { scrolledByKeys } from '../../parts/page/scrolled-by-keys.ts';
import { TurnedPicture } from '../../parts/turned-picture/turned-picture.tsx';
import { useAddress } from '../../parts/turned-picture/use-address.ts';
import { cuttingWords } from '../../words/cutting.ts';
import classes from './cutting.module.css';
import { useFileBytes } from './use-file-bytes.ts';
import { useTurn } from './use-turn.ts';

const { picture: words } = cuttingWords;

/** Steps of zoom; 1 is as wide as the pane. */
const zooms = [1, 1.5, 2, 3, 4] as const;

interface PictureSheetProps {
  readonly attachmentId: string;
  readonly fileName: string;
  /** As it was kept. */
  readonly turn: Turn;
}

/** A photographed report, larger as the eye needs it and the right way up, which is kept. */
export function PictureSheet({ attachmentId, fileName, turn: kept }: PictureSheetProps) {
  const pane = useRef<HTMLDivElement>(null);
  const { data: file, error } = useFileBytes(attachmentId);
  const address = useAddress(file);
  const [step, setStep] = useState(0);
  const { shown, turn, error: notTurned } = useTurn(attachmentId, kept);
  useKeys({
    r: event => {
      if (isElsewhere(event.target, pane.current)) return;
      event.preventDefault();
      turn();
    },
  });
  const zoom = zooms[step] ?? 1;
  return (
    <div ref={pane} className={classes.picturePane}>
      <div className={classes.paneBar}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={words.smaller}
          title={words.smaller}
          disabled={step === 0}
          onClick={() => setStep(step - 1)}
        >
          <IconZoomOut size={18} stroke={1.6} />
        </ActionIcon>
        <span className={classes.percent}>{`${formatCount(zoom * 100)}%`}</span>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={words.larger}
          title={words.larger}
          disabled={step === zooms.length - 1}
          onClick={() => setStep(step + 1)}
        >
          <IconZoomIn size={18} stroke={1.6} />
        </ActionIcon>
        <Button onClick={() => setStep(0)}>{words.fit}</Button>
        <Button leftSection={<IconRotateClockwise size={18} stroke={1.6} />} onClick={turn}>
          {words.turn}
        </Button>
      </div>
      {error !== null && <ErrorBox error={error} />}
      {notTurned !== null && <ErrorBox error={notTurned} />}
      <div className={classes.pictureGround} {...scrolledByKeys}>
        {address !== null && (
          <TurnedPicture address={address} alt={words.alt(fileName)} turn={shown} widthOf={() => `${zoom * 100}%`} />
        )}
      </div>
    </div>
  );
}

/** The key belongs to a field that is typed in and to a dialog above the picture. */
function isElsewhere(target: EventTarget | null, pane: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.closest('input, textarea, select, [contenteditable="true"], [role="menu"]') !== null;
  const dialogOf = (element: HTMLElement | null) => element?.closest('[role="dialog"]') ?? null;
  return isField || hasTyped(target) || (dialogOf(target) !== null && dialogOf(target) !== dialogOf(pane));
}
