import { Button } from '@mantine/core';
import { IconRotateClockwise } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../app/client.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { TurnedPicture } from '../../parts/turned-picture/turned-picture.tsx';
import { useAddress } from '../../parts/turned-picture/use-address.ts';
import { intakeWords } from '../../words/intake.ts';
import type { EntryFile } from './entries.ts';
import classes from './intake.module.css';

const { picture: words } = intakeWords;

/** In pixels: beside the fields, the whole picture is in sight. */
const tallest = 260;

interface PictureProps {
  readonly ticket: string;
  readonly file: EntryFile;
  readonly onTurn: () => void;
}

/** A picture that waits, the right way up. */
export function Picture({ ticket, file, onTurn }: PictureProps) {
  const { key, fileName, turn } = file;
  const { data, error } = useQuery({
    queryKey: ['intake picture', ticket, key],
    queryFn: () => client.intake.look({ ticket, key }),
    gcTime: 0,
  });
  const address = useAddress(data);
  const [broken, setBroken] = useState(false);
  if (error !== null) return <ErrorBox error={error} />;
  if (broken) return <p className={classes.note}>{words.notShown}</p>;
  return (
    <div className={classes.picture}>
      <div className={classes.ground}>
        {address !== null && (
          <TurnedPicture
            address={address}
            alt={words.alt(fileName)}
            turn={turn}
            widthOf={shape => `min(100%, ${tallest * shape}px)`}
            onBroken={() => setBroken(true)}
          />
        )}
      </div>
      <Button size="xs" leftSection={<IconRotateClockwise size={16} stroke={1.6} />} onClick={onTurn}>
        {words.turn}
      </Button>
    </div>
  );
}
