/** A fact as a person reads it. */
export interface FactLine {
  readonly path: string;
  readonly label: string;
  readonly value: string;
}

/** Facts with their values, to be read and not edited. */
export function FactLines({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <dl class="next-case-facts small">
      {lines.map(({ path, label, value }) => (
        <div key={path} class="next-case-facts__line">
          <dt class="muted">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
