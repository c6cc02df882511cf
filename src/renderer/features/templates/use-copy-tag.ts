import { useNotices } from '../../app/notice.tsx';
import { templateWords } from '../../words/templates.ts';

const { tags: words } = templateWords;

/** Copies a tag and says so; where the clipboard is closed to pages, the tag's own letters are selected and copied. */
export function useCopyTag(): (text: string, shownIn: HTMLElement) => void {
  const { show } = useNotices();
  return (text, shownIn) => {
    void copy(text, shownIn).then(copied => {
      if (copied) show({ sentence: words.copied(text), action: null });
    });
  };
}

async function copy(text: string, shownIn: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shownIn);
    return document.execCommand('copy');
  }
}
