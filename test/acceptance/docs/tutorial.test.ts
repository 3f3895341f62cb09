import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFiles } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const root = resolve(import.meta.dirname, "../../..");

/** One fenced block of the page: a file to write where a line above names one, or commands to type. */
interface Block {
  readonly step: string;
  readonly language: string;
  readonly path: string | undefined;
  readonly text: string;
}

function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  for (const section of readFileSync(join(root, page), "utf8").split(/^## /m).slice(1)) {
    const step = section.split("\n", 1)[0] ?? "";
    for (const [, path, language = "", text = ""] of section.matchAll(
      /(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n(.*?)^```$/gms,
    ))
      blocks.push({ step, language, path, text });
  }
  return blocks;
}

interface Typed {
  readonly exitCode: number | null;
  readonly words: string;
}

/** Types commands into a shell, in which `assaygate` is what the page says it stands for. */
function type(folder: string, commands: string): Typed {
  const shell = `assaygate() { node ${JSON.stringify(join(root, "dist/cli.js"))} "$@"; }\n${commands}`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", shell], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"]}`,
      HOME: folder,
      GIT_AUTHOR_NAME: "Ana",
      GIT_AUTHOR_EMAIL: "ana@example.invalid",
      GIT_COMMITTER_NAME: "Ana",
      GIT_COMMITTER_EMAIL: "ana@example.invalid",
    },
  });
  return { exitCode: status, words: decoded(stdout + stderr) };
}

/** Markdown as a reader sees its words. */
function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Does what the page says, and returns what each step of commands came to. */
function follow(folder: string, page: string): Map<string, Typed> {
  const steps = new Map<string, Typed>();
  for (const { step, language, path, text } of blocksOf(page)) {
    if (path !== undefined) writeFiles(folder, { [path]: text });
    else if (language === "sh") steps.set(step, type(folder, text));
  }
  return steps;
}

describe("docs/tutorial/first-gate.md, word for word", () => {
  it("does what it says", () => {
    const folder = join(temporaryFolder(), "payments");
    writeFiles(folder, { ".keep": "" });

    const steps = follow(folder, "docs/tutorial/first-gate.md");

    const results = [...steps].map(([step, { exitCode }]) => [step, exitCode]);
    expect(results).toEqual([
      ["1. Let your tools write their reports", 0],
      ["2. Say where they are", 0],
      ["3. Ask for a verdict", 1],
      ["4. Tie the reports to the commit", 1],
      ["5. Add the evidence that is missing", 1],
    ]);
    const verdict = steps.get("3. Ask for a verdict")?.words ?? "";
    for (const id of ["lint.clean", "sast.findings", "dependencies.findings", "secrets.detected"])
      expect(verdict).toMatch(new RegExp(`NOT_RUN.*${id}|${id}.*NOT_RUN`));
    for (const id of ["tests.unit", "coverage.line"])
      expect(verdict).toMatch(new RegExp(`PASSED.*${id}|${id}.*PASSED`));
    expect(verdict).toContain("only by having been written after the checkout");

    const bound = steps.get("4. Tie the reports to the commit")?.words ?? "";
    expect(bound).toContain("recorded reports/junit.xml, reports/lcov.info (exit code 0)");
    expect(bound).not.toContain("only by having been written after the checkout");
    for (const name of ["junit.xml.evidence.json", "lcov.info.evidence.json", "verdict.html"])
      expect(existsSync(join(folder, "reports", name))).toBe(true);
  });
});
