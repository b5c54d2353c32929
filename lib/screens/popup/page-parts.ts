// What the popup shows of a page's rows. Loaded only after something was filled, undone or checked: it includes the
// code for comparing texts.
export { CheckResult } from '../../../components/check/CheckResult';
export { ReportView } from '../../../components/popup/ReportView';
export { UndoResult } from '../../../components/popup/UndoResult';
