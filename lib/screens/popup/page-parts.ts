// What the popup shows of a page's rows. Loaded once something was filled, undone or checked: it brings along what
// tells two texts apart.
export { CheckResult } from '../../../components/check/CheckResult';
export { ReportView } from '../../../components/popup/ReportView';
export { UndoResult } from '../../../components/popup/UndoResult';
