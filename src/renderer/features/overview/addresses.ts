import type { LineState } from '../../../contract/enumerations.ts';

/** Where the figures and tasks of this page lead (app/pages.ts). */
export const addresses = {
  exchange: '/nhap-tu-excel',
  units: '/don-vi',
  workPlans: '/chuong-trinh-ke-hoach',
  meetings: '/sinh-hoat',
  activities: '/tuyen-truyen',
  rounds: '/dot-bao-cao',
  models: '/mo-hinh',
  feedback: '/kho-khan-kien-nghi',
  report: '/bao-cao-tong-hop',
} as const;

/** The round with its list narrowed to one state. */
export function roundAddress(filter: LineState | 'extended'): string {
  return `${addresses.rounds}?loc=${filter}`;
}

/** The round with the panel open to record whatever arrives next. */
export const recordAddress = `${addresses.rounds}?ghi-nhan`;
/** The round with the form for a new one. */
export const newRoundAddress = `${addresses.rounds}?lap-moi`;
