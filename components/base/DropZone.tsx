import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A card that files are dropped on. */
export interface DropZoneProps {
  /** What it is for, for screen readers. */
  readonly label: string;
  /** Called with one file at least. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly testId?: string;
  /** Among others the box in which files are chosen without dropping them. */
  readonly children: ComponentChildren;
}

/** Shows that it takes what is dragged over it. */
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
