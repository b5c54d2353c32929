import type { WithOverride } from '../../lib/checks/finding';
import { report as sentences } from '../../lib/i18n/sentences/report';
import type { DocumentFinding } from '../../lib/spec/check';
import { Badge } from '../base/Badge';
import { useText } from '../base/text-provider';
import type { DocumentLine } from './arrange';
import { Finding } from './Finding';
import { documentLook } from './looks';
import { useDesk } from './report-context';

/** The documents of the case, each with its state; those of a group under it. */
export function DocumentFindings({ lines }: { readonly lines: readonly DocumentLine[] }) {
  return (
    <ul class="plain findings findings--card">
      {lines.map((line) => (
        <DocumentFindingLine key={line.finding.id} line={line} />
      ))}
    </ul>
  );
}

const isWell = ({ state }: DocumentFinding): boolean => state === 'satisfied' || state === 'notRequired';

function DocumentFindingLine({ line }: { readonly line: DocumentLine }) {
  const { t, language } = useText();
  const { words } = useDesk();
  const { finding, weight, members } = line;
  const { id, state, reason, points, overruled } = finding;
  const named = words.document(id);
  const needed = members.filter((member) => member.state !== 'notRequired');
  return (
    <Finding
      target={{ id }}
      look={documentLook(state)}
      weight={weight}
      title={named?.title[language] ?? id}
      reason={reason}
      points={points}
      overruled={overruled}
      canOverrule={!isWell(finding)}
      source={named?.source}
      showId
    >
      <Expiry finding={finding} />
      {named?.client.map((item) => (
        <p key={item.id} class="small muted">
          {t(sentences.clientWords, { id: item.id })}
          <span lang="en">{item.words}</span>
        </p>
      ))}
      {named?.difference && (
        <p class="small">
          <strong>{t(sentences.difference)}</strong>
          {named.difference[language]}
        </p>
      )}
      {needed.length > 0 && (
        <details class="members">
          <summary class="small">{t(sentences.members, { count: needed.length })}</summary>
          <ul class="plain">
            {needed.map((member) => (
              <Member key={member.id} finding={member} />
            ))}
          </ul>
        </details>
      )}
    </Finding>
  );
}

/** A document of a group: its state alone, since the group says what is wanted. */
function Member({ finding }: { readonly finding: WithOverride<DocumentFinding> }) {
  const { t, language } = useText();
  const { words } = useDesk();
  const { id, state, reason } = finding;
  const look = documentLook(state);
  return (
    <li class="member" data-testid={`finding-${id}`}>
      <p class="finding__head">
        <Badge tone={look.tone} icon={look.icon}>
          {t(look.word)}
        </Badge>
        <span>{words.document(id)?.title[language] ?? id}</span>
        <span class="finding__id">{id}</span>
      </p>
      <p class="small muted">{reason[language]}</p>
      <Expiry finding={finding} />
    </li>
  );
}

/** Until when a good document may be used; of others the reason tells it. */
function Expiry({ finding }: { readonly finding: DocumentFinding }) {
  const { t } = useText();
  const { state, expiresOn, inDays } = finding;
  if (state !== 'satisfied' || expiresOn === undefined || inDays === undefined) return null;
  return <p class="small numbers">{t(sentences.expiresIn, { days: inDays, day: expiresOn })}</p>;
}
