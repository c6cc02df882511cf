import { type FormFinding, formGroup } from '../../../contract/form-check.ts';
import { formGroupLabel, formLevelLabel } from '../../../contract/words/form-check.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { formCheckWords as words } from '../../words/form-check.ts';
import classes from './form-check.module.css';
import { LevelSign } from './level-sign.tsx';
import { placeInGroup } from './place-in-group.ts';

interface FindingsProps {
  readonly findings: readonly FormFinding[];
  readonly onSkip: (rule: string) => void;
}

/** What was found, part by part in the order of reading. */
export function Findings({ findings, onSkip }: FindingsProps) {
  return formGroup.options.map(group => {
    const own = findings.filter(finding => finding.group === group);
    if (own.length === 0) return null;
    return (
      <section key={group} className={classes.group} aria-labelledby={`nhom-${group}`}>
        <h2 id={`nhom-${group}`} className={classes.groupTitle}>
          {words.group(formGroupLabel[group], formatAlone(own.length))}
        </h2>
        <table className={classes.table}>
          <thead>
            <tr>
              <th className={classes.levelColumn}>{words.columns.level}</th>
              <th className={classes.placeColumn}>{words.columns.place}</th>
              <th className={classes.foundColumn}>{words.columns.found}</th>
              <th>{words.columns.expected}</th>
            </tr>
          </thead>
          <tbody>
            {own.map(finding => (
              <FindingRow key={`${finding.rule} ${finding.found} ${finding.place}`} {...{ finding, onSkip }} />
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}

function FindingRow({ finding, onSkip }: { readonly finding: FormFinding } & Pick<FindingsProps, 'onSkip'>) {
  const { level, found, expected, text, source, fixable, rule } = finding;
  return (
    <tr>
      <td>
        <span className={classes.level} data-level={level}>
          <LevelSign level={level} />
          {formLevelLabel[level]}
        </span>
        {fixable && <span className={classes.fixable}>{words.canFix}</span>}
      </td>
      <td>{placeInGroup(finding)}</td>
      <td>{found}</td>
      <td>
        {expected}
        {expected !== text && <span className={classes.second}>{words.rule(text)}</span>}
        <span className={classes.source}>
          {source}
          {level === 'advice' && (
            <button type="button" className={classes.link} onClick={() => onSkip(rule)}>
              {words.skip}
            </button>
          )}
        </span>
      </td>
    </tr>
  );
}
