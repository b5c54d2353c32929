import type { Source } from '../i18n/text';

// The photograph of an application, made from a picture: which part of it, how many pixels, how small a file. Geometry only;
// pictures themselves are drawn and coded by the window.

/** The photograph on paper, in millimetres. */
export const paperSize = { width: 30, height: 40 } as const;

/** Dots an inch that a print of a photograph should have; a printer's usual figure, ours. */
export const printDpi = 300;

/** The nearest whole number of pixels for a length in millimetres. */
export const pixelsOf = (millimetres: number, dpi: number = printDpi): number => Math.round((millimetres / 25.4) * dpi);

/** Pixels of a photograph at `printDpi`: 354 × 472. */
export const printPixels = { width: pixelsOf(paperSize.width), height: pixelsOf(paperSize.height) } as const;

/** What the Agency asks of a photograph. Its page has the sizes of the face in a drawing, which nobody here has read. */
export const photoRules: Source = {
  title: '出入国在留管理庁「提出写真の規格」（公開されている写しによる）',
  url: 'https://www.moj.go.jp/isa/applications/status/photo_info_00002.html',
  checkedOn: '2026-11-29',
  confidence: 'secondary',
};

/** From the top of the head, hair included, to the chin, in millimetres. */
export const headHeight = {
  least: 22,
  usual: 25,
  most: 28,
  source: {
    title: '顔の寸法25mm±3mm（写真館の公開ページによる。入管のページの図は未確認）',
    url: 'https://life-photosalon-w.jp/post-2899',
    checkedOn: '2026-11-29',
    confidence: 'secondary',
  },
} as const satisfies { readonly source: Source; readonly [key: string]: unknown };

/** Where the guide has the top of the head, in millimetres from the upper edge; ours, so that the face stands in the middle. */
export const headTop = 5;

/** What the portal takes as a photograph. The present system's limits are not known; those of the one before are a memory. */
export const portalLimit = {
  /** A kB counted as a thousand bytes, the smaller way. */
  kilobytes: 50,
  source: {
    title: '以前の在留申請オンラインシステムの顔写真：JPEG、50KB以下（記憶による）',
    checkedOn: '2026-11-01',
    confidence: 'memory',
  },
} as const satisfies { readonly kilobytes: number; readonly source: Source };

/** Kilobytes that a person may set as the limit: the portal may say another one by its box. */
export const limitRange = { least: 20, most: 5000 } as const;

/** A picture's size in pixels, upright. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The part of a picture that becomes the photograph, in its pixels, not necessarily whole; its height follows from its width. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The height of what is 3:4. */
export const heightOf = (width: number): number => (width * paperSize.height) / paperSize.width;

/** The width of the largest part that is 3:4. */
const largestWidth = ({ width, height }: PictureSize): number =>
  Math.min(width, (height * paperSize.width) / paperSize.height);

/** A face is not looked for in fewer pixels across. */
const leastWidth = 60;

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The part nearest to this one that lies within the picture. */
export function keptInside({ x, y, width }: Crop, picture: PictureSize): Crop {
  const largest = largestWidth(picture);
  const kept = between(width, Math.min(leastWidth, largest), largest);
  // The last digits of a product may stand out over the edge.
  const spare = { x: Math.max(0, picture.width - kept), y: Math.max(0, picture.height - heightOf(kept)) };
  return { x: between(x, 0, spare.x), y: between(y, 0, spare.y), width: kept };
}

/** The largest part, in the middle. */
export function wholeCrop(picture: PictureSize): Crop {
  const width = largestWidth(picture);
  return keptInside({ x: (picture.width - width) / 2, y: (picture.height - heightOf(width)) / 2, width }, picture);
}

/** The part moved over the picture by pixels of it, as far as it reaches. */
export const movedBy = ({ x, y, width }: Crop, right: number, down: number, picture: PictureSize): Crop =>
  keptInside({ x: x + right, y: y + down, width }, picture);

/** The part made larger (a factor over 1) or smaller about its middle, as far as the picture reaches. */
export function scaledBy({ x, y, width }: Crop, factor: number, picture: PictureSize): Crop {
  const scaled = keptInside({ x, y, width: width * factor }, picture).width;
  return keptInside(
    { x: x + (width - scaled) / 2, y: y + (heightOf(width) - heightOf(scaled)) / 2, width: scaled },
    picture,
  );
}

/** Whether a part has fewer pixels than a print at `printDpi` has dots. */
export const isCoarse = ({ width }: Crop): boolean => width < printPixels.width;

/** Widths in pixels that a photograph is made in, the largest first; each is 3:4 in whole pixels. */
const widths = [600, 480, 360] as const;
/** Qualities of JPEG that are tried: the last ones only where the pixels are fewest. */
const fineQualities = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;
const coarseQualities = [0.65, 0.6, 0.55, 0.5] as const;

/** One way to code a photograph. */
export interface Coding {
  readonly width: number;
  readonly height: number;
  /** Of the JPEG, up to 1. */
  readonly quality: number;
}

/**
 * The ways to code a part, the finest first: quality is taken down before pixels are, and no pixel is made up. The first is
 * what a print is made of.
 */
export function codingsOf({ width }: Crop): readonly Coding[] {
  // Whole threes, so that the height is whole, too.
  const own = Math.max(3, Math.floor(Math.floor(width + 1e-6) / 3) * 3);
  const sizes = [...new Set(widths.map((one) => Math.min(one, own)))];
  return sizes.flatMap((one, at) => {
    const qualities = at === sizes.length - 1 ? [...fineQualities, ...coarseQualities] : fineQualities;
    return qualities.map((quality) => ({ width: one, height: heightOf(one), quality }));
  });
}

/** Whether a file is within a limit of kilobytes. */
export const fits = (bytes: number, kilobytes: number): boolean => bytes <= kilobytes * 1000;
