declare module 'virtual:postal' {
  import type { PostalChunk } from '../../typing/postal';

  /** Loads a part of the postal codes, by their first two digits. */
  const parts: Readonly<Record<string, () => Promise<{ readonly default: PostalChunk }>>>;
  export default parts;
}
