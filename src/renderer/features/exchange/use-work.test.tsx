import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import type { ImportPreview } from '../../../contract/exchange.ts';
import { NoticeProvider } from '../../app/notice.tsx';
import { allWritten, isWriting } from '../../app/under-way.ts';
import { useWork } from './use-work.ts';

const preview: ImportPreview = {
  ...{ ticket: 'phieu', kind: 'tracking', fileName: 'theo-doi.xlsx' },
  ...{ rows: 0, new: 0, changed: 0, unchanged: 0 },
  ...{
    refused: [],
    questions: [],
    proposals: [],
    warnings: [],
    sheets: [],
    columns: [],
    fields: [],
    lines: [],
    blanks: 0,
  },
};

test('Ctrl+Z waits for a file that is being taken into the register', async () => {
  let refuse: (why: Error) => void = () => undefined;
  const answer = new Promise<Response>((_resolve, reject) => {
    refuse = reject;
  });
  vi.stubGlobal('fetch', () => answer);
  const queries = new QueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <NoticeProvider>{children}</NoticeProvider>
    </QueryClientProvider>
  );
  const { result } = renderHook(() => useWork(), { wrapper });
  act(() => result.current.open(preview));
  act(() => result.current.accept());
  await waitFor(() => expect(isWriting()).toBe(true));
  const waited = allWritten();
  refuse(new TypeError('Failed to fetch'));
  expect(await waited).toBe('refused');
  await waitFor(() => expect(result.current.error).not.toBeNull());
});
