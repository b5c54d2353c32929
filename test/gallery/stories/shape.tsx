import type { ShapeActions, ShapeState } from '../../../components/shape/props';
import { ShapePanel } from '../../../components/shape/ShapePanel';
import { shapeFormat, type ShapeFile, shapeVersion, withheld } from '../../../lib/engine/shape/shape-file';
import type { RecordedShape } from '../../../lib/messaging/namespaces/shape';
import { unfold } from '../play';
import { failure, nothing } from '../samples/actions';
import { longWord, today } from '../samples/records';
import type { Stories } from '../story';

const actions: ShapeActions = { record: nothing, start: nothing, stop: nothing, save: nothing, drop: nothing };

const form: ShapeFile = {
  ...{ format: shapeFormat, version: shapeVersion, madeOn: today },
  page: {
    path: '/rasens-u/offer/offerRSS_gotoOffer',
    title: '手続き申込：申込',
    procedure: '架空の手続（区分N）',
    status: { label: '希望する在留資格', text: '架空の在留資格' },
    untouched: true,
  },
  sections: ['選択中の手続き名： 架空の手続（区分N）', '身分事項', withheld],
  rows: [
    {
      id: 'tr_1',
      section: 1,
      label: '１　架空の一覧',
      required: true,
      controls: [{ kind: 'select', id: 'a', name: 'a', list: 0 }],
    },
    {
      id: 'tr_2',
      section: 1,
      label: '２　架空の有無',
      controls: [{ kind: 'radio', id: 'b', name: 'b', ids: ['b', 'c'], list: 1 }],
    },
    {
      id: 'tr_3',
      section: 1,
      label: `３　${longWord}`,
      hint: withheld,
      controls: [{ kind: 'text', id: 'd', name: 'd', limit: 40 }],
    },
    { id: 'tr_4', section: 2, label: withheld, controls: [{ kind: 'textarea', id: 'e', name: 'e' }] },
  ],
  lists: [
    ['架空の一 One', '架空の二 Two', '架空の三 Three'],
    ['有 Yes', '無 No'],
  ],
  loose: [{ kind: 'text', id: 'keyword', name: 'keyword', label: '架空の検索' }],
  heads: [{ section: null, labels: ['受付番号', '申請日'] }],
  conditions: [{ row: 1, control: 0, shows: [{ row: 2, for: ['有 Yes'] }] }],
};
const list: ShapeFile = {
  ...form,
  ...{ page: { ...form.page, procedure: null, status: null }, sections: [], rows: [], lists: [], conditions: [] },
};

const panel = (change: Partial<ShapeState>) => (
  <ShapePanel state={{ recorded: null, failure: null, busy: false, saved: null, ...change }} actions={actions} />
);
const recorded = (file: ShapeFile, change: Partial<RecordedShape> = {}): RecordedShape => ({
  ...{ file, isRecording: false, tries: [] },
  ...change,
});
const tries = [
  { row: 1, tried: 2, of: 2, rows: [2] },
  { row: 0, tried: 1, of: 3, rows: [] },
];

export const shape: Stories = {
  folder: 'shape',
  window: 'panel',
  components: {
    ShapePanel: {
      'nothing recorded': () => panel({}),
      'being read': () => panel({ busy: true }),
      'no page': () => panel({ failure: 'noPage' }),
      'another failure': () => panel({ failure }),
      'a form': () => panel({ recorded: recorded(form) }),
      'a form, unfolded': { draw: () => panel({ recorded: recorded(form) }), play: unfold },
      'a form with answers, saved': () =>
        panel({
          recorded: recorded({ ...form, page: { ...form.page, untouched: false } }),
          saved: `tenken-page-shape-${today}.json`,
        }),
      'a list': { draw: () => panel({ recorded: recorded(list) }), play: unfold },
      'noting, nothing chosen': () => panel({ recorded: recorded(form, { isRecording: true }) }),
      noting: {
        draw: () => panel({ recorded: recorded(form, { isRecording: true, tries }) }),
        play: unfold,
      },
    },
  },
};
