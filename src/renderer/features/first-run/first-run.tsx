import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import type { Settings } from '../../../contract/settings.ts';
import { client, register } from '../../app/client.ts';
import { useRemembered } from '../../app/remembered.ts';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { canBeRead } from '../../parts/fields/wrong-text.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { firstRunWords as words } from '../../words/first-run.ts';
import { frameWords } from '../../words/frame.ts';
import { fieldsOf } from '../settings/office-sections.tsx';
import { BodiesStep, lacksName } from './bodies-step.tsx';
import classes from './first-run.module.css';
import { SignersStep } from './signers-step.tsx';
import { StartStep } from './start-step.tsx';
import { UnitsStep } from './units-step.tsx';
import { type Step, useStep } from './use-step.ts';

const STEPS = ['bodies', 'start', 'units', 'signers'] as const;

interface FirstRunProps {
  /** To the page of figures; the steps stay in Thiết lập. */
  readonly onLeave: () => void;
}

/** Four steps before the first figure; each says what it is for and can be passed over. */
export function FirstRun({ onLeave }: FirstRunProps) {
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  return (
    <PageFrame
      heading={frameWords.pages.firstRun}
      sub={words.sub}
      actions={<Button onClick={onLeave}>{words.leave}</Button>}
      scroll
    >
      {settings.error && <ErrorBox error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && <Steps settings={settings.data} onLeave={onLeave} />}
    </PageFrame>
  );
}

function Steps({ settings, onLeave }: FirstRunProps & { readonly settings: Settings }) {
  const [step, setStep] = useStep();
  const info = useQuery(register.register.info.queryOptions({ input: {} }));
  const [typedWho, setTypedWho] = useRemembered<string | null>('firstRun.who', null);
  const queries = useQueryClient();
  const form = useDraft(fieldsOf(settings), settings.version, 'firstRun');
  const content = useFocusOnStep(step);
  const index = STEPS.indexOf(step);
  const next = STEPS[index + 1];

  function goOn(): void {
    if (next === undefined) onLeave();
    else setStep(next);
  }
  const change = useChange(
    client.settings.change,
    ({ record }) => {
      form.accept(fieldsOf(record), record.version);
      goOn();
    },
    form.refused,
  );
  const setWho = useMutation({
    mutationFn: (who: string) => client.register.setWho({ who }),
    // Not a change of the register: no event tells of it.
    onSuccess: () => queries.invalidateQueries({ queryKey: register.register.key() }),
  });

  function save(): void {
    if (!canBeRead(content.current) || lacksName(form)) return;
    const who = typedWho?.trim() ?? '';
    if (step === 'bodies' && who !== '') setWho.mutate(who);
    if (form.changed) change.mutate({ version: form.version, changes: form.send() });
    else goOn();
  }
  function skip(): void {
    form.reset();
    goOn();
  }

  return (
    <div className={classes.page}>
      <ol className={classes.steps} aria-label={words.steps}>
        {STEPS.map((each, place) => (
          <li key={each}>
            <button
              type="button"
              className={classes.step}
              aria-current={each === step ? 'step' : undefined}
              onClick={() => setStep(each)}
            >
              <span className={classes.number}>{place + 1}</span>
              {words.stepNames[each]}
            </button>
          </li>
        ))}
      </ol>
      <section ref={content} className={classes.content} aria-labelledby="buoc">
        <div>
          <p className={classes.hint}>{words.number(index + 1, STEPS.length)}</p>
          <h2 id="buoc" className={classes.title} tabIndex={-1}>
            {words.stepNames[step]}
          </h2>
          <p className={classes.purpose}>{words.purpose[step]}</p>
        </div>
        {change.error && <ErrorBox error={change.error} />}
        {setWho.error && <ErrorBox error={setWho.error} />}
        {step === 'units' && <UnitsStep />}
        <form
          className={classes.form}
          onSubmit={event => {
            event.preventDefault();
            save();
          }}
        >
          {step === 'bodies' && <BodiesStep form={form} who={typedWho ?? info.data?.who ?? ''} onWho={setTypedWho} />}
          {step === 'start' && <StartStep form={form} />}
          {step === 'signers' && <SignersStep form={form} />}
          <div className={classes.buttons}>
            <Button disabled={index === 0} onClick={() => setStep(STEPS[index - 1] ?? step)}>
              {words.back}
            </Button>
            <span className={classes.onward}>
              <Button onClick={skip}>{next === undefined ? words.skipLast : words.skip}</Button>
              <WriteButton type="submit" variant="filled" loading={change.isPending}>
                {onward(form.changed || (step === 'bodies' && typedWho !== null), next === undefined)}
              </WriteButton>
            </span>
          </div>
        </form>
        <p className={classes.secret}>{words.secret}</p>
      </section>
    </div>
  );
}

/** Says "Lưu" only where there is something to save. */
function onward(saves: boolean, isLast: boolean): string {
  if (isLast) return saves ? words.finish : words.toOverview;
  return saves ? words.next : words.onward;
}

/**
 * A step gone to begins in its first field, or at its heading where that field would open a list over the words; the first
 * one takes the focus from nobody.
 */
function useFocusOnStep(step: Step) {
  const content = useRef<HTMLElement>(null);
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const first = content.current?.querySelector<HTMLElement>('[data-autofocus], input');
    const opensList = first?.getAttribute('aria-haspopup') === 'listbox';
    (opensList ? content.current?.querySelector('h2') : first)?.focus();
  }, [step]);
  return content;
}
