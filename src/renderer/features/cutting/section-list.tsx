import type { Passage } from '../../../contract/passages.ts';
import { useReadOnly } from '../../app/read-only.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { cuttingWords as words } from '../../words/cutting.ts';
import { CutCard } from './cut-card.tsx';
import classes from './cutting.module.css';
import { elsewhere, isIn, type Section } from './sections.ts';

interface SectionListProps {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly shownId: string | null;
  readonly canWrite: boolean;
  readonly onPut: (section: Section) => void;
  readonly onShow: (cut: Passage) => void;
  readonly onRemove: (cut: Passage) => void;
}

/** The sections of the consolidated report with what was put into them; a heading takes what is chosen, as its key does. */
export function SectionList(props: SectionListProps) {
  const { sections, passages, shownId, canWrite, onPut, onShow, onRemove } = props;
  const reason = useReadOnly();
  const all = passages.some(passage => isIn(passage, elsewhere)) ? [...sections, elsewhere] : sections;
  return (
    <section className={classes.sections} aria-label={words.sectionsLabel}>
      {all.map(section => {
        const cuts = passages.filter(passage => isIn(passage, section));
        return (
          <div key={`${section.section} ${section.group}`} className={classes.section}>
            <button
              type="button"
              className={classes.sectionHead}
              title={reason ?? words.cut.put(section.label)}
              disabled={!canWrite || section.key === ''}
              onClick={() => onPut(section)}
            >
              <kbd className={classes.key}>{section.key.toUpperCase()}</kbd>
              <span className={classes.sectionLabel}>{section.label}</span>
              {cuts.length > 0 && <span className={classes.count}>{formatAlone(cuts.length)}</span>}
            </button>
            {section.section === 'propaganda' && cuts.length > 0 && (
              <p className={classes.sectionNote}>{words.propagandaNote}</p>
            )}
            {cuts.length > 0 && (
              <ul className={classes.cards}>
                {cuts.map(cut => (
                  <CutCard
                    key={cut.id}
                    cut={cut}
                    shown={cut.id === shownId}
                    canWrite={canWrite}
                    onShow={() => onShow(cut)}
                    onRemove={() => onRemove(cut)}
                  />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}
