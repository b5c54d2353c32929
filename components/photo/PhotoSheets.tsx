import type { ComponentChildren } from 'preact';
import { paperSize } from '../../lib/files/photo';
import {
  backOf,
  cutMarks,
  type Paper,
  papers,
  type Place,
  placesOn,
  rulerOn,
  type SheetLine,
} from '../../lib/files/photo-sheet';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';
import { backWords, photoText } from './photo.words';

/** Who is on the photograph, as it stands on the back; what is not known is left out. */
export interface PhotoBack {
  /** As in the passport. */
  readonly name?: string | undefined;
  readonly nationality?: string | undefined;
  /** As far as it is known, `1990-05`. */
  readonly birth?: string | undefined;
}

/** Sheets of photographs, front and back. */
export interface PhotoSheetsProps {
  /** The photograph's address (`data:`). */
  readonly photo: string;
  readonly paper: Paper;
  readonly count: number;
  readonly back: PhotoBack;
}

const millimetres = (value: number): string => `${value}mm`;
const placed = ({ x, y }: Place) => ({ left: millimetres(x), top: millimetres(y) });

/** Two pages in their true size, black on white in either theme: the photographs, and what belongs behind each of them. */
export function PhotoSheets({ photo, paper, count, back }: PhotoSheetsProps) {
  const { t } = useText();
  const places = placesOn(paper, count);
  return (
    <Scrolled class="photo-sheets" label={t(photoText.print)}>
      <Sheet
        paper={paper}
        name={t(photoText.front)}
        lines={[...places.flatMap(cutMarks), rulerOn(paper)]}
        testId="front"
      >
        {places.map((place, at) => (
          <img
            key={`${place.x} ${place.y}`}
            class="photo-sheet__photo"
            src={photo}
            alt={at === 0 ? t(photoText.preview) : ''}
            style={placed(place)}
          />
        ))}
        <span class="photo-sheet__ruler" style={{ top: millimetres(rulerOn(paper).y1) }}>
          {t(photoText.ruler)}
        </span>
      </Sheet>
      <Sheet paper={paper} name={t(photoText.backSide)} lines={[]} testId="back">
        {places.map((place) => (
          <BackText key={`${place.x} ${place.y}`} place={backOf(place, paper)} back={back} />
        ))}
      </Sheet>
    </Scrolled>
  );
}

function Sheet(props: {
  readonly paper: Paper;
  readonly name: string;
  readonly lines: readonly SheetLine[];
  readonly testId: string;
  readonly children: ComponentChildren;
}) {
  const { paper, lines } = props;
  const { width, height } = papers[paper];
  return (
    <figure class="photo-sheet">
      <figcaption class="photo-sheet__name small muted">{props.name}</figcaption>
      <div class={`photo-sheet__paper photo-sheet__paper--${paper}`} data-testid={`photo-sheet-${props.testId}`}>
        <svg class="photo-sheet__lines" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          {lines.map((line) => (
            <line key={Object.values(line).join(' ')} {...line} />
          ))}
        </svg>
        {props.children}
      </div>
    </figure>
  );
}

/** Letters that stand on the back in the usual size; more of them are set smaller, so that none is cut off. */
const usualLength = 80;

function BackText({ place, back }: { readonly place: Place; readonly back: PhotoBack }) {
  const lines = (['name', 'nationality', 'birth'] as const).flatMap((key) => {
    const text = back[key];
    return text === undefined || text === '' ? [] : [{ key, text }];
  });
  const isLong = lines.reduce((sum, { text }) => sum + text.length, 0) > usualLength;
  return (
    <dl
      class={`photo-sheet__back${isLong ? ' photo-sheet__back--long' : ''}`}
      lang="ja"
      style={{ ...placed(place), width: millimetres(paperSize.width) }}
    >
      {lines.map(({ key, text }) => (
        <div key={key}>
          <dt>{backWords[key]}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
