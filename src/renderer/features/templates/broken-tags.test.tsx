import { MantineProvider } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { BrokenTags } from './broken-tags.tsx';

afterEach(cleanup);

function show(error: unknown): void {
  render(
    <MantineProvider>
      <BrokenTags error={error} />
    </MantineProvider>,
  );
}

test('each broken tag of a template stands on a line of its own, with what to do next', () => {
  const problems = ['thẻ “nam” thiếu dấu đóng }', 'chương trình không có thẻ “abc”'];
  show(new ORPCError('TEMPLATE_BROKEN', { defined: true, data: { fileName: 'mau.docx', problems } }));
  expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual(problems);
  expect(screen.getByRole('alert').textContent).toContain('Mẫu chưa được lưu');
});

test('any other refusal says its own sentence', () => {
  const message = 'Tệp “a.docx” không phải là tệp Word.';
  show(new ORPCError('WORD_FILE_REFUSED', { defined: true, message, data: {} }));
  expect(screen.getByRole('alert').textContent).toContain(message);
});
