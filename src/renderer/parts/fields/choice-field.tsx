import { type KeyboardEvent, useId } from 'react';
import classes from './fields.module.css';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  /** In order; at most five short words, else use SelectField. */
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | null) => void;
  /** True: a click on the chosen one takes it back to "chưa có số liệu". */
  readonly clearable?: boolean;
}

/** One click chooses; arrows move between the choices. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, choices, onChange, clearable = true } = props;
  const id = useId();
  const reachable = choices.some(choice => choice.value === value) ? value : choices[0]?.value;

  function move(event: KeyboardEvent<HTMLDivElement>): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = choices.findIndex(choice => choice.value === value);
    const next = choices[(at + step + choices.length) % choices.length];
    if (next === undefined) return;
    onChange(next.value);
    const buttons = event.currentTarget.querySelectorAll<HTMLButtonElement>('button');
    buttons[choices.indexOf(next)]?.focus();
  }

  return (
    <div>
      <p id={id} className={classes.label}>
        {label}
      </p>
      <div className={classes.choices} role="radiogroup" aria-labelledby={id} onKeyDown={move}>
        {choices.map(choice => (
          // A styled radio: native ones cannot be taken back to nothing chosen.
          <button
            key={choice.value}
            type="button"
            role="radio"
            className={classes.choice}
            aria-checked={choice.value === value}
            tabIndex={choice.value === reachable ? 0 : -1}
            onClick={() => onChange(clearable && choice.value === value ? null : choice.value)}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </div>
  );
}
