import { type KeyboardEvent, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useUnsaved } from '../../app/unsaved.ts';
import { sheetWords } from '../../words/sheet.ts';
import { isTyping, withEnding } from '../fields/number-ending.ts';
import classes from './sheet.module.css';

export type Leave = 'down' | 'up' | 'right' | 'left' | 'block';

interface CellEditorProps {
  readonly label: string;
  readonly initial: string;
  /** Began with a typed character: arrows then finish the entry instead of moving in the text. */
  readonly fresh: boolean;
  /** What usually follows a bare number typed here. */
  readonly ending: string | null;
  readonly align: 'left' | 'right' | 'center';
  /** The message stands above the cell instead of below, where there is no room. */
  readonly above: boolean;
  /** Gives the sentence that says why the text does not fit, or null when it was taken. */
  readonly onFinish: (text: string, leave: Leave) => string | null;
  readonly onLeave: (text: string) => void;
  readonly onCancel: () => void;
}

const ARROWS: Readonly<Record<string, Leave>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Typing into a cell. What does not fit is said beside it; the text stays to be mended, Esc gives the old value back. */
export function CellEditor({
  label,
  initial,
  fresh,
  ending,
  align,
  above,
  onFinish,
  onLeave,
  onCancel,
}: CellEditorProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [wrong, setWrong] = useState<string | null>(null);
  const done = useRef(false);
  useUnsaved(text !== initial);

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(initial.length, initial.length);
  }, [initial]);

  function leaveIt(): void {
    if (done.current) return;
    done.current = true;
    onLeave(text);
  }

  // Another page takes the place of this one: what was typed is written all the same.
  const leaveWithPage = useEffectEvent(leaveIt);
  useEffect(() => () => leaveWithPage(), []);

  function finish(leave: Leave): void {
    if (done.current) return;
    // Before anything else: writing moves the focus away, and the blur that follows must not write again.
    done.current = true;
    const sentence = onFinish(text, leave);
    if (sentence === null) return;
    done.current = false;
    setWrong(sentence);
    field.current?.select();
  }

  function cancel(): void {
    done.current = true;
    onCancel();
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) {
      event.stopPropagation();
      return;
    }
    const leave = leaveOf(event, fresh);
    const isOurs = event.key === 'Escape' || leave !== null;
    if (isOurs || !isOfProgram(event)) event.stopPropagation();
    if (!isOurs) return;
    event.preventDefault();
    if (leave === null) cancel();
    else finish(leave);
  }

  return (
    <>
      <input
        ref={field}
        className={classes.editor}
        data-align={align}
        aria-label={label}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : id}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={event => {
          setText(withEnding(event.currentTarget, isTyping(event), ending));
          setWrong(null);
        }}
        onKeyDown={press}
        onPointerDown={event => event.stopPropagation()}
        onPaste={event => event.stopPropagation()}
        onCopy={event => event.stopPropagation()}
        onBlur={leaveIt}
      />
      {wrong !== null && (
        <span id={id} role="alert" className={classes.wrong} data-above={above || undefined}>
          {wrong} {sheetWords.kept}
        </span>
      )}
    </>
  );
}

/** "Tìm nhanh", another page, help: they reach the program from inside a cell too. */
function isOfProgram({ key, altKey, ctrlKey }: KeyboardEvent): boolean {
  return altKey || (ctrlKey && key.toLowerCase() === 'k') || /^F\d+$/.test(key);
}

function leaveOf(event: KeyboardEvent, fresh: boolean): Leave | null {
  if (event.key === 'Enter') {
    if (event.ctrlKey || event.metaKey) return 'block';
    return event.shiftKey ? 'up' : 'down';
  }
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return fresh ? (ARROWS[event.key] ?? null) : null;
}
