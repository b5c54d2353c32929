import type { Line } from '../page-lines';
import { blockNumber, expected } from './line';

function block(item: string, index: number, together: string): readonly Line[] {
  const row = (id: string, number: number, name: string, mayBeEmpty = false): Line =>
    expected(`relatives[${index}].${id}`, `${item}.${number}`, `在日親族及び同居者　${name}${blockNumber(index)}`, {
      conditional: true,
      ...(index === 0 && !mayBeEmpty ? { required: true } : {}),
    });
  return [
    row('relationship', 2, '続柄'),
    row('name', 3, '氏名'),
    row('birth', 4, '生年月日'),
    row('nationality', 5, '国籍・地域'),
    row('livingTogether', 6, together),
    row('workOrSchool', 7, '勤務先名称・通学先名称'),
    row('residenceCardNo', 8, '在留カード番号　特別永住者証明書番号', true),
  ];
}

/**
 * 在日親族及び同居者, under an item of the paper form.
 * @param together what the row of living together is called: planned of somebody abroad
 */
export const expectedRelatives = (item: string, together = '同居の有無'): readonly Line[] => [
  expected('relatives.has', `${item}.1`, '在日親族及び同居者　有無', { required: true }),
  ...[0, 1, 2, 3, 4, 5].flatMap((index) => block(item, index, together)),
];
