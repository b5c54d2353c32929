import { useState } from 'preact/hooks';
import { type Coding, limitRange, portalLimit } from '../../lib/files/photo';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { SourceLine } from '../report/SourceLine';
import { photoText } from './photo.words';

/** A photograph that was made. */
export interface MadePhoto {
  /** As an address of its own (`data:`), to be shown and printed; the finest there is. */
  readonly print: string;
  /** The file for the portal; null where none fits the limit. */
  readonly file: (Coding & { readonly bytes: number }) | null;
}

/** What has become of the part in the frame; null before the first was made. */
export type PhotoResult = MadePhoto | 'failed' | null;

/** The file for the portal, with its limit. */
export interface PhotoFileProps {
  readonly result: PhotoResult;
  /** It is being made anew. */
  readonly isMaking: boolean;
  readonly kilobytes: number;
  readonly onLimit: (kilobytes: number) => void;
  readonly onSave: () => void;
}

const isLimit = (kilobytes: number): boolean =>
  Number.isInteger(kilobytes) && kilobytes >= limitRange.least && kilobytes <= limitRange.most;

/** What the file comes to within the limit, and the way to save it. */
export function PhotoFile({ result, isMaking, kilobytes, onLimit, onSave }: PhotoFileProps) {
  const { t } = useText();
  const [typed, setTyped] = useState(String(kilobytes));
  const isWrong = !isLimit(Number(typed));
  const made = result !== null && result !== 'failed' ? result : null;
  return (
    <section class="card stack photo-card" aria-labelledby="photo-file">
      <h3 id="photo-file">{t(photoText.file)}</h3>
      <p class="small">{t(photoText.fileHint)}</p>
      <Field
        label={t(photoText.limit)}
        hint={t(photoText.limitHint, limitRange)}
        {...(isWrong ? { error: t(photoText.limitWrong, limitRange) } : {})}
      >
        {(control) => (
          <input
            {...control}
            class="input photo-card__number"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            data-testid="photo-limit"
            value={typed}
            onInput={(event) => {
              const text = event.currentTarget.value.normalize('NFKC').trim();
              setTyped(text);
              if (isLimit(Number(text))) onLimit(Number(text));
            }}
          />
        )}
      </Field>
      <SourceLine source={portalLimit.source} />
      <div class="photo-card__made" role="status">
        {made && (
          <>
            <img class="photo-card__preview" src={made.print} alt={t(photoText.preview)} width={90} height={120} />
            {made.file && !isMaking && (
              <p class="numbers" data-testid="photo-made">
                {t(photoText.made, {
                  width: made.file.width,
                  height: made.file.height,
                  size: (made.file.bytes / 1000).toFixed(1),
                  quality: Math.round(made.file.quality * 100),
                })}
              </p>
            )}
          </>
        )}
        {isMaking && <p class="muted">{t(photoText.making)}</p>}
      </div>
      {made?.file === null && (
        <Notice tone="warn" live="polite" testId="photo-too-big">
          <p>{t(photoText.tooBig, { limit: kilobytes })}</p>
        </Notice>
      )}
      <p>
        <Button
          kind="primary"
          icon="download"
          disabled={!made?.file || isMaking || isWrong}
          onPress={onSave}
          testId="photo-save"
        >
          {t(photoText.save)}
        </Button>
      </p>
    </section>
  );
}
