import type { SemanticRow } from '../../../spec/form';
import { yes } from '../conditions';
import { yesNoList as yesNo } from '../lists';
import { radioWithText } from '../row-kinds';

/** 犯罪を理由とする処分: a declaration, never answered by default. */
export const recordRows: readonly SemanticRow[] = [
  radioWithText({
    id: 'history.criminal',
    en: 'Criminal record, in Japan or overseas, including traffic violations',
    from: 'applicant.history.criminal.answer',
    list: yesNo,
    detail: {
      from: 'applicant.history.criminal.detail',
      when: yes('applicant.history.criminal.answer'),
      max: 40,
    },
  }),
];
