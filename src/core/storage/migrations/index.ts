import { first } from './0010-first.ts';
import { papers } from './0020-papers.ts';
import { attachments } from './0030-attachments.ts';
import { closedRounds } from './0040-closed-rounds.ts';
import { passages } from './0060-passages.ts';
import { views } from './0070-views.ts';
import { upwardReports } from './0080-upward-reports.ts';
import { tasksAndReview } from './0090-tasks-and-review.ts';
import { turnedPictures } from './0100-turned-pictures.ts';

export interface Migration {
  /** Schema version it leads to; numbers step by ten so that a fix can be put between. */
  readonly version: number;
  readonly sql: string;
}

/** In order. A new register runs all of them: there is no second description of the schema. */
export const migrations: readonly Migration[] = [
  first,
  papers,
  attachments,
  closedRounds,
  passages,
  views,
  upwardReports,
  tasksAndReview,
  turnedPictures,
];

export const newestSchema = migrations.reduce((newest, migration) => Math.max(newest, migration.version), 0);
