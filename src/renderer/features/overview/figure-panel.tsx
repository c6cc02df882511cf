import { useQuery } from '@tanstack/react-query';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { overviewWords } from '../../words/overview.ts';
import { type FigureQuestion, titleOf } from './figure-question.ts';
import { UnitLines } from './unit-lines.tsx';

const { figure: words } = overviewWords;

interface FigurePanelProps {
  readonly question: FigureQuestion;
  /** Asked of this round and its period, not of the year's own round. */
  readonly roundId?: string;
  readonly onClose: () => void;
}

/** The units behind a figure, by kind, each with what it adds and whom to call. */
export function FigurePanel({ question, roundId, onClose }: FigurePanelProps) {
  const { year, asOf } = usePeriod();
  const lines = useQuery(register.status.units.queryOptions({ input: { year, asOf, roundId, ...question } }));
  return (
    <SidePanel
      title={titleOf(question)}
      subject={lines.data && words.count(formatAlone(lines.data.length))}
      onClose={onClose}
    >
      {lines.error && <ErrorBox error={lines.error} onRetry={() => void lines.refetch()} />}
      {lines.data && <UnitLines lines={lines.data} />}
    </SidePanel>
  );
}
