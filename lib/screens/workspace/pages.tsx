import { useText } from '../../../components/base/text-provider';
import { HelpPage } from '../../../components/help/HelpPage';
import { TourOffer } from '../../../components/navigation/TourOffer';
import type { Route } from '../../../components/navigation/routes';
import { workspace } from '../../../components/workspace/workspace.words';
import type { Result } from '../../domain/result';
import type { Settings } from '../../messaging/namespaces/settings';
import { BackupPage } from './settings/backup-page';
import { CapturePage } from './capture-page';
import { CasePage } from './case-page';
import { CasesPage } from './cases-page';
import { CheckSheetPage } from './check-sheet-page';
import { ExportPage } from './export-page';
import { HomePage } from './home-page';
import { ImportPage } from './imports/import-page';
import { ListPage } from './list-page';
import { OfficePage } from './office-page';
import { RecordPage } from './record-page';
import { ShapePage } from './shape-page';
import { SettingsPage } from './settings/settings-page';
import type { TourInWindow } from './use-tour';

/** What the pages need from the frame around them. */
export interface PagesProps {
  readonly route: Route;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => Promise<Result<Settings>>;
  /** A backup was made or restored. */
  readonly onBackup: () => void;
  readonly tour: TourInWindow;
}

/** The page of a route. */
export function Pages({ route, settings, onSettings, onBackup, tour }: PagesProps) {
  const { t } = useText();
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'cases':
      return <CasesPage />;
    case 'case':
      return (
        <CasePage key={route.id} id={route.id} tab={route.tab} {...(route.at === undefined ? {} : { at: route.at })} />
      );
    case 'capture':
      return <CapturePage key={route.tabId} tabId={route.tabId} />;
    case 'shape':
      return <ShapePage key={route.tabId} tabId={route.tabId} />;
    case 'checkSheet':
      return <CheckSheetPage key={route.hash} caseId={route.id} hash={route.hash} />;
    case 'people':
      return <ListPage key="people" kind="applicant" />;
    case 'employers':
      return <ListPage key="employers" kind="employer" />;
    case 'office':
      return <OfficePage />;
    case 'record':
      return <RecordPage key={route.id} kind={route.kind} id={route.id} />;
    case 'import':
      return <ImportPage />;
    case 'export':
      return <ExportPage />;
    case 'backup':
      return <BackupPage onChanged={onBackup} />;
    case 'settings':
      return <SettingsPage settings={settings} onSettings={onSettings} />;
    case 'help':
      return (
        <HelpPage {...(route.at === undefined ? {} : { at: route.at })}>
          {tour.tour?.state !== 'on' && <TourOffer begun={(tour.tour?.step ?? 0) > 0} onStart={tour.start} />}
        </HelpPage>
      );
    default:
      return (
        <div class="stack">
          <h1>{t(workspace.notFoundPage)}</h1>
          <p>
            <a href="#/cases">{t(workspace.backToCases)}</a>
          </p>
        </div>
      );
  }
}
