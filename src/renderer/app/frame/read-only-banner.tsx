import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Banner } from '../../parts/banner/banner.tsx';
import { frameWords } from '../../words/frame.ts';
import { client, register } from '../client.ts';
import { useNotices } from '../notice.tsx';
import { sentenceOf } from '../sentence-of.ts';

const { readOnly: words } = frameWords;

interface ReadOnlyBannerProps {
  readonly sentence: string;
  /** The register went to another machine and is taken back; otherwise the mode was chosen here. */
  readonly handedOver: boolean;
}

/** Over every page while nothing is written, with the way back. */
export function ReadOnlyBanner({ sentence, handedOver }: ReadOnlyBannerProps) {
  const { show } = useNotices();
  const queries = useQueryClient();
  const writeAgain = useMutation({
    mutationFn: async () => {
      if (handedOver) await client.packages.takeBack({});
      else await client.register.setReadOnly({ readOnly: false });
    },
    onSuccess: async () => {
      // Not a change of the register: no event tells of it.
      await queries.invalidateQueries({ queryKey: register.register.key() });
      await queries.invalidateQueries({ queryKey: register.packages.key() });
      show({ sentence: handedOver ? words.takenBack : words.writesAgain, action: null });
    },
    onError: error => show({ sentence: sentenceOf(error), refused: true, action: null }),
  });
  return (
    <Banner label={words.title} icon={IconEye} sentence={sentence}>
      <Button loading={writeAgain.isPending} onClick={() => writeAgain.mutate()}>
        {words.back}
      </Button>
    </Banner>
  );
}
