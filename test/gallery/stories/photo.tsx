import { useMemo, useState } from 'preact/hooks';
import type { PhotoResult } from '../../../components/photo/PhotoFile';
import { PhotoPanel, type PhotoPanelProps } from '../../../components/photo/PhotoPanel';
import { photoRefusals, type PhotoRefusal } from '../../../components/photo/photo.words';
import { type Crop, wholeCrop } from '../../../lib/files/photo';
import { nothing } from '../samples/actions';
import { longName, longWord } from '../samples/records';
import type { Stories } from '../story';

/** A face that nobody has: an egg on a plain ground. */
function pictureOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser gives no canvas.');
  pen.fillStyle = '#dfe6ee';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#37475f';
  pen.fillRect(width * 0.22, height * 0.72, width * 0.56, height);
  pen.fillStyle = '#d9a98a';
  pen.beginPath();
  pen.ellipse(width / 2, height * 0.44, height * 0.22, height * 0.31, 0, 0, 2 * Math.PI);
  pen.fill();
  return canvas;
}

const back = { name: 'TESTA ARJUN', nationality: 'インド', birth: '1998-04-12' };

function Panel(
  props: Partial<PhotoPanelProps> & {
    readonly size?: readonly [number, number];
    readonly made?: 'small' | PhotoResult;
  },
) {
  const { size, made = 'small', ...others } = props;
  const picture = useMemo(() => size && pictureOf(...size), [size]);
  const [crop, setCrop] = useState<Crop | null>(picture ? wholeCrop(picture) : null);
  const print = useMemo(() => pictureOf(300, 400).toDataURL('image/jpeg'), []);
  const file = { width: 480, height: 640, quality: 0.85, bytes: 43_210 };
  const result: PhotoResult = made === 'small' ? { print, file } : made;
  return (
    <PhotoPanel
      {...{ caseId: 'c', back, busy: false, refusal: null, kilobytes: 50, paper: 'l', count: 4, mostMegabytes: 50 }}
      {...{ onFile: nothing, onLimit: nothing, onPaper: nothing, onCount: nothing, onSave: nothing, onPrint: nothing }}
      open={picture && crop ? { picture, crop, result, isMaking: result === null } : null}
      onCrop={(change) => setCrop((now) => now && change(now))}
      {...others}
    />
  );
}

const portrait = [900, 1200] as const;
const tiny = [240, 240] as const;

export const photo: Stories = {
  folder: 'photo',
  window: 'workspace',
  components: {
    PhotoPanel: {
      'no picture yet': () => <Panel />,
      'being read': () => <Panel busy />,
      ...Object.fromEntries(
        (Object.keys(photoRefusals) as readonly PhotoRefusal[]).map((refusal) => [
          `refused: ${refusal}`,
          () => <Panel refusal={refusal} />,
        ]),
      ),
      'a picture that is fine': () => <Panel size={portrait} />,
      'on A4': () => <Panel size={portrait} paper="a4" count={8} />,
      'too few pixels, no name': () => <Panel size={tiny} back={{}} />,
      'names as long as they come': () => (
        <Panel size={portrait} back={{ name: `${longName} ${longWord}`, nationality: longWord, birth: '1998' }} />
      ),
      'being made': () => <Panel size={portrait} made={null} />,
      'not to be made': () => <Panel size={portrait} made="failed" />,
      'too large for the limit': () => <Panel size={portrait} kilobytes={20} made={{ print: onePixel, file: null }} />,
    },
  },
};

const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
