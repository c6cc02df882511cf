import { IconClockExclamation } from '@tabler/icons-react';
import { Banner } from '../../parts/banner/banner.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { frameWords } from '../../words/frame.ts';

const { clock: words } = frameWords;

interface ClockBannerProps {
  readonly info: { readonly clockBehind: boolean; readonly savedAt: string | null };
}

/** Over every page while the machine's clock stands before the last entry: days and deadlines would be reckoned wrong. */
export function ClockBanner({ info: { clockBehind, savedAt } }: ClockBannerProps) {
  if (!clockBehind || savedAt === null) return null;
  return <Banner label={words.title} icon={IconClockExclamation} sentence={words.behind(formatInstant(savedAt))} />;
}
