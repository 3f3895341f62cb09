import type { Known } from "../domain/facts/known.ts";

/** How a scanner comes to the machine. */
export type Installation =
  | { readonly npm: string }
  | { readonly pip: string }
  | {
      readonly download: {
        readonly url: string;
        readonly sha256: string;
        readonly archive: "none" | "tar.gz";
        readonly program: string;
      };
    }
  | { readonly path: { readonly program: string; readonly verify: readonly string[] } };

/** A program as it is started: no shell, and nothing of our environment but what is said. */
export interface ToolCall {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** File that what it prints goes to; null: it is dropped but for the last lines. */
  readonly output: string | null;
}

export type ToolEnd =
  | { readonly state: "ended"; readonly exitCode: number; readonly lastWords: string }
  | { readonly state: "not-found" }
  | { readonly state: "timed-out"; readonly lastWords: string };

/** A report as it was handed over. */
export interface Delivered {
  readonly bytes: number;
  readonly sha256: string;
}

/** A place outside the workspace where one scan is made. Paths are absolute. */
export interface ScanBench {
  readonly workspace: string;
  /** Folder of the instance's own configurations. */
  readonly config: string;
  readonly node: string;
  /** The runner's variables, for those that a scanner may have. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Folder that the tool was installed to. Unknown: it is not there, and why. */
  install(installation: Installation, version: string): Promise<Known<string>>;
  /** Path for a report that nobody else could have put there. */
  reportPath(name: string): string;
  /** A folder with just these files, each in its place: path to text. */
  folderWith(files: ReadonlyMap<string, string>): string;
  /** A folder with these files, each in its place: name to text, and name to the path that it is copied from. */
  layoutOf(content: {
    readonly texts: ReadonlyMap<string, string>;
    readonly copies: ReadonlyMap<string, string>;
  }): string;
  /** Path of a file of the workspace. @throws {UserError} path-outside-workspace, missing-file */
  subjectPath(path: string): string;
  run(call: ToolCall): Promise<ToolEnd>;
  /** Hands a report over. Unknown: there is none, it is empty, or too large. */
  deliver(path: string, name: string): Known<Delivered>;
  /** Hands a text over. */
  deliverText(name: string, text: string): void;
}

/** Makes a bench for as long as `use` takes. @throws {UserError} invalid-input if `output` is not empty */
export type WithScanBench = <T>(output: string, use: (bench: ScanBench) => Promise<T>) => Promise<T>;
