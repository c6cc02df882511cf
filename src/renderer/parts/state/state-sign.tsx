import classes from './state.module.css';
import { looks, type SignShape, type StateName } from './states.ts';

/** The sign alone, drawn, for font glyphs differ between computers. Its word must stand beside it. */
export function StateSign({ state }: { readonly state: StateName }) {
  const { sign, colour } = looks[state];
  return (
    <svg className={classes.sign} data-colour={colour} width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
      {drawings[sign]}
    </svg>
  );
}

const drawings: Readonly<Record<SignShape, React.ReactNode>> = {
  dot: <circle cx={7} cy={7} r={5} fill="currentColor" />,
  half: (
    <>
      <circle cx={7} cy={7} r={4.6} fill="none" stroke="currentColor" strokeWidth={1.6} />
      <path d="M7 2.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" />
    </>
  ),
  ring: <circle cx={7} cy={7} r={4.4} fill="none" stroke="currentColor" strokeWidth={2} />,
  dotted: <circle cx={7} cy={7} r={4.6} fill="none" stroke="currentColor" strokeWidth={2} strokeDasharray="1.6 2.01" />,
  return: (
    <path
      d="M5.4 2.6 2.4 5.6l3 3M2.6 5.6h6.2a2.7 2.7 0 0 1 0 5.4H7"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  slashed: (
    <>
      <circle cx={7} cy={7} r={4.6} fill="none" stroke="currentColor" strokeWidth={1.6} />
      <path d="m3.8 10.2 6.4-6.4" stroke="currentColor" strokeWidth={1.6} />
    </>
  ),
  check: (
    <path
      d="m2.4 7.4 3.2 3.2 6-6.6"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  cross: <path d="m3 3 8 8M11 3l-8 8" fill="none" stroke="currentColor" strokeWidth={2} strokeLinecap="round" />,
  dots: (
    <>
      <circle cx={3} cy={7} r={1} fill="currentColor" />
      <circle cx={7} cy={7} r={1} fill="currentColor" />
      <circle cx={11} cy={7} r={1} fill="currentColor" />
    </>
  ),
  arrow: (
    <path
      d="m3 11 7.4-7.4M5 3.4h5.6V9"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
};
