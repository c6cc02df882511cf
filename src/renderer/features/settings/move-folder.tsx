import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Progress as Step } from '../../../contract/exchange.ts';
import { client } from '../../app/client.ts';
import { shell } from '../../app/shell.ts';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { Progress } from '../../parts/progress/progress.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { settingsWords } from '../../words/settings.ts';
import { comeBackTo } from './after-reload.ts';
import classes from './settings.module.css';

const { move: words } = settingsWords.register;

const begun: Step = { type: 'progress', stage: '', done: 0, total: 0 };

interface MoveFolderProps {
  readonly onClose: () => void;
}

/** Says what moving the register's folder does before it does it. When it is done the shell begins anew, in the new folder. */
export function MoveFolder({ onClose }: MoveFolderProps) {
  const [step, setStep] = useState<Step | null>(null);
  const [moved, setMoved] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function move(): Promise<void> {
    const destination = (await shell?.chooseRegisterFolder()) ?? null;
    if (destination === null) return;
    const own = new AbortController();
    stop.current = own;
    setError(null);
    setStep(begun);
    try {
      comeBackTo('register');
      for await (const said of await client.register.move({ destination }, { signal: own.signal })) {
        if (said.type === 'progress') setStep(said);
        else setMoved(true);
      }
    } catch (problem) {
      if (!own.signal.aborted) setError(problem);
    }
    setStep(null);
  }

  return (
    <Dialog title={words.title} onClose={step === null && !moved ? onClose : () => undefined} width={520}>
      <div className={classes.stack}>
        <p className={classes.said}>{moved ? words.moved : words.sentence}</p>
        {!moved && <p className={classes.hint}>{words.kept}</p>}
        {step !== null && !moved && (
          <Progress
            label={words.working}
            stage={step.stage}
            done={step.done}
            total={step.total}
            onStop={() => stop.current?.abort()}
          />
        )}
        {error !== null && <ErrorBox error={error} />}
        {step === null && !moved && (
          <div className={classes.line} data-end>
            <Button data-autofocus onClick={onClose}>
              {words.cancel}
            </Button>
            <WriteButton variant="filled" onClick={() => void move()}>
              {words.choose}
            </WriteButton>
          </div>
        )}
      </div>
    </Dialog>
  );
}
