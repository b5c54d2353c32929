import type { ComponentChildren } from 'preact';
import type { Remaining } from '../../lib/checks/remaining/item';
import { caseHref } from '../navigation/routes';
import { caseHome, overdueWords, stepWords } from './case-home.words';
import { common } from '../../lib/i18n/common.words';
import { editor } from './editor.words';
import { debtorWords } from '../remaining/remaining.words';
import type { NextDate } from '../../lib/overview/next-date';
import type { NextStep } from '../../lib/overview/next-step';
import { nextCaseText } from '../next-case/next-case.words';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import type { RemainingWay } from '../remaining/props';
import { mainLink } from '../report/links';

/** The input of the next step. */
export interface NextStepProps {
  readonly caseId: string;
  readonly step: NextStep;
  /** What remains, without hints. */
  readonly left: readonly Remaining[];
  readonly way: RemainingWay;
  readonly documentName: (id: string) => string;
  readonly portalUrl: string | null;
  /** Begins the person's next case. */
  readonly onNext: () => void;
}

/** The one thing to do next, as a sentence with its button. */
export function NextStepCard(props: NextStepProps) {
  const { t, language } = useText();
  const { step, left } = props;
  const item = 'item' in step ? step.item : null;
  const alike = item === null ? [] : left.filter(({ id, owes }) => id !== item.id && owes === item.owes);
  return (
    <section class="workspace-next-step" aria-labelledby="next-title" data-testid="next-step" data-step={step.step}>
      <div class="workspace-next-step__text">
        <h2 id="next-title" class="workspace-next-step__label small">
          {t(caseHome.next)}
        </h2>
        <p class="workspace-next-step__what">{useSentence(props)}</p>
        {item && <p class="small">{item.text[language]}</p>}
        {item && item.settles.length > 0 && <p class="small">{t(caseHome.decides, { count: item.settles.length })}</p>}
        {step.step === 'ask' && alike.length > 0 && <p class="small">{t(caseHome.more, { count: alike.length })}</p>}
      </div>
      <div class="row">
        <Actions {...props} />
      </div>
    </section>
  );
}

function useSentence({ step, documentName }: NextStepProps): string {
  const { t, language } = useText();
  if (step.step === 'overdue') {
    const { kind, on, document } = step.date;
    return t(overdueWords[kind], { day: on, name: document === undefined ? '' : documentName(document) });
  }
  const item = 'item' in step ? step.item : null;
  return t(stepWords[step.step === 'wait' && step.due === null ? 'waitOpen' : step.step], {
    name: item?.short[language] ?? '',
    // In the middle of a sentence, not at its beginning.
    who: item ? t(debtorWords[item.owes]).toLowerCase() : '',
    day: 'due' in step ? (step.due ?? '') : '',
  });
}

/** The boxes for the dates of a case. */
const boxOf = (caseId: string, { kind, document }: NextDate): string => {
  switch (kind) {
    case 'filing':
      return caseHref(caseId, 'case', 'case.filingOn');
    case 'entry':
      return caseHref(caseId, 'case', 'case.entry.plannedOn');
    case 'document':
      return caseHref(caseId, 'documents', `document.${document ?? ''}`);
    case 'passport':
      return caseHref(caseId, 'applicant', 'applicant.passport.expiresOn');
    case 'graduation':
      return caseHref(caseId, 'applicant', 'applicant.education');
    case 'stayOpens':
    case 'stayEnds':
      return caseHref(caseId, 'case', 'case.stay.expiresOn');
    case 'specialEnds':
      return caseHref(caseId, 'case', 'case.decidedOn');
    case 'contractNotice':
      return caseHref(caseId, 'timeline', 'notice');
    case 'addressNotice':
      return caseHref(caseId, 'case', 'case.stay.addressNotifiedOn');
    case 'spouseNotice':
      return caseHref(caseId, 'case', 'case.stay.spouseNotifiedOn');
    case 'birthNotice':
      return caseHref(caseId, 'case', 'case.stay.childAppliedOn');
    case 'employmentReport':
      return caseHref(caseId, 'case', 'case.stay.employmentReportedOn');
    case 'familyEnds':
      return caseHref(caseId, 'applicant', 'applicant.relatives.people');
  }
};

function Actions({ caseId, step, way, portalUrl, onNext }: NextStepProps) {
  const { t } = useText();
  switch (step.step) {
    case 'overdue':
      return (
        <Go primary href={boxOf(caseId, step.date)}>
          {t(caseHome.toBox)}
        </Go>
      );
    case 'mend':
    case 'enter':
    case 'answer':
      return (
        <Go primary href={placeOf(step.item, way)}>
          {t(step.step === 'answer' ? caseHome.toAnswer : caseHome.toBox)}
        </Go>
      );
    case 'remind':
    case 'askToMend':
    case 'askQuestion':
    case 'ask':
    case 'wait':
      return (
        <>
          <Go primary={step.step !== 'wait'} href={caseHref(caseId, 'request', step.item.owes)}>
            {t(caseHome.askLetter)}
          </Go>
          <Go href={placeOf(step.item, way)}>{t(caseHome.toAnswer)}</Go>
        </>
      );
    case 'record':
    case 'sign':
      return <Go href={caseHref(caseId, 'checks')}>{t(caseHome.toRecords)}</Go>;
    case 'fill':
    case 'check':
    case 'send':
    case 'fileElsewhere':
      return portalUrl === null ? null : (
        <a class="button button--primary" href={portalUrl} target="_blank" rel="noreferrer">
          <Icon name="open" />
          {t(common.openPortal)}
          <span class="visually-hidden">{t(editor.openElsewhere)}</span>
        </a>
      );
    case 'filed':
      return (
        <Button kind="primary" onPress={onNext} testId="next-after">
          {t(nextCaseText.start)}
        </Button>
      );
  }
}

/** Where an item is corrected; the report if there is no box for it. */
function placeOf(item: Remaining, { links }: RemainingWay): string {
  const link = item.where && mainLink([item.where], links);
  return link && link.to !== 'row' ? link.href : caseHref(links.caseId, 'report');
}

function Go(props: { readonly href: string; readonly primary?: boolean; readonly children: ComponentChildren }) {
  return (
    <a class={props.primary ? 'button button--primary' : 'button'} href={props.href}>
      {props.children}
    </a>
  );
}
