import { contextBridge, ipcRenderer } from 'electron';
import { type DesktopShell, desktopShellName, registerPortMessage } from '../contract/shell.ts';

// The port to the register is handed on to the page; it cannot cross the bridge as a value.
ipcRenderer.on(registerPortMessage, event => {
  window.postMessage(registerPortMessage, window.location.origin, [...event.ports]);
});

// SECURITY: five named functions, frozen. No channel name, no event and no Electron object reaches the page.
const shell: DesktopShell = Object.freeze({
  connect: () => {
    void ipcRenderer.invoke('connect');
  },
  chooseSaveTarget: (suggestedName: string) => ipcRenderer.invoke('chooseSaveTarget', suggestedName),
  chooseRegisterFolder: () => ipcRenderer.invoke('chooseRegisterFolder'),
  showRegisterFolder: () => ipcRenderer.invoke('showRegisterFolder'),
  openExternal: (address: string) => ipcRenderer.invoke('openExternal', address),
});

contextBridge.exposeInMainWorld(desktopShellName, shell);
