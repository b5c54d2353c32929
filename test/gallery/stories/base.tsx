import { Badge } from '../../../components/base/Badge';
import { Button } from '../../../components/base/Button';
import { CheckMenu } from '../../../components/base/CheckMenu';
import { Dialog } from '../../../components/base/Dialog';
import { Field } from '../../../components/base/Field';
import { Icon, type IconName } from '../../../components/base/Icon';
import { LanguageSwitch } from '../../../components/base/LanguageSwitch';
import { NamePicker } from '../../../components/base/NamePicker';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { Notice, type Tone, toneIcons } from '../../../components/base/Notice';
import { PassphraseForm } from '../../../components/base/PassphraseForm';
import { Progress } from '../../../components/base/Progress';
import { Scrolled } from '../../../components/base/Scrolled';
import { useText } from '../../../components/base/text-provider';
import type { Sentence } from '../../../lib/i18n/i18n';
import { backupText } from '../../../components/backup/backup.words';
import { codeSentences } from '../../../lib/domain/codes/codes.words';
import { common } from '../../../lib/i18n/common.words';
import { failures } from '../../../components/base/failures.words';
import { overview } from '../../../components/workspace/overview.words';
import { all, leave, press, type } from '../play';
import { nothing } from '../samples/actions';
import { longEmployer, longName, longWord } from '../samples/records';
import type { Stories } from '../story';

const tones = Object.keys(toneIcons) as readonly Tone[];

/** Words of the product in the language that is shown. */
function Say({ sentence }: { readonly sentence: Sentence }) {
  return <>{useText().t(sentence)}</>;
}

const say = (sentence: Sentence) => <Say sentence={sentence} />;

function Menu({ chosen }: { readonly chosen: readonly string[] }) {
  const { t, language } = useText();
  const statuses = Object.entries(codeSentences.caseStatus).map(([code, name]) => [code, name[language]] as const);
  return (
    <CheckMenu
      label={t(overview.status)}
      summary={chosen.length === 0 ? t(overview.anyStatus) : statuses.map(([, name]) => name).join('、')}
      options={statuses}
      chosen={chosen}
      presets={[
        [t(overview.anyStatus), []],
        [t(overview.openStatuses), chosen],
      ]}
      testId="menu"
      onChoose={nothing}
    />
  );
}

const many = Array.from({ length: 120 }, (_, index) => ({
  code: String(index),
  name: `${longEmployer.slice(0, 8 + (index % 30))}${index}`,
  also: `T${String(index).padStart(12, '0')}`,
}));

function Picker({ value = '', options = many, wrong = false }) {
  const { t } = useText();
  return (
    <NamePicker
      label={t(overview.employer)}
      placeholder={t(overview.chooseEmployer)}
      nothing={t(overview.noMatch)}
      more={(count) => t(overview.moreMatches, { count })}
      options={options}
      value={value}
      testId="picker"
      {...(wrong ? { error: t(failures.notFound) } : {})}
      onChoose={nothing}
    />
  );
}

function Entry({ error, hint, value = '' }: { error?: Sentence; hint?: Sentence; value?: string }) {
  const { t } = useText();
  return (
    <Field
      label={t(common.passportNumber)}
      {...(hint ? { hint: t(hint) } : {})}
      {...(error ? { error: t(error) } : {})}
    >
      {(control) => <input {...control} class="input" defaultValue={value} />}
    </Field>
  );
}

const icons: readonly IconName[] = ['check', 'warning', 'stop', 'info', 'hand', 'lock', 'trash', 'gear', 'busy'];

