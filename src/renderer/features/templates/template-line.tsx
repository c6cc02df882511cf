import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import type { DocumentTemplate } from '../../../contract/templates.ts';
import { formatBytes } from '../../parts/format/numbers.ts';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { templateWords as words } from '../../words/templates.ts';
import classes from './templates.module.css';

interface TemplateLineProps {
  readonly template: DocumentTemplate;
  readonly filling: boolean;
  readonly onFill: () => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

export function TemplateLine({ template, filling, onFill, onChange, onRemove }: TemplateLineProps) {
  const { name, fileName, bytes, note } = template;
  return (
    <li className={classes.line}>
      <div>
        <p className={classes.name}>{name}</p>
        <p className={classes.file}>{words.file(fileName, formatBytes(bytes))}</p>
        {note !== null && <p className={classes.remark}>{note}</p>}
      </div>
      <div className={classes.buttons}>
        <Button leftSection={<IconFileDownload size={18} stroke={1.6} />} loading={filling} onClick={onFill}>
          {words.fill}
        </Button>
        <WriteButton variant="subtle" onClick={onChange}>
          {words.change}
        </WriteButton>
        <WriteButton variant="subtle" onClick={onRemove}>
          {words.remove}
        </WriteButton>
      </div>
    </li>
  );
}
