/** The icons, as paths in a 24 × 24 box, stroked and not filled. */
const drawings = {
  check: ['M4 12.5l5 5L20 6.5'],
  checkCircle: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 'M8 12.5l3 3 5.5-6.5'],
  warning: ['M12 3.5L2.5 20h19z', 'M12 9.5v5', 'M12 17.4v.1'],
  stop: ['M8 3h8l5 5v8l-5 5H8l-5-5V8z', 'M12 7.5v5.5', 'M12 16.4v.1'],
  info: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 'M12 11v5.5', 'M12 7.6v.1'],
  hand: [
    'M8 12V5.5a1.5 1.5 0 0 1 3 0V11',
    'M11 10.5v-6a1.5 1.5 0 0 1 3 0v6.5',
    'M14 11V6a1.5 1.5 0 0 1 3 0v8c0 4-2 7-6 7-3 0-4.5-1.5-6-4.5L3.5 13a1.6 1.6 0 0 1 2.8-1.6L8 14',
  ],
  pencil: ['M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z', 'M13.5 7l3.5 3.5'],
  lock: ['M5 11h14v10H5z', 'M8 11V7.5a4 4 0 0 1 8 0V11'],
  unlock: ['M5 11h14v10H5z', 'M8 11V7.5a4 4 0 0 1 7.7-1.5'],
  minus: ['M5 12h14'],
  equal: ['M5 9.5h14', 'M5 14.5h14'],
  plus: ['M12 5v14', 'M5 12h14'],
  close: ['M6 6l12 12', 'M18 6L6 18'],
  search: ['M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z', 'M15.5 15.5L21 21'],
  undo: ['M8 5L3.5 9.5 8 14', 'M4 9.5h10.5a5.5 5.5 0 0 1 0 11H9'],
  redo: ['M16 5l4.5 4.5L16 14', 'M20 9.5H9.5a5.5 5.5 0 0 0 0 11H15'],
  target: ['M12 5a7 7 0 1 0 0 14a7 7 0 0 0 0-14z', 'M12 2v5', 'M12 17v5', 'M2 12h5', 'M17 12h5'],
  open: ['M10 5H5v14h14v-5', 'M14 4h6v6', 'M20 4l-9 9'],
  copy: ['M9 9h11v12H9z', 'M15 9V4H4v12h5'],
  trash: ['M4 6.5h16', 'M9 6.5V4h6v2.5', 'M6 6.5L7 20.5h10l1-14', 'M10 10.5v6', 'M14 10.5v6'],
  up: ['M12 19V5', 'M6 11l6-6 6 6'],
  down: ['M12 5v14', 'M6 13l6 6 6-6'],
  person: ['M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8z', 'M4 21c0-4.5 3.5-7 8-7s8 2.5 8 7'],
  building: ['M5 21V4h9v17', 'M14 9h5v12', 'M3 21h18', 'M8.5 8h2', 'M8.5 12h2', 'M8.5 16h2'],
  calendar: ['M4 6h16v15H4z', 'M4 11h16', 'M8 3v5', 'M16 3v5'],
  folder: ['M3 6h6l2 2.5h10V20H3z'],
  form: ['M6 3h12v18H6z', 'M9 8h6', 'M9 12h6', 'M9 16h3'],
  file: ['M6 3h8l5 5v13H6z', 'M14 3v5h5'],
  upload: ['M12 16V4', 'M7 9l5-5 5 5', 'M4 16v5h16v-5'],
  download: ['M12 4v12', 'M7 11l5 5 5-5', 'M4 16v5h16v-5'],
  archive: ['M3 4h18v5H3z', 'M5 9v11h14V9', 'M10 13h4'],
  printer: ['M7 8V3h10v5', 'M7 17H3V8h18v9h-4', 'M7 14h10v7H7z'],
  gear: [
    'M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7z',
    'M12 2.5v3',
    'M12 18.5v3',
    'M2.5 12h3',
    'M18.5 12h3',
    'M5.3 5.3l2.1 2.1',
    'M16.6 16.6l2.1 2.1',
    'M5.3 18.7l2.1-2.1',
    'M16.6 7.4l2.1-2.1',
  ],
  help: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 'M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7', 'M12 16.9v.1'],
  chevronDown: ['M7 10l5 5 5-5'],
  chevronRight: ['M10 7l5 5-5 5'],
  more: [
    'M5.5 11.2a.8.8 0 1 0 0 1.6a.8.8 0 0 0 0-1.6z',
    'M12 11.2a.8.8 0 1 0 0 1.6a.8.8 0 0 0 0-1.6z',
    'M18.5 11.2a.8.8 0 1 0 0 1.6a.8.8 0 0 0 0-1.6z',
  ],
  exclamation: ['M12 5v9', 'M12 18.4v.1'],
  question: ['M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2', 'M12 17.4v.1'],
  briefcase: ['M4 8h16v12H4z', 'M9 8V4h6v4', 'M4 13h16'],
  busy: ['M12 3a9 9 0 1 0 9 9'],
} as const;

/** The name of an icon. */
export type IconName = keyof typeof drawings;

/** An icon beside a word. Hidden from screen readers: the word says it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={name === 'busy' ? 'icon icon--turning' : 'icon'}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
