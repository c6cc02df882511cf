import { ActionIcon, Button } from '@mantine/core';
import { IconRotateClockwise, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatCount } from '../../parts/format/numbers.ts';
import { cuttingWords } from '../../words/cutting.ts';
import classes from './cutting.module.css';
import { useFileBytes } from './use-file-bytes.ts';

const { picture: words } = cuttingWords;

/** Steps of zoom; 1 is as wide as the pane. */
const zooms = [1, 1.5, 2, 3, 4] as const;

/** A photographed report, larger or turned as the eye needs it. */
export function PictureSheet({ attachmentId, fileName }: { readonly attachmentId: string; readonly fileName: string }) {
  const { data: file, error } = useFileBytes(attachmentId);
  const [address, setAddress] = useState<string | null>(null);
  const [step, setStep] = useState(0);
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    if (file === undefined) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const zoom = zooms[step] ?? 1;
  return (
    <div className={classes.picturePane}>
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
        <Button leftSection={<IconRotateClockwise size={18} stroke={1.6} />} onClick={() => setTurns((turns + 1) % 4)}>
          {words.turn}
        </Button>
      </div>
      {error !== null && <ErrorBox error={error} />}
      <div className={classes.pictureGround}>
        {address !== null && (
          <img
            className={classes.picture}
            src={address}
            alt={words.alt(fileName)}
            style={{ width: `${zoom * 100}%`, rotate: `${turns * 90}deg` }}
          />
        )}
      </div>
    </div>
  );
}
