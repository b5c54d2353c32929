import { allImports, reachedFrom, valueImports } from './graph';
import { callsOf, constructed, textsOf } from './names';
import type { SourceFile } from './sources';

/**
 * The rooms of the house on their floors, the lowest first. A room imports only from floors below its own, including
 * types. The words of the views (`*.words.ts`) are beside them.
 */
export const floors: readonly (readonly string[])[] = [
  ['i18n'],
  ['domain'],
  ['spec', 'typing'],
  ['convert', 'practice', 'files'],
  ['facts'],
  ['engine', 'law', 'papers'],
  ['procedures', 'checks', 'page', 'editor', 'storage'],
  ['letters', 'overview'],
  ['tables'],
  // Messages about an import contain what the tables have found.
  ['messaging'],
  ['components', 'services'],
  ['screens'],
  ['entrypoints'],
];

/** The room of a file: its folder in `lib`, or its folder at the top; null if the house has no such room. */
export function roomOf(path: string): string | null {
  const [first = '', second = ''] = path.split('/');
  const name = first === 'lib' ? second : first;
  return floors.flat().includes(name) ? name : null;
}

/** The floor of a room, from 0. Throws if the house has no such room. */
export function floorOf(room: string): number {
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  if (floor < 0) throw new Error(`The house has no room called ${room}.`);
  return floor;
}

/** Rooms that get a module, a form or words, and import no procedure and no law themselves. */
const givenTheirModule: readonly string[] = ['engine', 'checks', 'page', 'letters', 'tables', 'components'];

/** Where the id of a procedure may stand as a text. */
const placesOfIds = ['lib/procedures/', 'lib/domain/case/', 'lib/storage/migrations/'];

/** Windows that load no rules and no documents of a procedure: their findings come with titles and labels. */
const windowsWithoutLaw = ['popup', 'panel'].map((name) => `lib/screens/${name}/`);

/** The maximum number of lines in a file of `entrypoints/`. */
const mostLines = 170;

/** The rules for the sources, by name: each violation is one line that begins with the file's path. */
export type HouseRules = Readonly<Record<string, (files: readonly SourceFile[]) => readonly string[]>>;

const isUnder = (path: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => path.startsWith(beginning));

/** One violation for each import of a file that a rule forbids. */
const importsThat =
  (forbids: (from: string, to: string) => boolean) =>
  (files: readonly SourceFile[]): readonly string[] =>
    files.flatMap((file) =>
      allImports(file)
        .filter((target) => forbids(file.path, target))
        .map((target) => `${file.path} imports ${target}`),
    );

const runsUp = (from: string, to: string): boolean => {
  const [room, other] = [roomOf(from), roomOf(to)];
  return room !== null && other !== null && room !== other && floorOf(other) >= floorOf(room);
};

const isLawOrProcedure = (path: string): boolean => ['law', 'procedures'].includes(roomOf(path) ?? '');

/** The window of a file, by its folder under `screens` or `entrypoints`; null for a single file. */
function windowOf(path: string): string | null {
  const name = /^(?:lib\/screens|entrypoints)\/([^/]+)\//.exec(path)?.[1] ?? null;
  return name === 'sidepanel' ? 'panel' : name;
}

/** Rules and documents: the law's room, and a procedure's documents and fields. */
const isLaw = (path: string): boolean =>
  roomOf(path) === 'law' || /^lib\/procedures\/([^/]+\/(field-checks|law|module)\b|registry\.ts)/.test(path);

const underEntrypoints = (files: readonly SourceFile[]) => files.filter(({ path }) => path.startsWith('entrypoints/'));

/** The first files by which code of a window reaches the law, with the file that leads there. */
function lawReachedBy(files: readonly SourceFile[], window: string): readonly string[] {
  const from = files.filter(({ path }) => path.startsWith(window)).map(({ path }) => path);
  return reachedFrom(files, from)
    .filter(({ path }) => !isLaw(path))
    .flatMap((file) =>
      valueImports(file)
        .filter(isLaw)
        .map((target) => `${window} reaches ${target} by ${file.path}`),
    );
}

/** The rules of the house; none has an exception. */
export const houseRules = (procedureIds: readonly string[]): HouseRules => ({
  'imports run down': importsThat(runsUp),
  'rooms are given their module': importsThat(
    (from, to) => givenTheirModule.includes(roomOf(from) ?? '') && isLawOrProcedure(to),
  ),
  'no procedure imports another': importsThat((from, to) => {
    const [one, other] = [from, to].map((path) => /^lib\/procedures\/([^/]+)\//.exec(path)?.[1]);
    return one !== undefined && other !== undefined && one !== other && one !== 'shared' && other !== 'shared';
  }),
  'popup and panel reach no law': (files) => windowsWithoutLaw.flatMap((window) => lawReachedBy(files, window)),
  'windows load no schemas of messages': (files) =>
    files
      .filter(({ path }) => roomOf(path) === 'screens')
      .flatMap((file) =>
        valueImports(file)
          .filter((target) => /^lib\/messaging\/(namespaces\/.*|messages)\.ts$/.test(target))
          .map((target) => `${file.path} imports ${target}`),
      ),
  'windows look into no other window': importsThat((from, to) => {
    const [own, other] = [windowOf(from), windowOf(to)];
    return other !== null && own !== null && own !== other && other !== 'shared';
  }),
  'ids of procedures stand in their places': (files) =>
    files
      .filter(({ path }) => !isUnder(path, placesOfIds))
      .flatMap(({ path, program }) =>
        procedureIds.filter((id) => textsOf(program).has(id)).map((id) => `${path} names ${id}`),
      ),
  [`entrypoints have at most ${mostLines} lines a file`]: (files) =>
    underEntrypoints(files)
      .filter(({ text }) => text.split('\n').length - 1 > mostLines)
      .map(({ path }) => `${path} is too long`),
  'entrypoints call no hook': (files) =>
    underEntrypoints(files).flatMap(({ path, program }) =>
      [...callsOf(program)].some((name) => /^use[A-Z]/.test(name)) ? [`${path} calls hooks`] : [],
    ),
  'entrypoints hold no state': (files) =>
    underEntrypoints(files).flatMap(({ path, program }) =>
      ['Map', 'Set'].filter((name) => constructed(program).has(name)).map((name) => `${path} makes a ${name}`),
    ),
});
