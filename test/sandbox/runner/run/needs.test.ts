import { describe, expect, test } from "vitest";
import { runYaml } from "../../../support/runner-scene.ts";

/** A job of one step that ends as it is told. */
const job = (id: string, more: string, exit = 0): string => `
  ${id}:
    runs-on: ubuntu-latest
    ${more}
    steps: [{run: exit ${exit}}]`;

describe("a job without a condition", () => {
  test("is skipped when a job that it needs fails, and so is all that needs it", async () => {
    const ran = await runYaml(
      `on: push\njobs:${job("a", "", 1)}${job("b", "needs: a")}${job("c", "needs: b")}${job("d", "")}`,
    );

    expect(ran.result).toMatchObject({ conclusion: "failure" });
    expect(["a", "b", "c", "d"].map(ran.conclusion)).toEqual(["failure", "skipped", "skipped", "success"]);
  });

  test("is skipped when any ancestor was skipped, though its direct need ran", async () => {
    const ran = await runYaml(
      `on: push\njobs:${job("a", "if: false")}${job("b", "needs: a\n    if: always()")}${job("c", "needs: b")}`,
    );

    expect(["a", "b", "c"].map(ran.conclusion)).toEqual(["skipped", "success", "skipped"]);
    expect(ran.result).toMatchObject({ conclusion: "success" });
  });
});

describe("status functions of a job", () => {
  test("`failure()` sees every ancestor, not only direct needs", async () => {
    const ran = await runYaml(
      `on: push\njobs:${job("a", "", 1)}${job("b", "needs: a\n    if: always()")}${job("c", "needs: b\n    if: failure()")}`,
    );

    expect(["a", "b", "c"].map(ran.conclusion)).toEqual(["failure", "success", "success"]);
  });

  test("`!failure() && !cancelled()` runs behind a skipped job", async () => {
    const ran = await runYaml(
      `on: push\njobs:${job("a", "if: false")}${job("b", `needs: a\n    if: \${{ !failure() && !cancelled() }}`)}`,
    );

    expect(ran.conclusion("b")).toBe("success");
  });

  test("a condition without a status function is joined to `success()`", async () => {
    const ran = await runYaml(
      `on: push\njobs:${job("a", "", 1)}${job("b", "needs: a\n    if: github.actor == 'ana'")}`,
    );

    expect(ran.conclusion("b")).toBe("skipped");
  });

  test("`needs` tells result and outputs of direct needs only", async () => {
    const ran = await runYaml(`
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: {word: "\${{ steps.s.outputs.word }}"}
    steps: [{id: s, run: 'echo word=hi >> "$GITHUB_OUTPUT"; exit 1'}]
  b:
    runs-on: ubuntu-latest
    needs: a
    if: always()
    steps: [{run: echo}]
  c:
    runs-on: ubuntu-latest
    needs: [a, b]
    if: always()
    steps: [{run: "echo '\${{ toJSON(needs) }}'"}]
  d:
    runs-on: ubuntu-latest
    needs: b
    if: always()
    steps: [{run: "echo '\${{ toJSON(needs.a) }}'"}]
`);

    const needs: unknown = JSON.parse(ran.log("c").join("\n"));
    expect(needs).toEqual({
      a: { result: "failure", outputs: { word: "hi" } },
      b: { result: "success", outputs: {} },
    });
    expect(ran.log("d")).toEqual(["null"]);
  });
});

test("a skipped job is told with its name, and never started", async () => {
  const ran = await runYaml(
    `on: push\njobs:${job("a", `name: Build of \${{ github.actor }}\n    if: false`)}`,
  );

  expect(ran.events.filter(({ kind }) => kind.startsWith("job-"))).toEqual([
    {
      kind: "job-ended",
      job: "a",
      name: "Build of ana",
      result: { conclusion: "skipped", outcome: "skipped", outputs: {} },
    },
  ]);
  expect(ran.result).toMatchObject({ conclusion: "skipped" });
});

describe("a job whose failure is let pass (continue-on-error)", () => {
  const text = `on: push\njobs:${job("a", "continue-on-error: true", 1)}${job("b", "needs: a")}`;

  test("counts as a success for what needs it and for the run", async () => {
    const ran = await runYaml(text);

    expect(ran.conclusion("a")).toBe("success");
    expect(ran.conclusion("b")).toBe("success");
    expect(ran.result).toMatchObject({ conclusion: "success" });
  });

  test("still shows as failed on its check run", async () => {
    const ran = await runYaml(text);

    expect(ran.events).toContainEqual(
      expect.objectContaining({
        kind: "job-ended",
        job: "a",
        result: expect.objectContaining({ outcome: "failure" }),
      }),
    );
  });
});

test("a condition that cannot be evaluated fails the job and says why", async () => {
  const ran = await runYaml(`on: push\njobs:${job("a", "if: fromJSON('{')")}`);

  expect(ran.conclusion("a")).toBe("failure");
  expect(ran.annotations("a")).toHaveLength(1);
});

describe("a re-run of failed jobs", () => {
  test("takes over what succeeded, and runs again what failed and what needs it", async () => {
    const text = `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: {word: "\${{ steps.s.outputs.word }}"}
    steps: [{id: s, run: 'echo word=first >> "$GITHUB_OUTPUT"'}]${job("b", "", 1)}
  c:
    runs-on: ubuntu-latest
    needs: [a, b]
    if: always()
    steps: [{run: 'echo \${{ needs.a.outputs.word }}'}]`;
    const first = await runYaml(text);
    const kept = new Map(first.result.kind === "completed" ? first.result.jobs : []);
    kept.delete("b");

    const second = await runYaml(text, { kept, run: { id: 77, number: 7, attempt: 2 } });

    expect(second.events.flatMap((event) => (event.kind === "job-started" ? [event.job.key] : []))).toEqual([
      "b",
      "c",
    ]);
    expect(second.log("c")).toEqual(["first"]);
    expect(second.conclusion("a")).toBe("success");
  });
});
