import type { Completeness } from '../../lib/checks/completeness';
import { sectionWords } from '../../lib/i18n/sentences/popup';
import { report as sentences } from '../../lib/i18n/sentences/report';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import type { FieldGroup, FieldLine } from './arrange';
import { Finding } from './Finding';
import { fieldLook, openRowLook } from './looks';
import { Part } from './Part';
import { useDesk } from './report-context';

/** What was found of the form's fields: checks across fields, then what is open under each heading. */
export function FieldFindings({ groups }: { readonly groups: readonly FieldGroup[] }) {
  const { t } = useText();
  return (
    <div class="parts">
      {groups.map(({ section, lines }) => {
        const words = section === null ? sentences.fieldsAcross : sectionWords[section];
        return (
          <Part key={section} title={words ? t(words) : (section ?? '')} count={lines.length} weights={lines}>
            {lines.map((line, index) => (
              <FieldFindingLine key={`${line.finding.id} ${line.finding.row ?? index}`} line={line} />
            ))}
          </Part>
        );
      })}
    </div>
  );
}

function FieldFindingLine({ line }: { readonly line: FieldLine }) {
  const { language } = useText();
  const { words } = useDesk();
  const { finding, weight, open } = line;
  const { id, row, level, message, points, overruled } = finding;
  const check = words.check(id);
  const label = row === undefined ? undefined : words.row(row)?.label[language];
  return (
    <Finding
      target={{ id, ...(row === undefined ? {} : { row }) }}
      look={open ? openRowLook(open.standing) : fieldLook(level)}
      weight={weight}
      title={(open ? label : check?.title[language]) ?? label ?? id}
      // Of a row that is simply empty, badge and label have said everything.
      {...(open?.standing === 'missing' ? {} : { reason: message })}
      points={points}
      overruled={overruled}
      canOverrule={level !== 'info'}
      source={check?.source}
      showId={!open}
    />
  );
}

/** What no program does: the photograph, the declarations. */
export function YoursList({ yours }: Pick<Completeness, 'yours'>) {
  const { t, language } = useText();
  if (yours.length === 0) return null;
  return (
    <details class="part">
      <summary class="part__head">
        <h3 class="part__title">{t(sentences.yours)}</h3>
        <span class="small muted numbers">{yours.length}</span>
      </summary>
      <ul class="plain yours">
        {yours.map(({ row, label }) => (
          <li key={row} class="row">
            <Icon name="hand" />
            {label[language]}
          </li>
        ))}
      </ul>
    </details>
  );
}
