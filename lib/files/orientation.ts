/** How many entries of a directory are read; real files have a few dozen. */
const maxEntries = 512;
const orientationTag = 0x0112;

/**
 * The rotation for viewing a picture (EXIF, 1 to 8; 1 is upright), from a TIFF block: that of a JPEG's Exif segment or
 * a PNG's eXIf chunk. 1 if it cannot be read.
 */
export function orientationOf(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const mark = view.getUint16(0);
  if (mark !== 0x4949 && mark !== 0x4d4d) return 1;
  const little = mark === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const entries = Math.min(view.getUint16(directory, little), maxEntries);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, little) !== orientationTag) continue;
    const value = valueAt(view, at, little);
    return Number.isInteger(value) && value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/**
 * The first value of an entry, in whichever type it is written: it should be a SHORT, but some programs write others,
 * and some viewers accept them. (TIFF 6.0, section 2: 1 BYTE, 2 ASCII, 3 SHORT, 4 LONG, 5 RATIONAL, the signed ones, 11
 * FLOAT, 12 DOUBLE.)
 */
function valueAt(view: DataView, entry: number, little: boolean): number {
  const type = view.getUint16(entry + 2, little);
  const at = entry + 8;
  const place = view.getUint32(at, little);
  const reaches = place + 8 <= view.byteLength;
  switch (type) {
    case 1:
    case 6:
    case 7:
      return view.getUint8(at);
    case 2:
      return view.getUint8(at) - 0x30;
    case 4:
    case 9:
    case 13:
      return view.getUint32(at, little);
    case 5:
    case 10:
      return reaches ? view.getUint32(place, little) / view.getUint32(place + 4, little) : 0;
    case 11:
      return view.getFloat32(at, little);
    case 12:
      return reaches ? view.getFloat64(place, little) : 0;
    default:
      return view.getUint16(at, little);
  }
}
