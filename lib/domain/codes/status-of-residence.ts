import type { Code } from './code';

const status = <const C extends string>(code: C, ja: string, en: string) => ({ code, ja, en, portal: `${ja} ${en}` });

/** 在留資格, in the words of the Agency's own list (出入国在留管理庁の一括申請用ファイル, May 2026, 公共データ利用規約): nobody has seen it on a page yet. */
export const statusesOfResidence = [
  status('official', '公用', 'Official'),
  status('professor', '教授', 'Professor'),
  status('artist', '芸術', 'Artist'),
  status('religiousActivities', '宗教', 'Religious Activities'),
  status('journalist', '報道', 'Journalist'),
  status('highlySkilled1a', '高度専門職１号イ', 'Highly-Skilled Professional (i)(a)'),
  status('highlySkilled1b', '高度専門職１号ロ', 'Highly-Skilled Professional (i)(b)'),
  status('highlySkilled1c', '高度専門職１号ハ', 'Highly-Skilled Professional (i)(c)'),
  status('highlySkilled2', '高度専門職２号', 'Highly Skilled Professional(ii)'),
  status('businessManager', '経営・管理', 'Business Manager'),
  status('legalAccounting', '法律・会計業務', 'Legal/Accounting Services'),
  status('medicalServices', '医療', 'Medical Services'),
  status('researcher', '研究', 'Researcher'),
  status('instructor', '教育', 'Instructor'),
  status(
    'engineerHumanitiesInternational',
    '技術・人文知識・国際業務',
    'Engineer/Specialist in Humanities/International Services',
  ),
  status('intraCompanyTransferee', '企業内転勤', 'Intra-company Transferee'),
  status('nursingCare', '介護', 'Nursing Care'),
  status('entertainer', '興行', 'Entertainer'),
  status('skilledLabour', '技能', 'Skilled Labor'),
  status('specifiedSkilled1', '特定技能１号', 'Specified Skilled Worker ( i )'),
  status('specifiedSkilled2', '特定技能２号', 'Specified Skilled Worker ( ii )'),
  status('internTraining1a', '技能実習１号イ', 'Technical intern training (i)(a)'),
  status('internTraining1b', '技能実習１号ロ', 'Technical intern training (i)(b)'),
  status('internTraining2a', '技能実習２号イ', 'Technical intern training (ii)(a)'),
  status('internTraining2b', '技能実習２号ロ', 'Technical intern training (ii)(b)'),
  status('internTraining3a', '技能実習３号イ', 'Technical intern training (iii)(a)'),
  status('internTraining3b', '技能実習３号ロ', 'Technical intern training (iii)(b)'),
  status('culturalActivities', '文化活動', 'Cultural Activities'),
  status('student', '留学', 'Student'),
  status('trainee', '研修', 'Trainee'),
  status('dependant', '家族滞在', 'Dependent'),
  status('designatedActivities', '特定活動', 'Designated Activities'),
  status('permanentResident', '永住者', 'Permanent Resident'),
  status('spouseOfNational', '日本人の配偶者等', 'Spouse or Child of Japanese National'),
  status('spouseOfPermanentResident', '永住者の配偶者等', 'Spouse or Child of Permanent Resident'),
  status('longTermResident', '定住者', 'Long Term Resident'),
] as const satisfies readonly Code[];

export type StatusOfResidence = (typeof statusesOfResidence)[number]['code'];
