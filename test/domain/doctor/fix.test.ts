import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/domain/doctor/diagnose.ts";
import { unifiedDiff } from "../../../src/domain/doctor/fix.ts";
import { doctorPolicy, goodWorkflow, pin, withText } from "../../support/repository-facts.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const path = ".github/workflows/ci.yml";

/** The file after git itself has applied a patch. */
function applied(text: string, diff: string): string {
  const folder = temporaryFolder();
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  execFileSync("git", ["apply", "--unidiff-zero", "-"], { cwd: folder, input: diff });
  return readFileSync(file, "utf8");
}

/** Each thing that a patch cures, in one file. */
const sick = goodWorkflow
  .replace("permissions:\n  contents: read\n", "permissions: write-all\n")
  .replace("  pull_request:\n", "  pull_request:\n    paths:\n      - src/**\n      - test/**\n")
  .replace("  merge_group:\n", "")
  .replace(`    if: \${{ always() }}\n`, "")
  .replace(`@${pin} # v5.0.0`, "@v4")
  .replace(
    "      - run: npm test\n",
    `      - run: echo "\${{ github.head_ref }}"\n        continue-on-error: true\n`,
  );

describe("unifiedDiff", () => {
  it("is what git applies, one finding after the other, until nothing is left to patch", () => {
    let text = sick;
    const cured: string[] = [];
    for (let round = 0; round < 20; round++) {
      const { kinds } = diagnose(withText(text), doctorPolicy);
      const found = kinds.flatMap(({ id, findings }) => findings.map(({ fix }) => ({ id, fix })));
      const next = found.find(({ fix }) => fix.kind === "patch");
      if (next?.fix.kind !== "patch") break;
      text = applied(text, unifiedDiff(next.fix.path, next.fix.hunks));
      cured.push(next.id);
    }

    expect(cured.sort()).toEqual([
      "excess-permission",
      "filtered-gate",
      "missing-merge-group",
      "script-injection",
      "skippable-gate",
      "unfailing-gate",
      "unpinned-action",
    ]);
    expect(diagnose(withText(text), doctorPolicy).kinds.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it("counts the lines that earlier hunks moved", () => {
    const text = "a\nb\nc\nd\n";
    const hunks = [
      { line: 4, remove: ["d"], add: ["D"] },
      { line: 1, remove: ["a"], add: ["1", "2"] },
      { line: 2, remove: [], add: ["x"] },
      { line: 3, remove: ["c"], add: [] },
    ];

    expect(applied(text, unifiedDiff(path, hunks))).toBe("1\n2\nb\nx\nD\n");
  });
});
