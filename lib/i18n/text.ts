/** A text in both languages that every screen offers. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

/** The source of an official fact, and the day a person last checked it. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** YYYY-MM-DD */
  readonly checkedOn: string;
  /**
   * How far the fact can be trusted: read from the official page itself, from another public page, or from memory. A
   * fact marked `memory` is never shown as if it were official.
   */
  readonly confidence: 'official' | 'secondary' | 'memory';
  /**
   * The day of an announced event that may change the fact, YYYY-MM-DD. Without it, `lookAgainOf` derives the day from
   * the last reading.
   */
  readonly lookAgainBy?: string;
}
