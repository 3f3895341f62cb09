import type { HostedHook } from "../pipeline/hosted-hooks.ts";
import type { EvidenceKind } from "../report/kind.ts";

/** A report that a command writes. */
export interface Report {
  readonly kind: EvidenceKind;
  /** Only tests come in suites. */
  readonly suite: string | null;
  /** Glob inside the repository. */
  readonly path: string;
  /** Why it is believed that the command writes it. */
  readonly because: string;
}

/** One command of the product and the reason for it. */
export interface Hook {
  readonly name: HostedHook;
  readonly command: string;
  readonly because: string;
}

/** Something that was looked for and not found, and what to do about it. */
export interface Lack {
  readonly what: string;
  readonly todo: string;
  /** Kind of a report by which another stack makes it good. */
  readonly metBy?: EvidenceKind;
}

/** What a stack of tools can do for the gate. */
export interface Toolchain {
  /** `Node (npm)`, `Go`. */
  readonly name: string;
  readonly hooks: readonly Hook[];
  readonly reports: readonly Report[];
  readonly lacks: readonly Lack[];
}

/** Folder of the reports that commands of ours write. */
export const reportFolder = "reports";

/** Ends with whatever the command ends with, and has the folder before it begins. */
export function intoReports(command: string): string {
  return `mkdir -p ${reportFolder} && ${command}`;
}
