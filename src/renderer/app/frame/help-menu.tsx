import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconHelp } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { guideOf, isGuide } from '../../features/guide/path.ts';
import { frameWords } from '../../words/frame.ts';
import { guideWords } from '../../words/guide.ts';
import { remember } from '../remembered.ts';
import { useKeys } from '../use-keys.ts';

// Loaded when first asked for: the first screen does not wait for them.
const KeyList = lazy(() => import('./key-list.tsx').then(module => ({ default: module.KeyList })));
const About = lazy(() => import('./about.tsx').then(module => ({ default: module.About })));

const { menu: words } = guideWords;

/** "Trợ giúp": the chapter of this page (F1), the keys, what is handed to whoever helps, what program this is. */
export function HelpMenu() {
  const [open, setOpen] = useState<'keys' | 'about' | null>(null);
  const { pathname } = useLocation();
  const navigate = useNavigate();

  function openGuide(): void {
    if (isGuide(pathname)) void navigate(-1);
    else void navigate(guideOf(pathname));
  }

  function diagnose(): void {
    // The section of Thiết lập that makes the file.
    remember('settings.section', 'register');
    void navigate('/thiet-lap');
  }

  useKeys({
    F1: event => {
      event.preventDefault();
      openGuide();
    },
  });

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="subtle"
            leftSection={<IconHelp size={18} stroke={1.6} />}
            rightSection={<IconChevronDown size={16} stroke={1.6} />}
          >
            {frameWords.help.label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={openGuide} rightSection={frameWords.help.key}>
            {words.guide}
          </Menu.Item>
          <Menu.Item onClick={() => setOpen('keys')}>{words.keys}</Menu.Item>
          <Menu.Item onClick={diagnose}>{words.diagnostics}</Menu.Item>
          <Menu.Item onClick={() => setOpen('about')}>{words.about}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>
        {open === 'keys' && <KeyList onClose={() => setOpen(null)} />}
        {open === 'about' && <About onClose={() => setOpen(null)} />}
      </Suspense>
    </>
  );
}
