import type { ReviewKind, ReviewPlace } from '../../../contract/enumerations.ts';

export const reviewPath = 'can-xem-lai';

/** The list narrowed to one kind of doubt. */
export function reviewAddress(kind: ReviewKind): string {
  return `/${reviewPath}?loc=${kind}`;
}

/** The list narrowed to what stands on one page. */
export function reviewOfPage(place: ReviewPlace): string {
  return `/${reviewPath}?trang=${place}`;
}

/** Where each doubt is settled by hand, and the key of that page's search field. */
export const places: Readonly<Record<ReviewPlace, { readonly to: string; readonly search: string }>> = {
  units: { to: '/don-vi', search: 'units.search' },
  workPlans: { to: '/chuong-trinh-ke-hoach', search: 'workPlans.search' },
  meetings: { to: '/sinh-hoat', search: 'meetings.search' },
  activities: { to: '/tuyen-truyen', search: 'activities.search' },
  rounds: { to: '/dot-bao-cao', search: 'rounds.search' },
  models: { to: '/mo-hinh', search: 'models.search' },
  papers: { to: '/van-ban', search: 'papers.search' },
};
