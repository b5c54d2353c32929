import { render } from 'preact';
import '../../components/styles/base.css';
import '../../components/backup/backup.css';
import '../../components/base/combobox.css';
import '../../components/entry/entry.css';
import '../../components/workspace/lists.css';
import '../../components/workspace/grid.css';
import '../../components/workspace/record.css';
import '../../components/workspace/tour.css';
import '../../components/workspace/workspace.css';
import { keepFormsOffDisk } from '../../components/base/form-memory';
import { call } from '../../lib/messaging/call';
import type { Settings } from '../../lib/messaging/protocol';
import { App } from './app';

/** What holds where the settings cannot be read: the workspace still has to open. */
const fallback: Settings = {
  ...{ language: 'auto', theme: 'auto', idleMinutes: 15 },
  ...{ backupDays: 7, tombstoneDays: 90, keys: true },
};

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('workspace/index.html has no element with the id "app".');
  const settings = await call('settings.get', null);
  render(<App stored={settings.ok ? settings.value : fallback} />, root);
}

keepFormsOffDisk(document);
void start();
