import type { RoundView } from '../../../contract/rounds.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { Progress } from '../../parts/progress/progress.tsx';
import { intakeWords as words } from '../../words/intake.ts';
import { RegisterReview } from '../incoming-register/review.tsx';
import type { useRegister } from '../incoming-register/use-register.ts';
import { Review } from './review.tsx';
import type { useIntake } from './use-intake.ts';

interface ReceivedProps {
  readonly view: RoundView;
  readonly intake: ReturnType<typeof useIntake>;
  readonly register: ReturnType<typeof useRegister>;
}

/** What stands in place of the round's list while files that came in are read and confirmed. */
export function Received({ view, intake, register }: ReceivedProps) {
  if (intake.job?.kind === 'proposal') {
    return <Review view={view} proposal={intake.job.proposal} onClose={intake.close} />;
  }
  if (register.job?.kind === 'proposal') {
    return <RegisterReview view={view} proposal={register.job.proposal} onClose={register.close} />;
  }
  const label =
    intake.job?.kind === 'reading'
      ? words.reading(formatCount(intake.job.count))
      : words.register.reading(register.job?.fileName ?? '');
  const progress = intake.job?.progress ?? register.job?.progress ?? null;
  return (
    <PageFrame heading={words.heading(view.round.title)} scroll>
      <Progress
        label={label}
        stage={progress?.stage ?? words.stage}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
        onStop={intake.job === null ? register.close : intake.close}
      />
    </PageFrame>
  );
}
