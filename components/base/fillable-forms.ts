import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { useText } from './text-provider';

/** A form that can be filled. */
export interface FillableForm {
  /** The procedure's name, with the status it is for. */
  readonly name: Sentence;
  /** As the portal calls it where a person chooses it. */
  readonly portalName: string;
}

const Forms = createContext<readonly FillableForm[]>([]);

/** Provides a window with the forms that can be filled. */
export const FillableFormsProvider = Forms.Provider;

/** Values for sentences: the procedures whose form can be filled; and the forms, by the words to choose them by. */
export function useFillableForms(): { readonly procedures: string; readonly forms: string } {
  const { t, language } = useText();
  const listed = (names: readonly string[]) =>
    language === 'ja' ? names.map((name) => `「${name}」`).join('') : names.join(', ');
  const forms = useContext(Forms);
  return {
    procedures: listed(forms.map(({ name }) => t(name))),
    forms: listed(forms.map(({ name, portalName }) => (language === 'ja' ? portalName : `${t(name)}: ${portalName}`))),
  };
}
