import type { MadePhoto } from '../../../components/photo/PhotoFile';
import type { Picture } from '../../../components/photo/PhotoFrame';
import type { PhotoRefusal } from '../../../components/photo/photo.words';
import { headBytes, kindOf } from '../../files/kind';
import { type Coding, codingsOf, type Crop, fits, heightOf } from '../../files/photo';

/** Megabytes that a picture may have; ours. */
export const mostMegabytes = 50;

/** A decoded picture, or why there is none. */
export type OpenedPicture =
  | { readonly ok: true; readonly picture: ImageBitmap }
  | { readonly ok: false; readonly refusal: PhotoRefusal };

/** Decodes a picture, turned upright as its camera says. Known by its bytes; its name is not asked. */
export async function openPicture(file: File): Promise<OpenedPicture> {
  if (file.size > mostMegabytes * 1_000_000) return { ok: false, refusal: 'tooLarge' };
  try {
    const kind = kindOf(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
    if (kind === 'heic') return { ok: false, refusal: 'heic' };
    if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') return { ok: false, refusal: 'kind' };
    return { ok: true, picture: await createImageBitmap(file, { imageOrientation: 'from-image' }) };
  } catch (error) {
    console.warn('A picture could not be decoded:', error instanceof Error ? error.name : 'unknown');
    return { ok: false, refusal: 'unreadable' };
  }
}

/** A photograph with the bytes of its file. */
export interface CodedPhoto extends MadePhoto {
  readonly jpeg: Blob | null;
}

/**
 * Makes the photograph of a part: for the print the finest, for the portal the finest that fits. Coded from the bare pixels, so
 * that nothing the camera wrote into the file stays in it. Null where the signal has put an end to it; throws where the browser
 * cannot code it.
 */
export async function makePhoto(
  picture: Picture,
  crop: Crop,
  kilobytes: number,
  signal: AbortSignal,
): Promise<CodedPhoto | null> {
  let print: string | null = null;
  for (const coding of codingsOf(crop)) {
    const jpeg = await coded(picture, crop, coding);
    print ??= await addressOf(jpeg);
    if (signal.aborted) return null;
    if (fits(jpeg.size, kilobytes)) return { print, jpeg, file: { ...coding, bytes: jpeg.size } };
  }
  return print === null ? null : { print, jpeg: null, file: null };
}

async function coded(picture: Picture, crop: Crop, { width, height, quality }: Coding): Promise<Blob> {
  const ground = new OffscreenCanvas(width, height);
  const pen = ground.getContext('2d');
  if (!pen) throw new Error('The browser gives no canvas.');
  // What is transparent would become black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, crop.x, crop.y, crop.width, heightOf(crop.width), 0, 0, width, height);
  return ground.convertToBlob({ type: 'image/jpeg', quality });
}

/** A file as a `data:` address: the extension's pages show no others. */
function addressOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The photograph cannot be read.'));
    reader.readAsDataURL(file);
  });
}
