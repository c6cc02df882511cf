import '../report/paper-font.css';
import type { SettingsFields } from '../../../contract/settings.ts';
import { usePeriod } from '../../app/period.tsx';
import { settingsWords } from '../../words/settings.ts';
import classes from './letter-sample.module.css';

const { sample: words } = settingsWords;

interface LetterSampleProps {
  readonly body: SettingsFields['board'];
  readonly place: string;
}

/** Head and foot of a report as this body issues it, while the fields beside it are typed. The text between is left out. */
export function LetterSample({ body, place }: LetterSampleProps) {
  const { asOf } = usePeriod();
  const [year = '', month = ''] = asOf.split('-');
  const { signer, recipients } = body;
  const authority = signer.authority?.trim() ?? '';
  return (
    <figure className={classes.sample}>
      <figcaption className={classes.caption}>{words.title}</figcaption>
      <div className={classes.paper}>
        <div className={classes.head}>
          <div>
            <p>{body.superior}</p>
            <p className={classes.bold}>{body.issuer}</p>
            <p>{words.star}</p>
            <p className={classes.number}>{words.number(body.symbol)}</p>
          </div>
          <div>
            <p className={classes.party}>{words.party}</p>
            <p className={classes.place}>{words.placeAndDate(place, Number(month), year)}</p>
          </div>
        </div>
        <p className={classes.kind}>{words.kind}</p>
        <p className={classes.hyphens}>{words.hyphens}</p>
        <span className={classes.text} aria-hidden="true" />
        <div className={classes.foot}>
          <div className={classes.recipients}>
            <p className={classes.label}>{words.recipients}</p>
            {recipients.standing.map((recipient, index) => (
              <p key={recipient}>{words.recipient(recipient, index === recipients.standing.length - 1)}</p>
            ))}
          </div>
          <div className={classes.signer}>
            {authority !== '' && <p className={classes.bold}>{authority.toLocaleUpperCase('vi')}</p>}
            <p className={authority === '' ? classes.bold : undefined}>{signer.title.toLocaleUpperCase('vi')}</p>
            <p className={classes.signature}>{signer.name}</p>
          </div>
        </div>
      </div>
    </figure>
  );
}
