import { useQuery } from '@tanstack/react-query';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { SegmentTabs } from '../../parts/segment-tabs/segment-tabs.tsx';
import { reportWords } from '../../words/report.ts';
import { Changes } from '../figures/changes.tsx';
import { Templates } from '../templates/templates.tsx';
import { Compose } from './compose.tsx';

const { parts: words } = reportWords;

const PARTS = ['compose', 'changes', 'templates'] as const;
type Part = (typeof PARTS)[number];

/** The report, what changed since it was exported, and the office's own templates. */
export function Page() {
  const { asOf } = usePeriod();
  const [part, setPart] = useRemembered<Part>('report.part', 'compose');
  const exported = useQuery(register.figures.exported.queryOptions({ input: { asOf } }));
  const changed = exported.data?.[0]?.changed ?? 0;
  const labels: Readonly<Record<Part, string>> = {
    compose: words.compose,
    changes: changed > 0 ? words.changed(formatAlone(changed)) : words.changes,
    templates: words.templates,
  };
  const tabs = (
    <SegmentTabs
      label={words.label}
      tabs={PARTS.map(key => ({ key, label: labels[key] }))}
      chosen={part}
      onChoose={setPart}
    />
  );
  switch (part) {
    case 'changes':
      return <Changes tabs={tabs} onCompose={() => setPart('compose')} />;
    case 'templates':
      return <Templates tabs={tabs} />;
    default:
      return <Compose tabs={tabs} onChanges={() => setPart('changes')} />;
  }
}
