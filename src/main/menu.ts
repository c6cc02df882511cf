import { Menu, type MenuItemConstructorOptions } from 'electron';
import { words } from './words.ts';

/**
 * The native menu. It has no undo and no redo: Ctrl+Z belongs to the page, where it takes back the latest operation of the
 * register or, inside a field, the latest typing.
 */
export function setMenu(actions: { readonly showRegisterFolder: () => void }): void {
  const { menu } = words;
  const template: MenuItemConstructorOptions[] = [
    {
      label: menu.file,
      submenu: [
        { label: menu.showRegisterFolder, click: actions.showRegisterFolder },
        { type: 'separator' },
        { label: menu.quit, role: 'quit' },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        { label: menu.cut, role: 'cut' },
        { label: menu.copy, role: 'copy' },
        { label: menu.paste, role: 'paste' },
        { label: menu.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: menu.view,
      submenu: [
        { label: menu.zoomIn, role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
        { label: menu.zoomOut, role: 'zoomOut' },
        { label: menu.zoomReset, role: 'resetZoom' },
        { type: 'separator' },
        { label: menu.fullScreen, role: 'togglefullscreen' },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
