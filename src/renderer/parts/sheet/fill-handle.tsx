import { type PointerEvent, useState } from 'react';
import { sheetWords } from '../../words/sheet.ts';
import { BlockFrame } from './block-frame.tsx';
import type { Block, Place } from './selection.ts';
import classes from './sheet.module.css';
import { placeUnder } from './use-drag.ts';

interface FillHandleProps {
  readonly under: number;
  readonly block: Block;
  readonly rows: readonly number[];
  readonly columns: readonly { readonly left: number; readonly width: number }[];
  readonly onFill: (target: Block) => void;
  readonly onRun: () => void;
}

/**
 * The frame around the block with the handle at its corner: dragged, the block is repeated over what it is dragged to; a
 * double click fills down as far as the neighbouring column goes. The keyboard has Ctrl+D and Ctrl+R.
 */
export function FillHandle({ under, block, rows, columns, onFill, onRun }: FillHandleProps) {
  const [target, setTarget] = useState<Block | null>(null);

  function drag(event: PointerEvent): void {
    event.preventDefault();
    event.stopPropagation();
    let reached: Block | null = null;
    const move = (moved: globalThis.PointerEvent) => {
      const place = placeUnder(document.elementFromPoint(moved.clientX, moved.clientY));
      reached = place === null ? reached : stretched(block, place);
      setTarget(reached);
    };
    const end = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      setTarget(null);
      if (reached !== null) onFill(reached);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
  }

  return (
    <>
      <BlockFrame under={under} block={block} rows={rows} columns={columns}>
        <button
          type="button"
          tabIndex={-1}
          className={classes.handle}
          title={sheetWords.handle}
          data-handle
          onPointerDown={drag}
          onDoubleClick={event => {
            event.stopPropagation();
            onRun();
          }}
        />
      </BlockFrame>
      {target !== null && <BlockFrame under={under} block={target} rows={rows} columns={columns} dashed />}
    </>
  );
}

/** Down or up, or to a side: whichever the pointer went further. Null: it is still inside the block. */
function stretched(block: Block, { row, column }: Place): Block | null {
  const rows = Math.max(row - block.bottom, block.top - row, 0);
  const columns = Math.max(column - block.right, block.left - column, 0);
  if (rows === 0 && columns === 0) return null;
  return rows >= columns
    ? { ...block, top: Math.min(block.top, row), bottom: Math.max(block.bottom, row) }
    : { ...block, left: Math.min(block.left, column), right: Math.max(block.right, column) };
}
