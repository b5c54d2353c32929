import type { ImageFacts } from './jpeg';
import { photo } from './limits';
import type { FileFinding } from './result';

/** Whether the rotation swaps width and height. */
const liesOnSide = (orientation: number): boolean => orientation >= 5;

/** Differences this small are only rounding errors of the division. */
const rounding = 1e-9;
const isNear = (ratio: number, wanted: number): boolean => Math.abs(ratio / wanted - 1) <= photo.tolerance + rounding;

/** The findings about a picture: first whether it is complete, then whether it could be used as the photograph. */
export function imageFindings(facts: ImageFacts | null): readonly FileFinding[] {
  if (facts === null) return [{ code: 'damaged' }];
  if (!facts.whole) return [{ code: 'truncated' }];
  const side = liesOnSide(facts.orientation);
  const width = side ? facts.height : facts.width;
  const height = side ? facts.width : facts.height;
  const ratio = width / height;
  const size = { width, height };
  const findings: FileFinding[] = [];
  if (isNear(ratio, photo.ratio)) findings.push({ code: 'photoFits', values: size });
  else findings.push({ code: isNear(ratio, photo.passportRatio) ? 'photoPassportShape' : 'photoShape', values: size });
  if (width < photo.minWidth || height < photo.minHeight) {
    findings.push({ code: 'photoSmall', values: { ...size, minWidth: photo.minWidth, minHeight: photo.minHeight } });
  }
  if (facts.orientation !== 1) findings.push({ code: 'photoTurned', values: { orientation: facts.orientation } });
  if (facts.colours === 4) findings.push({ code: 'photoCmyk' });
  findings.push({ code: 'imageFormat' });
  return findings;
}
