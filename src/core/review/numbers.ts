import type { ReviewPlace } from '../../contract/index.ts';
import * as words from '../../contract/words/review.ts';
import { type Finding, finding, type Looked, type Repair } from './finding.ts';

/** "9-KH/CB", "9 - KH": a number of the Party's form below ten without its zero (05-HD/VPTW, số và ký hiệu). */
const single = /^([1-9])\s*-\s*(?=\p{Lu})/u;

interface TypedNumber {
  readonly place: ReviewPlace;
  readonly unitId: string | null;
  readonly recordId: string;
  readonly what: string;
  readonly number: string | null;
  readonly write: ((number: string) => Repair) | null;
}

/** Numbers of papers that the Party's form writes with two digits. */
export function doubtfulNumbers(looked: Looked): readonly Finding[] {
  return typedNumbers(looked).flatMap(({ number, write, what, ...typed }) => {
    if (number === null || !single.test(number)) return [];
    const meant = number.replace(single, '0$1-');
    return [
      finding(
        looked,
        { ...typed, kind: 'number', about: `${what} ${number}`, sentence: words.numberSentence(what, number) },
        write && { says: words.fixWords.number(meant), repairs: [write(meant)] },
      ),
    ];
  });
}

function typedNumbers({ register, reckoning: { units, year, round } }: Looked): readonly TypedNumber[] {
  const plans = units.flatMap(({ plan }): TypedNumber[] => {
    if (plan === undefined) return [];
    const record = { place: 'workPlans', unitId: plan.unit_id, recordId: plan.id } as const;
    const repair = { table: 'work_plan', id: plan.id, version: plan.version } as const;
    return [
      {
        ...record,
        what: words.numberNames.programme,
        number: plan.programme_number,
        write: number => ({ ...repair, columns: { programme_number: number } }),
      },
      {
        ...record,
        what: words.numberNames.ownPlan,
        number: plan.own_plan_number,
        write: number => ({ ...repair, columns: { own_plan_number: number } }),
      },
    ];
  });
  const receipts = (round ? register.book.receipts(round.id) : []).map((row): TypedNumber => {
    const repair = { table: 'receipt', id: row.id, version: row.version } as const;
    return {
      ...{ place: 'rounds', unitId: row.unit_id, recordId: row.id, what: words.numberNames.report },
      number: row.document_number,
      write: round?.state === 'closed' ? null : number => ({ ...repair, columns: { document_number: number } }),
    };
  });
  const papers = register.book.issuedDocuments(year).map(
    (row): TypedNumber => ({
      ...{ place: 'papers', unitId: null, recordId: row.id, what: words.numberNames.issued },
      number: row.number,
      write: number => ({ table: 'issued_document', id: row.id, version: row.version, columns: { number } }),
    }),
  );
  return [...plans, ...receipts, ...papers];
}
