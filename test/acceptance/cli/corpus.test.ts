import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type CorpusEntry, corpusEntries, hasCorpus } from "../../support/corpus.ts";

const cli = resolve(import.meta.dirname, "../../../dist/cli.js");
const folder = resolve(import.meta.dirname, "../../../../shared/corpus");
/** Not reports for a gate: they serve the source stage. */
const otherKinds = new Set(["codeowners", "ground-truth", "git-log", "message"]);
const atOnce = 4;

interface Inspected {
  readonly file: string;
  readonly exitCode: number;
  readonly clean: boolean;
  readonly format: string | null;
  readonly first: string;
}

interface Printed {
  readonly clean: boolean;
  readonly format: string | null;
  readonly diagnostics: readonly { readonly message: string }[];
}

function inspect({ file }: CorpusEntry): Promise<Inspected> {
  return new Promise((finish, fail) => {
    const words = [cli, "inspect", resolve(folder, file), "--format", "json"];
    execFile(process.execPath, words, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stderr !== "") return fail(new Error(`${file}: ${stderr}`));
      const { clean, format, diagnostics } = JSON.parse(stdout) as Printed;
      const first = diagnostics[0]?.message ?? "";
      finish({ file, exitCode: Number(error?.code ?? 0), clean, format, first });
    });
  });
}

/** All of them, a few processes at a time. */
async function inspectAll(entries: readonly CorpusEntry[]): Promise<Inspected[]> {
  const waiting = [...entries];
  const done: Inspected[] = [];
  const work = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift())
      done.push(await inspect(entry));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return done;
}

/** A report that is broken by its facts, or of a format that is not read yet, is never clean. */
function expectedCode(entry: CorpusEntry, inspected: Inspected): number {
  const isUnread = inspected.first.startsWith("unsupported format: looks like ");
  return "expect" in entry.facts || isUnread ? 2 : 0;
}

describe.skipIf(!hasCorpus)("assaygate inspect on the corpus of real reports", () => {
  it("ends for each as its facts say", async () => {
    const entries = corpusEntries().filter(({ format }) => !otherKinds.has(format));

    const inspected = new Map((await inspectAll(entries)).map((result) => [result.file, result]));

    expect(inspected.size).toBe(entries.length);
    const differing = entries.flatMap((entry) => {
      const result = inspected.get(entry.file);
      if (result === undefined) return [entry.file];
      const isRight =
        result.exitCode === expectedCode(entry, result) && result.clean === (result.exitCode === 0);
      return isRight ? [] : [`${entry.file}: ${JSON.stringify(result)}`];
    });
    expect(differing).toEqual([]);
    const clean = [...inspected.values()].filter((result) => result.clean);
    for (const { file, format } of clean)
      expect([file, format]).toEqual([file, entries.find((entry) => entry.file === file)?.format]);
    expect(clean.length).toBeGreaterThan(70);
  });
});
