import backup from '../../components/backup/backup.css?inline';
import combobox from '../../components/base/combobox.css?inline';
import capture from '../../components/capture/capture.css?inline';
import check from '../../components/check/check.css?inline';
import checkRecord from '../../components/check-record/check-record.css?inline';
import checkSheet from '../../components/check-record/check-sheet.css?inline';
import copySheet from '../../components/copy-sheet/copy-sheet.css?inline';
import documents from '../../components/documents/documents.css?inline';
import entry from '../../components/entry/entry.css?inline';
import home from '../../components/home/home.css?inline';
import letters from '../../components/letters/letters.css?inline';
import papers from '../../components/papers/papers.css?inline';
import photo from '../../components/photo/photo.css?inline';
import popup from '../../components/popup/popup.css?inline';
import remaining from '../../components/remaining/remaining.css?inline';
import report from '../../components/report/report.css?inline';
import base from '../../components/styles/base.css?inline';
import page from '../../components/styles/page.css?inline';
import mend from '../../components/tables/mend.css?inline';
import tables from '../../components/tables/tables.css?inline';
import timeline from '../../components/timeline/timeline.css?inline';
import caseHome from '../../components/workspace/case-home.css?inline';
import grid from '../../components/workspace/grid.css?inline';
import lists from '../../components/workspace/lists.css?inline';
import record from '../../components/workspace/record.css?inline';
import tour from '../../components/navigation/tour.css?inline';
import workspace from '../../components/workspace/workspace.css?inline';
import type { WindowName } from './story';

/** The styles that each window of the extension brings, as texts: the same class is drawn otherwise in another window. */
export const styles: Readonly<Record<WindowName, readonly string[]>> = {
  popup: [check, popup, remaining],
  panel: [check, popup, report, remaining, checkRecord],
  workspace: [
    ...[base, backup, combobox, entry, caseHome, home, page, lists, grid, record, tour, workspace],
    ...[
      checkRecord,
      checkSheet,
      report,
      remaining,
      letters,
      papers,
      tables,
      mend,
      documents,
      capture,
      copySheet,
      photo,
      timeline,
    ],
  ],
};