export const base: Stories = {
  folder: 'base',
  window: 'workspace',
  components: {
    Badge: {
      'every tone': () => (
        <p class="row">
          {[...tones, 'muted' as const].map((tone) => (
            <Badge key={tone} tone={tone} {...(tone === 'muted' ? {} : { icon: toneIcons[tone] })}>
              {say(common.notEntered)}
            </Badge>
          ))}
        </p>
      ),
    },
    Button: {
      'every kind': () =>
        (['plain', 'primary', 'danger', 'quiet'] as const).map((kind) => (
          <p key={kind} class="row">
            {(['small', 'normal', 'large'] as const).map((size) => (
              <Button key={size} kind={kind} size={size} icon="open">
                {say(common.openWorkspace)}
              </Button>
            ))}
            <Button kind={kind} busy>
              {say(common.unlocking)}
            </Button>
            <Button kind={kind} disabled>
              {say(common.unlock)}
            </Button>
          </p>
        )),
      wide: () => (
        <Button wide kind="primary">
          {longName}
        </Button>
      ),
    },
    CheckMenu: {
      closed: () => <Menu chosen={[]} />,
      'a long choice': () => <Menu chosen={['draft', 'collecting']} />,
      open: { draw: () => <Menu chosen={['draft', 'collecting']} />, play: press('menu') },
    },
    Combobox: {
      chosen: () => <Picker value="3" />,
      'open on many': { draw: () => <Picker value="3" />, play: press('picker') },
      'nothing found': { draw: () => <Picker />, play: type('picker', longWord) },
      'left with what is not there': { draw: () => <Picker />, play: all(type('picker', longWord), leave) },
    },
    Dialog: {
      open: () => (
        <Dialog
          open
          title={say(common.lock)}
          onClose={nothing}
          actions={
            <>
              <Button>{say(common.cancel)}</Button>
              <Button kind="danger">{say(common.lock)}</Button>
            </>
          }
        >
          <p>{say(failures.conflict)}</p>
          <p>{longWord}</p>
        </Dialog>
      ),
    },
    Field: {
      plain: () => <Entry value="T1234567" />,
      'with a hint': () => <Entry hint={common.tagline} />,
      wrong: () => <Entry hint={common.tagline} error={failures.invalid} value={longWord} />,
    },
    Icon: {
      some: () => (
        <p class="row">
          {icons.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </p>
      ),
    },
    LanguageSwitch: { plain: () => <LanguageSwitch onChange={nothing} /> },
    NamePicker: {
      empty: () => <Picker options={[]} />,
      'open without any': { draw: () => <Picker options={[]} />, play: press('picker') },
      wrong: () => <Picker wrong />,
    },
    FailureNotice: {
      'that the vault is locked': () => <FailureNotice code="locked" />,
    },
    Notice: {
      'every tone': () =>
        tones.map((tone) => (
          <Notice key={tone} tone={tone} title={say(common.openPortal)}>
            <p>{say(failures.damaged)}</p>
          </Notice>
        )),
      'a long word': () => <Notice tone="bad" title={longWord} />,
    },
    PassphraseForm: {
      plain: () => <PassphraseForm busy={false} onSubmit={nothing} />,
      busy: () => <PassphraseForm busy onSubmit={nothing} />,
      wrong: () => {
        const { t } = useText();
        return <PassphraseForm busy={false} error={t(failures.wrongPassphrase)} onSubmit={nothing} />;
      },
      'pressed while empty': {
        draw: () => <PassphraseForm busy={false} onSubmit={nothing} />,
        play: press('unlock'),
      },
    },
    Scrolled: {
      'with room': () => <Scroller text={longName} />,
      'without room': () => <Scroller text={longWord.repeat(4)} />,
    },
    Progress: {
      'not known yet': () => <Making done={0} total={0} />,
      'half way': () => <Making done={1234} total={5000} />,
      done: () => <Making done={5000} total={5000} />,
    },
  },
};

function Scroller({ text }: { readonly text: string }) {
  const { t } = useText();
  return (
    <Scrolled class="scroll-x" label={t(common.workspace)}>
      <table class="table">
        <tbody>
          <tr>
            <td>{text}</td>
          </tr>
        </tbody>
      </table>
    </Scrolled>
  );
}

function Making(props: { readonly done: number; readonly total: number }) {
  const { t } = useText();
  return <Progress label={t(backupText.making)} {...props} at={longName} />;
}
