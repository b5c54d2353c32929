import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Report } from '../../lib/checks/report';
import type { RemainingWay } from '../remaining/props';
import type { LinkBase } from './links';
import type { NamedFinding } from './names';
import type { AnswerDesk, FactName, ReportActions, Target } from './props';

/** What every part of one report needs: the report, its actions and where its links begin. */
export interface ReportDesk {
  readonly report: Report;
  readonly factName: FactName;
  readonly actions: ReportActions;
  readonly links: LinkBase;
  /** What stands before the addresses of the workspace. */
  readonly base: string;
  /** What the rows of what remains need. */
  readonly way: RemainingWay;
  readonly findingOf: (name: string) => NamedFinding | null;
  readonly answers: AnswerDesk | null;
  /** Asks a person for their word on a finding. */
  readonly askWord: (target: Target, title: string) => void;
}

const Desk = createContext<ReportDesk | null>(null);

/** Gives the parts of a report what they need. */
export const ReportDeskProvider = Desk.Provider;

/** What the parts of a report need. Throws outside of a report. */
export function useDesk(): ReportDesk {
  const desk = useContext(Desk);
  if (!desk) throw new Error('A part of a report stands outside of one: wrap it in ReportDeskProvider.');
  return desk;
}
