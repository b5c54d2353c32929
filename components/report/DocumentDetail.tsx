import { report as sentences } from './report.words';
import { Badge } from '../base/Badge';
import { useText } from '../base/text-provider';
import { documentAppearance } from './appearance';
import { documentsById } from './names';
import { useReportContext } from './report-context';

/** More about a document or group: the practice's own name for it, until when it may be used, its members. */
export function DocumentDetail({ id }: { readonly id: string }) {
  const { t, language } = useText();
  const { report } = useReportContext();
  const finding = documentsById(report).get(id);
  const { documents } = report;
  const members = documents.filter((one) => finding?.members?.includes(one.id) === true && one.state !== 'notRequired');
  return (
    <>
      {finding?.state === 'satisfied' && finding.expiresOn !== undefined && finding.inDays !== undefined && (
        <p class="small numbers">{t(sentences.expiresIn, { days: finding.inDays, day: finding.expiresOn })}</p>
      )}
      {finding?.client?.map((item) => (
        <p key={item.id} class="small muted">
          {t(sentences.clientWords, { id: item.id })}
          <span lang="en">{item.words}</span>
        </p>
      ))}
      {finding?.difference && (
        <p class="small">
          <strong>{t(sentences.difference)}</strong>
          {finding.difference[language]}
        </p>
      )}
      {members.length > 0 && (
        <details class="report-members">
          <summary class="small">{t(sentences.members, { count: members.length })}</summary>
          <ul class="plain">
            {members.map((member) => {
              const look = documentAppearance(member.state);
              return (
                <li key={member.id} class="report-member" data-testid={`finding-${member.id}`}>
                  <p class="report-finding__head">
                    <Badge tone={look.tone} icon={look.icon}>
                      {t(look.word)}
                    </Badge>
                    <span>{member.title[language]}</span>
                    <span class="report-finding__id">{member.id}</span>
                  </p>
                  <p class="small muted">{member.reason[language]}</p>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}
