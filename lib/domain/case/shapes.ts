import { z } from 'zod';
import { dependantPurposes, gijinkokuPurposes } from '../codes/purpose';
import { asking, fact, must } from '../label';
import { application } from './application';
import { called, onlyAsking, unasked, withFact } from './asked';
import { dependant } from './dependant';
import { assessment, contract, dispatch, jobDetails, pay } from './employment';
import { entry } from './entry';
import { filing, identity, journal, paperwork, progress, receipt, signedNote } from './envelope';
import { careerStep, hiring, officer, training, transfer } from './hiring';
import { stay } from './stay';

// A case is an envelope, the facts of the employment, and what its procedure asks beyond them. Procedures that ask the same
// share a shape. Keys stand in the order in which records are written.

const plannedStep = z.literal('certificate');

const employment = {
  contract: fact(contract, '契約', 'Contract'),
  pay: fact(pay, '報酬', 'Pay'),
  job: fact(jobDetails, '職務', 'Job'),
  dispatch: fact(dispatch, '派遣先等', 'Dispatch'),
  assessment: fact(assessment, '担当者の判断', 'Judgement of staff'),
};

/** What a practice's papers tell beyond the form: of any case, and after what the form needs. */
const background = {
  hiring: fact(hiring, '採用の経緯', 'How the person was hired'),
  training: fact(training, '入社後の研修', 'Training after joining'),
  career: fact(
    z.array(careerStep),
    '今後の職務・職位の見込み',
    'Career steps',
    asking(
      '入社後3～5年の担当と職位の見込みを教えてください。',
      'Which position and duties are expected in the three to five years after joining?',
    ),
  ),
  transfer: fact(transfer, '転勤（該当する場合）', 'Transfer (where it applies)', {
    hintJa: '外国の事業所から転勤する方だけに入力します。',
    hintEn: 'Only of a person sent from an office abroad.',
  }),
  officer: fact(officer, '役員就任（該当する場合）', 'Officer (where it applies)', {
    hintJa: '役員として就任する方だけに入力します。',
    hintEn: 'Only of a person appointed as an officer.',
  }),
};

const afterArrival = { stay: fact(stay, '在留中の手続に関する事実', 'Facts for steps after arrival') };

/** What only some procedures ask, kept while the case is of another one, and given back when it returns. */
const setAside = {
  setAside: fact(
    z.strictObject({ plannedStep, entry, requirements: signedNote, application, dependant }).partial(),
    '他の手続で使う事実',
    'Facts that another procedure uses',
    { widget: 'hidden' },
  ),
};

const procedureAmong = <P extends string>(ids: readonly P[]) =>
  must(z.literal(ids), '手続', 'Procedure', {
    hintJa: '手続を変えると、その手続で使わない項目は別に保管され、戻したときに元どおりになります。',
    hintEn: 'When it changes, what the other procedure does not use is set aside, and comes back with this one.',
  });

/** 認定: the person is still abroad. */
const certificate = <P extends string>(ids: readonly P[]) =>
  z.strictObject({
    ...identity,
    procedure: procedureAmong(ids),
    /** From the first version, when a case could also plan a later step. One condition of the form still reads it. */
    plannedStep: fact(plannedStep, '予定する手続', 'Planned step', { widget: 'hidden' }),
    ...progress,
    entry: fact(withFact(entry, 'purpose', { offers: gijinkokuPurposes }), '入国の予定', 'Plan of entry'),
    ...employment,
    ...paperwork,
    ...background,
    ...afterArrival,
    ...journal,
    ...setAside,
  });

const lookedUp = {
  requirements: fact(signedNote, '提出書類・様式の確認', 'Form and documents looked up', {
    hintJa: '出入国在留管理庁の案内で、様式と提出書類を確認した担当者と日付。',
    hintEn: "Who has looked up the form and the documents on the Agency's page, and when.",
  }),
};

/** 在留中: the person lives in Japan. */
const resident = <P extends string>(ids: readonly P[]) =>
  z.strictObject({
    ...identity,
    procedure: procedureAmong(ids),
    ...progress,
    ...employment,
    ...paperwork,
    ...lookedUp,
    ...background,
    ...afterArrival,
    ...journal,
    ...setAside,
  });

