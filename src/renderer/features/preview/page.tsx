import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { previewWords as words } from '../../words/preview.ts';
import { readAddress } from './address.ts';
import { Preview } from './preview.tsx';

/** A document as it will be printed. Which one stands in the address, so that it can be reached from anywhere. */
export function Page() {
  const [asked] = useSearchParams();
  const [attempt, setAttempt] = useState(0);
  const { request, print } = useMemo(() => readAddress(asked), [asked]);
  if (request === null) {
    return (
      <PageFrame heading={words.heading} scroll>
        <p>{words.unknown}</p>
        <Button onClick={() => window.history.back()}>{words.back}</Button>
      </PageFrame>
    );
  }
  const wanted = JSON.stringify(request);
  return (
    <Preview
      key={`${wanted} ${attempt}`}
      asked={wanted}
      printsAtOnce={print && attempt === 0}
      onAgain={() => setAttempt(attempt + 1)}
    />
  );
}
