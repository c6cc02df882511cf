import type { SettingsFields } from '../../../contract/settings.ts';
import type { Appendix } from '../structure/document.ts';
import type { Table } from '../structure/table.ts';
import type { AppendixNumbers } from '../words/appendix-reference.ts';
import { feedbackTableTitle } from '../words/feedback-table.ts';
import { appendixNumber } from '../words/form.ts';
import { lateTableTitle } from '../words/late-table.ts';
import { modelTableTitle } from '../words/model-table.ts';
import { roman } from '../words/roman.ts';
import { unitTableNote, unitTableNoteAtLeast, unitTableNoteOfYears, unitTableTitle } from '../words/unit-table.ts';
import { yearsTableNote, yearsTableTitle } from '../words/years-table.ts';
import type { ReportFacts, Topic } from './facts.ts';
import { feedbackTable } from './feedback-appendix.ts';
import { lateTable } from './late-appendix.ts';
import { modelTable } from './model-appendix.ts';
import { hasAtLeast, unitTable } from './unit-appendix.ts';
import { onlyAtLeast } from './unit-cells.ts';
import { isUpright, yearsTable } from './years-appendix.ts';

export interface AppendixParts {
  readonly facts: ReportFacts;
  readonly provincial: boolean;
  /** The proposals this version of the report speaks of. */
  readonly proposals: readonly Topic[];
  readonly settings: SettingsFields;
  readonly reference: string;
}

interface Draft {
  readonly key: keyof AppendixNumbers;
  readonly title: string;
  readonly orientation: Appendix['orientation'];
  readonly table: () => Table;
  readonly note: string | null;
}

/** Appendices that have rows; the rest are left out and the numbers close up. */
function drafts({ facts, provincial, proposals, settings }: AppendixParts): readonly Draft[] {
  const { periodTitle, lines } = facts;
  const lateLines = lines.filter(line => line.state === 'overdue' || line.state === 'late');
  const years = facts.severalYears?.years ?? [];
  const all: readonly (Draft & { readonly hasRows: boolean })[] = [
    {
      key: 'years',
      hasRows: years.length > 0 && facts.units.length > 0,
      title: yearsTableTitle(periodTitle),
      orientation: isUpright(years) ? 'portrait' : 'landscape',
      table: () => yearsTable(years, facts.status),
      note: yearsTableNote({
        atLeast: [...years, facts.status].some(({ meetings }) => onlyAtLeast(meetings.period)),
        reportedWhole: facts.severalYears?.reportedWhole ?? false,
      }),
    },
    {
      key: 'units',
      hasRows: facts.units.length > 0,
      title: unitTableTitle(periodTitle),
      orientation: 'landscape',
      table: () => unitTable(facts, provincial),
      note: years.length > 0 ? unitTableNoteOfYears : hasAtLeast(facts) ? unitTableNoteAtLeast : unitTableNote,
    },
    {
      key: 'models',
      hasRows: facts.models.length > 0,
      title: modelTableTitle(periodTitle),
      orientation: 'landscape',
      table: () => modelTable(facts.models, settings),
      note: null,
    },
    {
      key: 'feedback',
      hasRows: facts.difficulties.length + proposals.length > 0,
      title: feedbackTableTitle(periodTitle),
      orientation: 'landscape',
      table: () => feedbackTable(facts.difficulties, proposals, settings),
      note: null,
    },
    {
      key: 'late',
      hasRows: !provincial && lateLines.length > 0,
      title: lateTableTitle(facts.status.asOf),
      orientation: 'portrait',
      table: () => lateTable(lateLines, facts.units),
      note: null,
    },
  ];
  return all.filter(draft => draft.hasRows);
}

/** Numbers for the sentences that point at an appendix. */
export function appendixNumbers(parts: AppendixParts): AppendixNumbers {
  const present = drafts(parts);
  const numberOf = (key: keyof AppendixNumbers) => {
    const index = present.findIndex(draft => draft.key === key);
    return index < 0 ? null : index + 1;
  };
  return {
    years: numberOf('years'),
    units: numberOf('units'),
    models: numberOf('models'),
    feedback: numberOf('feedback'),
    late: numberOf('late'),
  };
}

export function appendices(parts: AppendixParts): readonly Appendix[] {
  return drafts(parts).map((draft, index) => ({
    number: appendixNumber(roman(index + 1)),
    title: draft.title,
    reference: parts.reference,
    orientation: draft.orientation,
    body: [],
    table: draft.table(),
    note: draft.note,
    drawnUp: null,
  }));
}
