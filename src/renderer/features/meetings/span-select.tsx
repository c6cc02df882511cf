import { Select } from '@mantine/core';
import { memo } from 'react';
import { meetingWords as words } from '../../words/meetings.ts';
import { type Span, spanOf, spans } from './spans.ts';

interface SpanSelectProps {
  readonly value: Span;
  readonly onChange: (span: Span) => void;
}

/** By month, by quarter, or the whole year alone. Not drawn anew with every cell that is typed. */
export const SpanSelect = memo(DrawnSelect);

function DrawnSelect({ value, onChange }: SpanSelectProps) {
  return (
    <Select
      w="calc(128px * var(--type))"
      size="sm"
      aria-label={words.span}
      allowDeselect={false}
      data={spans.map(span => ({ value: span, label: words.spans[span] }))}
      value={value}
      onChange={chosen => onChange(spanOf(chosen))}
    />
  );
}
