import { useId } from 'react';
import classes from './fields.module.css';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  /** In order; at most five short words, else use SelectField. */
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | null) => void;
  /** True: choosing the chosen one again takes it back to "chưa có số liệu". */
  readonly clearable?: boolean;
  readonly error?: string | undefined;
}

/** One click chooses; arrows move between the choices. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, choices, onChange, clearable = true, error } = props;
  const name = useId();
  return (
    <fieldset className={classes.set}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.choices}>
        {choices.map(choice => (
          <label key={choice.value} className={classes.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              onClick={() => {
                if (clearable && choice.value === value) onChange(null);
              }}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p className={classes.wrong} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
