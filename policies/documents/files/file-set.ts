import type { Problem } from '../document';

/** A file that is to be judged, read once. */
export interface InputFile {
  /** Relative to the working directory, with `/`; as it was named when outside of it. */
  readonly path: string;
  readonly text: string;
  /** Of the bytes, in hex. */
  readonly sha256: string;
  /** The named path it was found under, as it was named. */
  readonly root: string;
  /** Whether it was named itself: then it has to be recognized. */
  readonly named: boolean;
}

/** Everything the named paths lead to. */
export interface FileSet {
  /** The named paths, in order. */
  readonly roots: readonly string[];
  /** By root, then by path in code unit order. */
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
  /** Files met on a walk that are no infrastructure, as far as nobody opened them since. */
  readonly ignored: number;
  /**
   * Another file, by a path relative to the folder of one of the set's: what a manifest refers to. The same rules
   * hold: inside the root, regular, read once. `undefined` when there is no such file.
   */
  open(relativeTo: InputFile, name: string): InputFile | Problem | undefined;
}
