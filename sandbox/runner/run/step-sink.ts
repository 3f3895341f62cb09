import type { RunEvent } from "../api.ts";
import type { Mask } from "./mask.ts";

type Level = "notice" | "warning" | "error";

/** GitHub keeps this many annotations of a level for a step, and this much of a message. */
const annotationsKept = 10;
const longestMessage = 4_096;

export interface StepSinkOptions {
  readonly job: string;
  readonly step: string;
  readonly mask: Mask;
  readonly tell: (event: RunEvent) => void;
}

/** Takes what a step says, and hides what is secret in it. Steps within a composite action speak through the step above. */
export class StepSink {
  readonly #options: StepSinkOptions;
  readonly #annotations = new Map<Level, number>();

  constructor(options: StepSinkOptions) {
    this.#options = options;
  }

  log(line: string): void {
    const { job, step, mask, tell } = this.#options;
    tell({ kind: "log", job, step, line: mask.hide(line) });
  }

  annotate(level: Level, message: string, properties: ReadonlyMap<string, string> = new Map()): void {
    const { job, step, mask, tell } = this.#options;
    const count = (this.#annotations.get(level) ?? 0) + 1;
    this.#annotations.set(level, count);
    const text = mask.hide(message).slice(0, longestMessage);
    for (const line of text.split(/\r\n|\r|\n/))
      tell({ kind: "log", job, step, line: `##[${level}]${line}` });
    if (count > annotationsKept) return;
    const hidden = [...properties].map(([name, value]) => [name, mask.hide(value)] as const);
    tell({ kind: "annotation", job, step, level, message: text, properties: Object.fromEntries(hidden) });
  }

  /** Something that this runner does not do. */
  notice(message: string): void {
    const { job, step, mask, tell } = this.#options;
    tell({ kind: "notice", message: mask.hide(message), at: `${job} / ${step}` });
  }

  summarize(markdown: string): void {
    const { job, step, mask, tell } = this.#options;
    tell({ kind: "summary", job, step, markdown: mask.hide(markdown) });
  }
}
