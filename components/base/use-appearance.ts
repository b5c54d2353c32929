import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../../lib/i18n/i18n';

/** Sets the language and the theme of the whole page. With `auto` the system decides between light and dark. */
export function useAppearance(language: Language, theme: 'auto' | 'light' | 'dark'): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset.theme = theme;
  }, [language, theme]);
}
