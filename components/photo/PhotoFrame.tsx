import { useEffect, useRef } from 'preact/hooks';
import {
  type Crop,
  headHeight,
  headTop,
  heightOf,
  movedBy,
  paperSize,
  scaledBy,
  wholeCrop,
} from '../../lib/files/photo';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { photoText } from './photo.words';
import { scaleStep, usePhotoGestures } from './use-photo-gestures';

/** A decoded picture, upright, that a canvas draws. */
export type Picture = (ImageBitmap | HTMLCanvasElement) & { readonly width: number; readonly height: number };

/** A picture under the frame of the photograph. */
export interface PhotoFrameProps {
  readonly picture: Picture;
  readonly crop: Crop;
  readonly onCrop: (change: (crop: Crop) => Crop) => void;
}

/** Parts of the frame's width that a press of an arrow moves. */
const buttonStep = 0.03;

const moves = [
  { word: photoText.left, sign: '←', right: -1, down: 0, id: 'left' },
  { word: photoText.up, sign: '↑', right: 0, down: -1, id: 'up' },
  { word: photoText.down, sign: '↓', right: 0, down: 1, id: 'down' },
  { word: photoText.right, sign: '→', right: 1, down: 0, id: 'right' },
] as const;

/** The part of the picture that becomes the photograph, with where the face belongs; moved and scaled by hand or by keys. */
export function PhotoFrame({ picture, crop, onCrop }: PhotoFrameProps) {
  const { t } = useText();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  // The picture moves with the hand, so the part moves against it.
  const move = (right: number, down: number) =>
    onCrop((now) => movedBy(now, -right * now.width, -down * now.width, picture));
  const scale = (factor: number) => onCrop((now) => scaledBy(now, 1 / factor, picture));
  usePhotoGestures(frame, { move, scale });
  useEffect(() => {
    const ground = canvas.current;
    const pen = ground?.getContext('2d');
    if (!ground || !pen) return;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, ground.width, ground.height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(picture, crop.x, crop.y, crop.width, heightOf(crop.width), 0, 0, ground.width, ground.height);
  }, [picture, crop]);
  const chin = {
    least: headTop + headHeight.least,
    usual: headTop + headHeight.usual,
    most: headTop + headHeight.most,
  };
  return (
    <div class="photo-frame">
      <div
        ref={frame}
        class="photo-frame__ground"
        role="application"
        aria-label={t(photoText.frame)}
        data-testid="photo-frame"
      >
        <canvas ref={canvas} class="photo-frame__picture" width={600} height={800} />
        <svg
          class="photo-frame__guide"
          viewBox={`0 0 ${paperSize.width} ${paperSize.height}`}
          aria-hidden="true"
          focusable="false"
        >
          <rect
            x="0"
            y={chin.least}
            width={paperSize.width}
            height={chin.most - chin.least}
            class="photo-frame__band"
          />
          {['photo-frame__under', 'photo-frame__line'].map((kind) => (
            <g key={kind} class={kind}>
              <line x1="15" y1="0" x2="15" y2={paperSize.height} />
              <line x1="3" y1={headTop} x2="27" y2={headTop} />
              <line x1="3" y1={chin.usual} x2="27" y2={chin.usual} />
              <ellipse cx="15" cy={headTop + headHeight.usual / 2} rx="9" ry={headHeight.usual / 2} />
            </g>
          ))}
        </svg>
      </div>
      <div class="row photo-frame__keys">
        <Button size="small" icon="minus" onPress={() => scale(1 / scaleStep)} testId="photo-smaller">
          {t(photoText.smaller)}
        </Button>
        <Button size="small" icon="plus" onPress={() => scale(scaleStep)} testId="photo-larger">
          {t(photoText.larger)}
        </Button>
        {moves.map(({ word, sign, right, down, id }) => (
          <Button
            key={id}
            size="small"
            label={t(word)}
            tip={t(word)}
            onPress={() => move(right * buttonStep, down * buttonStep)}
            testId={`photo-${id}`}
          >
            {sign}
          </Button>
        ))}
        <Button size="small" kind="quiet" onPress={() => onCrop(() => wholeCrop(picture))} testId="photo-whole">
          {t(photoText.whole)}
        </Button>
      </div>
    </div>
  );
}
