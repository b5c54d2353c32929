import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FactDescriptor } from '../../lib/facts/descriptor';
import { editor } from './editor.words';
import { problemSentence } from './problems.words';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { type EditorBinding, factPath } from './binding';
import { FormNotes } from './FormNotes';
import { OldPortalTexts } from './OldPortalTexts';

/** The attributes of the control in a field. */
export interface FactControl {
  readonly id: string;
  readonly 'data-path': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** One fact: its label, its control, and everything that is shown about it. */
export interface FactFieldProps {
  readonly binding: EditorBinding;
  readonly fact: FactDescriptor;
  /** Path in the record, with indexes. */
  readonly path: string;
  /** Several controls under one label: a fieldset with a legend. */
  readonly grouped?: boolean;
  /** Shows what the portal receives, not only what it refuses. */
  readonly showText?: boolean;
  readonly onUseProposal?: (proposal: string) => void;
  /** What is wrong, if more can be said than the problem's own sentence. */
  readonly problem?: string | undefined;
  /** Help with this fact; gets whether it has the focus, and how often it was left. */
  readonly aid?: (focused: boolean, left: number) => ComponentChildren;
  readonly children: (control: FactControl) => ComponentChildren;
}

/** A row of the editor. Errors appear once the person has left the control. */
export function FactField(props: FactFieldProps) {
  const { binding, fact, path, grouped = false, showText = false, onUseProposal } = props;
  const { language, t } = useText();
  const id = useId();
  const [focused, setFocused] = useState(false);
  const [left, setLeft] = useState(0);
  const code = binding.problems.get(path);
  const shown = code !== undefined && !focused && (code !== 'missing' || left > 0 || binding.showMissing);
  const feeds = binding.rows.feedsOf(factPath(binding, path));
  // A fact that depends on an answer is required once the answer is there.
  const place = factPath(binding, path);
  const required = fact.required || feeds.some((feed) => binding.preview.isRequired?.(place, feed) === true);
  // For a list of codes, the rows belong to its entries.
  const named = feeds.length > 0 ? feeds : binding.rows.feedsOf(factPath(binding, `${path}.0`));
  const items = [...new Set(named.flatMap(({ field }) => field.item ?? []))];
  const described = [
    fact.hint ? `${id}-hint` : null,
    feeds.length > 0 ? `${id}-form` : null,
    shown ? `${id}-error` : null,
  ].filter((one) => one !== null);
  const control: FactControl = {
    id,
    'data-path': factPath(binding, path),
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-invalid': shown ? 'true' : undefined,
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false);
      setLeft((times) => times + 1);
    },
  };
  const label = (
    <>
      <span>{fact.label[language]}</span>
      {required && <span class="workspace-fact__required">{t(editor.required)}</span>}
      {named.length > 0 && (
        <span class="workspace-fact__item">
          {items.length > 0 ? t(editor.item, { item: items.join('・') }) : t(editor.onForm)}
        </span>
      )}
    </>
  );
  const body = (
    <div class="workspace-fact__body">
      {props.children(control)}
      {fact.hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {fact.hint[language]}
        </p>
      )}
      {shown && code && (
        <p class="field__error" id={`${id}-error`} role="alert">
          <Icon name="warning" />
          <span>{props.problem ?? t(problemSentence(code))}</span>
        </p>
      )}
      {props.aid?.(focused, left)}
      {!focused && <OldPortalTexts binding={binding} rows={feeds.map(({ field }) => field.id)} />}
      {feeds.length > 0 && (
        <FormNotes
          id={`${id}-form`}
          feeds={feeds}
          previewOf={(feed) => binding.preview(factPath(binding, path), feed)}
          showText={showText && code === undefined}
          typing={focused}
          {...(onUseProposal ? { onUseProposal } : {})}
          onWriteForPortal={binding.writeForPortal}
        />
      )}
    </div>
  );
  if (grouped) {
    return (
      <fieldset class="workspace-fact" aria-describedby={control['aria-describedby']}>
        <legend class="workspace-fact__label">{label}</legend>
        {body}
      </fieldset>
    );
  }
  return (
    <div class="workspace-fact">
      <div class="workspace-fact__name">
        <label class="workspace-fact__label" for={id}>
          {label}
        </label>
      </div>
      {body}
    </div>
  );
}
