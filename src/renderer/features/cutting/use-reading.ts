import { skipToken, useQuery } from '@tanstack/react-query';
import { register } from '../../app/client.ts';
import { useRemembered } from '../../app/remembered.ts';

type Decided = Readonly<Record<string, boolean>>;

/** A file of the report as text, in the letters somebody decided for. */
export function useReading(attachmentId: string | undefined) {
  const [decided, , change] = useRemembered<Decided>('cutting.legacy', {});
  const convertLegacy = attachmentId !== undefined && decided[attachmentId] === true;
  const reading = useQuery(
    register.passages.read.queryOptions({
      input: attachmentId === undefined ? skipToken : { attachmentId, convertLegacy },
    }),
  );
  const file = attachmentId === undefined ? undefined : reading.data;
  const isAsked = attachmentId !== undefined && file?.kind === 'text' && decided[attachmentId] === undefined;
  return {
    file,
    error: reading.error,
    /** The question about fonts of old, while nobody has answered it. */
    legacy: isAsked ? file.legacy : null,
    decide: (convert: boolean) => change(now => ({ ...now, [String(attachmentId)]: convert })),
  };
}
