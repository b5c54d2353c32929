import { useEffect, useState } from 'preact/hooks';
import type { OpenPhoto } from '../../../components/photo/PhotoPanel';
import type { PhotoRefusal } from '../../../components/photo/photo.words';
import { type Crop, portalLimit, wholeCrop } from '../../files/photo';
import { saveFile } from '../shared/save-file';
import { today } from './link';
import { type CodedPhoto, makePhoto, openPicture } from './make-photo';

/** Milliseconds without a change after which the file is made: a hand that moves the picture makes many. */
const restBefore = 150;

interface PictureAtHand {
  readonly picture: ImageBitmap;
  readonly crop: Crop;
}

/** A photograph, and what it was made of. */
interface Made {
  readonly result: CodedPhoto | 'failed';
  readonly open: PictureAtHand;
  readonly kilobytes: number;
}

/** A photograph being made in this window. */
export interface PhotoAtWork {
  readonly open:
    | (PictureAtHand & Pick<OpenPhoto, 'isMaking'> & { readonly result: CodedPhoto | 'failed' | null })
    | null;
  readonly busy: boolean;
  readonly refusal: PhotoRefusal | null;
  readonly kilobytes: number;
  readonly take: (file: File) => void;
  readonly crop: (change: (crop: Crop) => Crop) => void;
  readonly setLimit: (kilobytes: number) => void;
  readonly save: () => void;
}

/** Holds a picture as long as its page is open, and makes the photograph anew whenever part or limit change. */
export function usePhoto(): PhotoAtWork {
  const [open, setOpen] = useState<PictureAtHand | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [refusal, setRefusal] = useState<PhotoRefusal | null>(null);
  const [reading, setReading] = useState<File | null>(null);
  const [kilobytes, setLimit] = useState<number>(portalLimit.kilobytes);

  useEffect(() => {
    if (!reading) return;
    let isOver = false;
    void openPicture(reading).then((opened) => {
      if (isOver) {
        if (opened.ok) opened.picture.close();
        return;
      }
      setReading(null);
      if (!opened.ok) return setRefusal(opened.refusal);
      setOpen({ picture: opened.picture, crop: wholeCrop(opened.picture) });
    });
    return () => {
      isOver = true;
    };
  }, [reading]);

  const picture = open?.picture;
  // The pixels are let go with the page, or for another picture.
  useEffect(() => () => picture?.close(), [picture]);

  useEffect(() => {
    if (!open) return;
    const work = new AbortController();
    const settle = (result: CodedPhoto | 'failed') => setMade({ result, open, kilobytes });
    const timer = setTimeout(() => {
      makePhoto(open.picture, open.crop, kilobytes, work.signal).then(
        (photo) => {
          if (photo && !work.signal.aborted) settle(photo);
        },
        (error: unknown) => {
          if (work.signal.aborted) return;
          console.warn('A photograph could not be made:', error instanceof Error ? error.name : 'unknown');
          settle('failed');
        },
      );
    }, restBefore);
    return () => {
      clearTimeout(timer);
      work.abort();
    };
  }, [open, kilobytes]);

  // What was made of another part or for another limit is shown until the new one is there, and never saved.
  const isMaking = made?.open !== open || made?.kilobytes !== kilobytes;
  const result = made?.open.picture === picture ? (made?.result ?? null) : null;
  return {
    open: open && { ...open, result, isMaking },
    busy: reading !== null,
    refusal,
    kilobytes,
    setLimit,
    take: (file) => {
      setRefusal(null);
      setReading(file);
    },
    crop: (change) => setOpen((now) => now && { ...now, crop: change(now.crop) }),
    save: () => {
      if (isMaking || result === null || result === 'failed' || result.jpeg === null) return;
      // A name that names nobody.
      saveFile(`photo-${today()}.jpg`, result.jpeg);
    },
  };
}
