import { useRemembered } from '../../app/remembered.ts';
import { SegmentTabs } from '../../parts/segment-tabs/segment-tabs.tsx';
import { settingsWords as words } from '../../words/settings.ts';
import { PackagesSection } from '../packages/packages-section.tsx';
import { sectionAfterReload } from './after-reload.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { HistorySection } from './history-section.tsx';
import { OfficeSections } from './office-sections.tsx';
import { RegisterSection } from './register-section.tsx';
import { RemovedSection } from './removed-section.tsx';

const SECTIONS = ['general', 'bodies', 'removed', 'history', 'backups', 'packages', 'register', 'appearance'] as const;
type Section = (typeof SECTIONS)[number];

/** Everything this office decides once, and what the register keeps behind the pages. */
export function Page() {
  const [section, setSection] = useRemembered<Section>('settings.section', sectionAfterReload() ?? 'general');
  const tabs = (
    <SegmentTabs
      label={words.sectionsLabel}
      tabs={SECTIONS.map(key => ({ key, label: words.sections[key] }))}
      chosen={section}
      onChoose={setSection}
    />
  );
  switch (section) {
    case 'removed':
      return <RemovedSection tabs={tabs} />;
    case 'history':
      return <HistorySection tabs={tabs} />;
    case 'backups':
      return <BackupSection tabs={tabs} />;
    case 'packages':
      return <PackagesSection tabs={tabs} />;
    case 'register':
      return <RegisterSection tabs={tabs} />;
    case 'appearance':
      return <AppearanceSection tabs={tabs} />;
    default:
      return <OfficeSections tabs={tabs} section={section} />;
  }
}
