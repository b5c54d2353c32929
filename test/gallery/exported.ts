import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/paths';

const components = join(root, 'components');

/** Every component that a file of `components/` named after one hands out: `base/Button`. */
export const exportedComponents = (): readonly string[] =>
  readdirSync(components, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\/[A-Z]\w*\.tsx$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(components, file), 'utf8').matchAll(/^export (?:function|const) ([A-Z]\w*)/gm)].map(
        ([, name]) => `${file.split('/')[0]}/${name}`,
      ),
    );

/**
 * Components that have no story of their own, below the one whose stories show them: they are parts of it, made from what
 * it gives them, and their states are among its own.
 */
export const shownWithin: Readonly<Record<string, readonly string[]>> = {
  'letters/RequestPanel': ['letters/LetterChoices', 'letters/OwnWordsNote'],
  'backup/RestorePreview': ['backup/ConflictTable', 'backup/RestoreHalted'],
  'capture/CapturePreview': ['capture/CaptureLine', 'capture/CaptureTarget'],
  'check/CheckView': ['check/CheckCounts', 'check/FindingLine', 'check/ShowRow'],
  'check/PredictedRows': ['check/PredictedLine', 'check/Takes'],
  'check-record/SignDialog': ['check-record/SignedName'],
  'check-record/CheckSheet': ['check-record/SheetItems', 'check-record/SheetDocuments', 'check-record/SheetFindings'],
  'copy-sheet/CopySheet': ['copy-sheet/CopyLine'],
  'photo/PhotoPanel': ['photo/PhotoFile', 'photo/PhotoFrame', 'photo/PhotoSheets'],
  'documents/DocumentsPanel': [
    ...['documents/DocumentLine', 'documents/GroupLine', 'documents/EntryFacts'],
    ...['documents/ReceivedChoice', 'documents/StateBadge'],
  ],
  'home/OfficeHome': ['home/ClientList', 'home/DayDates', 'home/MoreList', 'home/OwnList', 'home/StateFigures'],
  'documents/FilesPanel': ['base/DropZone', 'documents/FileResult'],
  'workspace/NewCase': ['workspace/ProcedureField'],
  'next-case/EarlierFacts': ['next-case/FactLines'],
  'papers/PaperEditor': ['papers/PaperLineBox'],
  'papers/PaperList': ['papers/PaperBadges'],
  'tables/BulkExport': ['tables/BulkFaults'],
  'tables/MendPanel': ['tables/MendGroupCard', 'tables/MendQuestion', 'tables/SettledList'],
  'tables/PlanPreview': ['tables/PlanNotice', 'tables/RecordPreviews', 'workspace/ImportCounts'],
  'workspace/ProblemTable': ['base/LongTable'],
  'popup/CaseFinder': ['popup/CaseLine'],
  'popup/CaseFoot': ['popup/Foot'],
  'popup/Popup': [
    ...['popup/PopupHeader', 'popup/NoVaultScreen', 'popup/LockedScreen', 'popup/ElsewhereScreen'],
    ...['popup/RefusedScreen', 'popup/ChooseScreen', 'popup/ShutOutScreen', 'popup/ViewScreen'],
  ],
  'popup/ReportView': ['popup/EntryLine'],
  'shape/ShapePanel': ['shape/ShapeContent', 'shape/ShapeTries', 'shape/Inner'],
  'remaining/RemainingRow': ['remaining/LevelMark'],
  'report/ReportPage': [
    ...['report/DocumentDetail', 'report/Finding', 'report/Folds', 'report/Follow', 'report/Foundations'],
    ...['report/ItemLine', 'report/ItemMore', 'report/Links', 'report/NeededList', 'report/OverruledList'],
    ...['report/LawReadingLine', 'report/QuestionLine', 'report/ReportHead', 'report/SettledNews', 'report/Terms'],
    ...['report/WorkspaceLink'],
  ],
  'workspace/CaseTable': ['base/Grid', 'base/GridHeading', 'workspace/StatusBadge', 'workspace/IconButton'],
  'workspace/Entries': ['workspace/EntryButtons', 'workspace/EntryList'],
  'workspace/RecordEditor': [
    ...['workspace/AnswerChoice', 'workspace/ChosenFact', 'workspace/MarkedFact', 'workspace/FactEditor'],
    ...['workspace/FactField', 'workspace/Facts', 'workspace/OldPortalTexts', 'workspace/PortalTexts'],
    ...['workspace/AttributionOffers', 'workspace/SeveralFacts', 'workspace/TypedFact'],
  ],
};
