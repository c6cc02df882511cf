import { expect, test } from 'vitest';
import { completeFields, emptyDraft } from './draft.ts';

test('unit and content are all that saving needs; nothing is assumed about level or how far it has come', () => {
  const draft = emptyDraft(2026);
  expect(completeFields(draft)).toBeNull();
  expect(completeFields({ ...draft, unitId: 'a', content: ' ' })).toBeNull();
  expect(completeFields({ ...draft, unitId: 'a', content: 'Thiếu tài liệu.' })).toMatchObject({
    unitId: 'a',
    year: 2026,
    level: null,
    resolution: null,
    groups: [],
  });
});
