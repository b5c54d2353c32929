import { factText } from '../../lib/editor/differences';
import { wordsOf } from '../../lib/facts/words';
import { restoreText } from './backup.words';
import type { RestoreDifference, RestoreLine } from '../../lib/messaging/namespaces/backup';
import { useText } from '../base/text-provider';
import { settingFact, settingValue } from './setting-words';

/** For each fact, what the backup says and what the vault says. */
export function DifferenceTable(props: { readonly line: RestoreLine; readonly found: readonly RestoreDifference[] }) {
  const { t, language } = useText();
  const { kind } = props.line;
  const words = (path: string) =>
    kind === 'setting' ? t(settingFact(path)) : wordsOf(kind, path, language).join(' › ');
  const text = (path: string, value: unknown) => {
    const setting = kind === 'setting' ? settingValue(path, value) : null;
    const said = kind === 'setting' ? setting && t(setting) : factText(kind, path, value, language);
    return !said ? <span class="muted">{t(restoreText.absent)}</span> : said;
  };
  return (
    <table class="table backup-differences" data-testid="restore-difference-table">
      <thead>
        <tr>
          <th scope="col">{t(restoreText.fact)}</th>
          <th scope="col">{t(restoreText.inBackup)}</th>
          <th scope="col">{t(restoreText.here)}</th>
        </tr>
      </thead>
      <tbody>
        {props.found.map(({ path, inBackup, here }) => (
          <tr key={path}>
            <th scope="row">{words(path)}</th>
            <td>{text(path, inBackup)}</td>
            <td>{text(path, here)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
