import { useMemo, useState } from 'react';
import type { ImportQuestion } from '../../../contract/exchange.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { exchangeWords as words } from '../../words/exchange.ts';
import { Answers } from './answers.tsx';
import classes from './preview.module.css';
import {
  type Answers as Answered,
  type Asked,
  openQuestions,
  singleCandidates,
  withAnswer,
  withSingleCandidates,
} from './work.ts';

interface QuestionsProps<Decisions extends Answered> {
  readonly work: Asked<Decisions>;
  readonly onDecide: (decisions: Decisions) => void;
}

const keyOf = (question: ImportQuestion) => question.key;

/** Everything only the clerk can decide; each answered with one click, in any order. */
export function Questions<Decisions extends Answered>({ work, onDecide }: QuestionsProps<Decisions>) {
  const { decisions, questions, notTaken } = work;
  const [selected, setSelected] = useState<string | null>(null);
  const single = useMemo(() => singleCandidates(work), [work]);
  const open = openQuestions(work).length;
  const columns = useMemo(
    (): readonly Column<ImportQuestion>[] => [
      {
        key: 'place',
        heading: words.columns.place,
        width: 170,
        cell: ({ sheet, cell }) => <span className={classes.place}>{words.place(sheet, cell)}</span>,
      },
      {
        key: 'question',
        heading: words.columns.question,
        width: 330,
        cell: question => <Sentence question={question} />,
      },
      {
        key: 'answer',
        heading: words.columns.answer,
        width: 420,
        grow: true,
        cell: question => (
          <Answers
            question={question}
            given={decisions.answers[question.key] ?? null}
            notTaken={notTaken[question.key] ?? null}
            onAnswer={answer => onDecide(withAnswer(decisions, question.key, answer))}
          />
        ),
      },
    ],
    [decisions, notTaken, onDecide],
  );
  return (
    <DataTable
      label={words.tabs.questions}
      columns={columns}
      rows={questions}
      rowId={keyOf}
      selectedId={selected}
      onSelect={question => setSelected(question.key)}
      loading={false}
      error={null}
      empty={{ sentence: words.empty.questions }}
      foot={
        questions.length > 0 ? (
          <>
            <strong>{words.foot.questions(open === 0 ? '' : formatAlone(open), formatAlone(questions.length))}</strong>
            <span>{words.foot.questionsNote}</span>
            {single.length > 0 && (
              <button
                type="button"
                className={`${classes.answer} ${classes.note}`}
                onClick={() => onDecide(withSingleCandidates(decisions, single))}
              >
                {words.takeSingle(formatAlone(single.length))}
              </button>
            )}
          </>
        ) : undefined
      }
    />
  );
}

function Sentence({ question }: { readonly question: ImportQuestion }) {
  return (
    <span className={classes.question}>
      <span>{question.sentence}</span>
      {question.holdsRow && <span className={classes.holds}>{words.holdsRow}</span>}
    </span>
  );
}
