import { type Crop, headHeight, headTop, heightOf, isCoarse, photoRules, printPixels } from '../../lib/files/photo';
import { mostOn, type Paper, paperNames } from '../../lib/files/photo-sheet';
import { Button } from '../base/Button';
import { DropZone } from '../base/DropZone';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { caseHref } from '../navigation/routes';
import { SourceLine } from '../report/SourceLine';
import { PhotoFile, type PhotoResult } from './PhotoFile';
import { PhotoFrame, type Picture } from './PhotoFrame';
import { type PhotoBack, PhotoSheets } from './PhotoSheets';
import { type PhotoRefusal, paperWords, photoLooks, photoRefusals, photoText } from './photo.words';

/** A picture at hand, and what is made of it. */
export interface OpenPhoto {
  readonly picture: Picture;
  readonly crop: Crop;
  readonly result: PhotoResult;
  /** The photograph is being made anew of what is in the frame. */
  readonly isMaking: boolean;
}

/** What the page that makes a photograph is drawn from. */
export interface PhotoPanelProps {
  readonly caseId: string;
  readonly back: PhotoBack;
  readonly open: OpenPhoto | null;
  readonly busy: boolean;
  readonly refusal: PhotoRefusal | null;
  readonly kilobytes: number;
  readonly paper: Paper;
  readonly count: number;
  /** Megabytes that a file may have. */
  readonly mostMegabytes: number;
  readonly onFile: (file: File) => void;
  readonly onCrop: (change: (crop: Crop) => Crop) => void;
  readonly onLimit: (kilobytes: number) => void;
  readonly onPaper: (paper: Paper) => void;
  readonly onCount: (count: number) => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
}

/** From a picture to the photograph: the part, the file for the portal, the sheets to print. */
export function PhotoPanel(props: PhotoPanelProps) {
  const { t } = useText();
  const { open } = props;
  return (
    <div class="stack stack--wide photo" data-testid="photo" data-case={props.caseId}>
      <div class="stack stack--tight photo-tools">
        <p class="small">
          <a href={caseHref(props.caseId, 'documents')}>{t(photoText.back)}</a>
        </p>
        <h2>{t(photoText.title)}</h2>
        <p>{t(photoText.intro)}</p>
      </div>
      <Choose {...props} />
      {open && (
        <>
          <div class="photo-tools photo-work">
            <Framing {...props} {...open} />
            <div class="stack">
              <PhotoFile
                result={open.result}
                isMaking={open.isMaking}
                kilobytes={props.kilobytes}
                onLimit={props.onLimit}
                onSave={props.onSave}
              />
              {open.result === 'failed' && (
                <Notice tone="bad" live="assertive" testId="photo-failed">
                  <p>{t(photoText.failed)}</p>
                </Notice>
              )}
            </div>
          </div>
          {open.result !== null && open.result !== 'failed' && <Prints {...props} photo={open.result.print} />}
        </>
      )}
    </div>
  );
}

function Choose(props: PhotoPanelProps) {
  const { t } = useText();
  const take = ([file]: readonly File[]) => file && props.onFile(file);
  return (
    <div class="stack photo-tools">
      <DropZone label={t(photoText.choose)} testId="photo-drop" onFiles={take}>
        <Field label={t(props.open ? photoText.another : photoText.choose)} hint={t(photoText.drop)}>
          {(control) => (
            <input
              {...control}
              class="input"
              type="file"
              accept="image/jpeg,image/png,image/webp,.heic,.heif"
              data-testid="photo-file"
              onChange={(event) => {
                take([...(event.currentTarget.files ?? [])]);
                // The same file may be chosen again after it was mended.
                event.currentTarget.value = '';
              }}
            />
          )}
        </Field>
        <p class="small muted" role="status">
          {props.busy ? t(photoText.reading) : ''}
        </p>
      </DropZone>
      {props.refusal && (
        <Notice tone="bad" live="assertive" testId={`photo-refused-${props.refusal}`}>
          <p>{t(photoRefusals[props.refusal], { max: props.mostMegabytes })}</p>
        </Notice>
      )}
    </div>
  );
}

function Framing(props: PhotoPanelProps & OpenPhoto) {
  const { t } = useText();
  const { crop } = props;
  return (
    <section class="card stack photo-card" aria-labelledby="photo-framing">
      <h3 id="photo-framing">{t(photoText.framing)}</h3>
      <p class="small">{t(photoText.framingHint)}</p>
      <PhotoFrame picture={props.picture} crop={crop} onCrop={props.onCrop} />
      <p class="small numbers" data-testid="photo-part" data-x={Math.round(crop.x)} data-y={Math.round(crop.y)}>
        {t(photoText.part, { width: Math.round(crop.width), height: Math.round(heightOf(crop.width)) })}
      </p>
      {isCoarse(crop) && (
        <Notice tone="warn" live="polite" testId="photo-coarse">
          <p>{t(photoText.coarse, printPixels)}</p>
        </Notice>
      )}
      <div class="stack stack--tight small">
        <p>
          {t(photoText.guide, {
            ...{ usual: headHeight.usual, least: headHeight.least, most: headHeight.most },
            top: headTop,
          })}
        </p>
        <SourceLine source={headHeight.source} />
        <h4>{t(photoText.rules)}</h4>
        <ul>
          {photoLooks.map((look) => (
            <li key={look.en}>{t(look)}</li>
          ))}
        </ul>
        <SourceLine source={photoRules} />
      </div>
    </section>
  );
}

function Prints(props: PhotoPanelProps & { readonly photo: string }) {
  const { t } = useText();
  const { paper, count, back } = props;
  return (
    <section class="stack photo-prints" aria-labelledby="photo-prints">
      <div class="card stack photo-tools">
        <h3 id="photo-prints">{t(photoText.print)}</h3>
        <p class="small">{t(photoText.printHint)}</p>
        {!back.name && (
          <Notice tone="warn" testId="photo-no-name">
            <p>
              {t(photoText.noName)}{' '}
              <a href={caseHref(props.caseId, 'applicant', 'applicant.name.family')}>{t(photoText.enterName)}</a>
            </p>
          </Notice>
        )}
        <div class="row photo-prints__choices">
          <Field label={t(photoText.paper)}>
            {(control) => (
              <select
                {...control}
                class="select"
                value={paper}
                data-testid="photo-paper"
                onChange={(event) => {
                  const chosen = paperNames.find((name) => name === event.currentTarget.value);
                  if (chosen) props.onPaper(chosen);
                }}
              >
                {paperNames.map((name) => (
                  <option key={name} value={name}>
                    {t(paperWords[name])}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t(photoText.count)}>
            {(control) => (
              <select
                {...control}
                class="select"
                value={String(count)}
                data-testid="photo-count"
                onChange={(event) => props.onCount(Number(event.currentTarget.value))}
              >
                {Array.from({ length: mostOn(paper) }, (_, at) => (
                  <option key={at} value={String(at + 1)}>
                    {at + 1}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button kind="primary" icon="printer" onPress={props.onPrint} testId="photo-print">
            {t(photoText.printNow)}
          </Button>
        </div>
      </div>
      <PhotoSheets photo={props.photo} paper={paper} count={count} back={back} />
    </section>
  );
}
