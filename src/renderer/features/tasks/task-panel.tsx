import type { Task } from '../../../contract/reference.ts';
import { Facts } from '../../parts/facts/facts.tsx';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { taskWords as words } from '../../words/tasks.ts';

export function TaskPanel({ task, onClose }: { readonly task: Task; readonly onClose: () => void }) {
  const { columns } = words;
  return (
    <SidePanel title={words.panel} subject={words.number(task.number)} onClose={onClose} takeFocus={false}>
      <Facts
        facts={[
          [columns.content, task.content],
          [columns.lead, task.lead],
          [columns.cooperation, task.cooperation],
          [columns.time, task.time],
          [columns.product, task.product],
        ]}
      />
    </SidePanel>
  );
}
