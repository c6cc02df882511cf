import type { Answer } from '../../../contract/enumerations.ts';
import type { Status } from '../../../contract/status.ts';
import { answerLabel } from '../../../contract/words/labels.ts';
import { signedState } from '../../../contract/words/states.ts';
import { formatDay, parseDay } from '../../parts/format/days.ts';
import { formatAlone, formatRatio } from '../../parts/format/numbers.ts';
import type { SheetColumn } from '../../parts/sheet/columns.ts';
import { plainText, readAnswer } from '../../parts/sheet/read-answer.ts';
import type { Reading } from '../../parts/sheet/writing.ts';
import { partWords } from '../../words/parts.ts';
import { workPlanWords } from '../../words/work-plans.ts';
import { AnswerCell } from './answer-cell.tsx';
import type { NumberField } from './plan-endings.ts';
import type { PlanFields, PlanLine } from './plan-line.ts';
import classes from './work-plans.module.css';

const { columns: words, names, foot, read } = workPlanWords;
const LONGEST_NUMBER = 80;

export type AnswerField = 'inProgramme' | 'ownPlan';
type TextField = 'programmeNumber' | 'ownPlanNumber' | 'note';
type DayField = 'programmeDate' | 'ownPlanDate';

/** The record's fields in the order of the columns that can be typed into. */
export const planFields = [
  'inProgramme',
  'programmeNumber',
  'programmeDate',
  'ownPlan',
  'ownPlanNumber',
  'ownPlanDate',
  'note',
] as const satisfies readonly (keyof PlanFields)[];

interface Options {
  readonly year: number;
  readonly units: number;
  readonly seen: number;
  readonly status: Status | undefined;
  readonly endingOf: (line: PlanLine, field: NumberField) => string | null;
  readonly onAnswer: (line: PlanLine, field: AnswerField, answer: Answer | null) => void;
}

export function planColumns({
  year,
  units,
  seen,
  status,
  endingOf,
  onAnswer,
}: Options): readonly SheetColumn<PlanLine>[] {
  const share = (field: AnswerField) => (field === 'inProgramme' ? status?.workPlans : status?.ownPlans);
  const answer = (key: AnswerField): SheetColumn<PlanLine> => ({
    ...answerColumn(key, onAnswer),
    foot: share(key) && <ShareFoot share={share(key)} />,
  });
  return [
    { key: 'position', heading: words.position, width: 40, align: 'right', frozen: true, cell: row => row.position },
    {
      key: 'name',
      heading: words.name,
      width: 200,
      grow: true,
      frozen: true,
      cell: row => (
        <span className={classes.name} title={row.unitName}>
          {row.unitName}
        </span>
      ),
      foot: (
        <>
          <strong>{foot.all(formatAlone(units))}</strong>
          <span className={classes.small}>{seen < units && foot.seen(formatAlone(seen), formatAlone(units))}</span>
        </>
      ),
    },
    answer('inProgramme'),
    textColumn('programmeNumber', 120, line => endingOf(line, 'programmeNumber')),
    dayColumn('programmeDate', year),
    answer('ownPlan'),
    textColumn('ownPlanNumber', 120, line => endingOf(line, 'ownPlanNumber')),
    dayColumn('ownPlanDate', year),
    textColumn('note', 150),
  ];
}

function ShareFoot({ share }: { readonly share: Status['workPlans'] | undefined }) {
  if (share === undefined || share.expected === 0) return null;
  return (
    <>
      <strong>{formatRatio(share.done, share.expected)}</strong>
      <span className={classes.small}>{share.notRecorded > 0 && foot.none(formatAlone(share.notRecorded))}</span>
    </>
  );
}

function answerColumn(key: AnswerField, onAnswer: Options['onAnswer']): SheetColumn<PlanLine> {
  const heading = words[key];
  return {
    key,
    heading,
    title: key === 'inProgramme' ? words.inProgrammeTitle : words.ownPlanTitle,
    width: 136,
    parted: key === 'ownPlan',
    cell: line => <AnswerCell answer={line.fields[key]} onAnswer={answer => onAnswer(line, key, answer)} />,
    printed: line => printedAnswer(line.fields[key]),
    entry: {
      name: heading,
      value: line => line.fields[key] ?? '',
      text: line => textOfAnswer(line.fields[key]),
      read: readPlanAnswer,
      toggled: line => nextAnswer[line.fields[key] ?? ''],
    },
  };
}

const nextAnswer = { '': 'yes', yes: 'no', no: '' } as const;

function textOfAnswer(answer: Answer | null): string {
  return answer === null ? '' : answerLabel[answer];
}

function printedAnswer(answer: Answer | null): string {
  return answer === null ? '' : signedState(answer, answerLabel[answer]);
}

function readPlanAnswer(typed: string): Reading {
  const answer = plainText(typed) === '1' ? 'yes' : readAnswer(typed);
  return answer === null ? { wrong: read.notAnAnswer(plainText(typed)) } : { value: answer };
}

function textColumn(key: TextField, width: number, ending?: (line: PlanLine) => string | null): SheetColumn<PlanLine> {
  return {
    key,
    heading: words[key],
    width,
    cell: line => (
      <span className={classes.name} title={line.fields[key] ?? undefined}>
        {line.fields[key]}
      </span>
    ),
    entry: {
      name: key === 'note' ? words.note : names[key],
      value: line => line.fields[key] ?? '',
      text: line => line.fields[key] ?? '',
      read: typed => readText(typed, key === 'note' ? null : LONGEST_NUMBER),
      ...(ending === undefined ? {} : { ending }),
    },
  };
}

function readText(typed: string, longest: number | null): Reading {
  const value = plainText(typed);
  return longest !== null && value.length > longest ? { wrong: read.tooLong(longest) } : { value };
}

function dayColumn(key: DayField, year: number): SheetColumn<PlanLine> {
  return {
    key,
    heading: words[key],
    width: 96,
    align: 'center',
    cell: line => dayText(line.fields[key]),
    entry: {
      name: names[key],
      value: line => line.fields[key] ?? '',
      text: line => dayText(line.fields[key]),
      read: typed => readDay(typed, year),
    },
  };
}

function dayText(day: string | null): string {
  return day === null ? '' : formatDay(day);
}

/** A day without its year is one of the year looked at. */
function readDay(typed: string, year: number): Reading {
  const text = plainText(typed);
  if (text === '') return { value: '' };
  const day = parseDay(text, year);
  return day === null ? { wrong: partWords.fields.notADay(text) } : { value: day };
}
