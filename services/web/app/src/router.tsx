import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { deskSearch } from './pages/desk/desk-search';
import { logSearch } from './pages/log/log-search';
import { queueSearch } from './pages/queue/queue-search';
import { signInSearch } from './pages/sign-in/sign-in-search';
import { wizardSearch } from './pages/wizard/steps';
import { mustSignIn } from './session/must-sign-in';
import { CrashPage } from './shell/crash-page';
import { LostPage } from './shell/lost-page';
import { Shell } from './shell/shell';

const root = createRootRoute({ component: Shell, notFoundComponent: LostPage, errorComponent: CrashPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page'), 'SignInPage'),
});
const enter = createRoute({
  getParentRoute: () => root,
  path: '/du-thi',
  component: lazyRouteComponent(() => import('./pages/enter/enter-page'), 'EnterPage'),
});
const enterContest = createRoute({
  getParentRoute: () => root,
  path: '/du-thi/$contestId',
  component: lazyRouteComponent(() => import('./pages/enter/enter-page'), 'EnterPage'),
});
const wizard = createRoute({
  getParentRoute: () => root,
  path: '/du-thi/$contestId/$entryId',
  validateSearch: wizardSearch,
  beforeLoad: mustSignIn,
  component: lazyRouteComponent(() => import('./pages/wizard/wizard-page'), 'WizardPage'),
});
const mine = createRoute({
  getParentRoute: () => root,
  path: '/cua-toi',
  beforeLoad: mustSignIn,
  component: lazyRouteComponent(() => import('./pages/mine/mine-page'), 'MinePage'),
});
const entry = createRoute({
  getParentRoute: () => root,
  path: '/cua-toi/$entryId',
  beforeLoad: mustSignIn,
  component: lazyRouteComponent(() => import('./pages/entry/entry-page'), 'EntryPage'),
});
const receipt = createRoute({
  getParentRoute: () => root,
  path: '/cua-toi/$entryId/bien-nhan',
  beforeLoad: mustSignIn,
  component: lazyRouteComponent(() => import('./pages/receipt/receipt-page'), 'ReceiptPage'),
});

const inConsole = createRoute({ getParentRoute: () => root, id: 'console', beforeLoad: mustSignIn });
const home = createRoute({
  getParentRoute: () => inConsole,
  path: '/c',
  component: lazyRouteComponent(() => import('./pages/home/home-page'), 'HomePage'),
});
const desk = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/so-loai',
  validateSearch: deskSearch,
  component: lazyRouteComponent(() => import('./pages/desk/desk-page'), 'DeskPage'),
});
const deskEntry = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/so-loai/$entryId',
  component: lazyRouteComponent(() => import('./pages/desk-entry/desk-entry-page'), 'DeskEntryPage'),
});
const radarMatch = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/so-loai/$entryId/doi-chieu/$matchId',
  component: lazyRouteComponent(() => import('./pages/radar/radar-page'), 'RadarPage'),
});
const clips = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/phim-doi-chieu',
  component: lazyRouteComponent(() => import('./pages/clips/clips-page'), 'ClipsPage'),
});
const clip = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/phim-doi-chieu/$clipId',
  component: lazyRouteComponent(() => import('./pages/clips/clip-page'), 'ClipPage'),
});
const contest = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/cuoc-thi',
  component: lazyRouteComponent(() => import('./pages/contest/contest-page'), 'ContestPage'),
});
const staff = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/nhan-su',
  component: lazyRouteComponent(() => import('./pages/staff/staff-page'), 'StaffPage'),
});
const queue = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/cham',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('./pages/declaration/declared-queue'), 'DeclaredQueue'),
});
const judging = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/cham/$entryId',
  component: lazyRouteComponent(() => import('./pages/judging/judging-page'), 'JudgingPage'),
});
const calibration = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/cham/hieu-chuan',
  component: lazyRouteComponent(() => import('./pages/calibration/calibration-page'), 'CalibrationPage'),
});
const anchors = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/phim-mau',
  component: lazyRouteComponent(() => import('./pages/calibration/anchors-page'), 'AnchorsPage'),
});
const compare = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/cham/so-sanh',
  component: lazyRouteComponent(() => import('./pages/compare/compare-page'), 'ComparePage'),
});
const progress = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/tien-do',
  component: lazyRouteComponent(() => import('./pages/progress/progress-page'), 'ProgressPage'),
});
const keyed = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/phieu-giay',
  component: lazyRouteComponent(() => import('./pages/keyed/keyed-page'), 'KeyedPage'),
});
const keyedDeclaration = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/phieu-giay/ke-khai/$jurorId',
  component: lazyRouteComponent(() => import('./pages/keyed/keyed-declaration-page'), 'KeyedDeclarationPage'),
});
const keyedSheet = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/phieu-giay/$entryId/$jurorId',
  component: lazyRouteComponent(() => import('./pages/keyed/keyed-sheet-page'), 'KeyedSheetPage'),
});
const declaration = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/cam-ket',
  component: lazyRouteComponent(() => import('./pages/declaration/declaration-page'), 'DeclarationPage'),
});
const panels = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/phan-cong',
  component: lazyRouteComponent(() => import('./pages/panels/panels-page'), 'PanelsPage'),
});
const conflicts = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/xung-dot',
  component: lazyRouteComponent(() => import('./pages/conflicts/conflicts-page'), 'ConflictsPage'),
});
const chase = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/don-doc',
  component: lazyRouteComponent(() => import('./pages/chase/chase-page'), 'ChasePage'),
});
const council = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/xet-giai',
  component: lazyRouteComponent(() => import('./pages/council/council-page'), 'CouncilPage'),
});
const papers = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/van-ban',
  component: lazyRouteComponent(() => import('./pages/papers/papers-page'), 'PapersPage'),
});
const diagnostics = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/chan-doan',
  component: lazyRouteComponent(() => import('./pages/diagnostics/diagnostics-page'), 'DiagnosticsPage'),
});
const deliberation = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/thao-luan',
  component: lazyRouteComponent(() => import('./pages/deliberation/deliberation-page'), 'DeliberationPage'),
});
const snapshots = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/so-lieu-kenh',
  component: lazyRouteComponent(() => import('./pages/snapshots/snapshots-page'), 'SnapshotsPage'),
});
const log = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/nhat-ky',
  validateSearch: logSearch,
  component: lazyRouteComponent(() => import('./pages/log/log-page'), 'LogPage'),
});
const samples = createRoute({
  getParentRoute: () => inConsole,
  path: '/c/mau',
  component: lazyRouteComponent(() => import('./pages/samples/samples-page'), 'SamplesPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    enter,
    enterContest,
    wizard,
    mine,
    entry,
    receipt,
    inConsole.addChildren([
      home,
      desk,
      deskEntry,
      radarMatch,
      clips,
      clip,
      contest,
      staff,
      queue,
      judging,
      progress,
      keyed,
      keyedDeclaration,
      keyedSheet,
      chase,
      declaration,
      conflicts,
      panels,
      council,
      papers,
      compare,
      diagnostics,
      deliberation,
      calibration,
      anchors,
      log,
      snapshots,
      samples,
    ]),
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
