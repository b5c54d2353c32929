import type { Text } from '../../i18n/text';

/** 手続: every procedure that a case can be of, by its name. */
export const procedureNames = {
  'coe-gijinkoku': {
    ja: '在留資格認定証明書交付申請（技術・人文知識・国際業務）',
    en: 'Certificate of Eligibility (Engineer / Specialist in Humanities / International Services)',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ProcedureId = keyof typeof procedureNames;

/** The ids of all procedures; there is at least one. */
export const procedureIds = Object.keys(procedureNames) as [ProcedureId, ...ProcedureId[]];

/** Whether a text is the id of a procedure: of what was written by another version, or by a file. */
export const isProcedureId = (id: string): id is ProcedureId => Object.hasOwn(procedureNames, id);
