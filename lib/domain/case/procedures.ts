import type { Text } from '../../i18n/text';
import type { CaseShape } from './shapes';

interface KnownProcedure {
  readonly name: Text;
  /** As offices call it, in a word or two: for lists. */
  readonly short: Text;
  /** What its cases ask beyond what all cases ask: a key of `caseShapes`. */
  readonly shape: CaseShape;
}

/** 手続: every procedure that a case can be of. */
export const procedures = {
  'coe-gijinkoku': {
    name: {
      ja: '在留資格認定証明書交付申請（技術・人文知識・国際業務）',
      en: 'Certificate of Eligibility (Engineer / Specialist in Humanities / International Services)',
    },
    short: { ja: '認定', en: 'COE' },
    shape: 'certificate',
  },
  'renewal-gijinkoku': {
    name: {
      ja: '在留期間更新許可申請（技術・人文知識・国際業務）',
      en: 'Extension of the period of stay (Engineer / Specialist in Humanities / International Services)',
    },
    short: { ja: '更新', en: 'Renewal' },
    shape: 'permission',
  },
  'change-gijinkoku': {
    name: {
      ja: '在留資格変更許可申請（技術・人文知識・国際業務）',
      en: 'Change of status (to Engineer / Specialist in Humanities / International Services)',
    },
    short: { ja: '変更', en: 'Change' },
    shape: 'permission',
  },
  'coe-dependant': {
    name: {
      ja: '在留資格認定証明書交付申請（家族滞在）',
      en: 'Certificate of Eligibility (Dependent)',
    },
    short: { ja: '認定（家族）', en: 'COE (family)' },
    shape: 'dependantCertificate',
  },
  'renewal-dependant': {
    name: {
      ja: '在留期間更新許可申請（家族滞在）',
      en: 'Extension of the period of stay (Dependent)',
    },
    short: { ja: '更新（家族）', en: 'Renewal (family)' },
    shape: 'dependantPermission',
  },
  'employer-change': {
    name: { ja: '転職（契約機関に関する届出）', en: 'New employer (notice of the contract partner)' },
    short: { ja: '転職', en: 'New employer' },
    shape: 'resident',
  },
  'side-job': {
    name: { ja: '資格外活動許可申請（副業）', en: 'Permission for another activity (side job)' },
    short: { ja: '資格外活動', en: 'Side job' },
    shape: 'resident',
  },
  'bring-dependants': {
    name: { ja: '家族の呼び寄せ・家族滞在', en: 'Bringing the family (Dependant)' },
    short: { ja: '家族滞在', en: 'Dependant' },
    shape: 'resident',
  },
  'permanent-residence': {
    name: { ja: '永住許可申請', en: 'Permanent residence' },
    short: { ja: '永住', en: 'Permanent residence' },
    shape: 'resident',
  },
} as const satisfies Readonly<Record<string, KnownProcedure>>;

export type ProcedureId = keyof typeof procedures;

/** The ids of all procedures; there is at least one. */
export const procedureIds = Object.keys(procedures) as [ProcedureId, ...ProcedureId[]];

/** Every procedure's name. */
export const procedureNames = Object.fromEntries(procedureIds.map((id) => [id, procedures[id].name])) as {
  readonly [P in ProcedureId]: Text;
};

/** Whether a text is the id of a procedure. Files and records of newer versions may name one that this version lacks. */
export const isProcedureId = (id: string): id is ProcedureId => Object.hasOwn(procedures, id);

/** What a procedure leads to. */
interface Following {
  /** 在留資格: the status that a positive decision grants. */
  readonly grants?: string;
  /** What usually comes next in Japan: for somebody who has the status that `grants` names, and with another one. */
  readonly next: { readonly same: ProcedureId; readonly other: ProcedureId };
}

const gijinkoku = {
  grants: '技術・人文知識・国際業務',
  next: { same: 'renewal-gijinkoku', other: 'change-gijinkoku' },
} as const satisfies Following;

/** What usually follows a procedure. One that is not named follows itself: it is filed again. */
export const following: Readonly<Partial<Record<ProcedureId, Following>>> = {
  'coe-gijinkoku': gijinkoku,
  'renewal-gijinkoku': gijinkoku,
  'change-gijinkoku': gijinkoku,
  'employer-change': { next: gijinkoku.next },
  'side-job': { next: gijinkoku.next },
};
