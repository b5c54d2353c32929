import type { Language } from '../../lib/i18n/i18n';
import { common } from '../../lib/i18n/common.words';
import { useText } from './text-provider';

const languages: readonly { readonly language: Language; readonly name: string; readonly short: string }[] = [
  { language: 'ja', name: '日本語', short: '日' },
  { language: 'en', name: 'English', short: 'En' },
];

/** Two buttons, one of them pressed: the language of every screen. Each is named in its own language. */
export function LanguageSwitch(props: {
  readonly onChange: (language: Language) => void;
  /** Shown with two letters, where there is little room. */
  readonly short?: boolean;
}) {
  const { onChange, short = false } = props;
  const { language, t } = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend and gives no better name here.
    <div class="segments" role="group" aria-label={t(common.language)}>
      {languages.map((choice) => (
        <button
          key={choice.language}
          type="button"
          class="segments__choice"
          lang={choice.language}
          title={short ? choice.name : undefined}
          aria-pressed={choice.language === language ? 'true' : 'false'}
          data-testid={`language-${choice.language}`}
          onClick={() => onChange(choice.language)}
        >
          {short && <span aria-hidden="true">{choice.short}</span>}
          <span class={short ? 'visually-hidden' : undefined}>{choice.name}</span>
        </button>
      ))}
    </div>
  );
}
