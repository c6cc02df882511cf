import type { RoundLine, RoundView } from '../../../../contract/rounds.ts';
import { formatAlone } from '../../../parts/format/numbers.ts';
import type { StateName } from '../../../parts/state/states.ts';
import { closingWords } from '../../../words/closing.ts';

const { close: words } = closingWords;

/** So many are named; the list itself shows them all. */
const NAMED = 3;

/** Something a careful person settles before the figures are closed. */
export interface OpenMatter {
  readonly state: StateName;
  readonly sentence: string;
  readonly names: string;
}

/** What is still open in a round: not received, soft copies only, requests to complete, unanswered roster questions. */
export function openMatters({ lines, questions }: RoundView): readonly OpenMatter[] {
  const expected = lines.filter(line => line.state !== 'exempt');
  const inState = (state: RoundLine['state']) => expected.filter(line => line.state === state).map(nameOf);
  const matters = [
    matter('overdue', inState('overdue'), words.overdue),
    matter('notYetDue', inState('notYetDue'), words.notYetDue),
    matter('softOnly', expected.filter(line => line.softOnly).map(nameOf), words.softOnly),
    matter('askedToComplete', expected.filter(line => line.askedToComplete).map(nameOf), words.askedToComplete),
    matter(
      'notRecorded',
      questions.map(question => question.unitName),
      words.questions,
    ),
  ];
  return matters.flat();
}

function nameOf(line: RoundLine): string {
  return line.unitName;
}

function matter(
  state: StateName,
  names: readonly string[],
  sentence: (units: string) => string,
): readonly OpenMatter[] {
  if (names.length === 0) return [];
  const named = names.slice(0, NAMED).join('; ');
  const others = names.length - NAMED;
  return [
    {
      state,
      sentence: sentence(formatAlone(names.length)),
      names: others > 0 ? words.andOthers(named, formatAlone(others)) : named,
    },
  ];
}
