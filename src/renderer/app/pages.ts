import {
  type Icon,
  IconAward,
  IconBuilding,
  IconCalendarPlus,
  IconClipboardList,
  IconFileCheck,
  IconFileSpreadsheet,
  IconFileText,
  IconInbox,
  IconLayoutDashboard,
  IconListCheck,
  IconMail,
  IconMessage,
  IconSettings,
  IconSpeakerphone,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { cuttingPath } from '../features/cutting/path.ts';
import { firstRunPath } from '../features/first-run/path.ts';
import { guidePath } from '../features/guide/path.ts';
import { joiningPath } from '../features/joining/path.ts';
import { papersPath } from '../features/papers/addresses.ts';
import { previewPath } from '../features/preview/path.ts';
import { reviewPath } from '../features/review/addresses.ts';
import { unitPagePath } from '../parts/unit-link/path.ts';
import { frameWords } from '../words/frame.ts';

/** A page of the register: one entry here makes its address, its place in the navigation and its entry in "Tìm nhanh". */
export interface PageEntry {
  /** Address behind `#/`; '' is the first page. */
  readonly path: string;
  readonly label: string;
  readonly icon: Icon;
  /** Lines part the groups; `settings` stands at the foot. */
  readonly group: 'overview' | 'units' | 'rounds' | 'documents' | 'settings';
  /** Loaded when first opened. The module exports `Page`. Without it the page comes with the frame: routes.tsx names it. */
  readonly load?: () => Promise<{ readonly Page: ComponentType }>;
}

const { pages: labels } = frameWords;

/** Reached from a page, never from the navigation. */
export const innerPages: readonly Pick<PageEntry, 'path' | 'load'>[] = [
  { path: previewPath, load: () => import('../features/preview/page.tsx') },
  { path: cuttingPath, load: () => import('../features/cutting/page.tsx') },
  { path: reviewPath, load: () => import('../features/review/page.tsx') },
  { path: firstRunPath, load: () => import('../features/first-run/page.tsx') },
  { path: guidePath, load: () => import('../features/guide/page.tsx') },
  { path: joiningPath, load: () => import('../features/joining/page.tsx') },
  { path: unitPagePath, load: () => import('../features/unit-page/page.tsx') },
];

/** In the order of the navigation. */
export const pages: readonly PageEntry[] = [
  {
    path: '',
    label: labels.overview,
    icon: IconLayoutDashboard,
    group: 'overview',
  },
  {
    path: 'don-vi',
    label: labels.units,
    icon: IconBuilding,
    group: 'units',
    load: () => import('../features/units/page.tsx'),
  },
  {
    path: 'chuong-trinh-ke-hoach',
    label: labels.workPlans,
    icon: IconClipboardList,
    group: 'units',
    load: () => import('../features/work-plans/page.tsx'),
  },
  {
    path: 'sinh-hoat',
    label: labels.meetings,
    icon: IconUsersGroup,
    group: 'units',
    load: () => import('../features/meetings/page.tsx'),
  },
  {
    path: 'tuyen-truyen',
    label: labels.activities,
    icon: IconSpeakerphone,
    group: 'units',
    load: () => import('../features/activities/page.tsx'),
  },
  {
    path: 'dot-bao-cao',
    label: labels.rounds,
    icon: IconInbox,
    group: 'rounds',
    load: () => import('../features/rounds/page.tsx'),
  },
  {
    path: 'mo-hinh',
    label: labels.models,
    icon: IconAward,
    group: 'rounds',
    load: () => import('../features/models/page.tsx'),
  },
  {
    path: 'kho-khan-kien-nghi',
    label: labels.feedback,
    icon: IconMessage,
    group: 'rounds',
    load: () => import('../features/feedback/page.tsx'),
  },
  {
    path: 'nhiem-vu',
    label: labels.tasks,
    icon: IconListCheck,
    group: 'rounds',
    load: () => import('../features/tasks/page.tsx'),
  },
  {
    path: 'nhap-tu-excel',
    label: labels.exchange,
    icon: IconFileSpreadsheet,
    group: 'documents',
    load: () => import('../features/exchange/page.tsx'),
  },
  {
    path: papersPath,
    label: labels.papers,
    icon: IconMail,
    group: 'documents',
    load: () => import('../features/papers/page.tsx'),
  },
  {
    path: 'bao-cao-tong-hop',
    label: labels.report,
    icon: IconFileText,
    group: 'documents',
    load: () => import('../features/report/page.tsx'),
  },
  {
    path: 'kiem-tra-the-thuc',
    label: labels.formCheck,
    icon: IconFileCheck,
    group: 'documents',
    load: () => import('../features/form-check/page.tsx'),
  },
  {
    path: 'cuoi-nam',
    label: labels.yearEnd,
    icon: IconCalendarPlus,
    group: 'settings',
    load: () => import('../features/year-end/page.tsx'),
  },
  {
    path: 'thiet-lap',
    label: labels.settings,
    icon: IconSettings,
    group: 'settings',
    load: () => import('../features/settings/page.tsx'),
  },
];

/** Alt and its number: the first nine pages of the navigation. */
export const pageKeys: readonly (Pick<PageEntry, 'path'> & { readonly key: string })[] = pages
  .slice(0, 9)
  .map(({ path }, at) => ({ key: `Alt+${at + 1}`, path }));
