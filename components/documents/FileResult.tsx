import { type FileCode, type FileFinding, type FileKind, type FileLevel, fileLevels } from '../../lib/files/result';
import type { Language } from '../../lib/i18n/i18n';
import { fileKindWords, filePartWords, fileSentences, filesText } from './documents.words';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { toneIcons } from '../base/Notice';
import { useText } from '../base/text-provider';
import type { LookedAt } from './looked-at';

const megabyte = 1_000_000;

/** A size in KB or MB, with a megabyte as a million bytes. */
export function sizeText(bytes: number, language: Language): string {
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  return bytes >= megabyte ? `${number(bytes / megabyte, 2)} MB` : `${number(Math.ceil(bytes / 1000), 0)} KB`;
}

/** Findings about a picture that matter only if it is the photograph. */
const aboutPhoto: readonly FileCode[] = [
  'photoFits',
  'photoShape',
  'photoPassportShape',
  'photoSmall',
  'photoTurned',
  'photoCmyk',
];

const order: readonly FileLevel[] = ['bad', 'warn', 'info', 'ok'];

/** One file: its kind and its findings, the most serious first. */
export function FileResult(props: {
  readonly file: LookedAt;
  readonly busy: boolean;
  readonly testId: string;
  readonly onRemove: () => void;
}) {
  const { t, language } = useText();
  const { name, bytes, check } = props.file;
  const kind = check?.kind ? t(fileKindWords[check.kind]) : t(filesText.unknownKind);
  const findings = (check?.findings ?? []).toSorted(
    (a, b) => order.indexOf(fileLevels[a.code]) - order.indexOf(fileLevels[b.code]),
  );
  const photo = findings.filter(({ code }) => aboutPhoto.includes(code));
  const plain = findings.filter(({ code }) => !aboutPhoto.includes(code));
  const worst = findings[0] === undefined ? 'info' : fileLevels[findings[0].code];
  return (
    <li
      class={`card document-file document-file--${worst}`}
      data-testid={props.testId}
      data-codes={findings.map(({ code }) => code).join(' ')}
    >
      <div class="row row--between">
        <p class="document-file__name">
          {name}{' '}
          <span class="muted small numbers">
            {check && `${kind}, `}
            {sizeText(bytes, language)}
          </span>
        </p>
        <Button size="small" kind="quiet" icon="close" label={t(filesText.removeOf, { name })} onPress={props.onRemove}>
          {t(filesText.remove)}
        </Button>
      </div>
      {check === null && <p class="muted">{t(props.busy ? filesText.checking : filesText.waiting)}</p>}
      <Findings findings={plain} kind={check?.kind ?? null} />
      {photo.length > 0 && (
        <>
          <p class="small document-file__photo">{t(filesText.photoNote)}</p>
          <Findings findings={photo} kind={check?.kind ?? null} />
        </>
      )}
    </li>
  );
}

function Findings({ findings, kind }: { findings: readonly FileFinding[]; kind: FileKind | null }) {
  const { t, language } = useText();
  if (findings.length === 0) return null;
  const list = new Intl.ListFormat(language, { style: 'short', type: 'conjunction' });
  const words = kind ? t(fileKindWords[kind]) : t(filesText.unknownKind);
  return (
    <ul class="plain">
      {findings.map(({ code, values, parts = [] }) => (
        <li key={code} class={`document-file__finding document-file__finding--${fileLevels[code]}`}>
          <Icon name={toneIcons[fileLevels[code]]} />
          <span>
            {t(fileSentences[code], {
              kind: words,
              parts: list.format(parts.map((part) => t(filePartWords[part]))),
              ...values,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
