import type { OptionList } from '../../spec/field';
import type { SemanticGroup, SemanticRow } from '../../spec/form';
import { agentRows } from './rows/agent';
import { confirmationRows } from './rows/confirmation';
import { dispatchRows } from './rows/dispatch';
import { educationRows } from './rows/education';
import { employerRows } from './rows/employer';
import { industriesGroup, siteIndustriesGroup } from './rows/industries';
import { jobRows } from './rows/job';
import { noticeRows } from './rows/notices';
import { occupationsGroup } from './rows/occupations';
import {
  cardReceiptRows,
  dutiesSinceRows,
  legalRepresentativeRows,
  presentStayRows,
  reasonRow,
  startsWhenRows,
  wantedPeriodRow,
} from './rows/permission';
import { livingRows, personRows } from './rows/person';
import { recordRows } from './rows/record';
import { relativesGroup, relativesRows } from './rows/relatives';
import { workGroup, workRows } from './rows/work';
import { inUnits } from './units';

interface PermissionForm {
  /** 現に有する在留資格: what can be chosen. */
  readonly statuses: OptionList;
  /** 希望する在留期間: what can be chosen. */
  readonly periods: OptionList;
  /** The English name of the row of the reason. */
  readonly reason: string;
  /** What this form asks alone. */
  readonly more: readonly SemanticRow[];
}

/** What an extension and a change of status ask of 技術・人文知識・国際業務. */
export const permissionRows = ({ statuses, periods, reason, more }: PermissionForm): readonly SemanticRow[] =>
  inUnits([
    ...personRows,
    ...more,
    ...livingRows,
    ...presentStayRows(statuses),
    wantedPeriodRow(periods),
    reasonRow(reason),
    ...recordRows,
    ...relativesRows,
    ...educationRows,
    ...workRows,
    ...legalRepresentativeRows,
    ...agentRows,
    ...employerRows,
    ...startsWhenRows,
    ...jobRows,
    ...dutiesSinceRows,
    ...dispatchRows,
    ...cardReceiptRows,
    ...noticeRows,
    ...confirmationRows,
  ]);

export const permissionGroups: readonly SemanticGroup[] = [
  relativesGroup,
  workGroup,
  industriesGroup,
  occupationsGroup,
  siteIndustriesGroup,
];
