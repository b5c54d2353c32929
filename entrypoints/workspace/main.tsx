import { render } from 'preact';
import '../../components/styles/base.css';
import '../../components/backup/backup.css';
import '../../components/base/combobox.css';
import '../../components/entry/entry.css';
import '../../components/workspace/case-home.css';
import '../../components/styles/page.css';
import '../../components/workspace/lists.css';
import '../../components/workspace/grid.css';
import '../../components/workspace/record.css';
import '../../components/navigation/tour.css';
import '../../components/workspace/workspace.css';
import { keepFormsOffDisk } from '../../components/base/form-memory';
import { call } from '../../lib/messaging/call';
import { defaultSettings } from '../../lib/storage/default-settings';
import { loadProcedures } from '../../lib/procedures/registry';
import { App } from '../../lib/screens/workspace/app';

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('workspace/index.html has no element with the id "app".');
  const [settings] = await Promise.all([call('settings.get', null), loadProcedures()]);
  render(<App stored={settings.ok ? settings.value : defaultSettings} />, root);
}

keepFormsOffDisk(document);
void start();
