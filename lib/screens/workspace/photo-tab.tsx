import { useState } from 'preact/hooks';
import { useText } from '../../../components/base/text-provider';
import '../../../components/photo/photo.css';
import { PhotoPanel } from '../../../components/photo/PhotoPanel';
import '../../../components/report/report.css';
import { nationalities } from '../../domain/codes/nationality';
import { factsOf } from '../../facts/facts';
import { mostOn, type Paper } from '../../files/photo-sheet';
import { common } from '../../i18n/common.words';
import type { LiveReport } from './case-report';
import { today } from './link';
import { mostMegabytes } from './make-photo';
import { usePhoto } from './use-photo';

interface Props {
  readonly caseId: string;
  /** Null while a record of the case has not been read. */
  readonly live: LiveReport | null;
}

/** The photograph of a case's applicant, made of a picture and kept nowhere. */
export function PhotoTab({ caseId, live }: Props) {
  const { t } = useText();
  const photo = usePhoto();
  const [paper, setPaper] = useState<Paper>('l');
  const [count, setCount] = useState(mostOn('l'));
  if (live === null) return <p class="muted">{t(common.loading)}</p>;
  const { applicant, derived } = factsOf(live.records, today());
  return (
    <PhotoPanel
      caseId={caseId}
      back={{
        name: derived.passportName,
        nationality: nationalities.find(({ code }) => code === applicant.nationality)?.ja,
        birth: applicant.birth,
      }}
      open={photo.open}
      busy={photo.busy}
      refusal={photo.refusal}
      kilobytes={photo.kilobytes}
      paper={paper}
      count={count}
      mostMegabytes={mostMegabytes}
      onFile={photo.take}
      onCrop={photo.crop}
      onLimit={photo.setLimit}
      onPaper={(chosen) => {
        setPaper(chosen);
        setCount((now) => Math.min(now, mostOn(chosen)));
      }}
      onCount={setCount}
      onSave={photo.save}
      onPrint={() => window.print()}
    />
  );
}
