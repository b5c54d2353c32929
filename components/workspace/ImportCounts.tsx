import type { RecordKind } from '../../lib/domain/exchange';
import { importText, kindNames } from './import.words';
import type { ImportPreview } from '../../lib/messaging/namespaces/records';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';

const kinds: readonly RecordKind[] = ['applicant', 'employer', 'office', 'case'];

/** How many records of each kind are new, changed, or unchanged. */
export function ImportCounts({ counts }: Pick<ImportPreview, 'counts'>) {
  const { t } = useText();
  return (
    <Scrolled class="scroll-x" label={t(importText.kind)}>
      <table class="table table--narrow">
        <thead>
          <tr>
            <th scope="col">{t(importText.kind)}</th>
            <th scope="col">{t(importText.added)}</th>
            <th scope="col">{t(importText.changed)}</th>
            <th scope="col">{t(importText.same)}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(kindNames[kind])}</th>
              <td class="numbers">{counts[kind].added}</td>
              <td class="numbers">{counts[kind].changed}</td>
              <td class="numbers">{counts[kind].same}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
