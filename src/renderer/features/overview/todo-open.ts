import type { ReviewItem } from '../../../contract/review.ts';
import type { Doubt } from '../../../contract/status.ts';
import { daysBetween, formatDay } from '../../parts/format/days.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { distanceInWords, overviewWords } from '../../words/overview.ts';
import { recordPaperAddress, remindersAddress } from '../papers/addresses.ts';
import { reviewAddress, reviewPath } from '../review/addresses.ts';
import { addresses } from './addresses.ts';
import type { TodoFacts, TodoItem } from './todo-item.ts';

const { todo: words } = overviewWords;

/** Reminded by letter or message on a day that is past, and nothing came. */
export function unanswered({ reminders, asOf }: TodoFacts): readonly TodoItem[] {
  const open = reminders.filter(({ receivedOn, remindedOn }) => receivedOn === null && remindedOn < asOf);
  const latest = open.reduce<string | null>(
    (last, { remindedOn }) => (remindedOn > (last ?? '') ? remindedOn : last),
    null,
  );
  if (latest === null) return [];
  return [
    {
      key: 'letters',
      sign: 'notYetDue',
      sentence: words.letters(formatAlone(new Set(open.map(({ unitId }) => unitId)).size)),
      detail: words.lettersDetail(formatDay(latest), distanceInWords(daysBetween(asOf, latest))),
      action: words.lettersAction,
      target: { address: remindersAddress },
      due: null,
    },
  ];
}

/** What units asked of those above them and nobody answered yet. */
export function proposals({ proposals: { open, forwarded } }: TodoFacts): readonly TodoItem[] {
  if (open === 0) return [];
  const told = (count: number) => (count === 0 ? null : formatAlone(count));
  return [
    {
      key: 'proposals',
      sign: 'question',
      sentence: words.proposals(formatAlone(open)),
      detail: words.proposalsDetail(told(open - forwarded), told(forwarded)),
      action: words.proposalsAction,
      target: { address: addresses.feedback },
      due: null,
    },
  ];
}

/** One line for all of them, the first in its own words; a kind that stands alone opens narrowed to it. */
export function toReview(items: readonly ReviewItem[]): readonly TodoItem[] {
  const [first] = items;
  if (first === undefined) return [];
  const isOneKind = items.every(({ kind }) => kind === first.kind);
  return [
    {
      key: 'review',
      sign: 'review',
      sentence: words.reviewOf(formatAlone(items.length)),
      detail: first.unitName === '' ? first.sentence : `${first.unitName}: ${first.sentence}`,
      action: words.reviewAction,
      target: { address: isOneKind ? reviewAddress(first.kind) : `/${reviewPath}` },
      due: null,
    },
  ];
}

/** What the report would be silent on, and the page where it is written. */
const gaps = [
  { kind: 'missingText', action: words.reportAction, address: addresses.report },
  { kind: 'noDirectives', action: words.directivesAction, address: recordPaperAddress },
] as const satisfies readonly { readonly kind: Doubt['kind']; readonly action: string; readonly address: string }[];

/** One line a gap, the first in its own words. */
export function reportGaps(doubts: readonly Doubt[]): readonly TodoItem[] {
  return gaps.flatMap(({ kind, action, address }) => {
    const ofKind = doubts.filter(doubt => doubt.kind === kind);
    const [first] = ofKind;
    if (first === undefined) return [];
    return [
      {
        key: kind,
        sign: 'review' as const,
        sentence: words.review(words[kind](formatAlone(ofKind.length))),
        detail: first.sentence,
        action,
        target: { address },
        due: null,
      },
    ];
  });
}
