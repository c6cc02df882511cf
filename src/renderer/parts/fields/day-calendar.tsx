import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/vi';
import { DatePicker, DatesProvider } from '@mantine/dates';
import { partWords } from '../../words/parts.ts';
import classes from './day-calendar.module.css';

const { fields: words } = partWords;

interface DayCalendarProps {
  readonly value: string | null;
  readonly onPick: (day: string | null) => void;
}

export function DayCalendar({ value, onPick }: DayCalendarProps) {
  return (
    <DatesProvider settings={{ locale: 'vi', firstDayOfWeek: 1 }}>
      <DatePicker
        value={value}
        onChange={onPick}
        {...(value === null ? {} : { defaultDate: value })}
        size="sm"
        classNames={{ weekday: classes.weekday, day: classes.day }}
        ariaLabels={{ previousMonth: words.previousMonth, nextMonth: words.nextMonth }}
      />
    </DatesProvider>
  );
}
