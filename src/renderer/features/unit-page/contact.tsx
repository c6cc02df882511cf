import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { UnitRecord } from '../../../contract/units.ts';
import { useNotices } from '../../app/notice.tsx';
import { formatCount } from '../../parts/format/numbers.ts';
import { unitPageWords } from '../../words/unit-page.ts';
import classes from './unit-page.module.css';

const { contact: words, unknown } = unitPageWords;

/** Whom to call, and how large the unit is: the first line of the page. */
export function Contact({ unit }: { readonly unit: UnitRecord }) {
  const { show } = useNotices();
  const { contactPost, contactPhone } = unit;

  async function copy(phone: string): Promise<void> {
    await navigator.clipboard.writeText(phone);
    show({ sentence: words.copied(phone), action: null });
  }

  return (
    <dl className={classes.contact}>
      <div>
        <dt>{words.post}</dt>
        <dd>{contactPost ?? unknown}</dd>
      </div>
      <div>
        <dt>{words.phone}</dt>
        <dd>
          <span className={classes.phone}>{contactPhone ?? unknown}</span>
          {contactPhone !== null && (
            <Button
              size="compact-sm"
              leftSection={<IconCopy size={14} stroke={1.6} />}
              onClick={() => void copy(contactPhone)}
            >
              {words.copy}
            </Button>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.cells}</dt>
        <dd>{unit.cellCount === null ? unknown : formatCount(unit.cellCount)}</dd>
      </div>
      <div>
        <dt>{words.members}</dt>
        <dd>{unit.memberCount === null ? unknown : formatCount(unit.memberCount)}</dd>
      </div>
      {unit.code !== null && (
        <div>
          <dt>{words.code}</dt>
          <dd>{unit.code}</dd>
        </div>
      )}
      {unit.note !== null && (
        <div>
          <dt>{words.note}</dt>
          <dd>{unit.note}</dd>
        </div>
      )}
    </dl>
  );
}
