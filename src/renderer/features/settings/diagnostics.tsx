import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { saveFile } from '../../app/save-file.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { scrolledByKeys } from '../../parts/page/scrolled-by-keys.ts';
import { diagnosticsWords as words } from '../../words/diagnostics.ts';
import own from './diagnostics.module.css';
import { Section } from './section.tsx';
import classes from './settings.module.css';

/** "Tệp chẩn đoán lỗi": made on request, read first, then saved where the clerk says. */
export function Diagnostics() {
  const { show } = useNotices();
  const make = useMutation({ mutationFn: () => client.register.diagnose({}) });
  const save = useMutation({
    mutationFn: ({ ticket, fileName }: { readonly ticket: string; readonly fileName: string }) =>
      saveFile(ticket, fileName),
    onSuccess: savedAs => {
      if (savedAs === null) return;
      show({ sentence: words.saved(savedAs), action: null });
      make.reset();
    },
  });
  const made = make.data;
  const error = make.error ?? save.error;
  return (
    <Section title={words.title}>
      <p className={classes.hint}>{words.hint}</p>
      {error !== null && <ErrorBox error={error} />}
      {made === undefined ? (
        <Button loading={make.isPending} onClick={() => make.mutate()}>
          {words.make}
        </Button>
      ) : (
        <>
          <p className={classes.hint}>{words.look}</p>
          <div className={classes.line}>
            <Button variant="filled" loading={save.isPending} onClick={() => save.mutate(made)}>
              {words.save}
            </Button>
            <Button variant="subtle" onClick={() => make.reset()}>
              {words.leave}
            </Button>
          </div>
          {made.files.map(({ name, text }) => (
            <section key={name} aria-label={name}>
              <h3 className={own.name}>{name}</h3>
              <pre className={own.text} data-quoted {...scrolledByKeys}>
                {text}
              </pre>
            </section>
          ))}
        </>
      )}
    </Section>
  );
}
