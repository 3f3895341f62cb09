import { UserError } from "../../errors.ts";
import type { Process } from "../../ports/process.ts";
import type { RunContext } from "../../ports/runner.ts";

const commitPattern = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** What git knows about the change: the base commit's configuration, and which files differ from it. */
export class Repository {
  readonly #process: Process;
  readonly #context: RunContext;

  constructor(process: Process, context: RunContext) {
    this.#process = process;
    this.#context = context;
  }

  /**
   * Text of a file at the base commit; null where there is no base, or no such file in it.
   * @throws {UserError} invalid-input where there is a base that the checkout did not bring along: a change must not
   * get away with new rules because the old ones are out of sight.
   */
  async baseText(path: string): Promise<string | null> {
    const base = this.#base();
    if (base === null) return null;
    await this.#demand(base);
    const { exitCode, stdout } = await this.#git("show", `${base}:${path}`);
    if (exitCode === 0) return stdout;
    if (await this.#lacks(base, path)) return null;
    throw new UserError("invalid-input", `expected to read ${path} at the base commit, git could not.`, {
      hint: "Check out with full blobs: a partial clone cannot show the rules that this change is held to.",
    });
  }

  /** Paths that differ from the base commit; null where there is no base. */
  async changedPaths(): Promise<ReadonlySet<string> | null> {
    const base = this.#base();
    if (base === null) return null;
    await this.#demand(base);
    const { exitCode, stdout } = await this.#git("diff", "--name-only", "-z", "--no-renames", base, "--");
    return exitCode === 0 ? new Set(stdout.split("\0").filter((path) => path !== "")) : null;
  }

  /** Only a commit that can be listed and does not list the file is known to lack it. */
  async #lacks(base: string, path: string): Promise<boolean> {
    const { exitCode, stdout } = await this.#git("ls-tree", "--name-only", base, "--", path);
    return exitCode === 0 && stdout.trim() === "";
  }

  #base(): string | null {
    const { baseCommit } = this.#context;
    if (baseCommit === null) return null;
    if (commitPattern.test(baseCommit)) return baseCommit;
    throw new UserError(
      "invalid-input",
      `expected the base commit as a full id, found ${JSON.stringify(baseCommit)}.`,
    );
  }

  async #demand(base: string): Promise<void> {
    const { exitCode } = await this.#git("cat-file", "-e", `${base}^{commit}`);
    if (exitCode === 0) return;
    throw new UserError(
      "invalid-input",
      `expected the base commit ${base} in the checkout, found it missing.`,
      {
        hint: "Set fetch-depth: 2 (or 0) on actions/checkout.",
      },
    );
  }

  #git(...args: readonly string[]): ReturnType<Process["capture"]> {
    // Settings of the checkout could run programs (fsmonitor) or show other objects in place of those asked for.
    return this.#process.capture("git", ["--no-replace-objects", "-c", "core.fsmonitor=false", ...args]);
  }
}
