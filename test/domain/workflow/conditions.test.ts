import { describe, expect, it } from "vitest";
import { skipOf, upstreamOf } from "../../../src/domain/workflow/conditions.ts";
import type { Job } from "../../../src/domain/workflow/model.ts";
import { readWorkflow } from "../../../src/domain/workflow/read-workflow.ts";

function jobs(text: string): readonly Job[] {
  const workflow = readWorkflow({ path: "w.yml", text: `on: push\njobs:\n${text}` });
  return "jobs" in workflow ? workflow.jobs : [];
}

function skip(keys: string) {
  const [job] = jobs(`  a:\n${keys}    runs-on: x\n`);
  return job === undefined ? undefined : (skipOf(job, "Acme/App")?.by ?? null);
}

describe("skipOf", () => {
  it.each([
    ["", null],
    ["    if: true\n", null],
    ["    if: always()\n", null],
    [`    if: \${{ always() || failure() }}\n`, null],
    [`    if: \${{ !cancelled() }}\n`, null],
    ["    if: github.repository == 'acme/app'\n", null],
    ["    if: github.repository != 'acme/platform'\n", null],
    ["    if: github.repository == 'acme/platform'\n", "condition"],
    ["    if: failure()\n", "condition"],
    ["    if: always() && x\n", "condition"],
    ["    needs: b\n", "needs"],
    ["    needs: b\n    if: success()\n", "needs"],
    ["    needs: b\n    if: always()\n", null],
    ["    needs: b\n    if: success() || failure()\n", "cancelling"],
  ])("reads %j as %s", (keys, by) => {
    expect(skip(keys)).toBe(by);
  });
});

describe("upstreamOf", () => {
  it("follows needs, also in a circle", () => {
    const all = jobs("  a: { needs: b }\n  b: { needs: [c, a] }\n  c: {}\n  d: {}\n");
    const [first] = all;

    expect(
      first === undefined
        ? []
        : upstreamOf(first, all)
            .map(({ id }) => id)
            .sort(),
    ).toEqual(["b", "c"]);
  });
});