/** 在留期間更新・在留資格変更: the person lives in Japan, and asks for a permission of stay. */
const permission = <P extends string>(ids: readonly P[]) =>
  z.strictObject({
    ...identity,
    procedure: procedureAmong(ids),
    ...progress,
    application: fact(application, '申請の内容', 'The application'),
    ...employment,
    ...paperwork,
    ...lookedUp,
    ...background,
    ...afterArrival,
    ...journal,
    ...setAside,
  });

/** The employer of a family's case is the supporter's, and whoever stands for the applicant is none of its staff. */
const ofFamily = {
  ...identity,
  employerId: called(identity.employerId, {
    ja: '扶養者の勤務先',
    en: "Supporter's employer",
    hintJa: '扶養者が勤務する所属機関。留学生などは在籍する学校。',
    hintEn: 'Where the supporter works; of a student the school.',
  }),
};
const filedForFamily = {
  ...progress,
  filing: fact(
    withFact(onlyAsking(filing, 'filer', 'agentId', 'registered', 'bureau'), 'filer', {
      hintJa: '代理人は、扶養者、日本に住む親族、扶養者の所属機関の職員など。',
      hintEn: "A representative is the supporter, a relative in Japan, or staff of the supporter's employer.",
    }),
    '申請者',
    'Filing',
  ),
};

/** 認定・家族滞在: a member of a family who is still abroad. Nothing is asked of the supporter's work but where it is. */
const dependantCertificate = <P extends string>(ids: readonly P[]) =>
  z.strictObject({
    ...ofFamily,
    procedure: procedureAmong(ids),
    ...filedForFamily,
    dependant: fact(
      onlyAsking(dependant, 'relation', 'inJapan', 'atHome', 'support', 'supportOther', 'supporter', 'proxy'),
      '家族滞在',
      'Dependant',
    ),
    entry: fact(withFact(entry, 'purpose', { offers: dependantPurposes }), '入国の予定', 'Plan of entry'),
    ...unasked(employment),
    ...paperwork,
    ...lookedUp,
    ...unasked(background),
    ...unasked(afterArrival),
    ...journal,
    ...setAside,
  });

/** 更新・家族滞在: a member of a family who lives in Japan. */
const dependantPermission = <P extends string>(ids: readonly P[]) =>
  z.strictObject({
    ...ofFamily,
    procedure: procedureAmong(ids),
    ...filedForFamily,
    application: fact(
      onlyAsking(application, 'wantedMonths', 'reason', 'card', 'simultaneous', 'legalRepresentative'),
      '申請の内容',
      'The application',
    ),
    dependant: fact(
      onlyAsking(
        dependant,
        ...(['relation', 'inJapan', 'atHome', 'relationChanged', 'support', 'supportOther'] as const),
        ...(['sideWork', 'supporter'] as const),
      ),
      '家族滞在',
      'Dependant',
    ),
    stay: fact(
      onlyAsking(stay, 'status', 'periodMonths', 'expiresOn', 'filedVia', 'sideJobPermitted'),
      '現在の在留',
      'Present stay in Japan',
    ),
    ...unasked(employment),
    ...paperwork,
    receipt: fact(onlyAsking(receipt, 'notificationEmail'), '通知先', 'Notices'),
    ...lookedUp,
    ...unasked(background),
    ...journal,
    ...setAside,
  });

/** Makes the schema of a case of one of these procedures, which ask the same. */
export const caseShapes = { certificate, resident, permission, dependantCertificate, dependantPermission };
export type CaseShape = keyof typeof caseShapes;

/** The cases of a procedure, by the shape it has. */
export interface CasesByShape<P extends string> {
  readonly certificate: z.infer<ReturnType<typeof certificate<P>>>;
  readonly resident: z.infer<ReturnType<typeof resident<P>>>;
  readonly permission: z.infer<ReturnType<typeof permission<P>>>;
  readonly dependantCertificate: z.infer<ReturnType<typeof dependantCertificate<P>>>;
  readonly dependantPermission: z.infer<ReturnType<typeof dependantPermission<P>>>;
}

/** The keys that a shape has and another lacks, and that are kept while the case is of the other. */
export const ownKeys = {
  certificate: ['plannedStep', 'entry'],
  resident: ['requirements'],
  permission: ['requirements', 'application'],
  dependantCertificate: ['entry', 'requirements', 'dependant'],
  dependantPermission: ['requirements', 'application', 'dependant'],
} as const satisfies Readonly<Record<CaseShape, readonly string[]>>;
