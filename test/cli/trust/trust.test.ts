import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli } from "../../../src/cli/main.ts";
import { trustTemplates } from "../../../src/domain/trust/kinds.ts";
import { given, kit } from "../../support/clouds/kit.ts";
import { MemoryFiles, memoryPorts } from "../../support/memory-ports.ts";

const templates = Object.fromEntries(
  Object.values(trustTemplates).map((path) => [path, readFileSync(path, "utf8")]),
);

async function cli(words: readonly string[]) {
  const { ports, told } = memoryPorts({ suite: new MemoryFiles(templates) });
  const exitCode = await runCli(words, ports);
  return { exitCode, printed: told.printed.join("") };
}

const typed = (...options: readonly string[]): readonly string[] =>
  options.flatMap((option) => [`--${option}`, given[option] ?? ""]);

describe("assaygate trust", () => {
  it("prints the condition for one product, environment and file", async () => {
    const words = typed("owner-id", "repository-id", "environment", "workflow", "account");

    expect(await cli(["trust", "aws", ...words])).toEqual({ exitCode: 0, printed: kit("aws") });
  });

  it("prints what does not depend on the product as it is", async () => {
    expect((await cli(["trust", "subject"])).printed).toBe(templates[trustTemplates.subject]);
  });

  it.each([
    [["trust"], "kyverno, or update; got nothing."],
    [["trust", "ibm"], 'or update; got "ibm".'],
    [["trust", "aws", "azure"], "expected one word behind trust."],
    [
      ["trust", "azure", ...typed("owner-id", "repository-id", "workflow")],
      'option "--environment": expected',
    ],
    [["trust", "kyverno", ...typed("repository", "image", "judge")], 'option "--policy": expected'],
  ])("says what is wrong with %j", async (words, message) => {
    await expect(cli(words)).rejects.toThrow(message);
  });
});
