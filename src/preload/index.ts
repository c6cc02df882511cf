import { contextBridge, ipcRenderer } from 'electron';
import { type DesktopShell, desktopShellName, registerPortMessage } from '../contract/shell.ts';

// Asked for before the page's own script is read, so that the register is there when the page first asks.
const firstPort = new Promise<readonly MessagePort[]>(resolve => {
  ipcRenderer.once(registerPortMessage, event => resolve(event.ports));
  void ipcRenderer.invoke('connect');
});

// SECURITY: five named functions, frozen. No channel name, no event and no Electron object reaches the page.
const shell: DesktopShell = Object.freeze({
  // A port cannot cross the bridge as a value; it is handed on as a message to the page itself.
  connect: () => {
    void firstPort.then(ports => window.postMessage(registerPortMessage, window.location.origin, [...ports]));
  },
  chooseSaveTarget: (suggestedName: string) => ipcRenderer.invoke('chooseSaveTarget', suggestedName),
  chooseRegisterFolder: () => ipcRenderer.invoke('chooseRegisterFolder'),
  showRegisterFolder: () => ipcRenderer.invoke('showRegisterFolder'),
  openExternal: (address: string) => ipcRenderer.invoke('openExternal', address),
});

contextBridge.exposeInMainWorld(desktopShellName, shell);
