import type { PageStatus } from '../../spec/field';

/** What a page of 家族滞在 says for which status it is; nobody has seen one. */
export const dependantStatus = {
  row: 'status',
  label: '希望する在留資格',
  texts: ['家族滞在 Dependent', '家族滞在 Dependant', '家族滞在'],
  ifShown: true,
} as const satisfies PageStatus;
