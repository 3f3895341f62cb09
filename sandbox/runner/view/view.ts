import type { RunEvent } from "../api.ts";
import type { EventSink } from "../events.ts";
import { Board } from "./board.ts";
import { endLines, jobLine, noticeLine, openLine, runLine } from "./lines.ts";
import { LiveRegion, type TerminalOutput } from "./terminal.ts";
import { clean, cut, type Paint, paintWith } from "./text.ts";

export interface ViewOptions {
  readonly output: TerminalOutput;
  /** Lines may be drawn again: one for each running job. Otherwise each line is written once. */
  readonly isTerminal: boolean;
  readonly isColoured: boolean;
  /** Milliseconds. */
  now(): number;
}

/** Shows people what runs, as it happens. */
export interface View {
  readonly tell: EventSink;
  /** Writes a line of somebody else above what is drawn. */
  say(line: string): void;
  close(): void;
}

/** How often the lines of running jobs are drawn, in milliseconds. */
const frameMs = 100;

export function openView(options: ViewOptions): View {
  const view = new RunView(options);
  return {
    tell: (event, run) => view.tell(event, run),
    say: (line) => view.write([clean(line)]),
    close: () => view.close(),
  };
}

class RunView {
  readonly #options: ViewOptions;
  readonly #board: Board;
  readonly #paint: Paint;
  readonly #region: LiveRegion;
  readonly #notices = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ViewOptions) {
    this.#options = options;
    this.#board = new Board(options.now);
    this.#paint = paintWith(options.isColoured);
    this.#region = new LiveRegion(options.output);
    if (options.isTerminal) this.#timer = setInterval(() => this.#draw(), frameMs).unref();
  }

  tell(event: RunEvent, run: number): void {
    const lines = this.#take(event, run);
    if (lines.length > 0) this.write(lines);
  }

  write(lines: readonly string[]): void {
    const { isTerminal, output } = this.#options;
    if (isTerminal) this.#draw(lines);
    else output.write(lines.map((line) => `${line}\n`).join(""));
  }

  close(): void {
    clearInterval(this.#timer);
    if (this.#options.isTerminal) this.#region.close();
  }

  /** What an event says that stays. */
  #take(event: RunEvent, run: number): readonly string[] {
    const board = this.#board;
    switch (event.kind) {
      case "run-started":
        board.start(run, event.name);
        return [runLine(event.name, event.title, this.#paint)];
      case "notice":
        return this.#isNew(event.message) ? [noticeLine(event.message, event.at, this.#paint)] : [];
      case "job-waiting":
        board.wait(run, event.job, event.environment);
        return this.#unlessLive(
          `  … ${this.#prefix(run)}${clean(event.job)} waits for ${clean(event.environment)}`,
        );
      case "job-started":
        board.begin(run, event.job.key, event.job.name);
        return this.#unlessLive(`  · ${this.#prefix(run)}${clean(event.job.name)}`);
      case "step-started":
      case "log":
      case "annotation":
      case "step-ended":
        board.note(run, event);
        return [];
      case "summary":
        return [];
      case "job-ended":
        return [jobLine(board.end(run, event.job, event), this.#prefix(run), this.#paint)];
      case "run-ended": {
        const ended = board.close(run);
        const ms = this.#options.now() - ended.since;
        return endLines(ended, { conclusion: event.conclusion, ms }, this.#paint);
      }
    }
  }

  /** Each run has the same to note about what this machine is not. */
  #isNew(notice: string): boolean {
    const isNew = !this.#notices.has(notice);
    this.#notices.add(notice);
    return isNew;
  }

  /** On a terminal the drawn lines say so. */
  #unlessLive(line: string): readonly string[] {
    return this.#options.isTerminal ? [] : [line];
  }

  #prefix(run: number): string {
    return this.#board.hasSeveralRuns ? `${this.#board.run(run).name} › ` : "";
  }

  #draw(above: readonly string[] = []): void {
    const { output, now } = this.#options;
    const room = Math.max(1, output.rows() - 2);
    const jobs = this.#board.openJobs;
    const shown = jobs.slice(0, room).map((job) => openLine(job, this.#prefix(job.run), now()));
    const more = jobs.length > room ? [`  and ${jobs.length - room} more`] : [];
    this.#region.draw(
      [...shown, ...more].map((line) => cut(line, output.columns() - 1)),
      above,
    );
  }
}
