import type { FeedbackItem } from '../../../contract/feedback.ts';
import type { Settings } from '../../../contract/settings.ts';
import { feedbackLevelLabel } from '../../../contract/words/bodies.ts';
import { feedbackKindLabel, resolutionLabel } from '../../../contract/words/labels.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { formatDay } from '../../parts/format/days.ts';
import { formatGroups } from '../../parts/format/groups.ts';
import { State } from '../../parts/state/state.tsx';
import { UnitLink } from '../../parts/unit-link/unit-link.tsx';
import { feedbackWords } from '../../words/feedback.ts';
import classes from './feedback.module.css';
import { resolutionLook } from './resolution-look.ts';

const { columns: words, unknown } = feedbackWords;

/** What a unit said, and its place in the list as it is shown. */
export interface FeedbackRow {
  readonly number: number;
  readonly item: FeedbackItem & { readonly unitName: string };
}

/** Sort keys of the register's list. */
export const FEEDBACK_SORTS = ['kind', 'unit', 'year', 'level', 'resolution'] as const;

/** Levels are named after this office's bodies, hence the settings; null while they are on their way. */
export function feedbackColumns(bodies: Settings | null): readonly Column<FeedbackRow>[] {
  return [
    { key: 'number', heading: words.number, width: 48, align: 'right', frozen: true, cell: row => row.number },
    {
      key: 'kind',
      heading: words.kind,
      width: 156,
      frozen: true,
      sortKey: 'kind',
      cell: ({ item }) => feedbackKindLabel[item.kind],
    },
    {
      key: 'content',
      heading: words.content,
      width: 270,
      grow: true,
      frozen: true,
      cell: ({ item }) => (
        <span className={classes.content} title={item.content}>
          {item.content}
        </span>
      ),
      text: ({ item }) => item.content,
    },
    {
      key: 'unit',
      heading: words.unit,
      width: 190,
      grow: true,
      sortKey: 'unit',
      cell: ({ item }) => <UnitLink unitId={item.unitId} name={item.unitName} />,
      text: ({ item }) => item.unitName,
    },
    {
      key: 'groups',
      heading: words.groups,
      width: 80,
      align: 'center',
      yields: true,
      cell: ({ item }) => formatGroups(item.groups),
    },
    {
      key: 'level',
      heading: words.level,
      width: 150,
      yields: true,
      sortKey: 'level',
      cell: ({ item }) => levelText(item, bodies),
    },
    {
      key: 'resolution',
      heading: words.resolution,
      width: 170,
      yields: true,
      sortKey: 'resolution',
      cell: ({ item }) => <ResolutionCell item={item} />,
      text: ({ item }) => (item.resolution === null ? unknown : resolutionLabel[item.resolution]),
    },
  ];
}

/** The level by its name; one that is none of the listed ones as the unit wrote it. */
export function levelText({ level, levelText: written }: FeedbackItem, bodies: Settings | null): string {
  if (level === null || level === 'other') {
    return written ?? (level === null || bodies === null ? unknown : feedbackLevelLabel(level, bodies));
  }
  return bodies === null ? '' : feedbackLevelLabel(level, bodies);
}

function ResolutionCell({ item }: { readonly item: FeedbackItem }) {
  if (item.resolution === null) return unknown;
  const document = documentOf(item);
  return (
    <span className={classes.resolution}>
      <State state={resolutionLook[item.resolution]} text={resolutionLabel[item.resolution]} />
      {document !== '' && <span className={classes.document}>{document}</span>}
    </span>
  );
}

/** Number and day of the answer once there is one, else of the letter that passed it on. */
function documentOf(item: FeedbackItem): string {
  if (item.resolution === 'answered') return joined(item.answeredNumber, item.answeredOn);
  return item.resolution === 'forwarded' ? joined(item.forwardedNumber, item.forwardedOn) : '';
}

function joined(number: string | null, on: string | null): string {
  return feedbackWords.document(number ?? '', on === null ? '' : formatDay(on));
}
