import { Menu, type MenuItemProps } from '@mantine/core';
import { useReadOnly } from '../../app/read-only.ts';

type WriteItemProps = MenuItemProps & { readonly onClick: () => void };

/** A line of a menu that writes, or leads to writing. Where nothing is written it is off and says why. */
export function WriteItem(props: WriteItemProps) {
  const reason = useReadOnly();
  if (reason === null) return <Menu.Item {...props} />;
  return (
    <Menu.Item
      {...props}
      data-disabled
      aria-disabled
      title={reason}
      closeMenuOnClick={false}
      onClick={event => event.preventDefault()}
    />
  );
}
