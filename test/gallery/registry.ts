import { backup } from './stories/backup';
import { base } from './stories/base';
import { capture } from './stories/capture';
import { caseHome } from './stories/case-home';
import { check } from './stories/check';
import { checkRecord, checkSheet } from './stories/check-record';
import { copySheet } from './stories/copy-sheet';
import { documents } from './stories/documents';
import { entry } from './stories/entry';
import { help } from './stories/help';
import { officeHome } from './stories/home';
import { letters } from './stories/letters';
import { navigation } from './stories/navigation';
import { nextCases } from './stories/next-case';
import { papers } from './stories/papers';
import { photo } from './stories/photo';
import { popup } from './stories/popup';
import { remaining } from './stories/remaining';
import { report, reportTab } from './stories/report';
import { shape } from './stories/shape';
import { tables } from './stories/tables';
import { timeline } from './stories/timeline';
import { workspaceEditor } from './stories/workspace-editor';
import { workspaceLists } from './stories/workspace-lists';
import { workspaceVault } from './stories/workspace-vault';
import { storiesOf } from './story';

/** Every component of the product in every state that matters. */
export const stories = storiesOf([
  ...[
    base,
    popup,
    check,
    checkRecord,
    checkSheet,
    capture,
    remaining,
    report,
    reportTab,
    backup,
    documents,
    entry,
    letters,
    papers,
    copySheet,
    photo,
    shape,
    timeline,
    nextCases,
  ],
  ...[tables, help, navigation, officeHome, caseHome, workspaceLists, workspaceEditor, workspaceVault],
]);
