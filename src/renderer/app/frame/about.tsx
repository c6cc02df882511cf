import { version } from '../../../../package.json';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { guideWords } from '../../words/guide.ts';

const { about: words } = guideWords;

/** "Giới thiệu": which version this is, and where the licences of its parts are. */
export function About({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title={words.title} top={64}>
      <p>
        <strong>{words.name}</strong>
      </p>
      <p>{words.version(version)}</p>
      <p>{words.offline}</p>
      <p>{words.licences}</p>
    </Dialog>
  );
}
