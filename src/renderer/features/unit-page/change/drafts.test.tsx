import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { UnitRecord } from '../../../../contract/units.ts';
import { notReached, standInRegister } from '../../../app/testing/stand-in-register.ts';
import { Surroundings } from '../../../app/testing/surroundings.tsx';
import { CloseUnitForm } from '../../units/close-unit-form.tsx';
import { FromDayPanel } from './from-day-panel.tsx';
import { MergePanel } from './merge-panel.tsx';
import { SplitPanel } from './split-panel.tsx';

afterEach(cleanup);

const unit: UnitRecord = {
  ...{
    id: 'home',
    deletedAt: null,
    version: 3,
    name: 'Đảng ủy Sở Nội vụ',
    shortName: null,
    kind: 'grassrootsCommittee',
  },
  ...{ parentId: null, position: 1, cellCount: 7, memberCount: null, contactPost: null, contactPhone: null },
  ...{ code: null, openedOn: null, closedOn: null, successorIds: [], note: null, validFrom: null, profiles: [] },
};

const shown = (panel: ReactNode) =>
  render(
    <MantineProvider env="test">
      <Surroundings>{panel}</Surroundings>
    </MantineProvider>,
  );
const close = () => undefined;
const field = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: label });

test.each([
  [
    'renaming',
    <FromDayPanel key="rename" kind="rename" unit={unit} onClose={close} />,
    'Tên mới',
    'Đảng ủy Sở Nội vụ mới',
  ],
  ['another kind', <FromDayPanel key="kind" kind="kind" unit={unit} onClose={close} />, 'Từ ngày', '01/07/2026'],
  ['merging', <MergePanel key="merge" unit={unit} onClose={close} />, 'Từ ngày', '02/07/2026'],
  ['splitting', <SplitPanel key="split" unit={unit} onClose={close} />, 'Đơn vị mới thứ 1', 'Đảng ủy thứ nhất'],
  [
    'ending',
    <CloseUnitForm key="end" unit={unit} onBack={close} onClose={close} />,
    'Ngày kết thúc hoạt động',
    '03/07/2026',
  ],
])('what was typed for %s a unit is still there when its panel is opened again', async (_what, panel, label, text) => {
  standInRegister(notReached);
  const { unmount } = shown(panel);
  const user = userEvent.setup();
  await user.clear(field(label));
  await user.type(field(label), text);
  unmount();
  shown(panel);
  expect(field(label).value).toBe(text);
});
