import { Page as PageFrame } from '../../parts/page/page.tsx';
import { frameWords } from '../../words/frame.ts';

export function Page() {
  return <PageFrame heading={frameWords.pages.workPlans}>{null}</PageFrame>;
}
