import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { type Filter, isFilter } from './filters.ts';

interface AddressActions {
  readonly show: (filter: Filter) => void;
  readonly record: () => void;
  readonly create: () => void;
  readonly forms: () => void;
}

/** Other pages lead here with what to show or do, once: `?loc=overdue`, `?ghi-nhan`, `?lap-moi`, `?phieu`. */
export function useAddress(actions: AddressActions): void {
  const [parameters, setParameters] = useSearchParams();
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    if (parameters.size === 0) return;
    const filter = parameters.get('loc');
    if (isFilter(filter)) latest.current.show(filter);
    if (parameters.has('ghi-nhan')) latest.current.record();
    if (parameters.has('lap-moi')) latest.current.create();
    if (parameters.has('phieu')) latest.current.forms();
    setParameters({}, { replace: true });
  }, [parameters, setParameters]);
}
