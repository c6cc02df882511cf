import { Button } from '@mantine/core';
import type { ReviewItem } from '../../../contract/review.ts';
import { reviewKindLabel } from '../../../contract/words/review.ts';
import { useRemembered } from '../../app/remembered.ts';
import { Facts } from '../../parts/facts/facts.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FootNote } from '../../parts/side-panel/foot-note.tsx';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { reviewWords as words } from '../../words/review.ts';

interface ReviewPanelProps {
  readonly item: ReviewItem;
  readonly takeFocus: boolean;
  readonly onFix: (item: ReviewItem) => void;
  readonly onPass: (item: ReviewItem, reason: string | null) => void;
  readonly onOpen: (item: ReviewItem) => void;
  readonly onClose: () => void;
}

/** One doubt: fixed with a click, let stand with a reason or without, or settled on its page. */
export function ReviewPanel({ item, takeFocus, onFix, onPass, onOpen, onClose }: ReviewPanelProps) {
  const [reason, setReason] = useRemembered<string | null>(`draft.review.${item.key}`, null);
  return (
    <SidePanel
      title={words.panel}
      subject={item.unitName}
      takeFocus={takeFocus}
      onClose={onClose}
      footNote={item.fix === null ? <FootNote>{words.noFix}</FootNote> : undefined}
      buttons={
        <>
          <Button onClick={() => onOpen(item)}>{words.open}</Button>
          <WriteButton onClick={() => onPass(item, reason)}>{words.pass}</WriteButton>
          {item.fix !== null && (
            <WriteButton variant="filled" onClick={() => onFix(item)}>
              {words.fix}
            </WriteButton>
          )}
        </>
      }
    >
      <Facts
        facts={[
          [words.columns.sentence, item.sentence],
          [words.columns.kind, reviewKindLabel[item.kind]],
          [words.columns.place, words.places[item.place]],
          [words.columns.fix, item.fix],
        ]}
      />
      <TextField label={words.reason} value={reason} maxLength={500} onChange={setReason} />
    </SidePanel>
  );
}
