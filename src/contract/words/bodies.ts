import type { Addressee, FeedbackLevel, Letterhead, ModelLevel } from '../enumerations.ts';
import type { SettingsFields } from '../settings.ts';

type Bodies = Pick<SettingsFields, 'board' | 'committee' | 'names'>;

/** Words that name this office's bodies: read from its settings, never fixed in code. */
export function letterheadLabel(letterhead: Letterhead, bodies: Bodies): string {
  return letterhead === 'board' ? bodies.board.selfName : bodies.names.committeeShort;
}

export function addresseeLabel(addressee: Addressee, bodies: Bodies): string {
  return addressee === 'standing' ? bodies.names.standing : bodies.names.provincialBoard;
}

export function feedbackLevelLabel(level: FeedbackLevel, bodies: Bodies): string {
  const labels: Readonly<Record<FeedbackLevel, string>> = {
    committee: bodies.names.committeeShort,
    provincialBoard: bodies.names.provincialBoard,
    peoplesCommittee: bodies.names.peoplesCommittee,
    other: 'Cấp khác',
  };
  return labels[level];
}

export function modelLevelLabel(level: ModelLevel, bodies: Bodies): string {
  const labels: Readonly<Record<ModelLevel, string>> = {
    grassroots: 'Cấp cơ sở',
    committee: `Cấp ${bodies.names.organisation}`,
    province: 'Cấp tỉnh',
  };
  return labels[level];
}
