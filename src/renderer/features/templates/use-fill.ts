import { useMutation } from '@tanstack/react-query';
import { client } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { saveFile } from '../../app/save-file.ts';
import { templateWords as words } from '../../words/templates.ts';

/** Fills a template with the figures of a year as of a day, then saves the file; thinking better of it loses nothing. */
export function useFill(figures: { readonly year: number; readonly asOf: string }) {
  const { show } = useNotices();
  const job = useMutation({
    mutationFn: async (id: string) => {
      const { ticket, fileName } = await client.templates.fill({ id, ...figures });
      return saveFile(ticket, fileName);
    },
    onSuccess: savedAs => {
      if (savedAs !== null) show({ sentence: words.filled(savedAs), action: null });
    },
  });
  return {
    error: job.error,
    fillingId: job.isPending ? job.variables : null,
    start: (id: string) => job.mutate(id),
  };
}
