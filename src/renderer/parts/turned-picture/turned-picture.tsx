import { useState } from 'react';
import type { Turn } from '../../../contract/enumerations.ts';
import classes from './turned-picture.module.css';

interface TurnedPictureProps {
  readonly address: string;
  readonly alt: string;
  readonly turn: Turn;
  /** As a CSS length, for a picture of this shape (width over height) once it is turned. */
  readonly widthOf: (shape: number) => string;
  readonly onBroken?: () => void;
}

/** A picture the right way up. Turned on its side it takes a box of that shape, so that nothing of it is cut off. */
export function TurnedPicture({ address, alt, turn, widthOf, onBroken }: TurnedPictureProps) {
  const [natural, setNatural] = useState<number | null>(null);
  const isOnSide = turn === 90 || turn === 270;
  const own = natural ?? 1;
  const shape = isOnSide ? 1 / own : own;
  return (
    <div className={classes.box} style={{ width: widthOf(shape), aspectRatio: shape }}>
      <img
        className={classes.picture}
        src={address}
        alt={alt}
        data-known={natural !== null}
        // Of the box; its own width before it is turned.
        style={{ width: isOnSide ? `${own * 100}%` : '100%', transform: `translate(-50%, -50%) rotate(${turn}deg)` }}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setNatural(naturalWidth / naturalHeight)}
        onError={onBroken}
      />
    </div>
  );
}
