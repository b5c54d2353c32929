import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A card for dropping files. */
export interface DropZoneProps {
  /** Its purpose, for screen readers. */
  readonly label: string;
  /** Called with at least one file. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly testId?: string;
  /** Includes the box for choosing files without dropping them. */
  readonly children: ComponentChildren;
}

/** Shows that it accepts what is dragged over it. */
export function DropZone({ label, onFiles, testId, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      class={isOver ? 'card stack drop drop--over' : 'card stack drop'}
      aria-label={label}
      data-testid={testId}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
    </section>
  );
}
