import { describe, expect, test } from "vitest";
import { runYaml } from "../../../support/runner-scene.ts";

describe("legs of a matrix", () => {
  test("have keys, names, `matrix` and `strategy` of their own", async () => {
    const ran = await runYaml(`
on: push
jobs:
  legs:
    name: Legs
    runs-on: ubuntu-latest
    strategy:
      max-parallel: 1
      fail-fast: false
      matrix: {os: [linux, mac], version: [1]}
    steps: [{run: "echo \${{ matrix.os }} \${{ strategy.job-index }}/\${{ strategy.job-total }} \${{ strategy.max-parallel }} \${{ strategy.fail-fast }}"}]
`);

    expect([...ran.identities.values()].map(({ key, name }) => [key, name])).toEqual([
      ["legs (1)", "Legs (linux, 1)"],
      ["legs (2)", "Legs (mac, 1)"],
    ]);
    expect(ran.log("legs (1)")).toEqual(["linux 0/2 1 false"]);
    expect(ran.log("legs (2)")).toEqual(["mac 1/2 1 false"]);
  });

  test("run no more at a time than `max-parallel`", async () => {
    let running = 0;
    let most = 0;
    await runYaml(
      `
on: push
jobs:
  legs:
    runs-on: ubuntu-latest
    strategy: {max-parallel: 2, matrix: {n: [1, 2, 3, 4, 5]}}
    steps: [{run: sleep 0.05}]
`,
      {
        parallelJobs: 8,
        onEvent: ({ kind }) => {
          if (kind === "job-started") running += 1;
          if (kind === "job-ended") running -= 1;
          most = Math.max(most, running);
        },
      },
    );

    expect(most).toBe(2);
  });

  test("set the job's outputs: the last to end that is not empty wins", async () => {
    const ran = await runYaml(`
on: push
jobs:
  legs:
    runs-on: ubuntu-latest
    strategy: {max-parallel: 1, matrix: {word: [one, two, ""]}}
    outputs:
      word: \${{ steps.s.outputs.word }}
    steps: [{id: s, run: 'echo "word=\${{ matrix.word }}" >> "$GITHUB_OUTPUT"'}]
  after:
    runs-on: ubuntu-latest
    needs: legs
    steps: [{run: 'echo \${{ needs.legs.outputs.word }}'}]
`);

    expect(ran.log("after")).toEqual(["two"]);
  });

  test("an empty vector fails the job", async () => {
    const ran = await runYaml(`
on: push
jobs:
  legs:
    runs-on: ubuntu-latest
    strategy: {matrix: {n: "\${{ fromJSON('[]') }}"}}
    steps: [{run: echo}]
`);

    expect(ran.conclusion("legs")).toBe("failure");
    expect(ran.annotations("legs")[0]).toMatch(/Matrix vector 'n' does not contain any values/);
  });
});

describe("fail-fast", () => {
  const legs = (more: string): string => `
on: push
jobs:
  legs:
    runs-on: ubuntu-latest
    ${more}
    steps:
      - run: \${{ matrix.n == 1 && 'sleep 1; exit 1' || 'sleep 20' }}
      - if: cancelled()
        run: echo cleaned
  after:
    needs: legs
    if: always()
    runs-on: ubuntu-latest
    steps: [{run: 'echo \${{ needs.legs.result }}'}]
`;

  test("a leg that fails cancels its siblings, whose `cancelled()` steps still run", async () => {
    const began = performance.now();
    const ran = await runYaml(legs("strategy: {matrix: {n: [1, 2, 3]}}"), { parallelJobs: 2 });

    expect(performance.now() - began).toBeLessThan(18_000);
    expect([1, 2, 3].map((n) => ran.conclusion(`legs (${n})`))).toEqual([
      "failure",
      "cancelled",
      "cancelled",
    ]);
    expect(ran.log("legs (2)")).toContain("cleaned");
    expect(ran.log("legs (3)")).toEqual([]);
    expect(ran.log("after")).toEqual(["failure"]);
  });

  test("off, all legs run to their end", async () => {
    const ran = await runYaml(
      legs("strategy: {fail-fast: false, matrix: {n: [1, 2]}}").replace("sleep 20", "sleep 1.5"),
      { parallelJobs: 2 },
    );

    expect([1, 2].map((n) => ran.conclusion(`legs (${n})`))).toEqual(["failure", "success"]);
  });

  test("a leg whose failure is let pass cancels nobody", async () => {
    const ran = await runYaml(
      legs("continue-on-error: true\n    strategy: {matrix: {n: [1, 2]}}").replace("sleep 20", "sleep 1.5"),
      { parallelJobs: 2 },
    );

    expect([1, 2].map((n) => ran.conclusion(`legs (${n})`))).toEqual(["success", "success"]);
    expect(ran.result).toMatchObject({ conclusion: "success" });
  });
});
