import { IconX } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { useReadOnly } from '../../app/read-only.ts';
import { partWords } from '../../words/parts.ts';
import { canBeRead } from '../fields/wrong-text.ts';
import { scrolledByKeys } from '../page/scrolled-by-keys.ts';
import { useReturnFocus } from '../return-focus/use-return-focus.ts';
import classes from './side-panel.module.css';
import { useHeld } from './use-held.ts';

const { panel: words } = partWords;

interface SidePanelProps {
  readonly title: string;
  /** Whom it is about, and what stands now (states, telephone). */
  readonly subject?: ReactNode;
  readonly about?: ReactNode;
  readonly children: ReactNode;
  /** What saving will change, above the buttons. */
  readonly footNote?: ReactNode;
  /** Buttons; the primary one last, at the right end. Without them there is no foot. */
  readonly buttons?: ReactNode;
  /** Makes the body a form: Enter in a field and Ctrl+Enter anywhere submit it, unless a text in it cannot be read. */
  readonly onSubmit?: () => void;
  /** False: submitting makes a paper or file and writes nothing; it also goes where nothing may be written. */
  readonly writes?: boolean;
  /** Esc, unless a list or calendar is open, and "Đóng"; the focus returns to the row or button it came from. */
  readonly onClose: () => void;
  /** False while the panel only follows the selection of the list. */
  readonly takeFocus?: boolean;
  /** True: nothing in the body is pressed or typed; the keyboard reaches it to scroll. */
  readonly onlyRead?: boolean;
  /** True while what was typed is being saved and the fields are emptied afterwards: nothing is typed meanwhile. */
  readonly held?: boolean;
}

/** Details at the right of a list that keeps its place and selection. Head and foot stand, the body scrolls. */
export function SidePanel(props: SidePanelProps) {
  const {
    title,
    subject,
    about,
    children,
    footNote,
    buttons,
    onSubmit,
    writes = true,
    onClose,
    takeFocus = true,
    onlyRead = false,
    held = false,
  } = props;
  const reason = useReadOnly();
  const off = onSubmit !== undefined && writes ? reason : null;
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useReturnFocus(panel);
  useFirstFieldFocus(panel, takeFocus);
  useHeld(panel, held);

  function save(): void {
    if (off === null && !held && canBeRead(panel.current)) onSubmit?.();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    save();
  }

  return (
    <aside
      ref={panel}
      className={classes.panel}
      aria-labelledby={id}
      onKeyDown={event => {
        if (event.defaultPrevented) return;
        if (event.key === 'Escape') {
          if (closesOwnList(event.target)) return;
          event.preventDefault();
          onClose();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onSubmit !== undefined) {
          event.preventDefault();
          save();
        }
      }}
    >
      <header className={classes.head}>
        <div className={classes.top}>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          <button type="button" className={classes.close} onClick={onClose}>
            <IconX size={16} stroke={1.6} aria-hidden />
            {words.close}
            <kbd className={classes.key}>{words.closeKey}</kbd>
          </button>
        </div>
        {(subject !== undefined || about !== undefined) && (
          <div className={classes.about}>
            {subject !== undefined && <p className={classes.subject}>{subject}</p>}
            {about}
          </div>
        )}
      </header>
      <form className={classes.form} onSubmit={submit} noValidate>
        <div className={classes.body} {...(onlyRead && scrolledByKeys)}>
          {children}
        </div>
        {buttons !== undefined && (
          <footer className={classes.foot}>
            {off ?? footNote}
            <fieldset className={classes.buttons} disabled={off !== null}>
              {buttons}
            </fieldset>
          </footer>
        )}
      </form>
    </aside>
  );
}

/** Whether Esc is for what stands open over the panel: a list, a menu or a calendar. Mantine marks their fields and items. */
function closesOwnList(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-mantine-stop-propagation]') !== null;
}

/** The key beside the word on the button that saves. */
export function SaveKey() {
  return <span className={classes.saveKey}>{words.saveKey}</span>;
}

function useFirstFieldFocus(panel: RefObject<HTMLElement | null>, takeFocus: boolean): void {
  const wanted = useRef(takeFocus);
  // A layout effect: a key pressed as soon as the panel is seen is meant for its first field.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const own = panel.current;
    const first =
      own?.querySelector<HTMLElement>('[data-autofocus]') ??
      own?.querySelector<HTMLElement>('form input, form textarea, form button');
    first?.focus();
    // As in a dialog of Windows: what stands in the first field is typed over.
    if (first instanceof HTMLInputElement && first.type === 'text') first.select();
  }, [panel]);
}
