import { useQuery } from '@tanstack/react-query';
import { client } from '../../app/client.ts';

/** The bytes of a file kept with a receipt, for showing it. */
export function useFileBytes(attachmentId: string) {
  return useQuery({
    queryKey: ['attachment bytes', attachmentId],
    queryFn: async () => {
      const { ticket } = await client.attachments.take({ id: attachmentId });
      return client.files.take({ ticket });
    },
    gcTime: 0,
  });
}
