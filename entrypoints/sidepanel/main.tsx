import { render } from 'preact';
import { keepFormsOffDisk } from '../../components/base/form-memory';
import { call } from '../../lib/messaging/call';
import { defaultSettings } from '../../lib/storage/default-settings';
import { App } from '../../lib/screens/panel/app';
import '../../components/check/check.css';
import '../../components/popup/popup.css';
import '../../components/remaining/remaining.css';
import '../../components/report/report.css';

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('sidepanel/index.html has no element with the id "app".');
  const named = new URLSearchParams(location.search).get('tab');
  const settings = await call('settings.get', null);
  const tabId = named !== null && /^\d+$/.test(named) ? Number(named) : null;
  render(<App named={tabId} stored={settings.ok ? settings.value : defaultSettings} />, root);
}

keepFormsOffDisk(document);
void start();
