import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Report } from '../../lib/checks/report';
import type { RemainingWay } from '../remaining/props';
import type { LinkBase } from './links';
import type { NamedFinding } from './names';
import type { AnswerSlot, FactName, ReportActions, Target } from './props';

/** What every part of one report needs: the report, its actions and the beginning of its links. */
export interface ReportContext {
  readonly report: Report;
  readonly factName: FactName;
  readonly actions: ReportActions;
  readonly links: LinkBase;
  /** The beginning of the workspace's addresses. */
  readonly base: string;
  /** What the rows of remaining items need. */
  readonly way: RemainingWay;
  readonly findingOf: (name: string) => NamedFinding | null;
  readonly answers: AnswerSlot | null;
  /** Asks a person for an override of a finding. */
  readonly askWord: (target: Target, title: string) => void;
}

const Context = createContext<ReportContext | null>(null);

/** Provides the parts of a report with what they need. */
export const ReportContextProvider = Context.Provider;

/** What the parts of a report need. Throws outside of a report. */
export function useReportContext(): ReportContext {
  const context = useContext(Context);
  if (!context) throw new Error('A part of a report stands outside of one: wrap it in ReportDeskProvider.');
  return context;
}
