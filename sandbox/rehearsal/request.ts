import type { TerminalOutput } from "../runner/view/terminal.ts";

/** Parts of a rehearsal, in the order in which they are played. */
export const sceneNames = ["faulty", "merge", "release", "outsiders", "removal"] as const;
export type SceneName = (typeof sceneNames)[number];

/** A repository that is brought under the gate, and what is tried on it. */
export interface ProductPlan {
  /** Folder with the product's files. */
  readonly folder: string;
  readonly scenes: readonly SceneName[];
  /** Faults that a pull request brings and the gate must name; some that fit any product if not given. */
  readonly faults?: readonly SeededFault[];
  /** Files that are not pushed. */
  readonly leaveOut?: readonly string[];
}

/** Files that are laid over the product, and the check that must refuse them. */
export interface SeededFault {
  readonly title: string;
  readonly check: string;
  /** Path to bytes. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export interface RehearsalRequest {
  readonly products: readonly ProductPlan[];
  /** Folder of the release: the command line of its `dist/` is what everybody runs here. */
  readonly home: string;
  /** Where summaries, reports and the page go; what was there before goes away. */
  readonly output: string;
  readonly terminal: {
    readonly output: TerminalOutput;
    readonly isTerminal: boolean;
    readonly isColoured: boolean;
  };
  /** Ends it early; never, if nobody can. */
  readonly interrupted: Promise<void>;
}

/** One thing that was tried, and what was answered. */
export interface Trial {
  readonly title: string;
  /** What must come of it. */
  readonly expected: string;
  readonly found: string;
  readonly isAsExpected: boolean;
  /** What the answer says in its own words: reasons, each with its fix. */
  readonly reasons: readonly Reason[];
  /** Keys of runs in the journal. */
  readonly runs: readonly string[];
}

export interface Reason {
  /** Check that refuses, or "" where GitHub itself does. */
  readonly check: string;
  readonly message: string;
  readonly fix: string;
}

export interface Scene {
  readonly name: "install" | SceneName;
  readonly product: string;
  readonly title: string;
  readonly trials: readonly Trial[];
  /** What it leaves for people, besides what runs left. */
  readonly leaves?: readonly Leaving[];
}

export interface Leaving {
  readonly title: string;
  /** Below the output folder. */
  readonly path: string;
}
