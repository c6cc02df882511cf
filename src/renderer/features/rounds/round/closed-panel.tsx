import { SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { WriteButton } from '../../../parts/write-button/write-button.tsx';
import { closingWords } from '../../../words/closing.ts';
import classes from '../rounds.module.css';

const { recording: words } = closingWords;

interface ClosedPanelProps {
  readonly onReopen: () => void;
  readonly onClose: () => void;
}

/** Where an arrival would be recorded, of a closed round: why not, and the one way to. */
export function ClosedPanel({ onReopen, onClose }: ClosedPanelProps) {
  return (
    <SidePanel
      title={words.title}
      onClose={onClose}
      buttons={
        <WriteButton variant="filled" data-autofocus onClick={onReopen}>
          {words.action}
        </WriteButton>
      }
    >
      <p className={classes.sentence}>{words.why}</p>
    </SidePanel>
  );
}
