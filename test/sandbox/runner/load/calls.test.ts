import { describe, expect, test } from "vitest";
import { loaded, problems } from "../../../support/runner-files.ts";

const called = (inputs: readonly string[], ...jobs: readonly string[]): string =>
  ["on:", "  workflow_call:", ...inputs.map((line) => `    ${line}`), "jobs:", ...jobs, ""].join("\n");
const emptyJob = ["  inner:", "    runs-on: ubuntu-24.04", "    steps: [{run: 'true'}]"];
const call = (uses: string, ...lines: readonly string[]): string =>
  ["on: push", "jobs:", "  outer:", `    uses: ${uses}`, ...lines.map((line) => `    ${line}`), ""].join(
    "\n",
  );
const lib = (text: string) => ({ "acme/lib": { ".github/workflows/lib.yml": text } });
const libCall = "acme/lib/.github/workflows/lib.yml@v1";

describe("calls", () => {
  const typed = called(
    [
      "inputs:",
      "  flag: {type: boolean, required: true}",
      "  count: {type: number}",
      "secrets:",
      "  key: {required: true}",
    ],
    ...emptyJob,
  );

  test("inputs that are missing, unknown or of another type, and secrets that are missing or unknown", async () => {
    const text = call(libCall, "with:", "  count: many", "  other: 1", "secrets:", "  lock: x");
    expect(await problems(text, lib(typed))).toEqual({
      kind: "invalid",
      lines: [
        "main.yml:4 Input flag is required, but not provided while calling.",
        "main.yml:6 Input count (number): Unexpected value 'many'",
        "main.yml:7 Invalid input, other is not defined in the referenced workflow.",
        "main.yml:4 Secret key is required, but not provided while calling.",
        "main.yml:9 Invalid secret, lock is not defined in the referenced workflow.",
      ],
    });
  });

  test("inherited secrets need no names", async () => {
    const workflow = await loaded(call(libCall, "with: {flag: true}", "secrets: inherit"), lib(typed));
    expect(workflow.jobs[0]).toMatchObject({ kind: "call", secrets: "inherit" });
  });

  test("a workflow that cannot be called", async () => {
    const text = "on: push\njobs:\n  inner: {runs-on: x, steps: [{run: x}]}\n";
    expect((await problems(call(libCall), lib(text))).lines).toEqual([
      "main.yml:4 workflow_call key is not defined in the referenced workflow.",
    ]);
  });

  test("'./' in a called workflow is the repository that owns the file", async () => {
    const text = called([], "  middle:", "    uses: ./.github/workflows/deep.yml");
    const workflow = await loaded(call(libCall), {
      "acme/shop": {
        ".github/workflows/deep.yml": "on: push\njobs: {wrong: {runs-on: x, steps: [{run: x}]}}\n",
      },
      "acme/lib": {
        ".github/workflows/lib.yml": text,
        ".github/workflows/deep.yml": called([], ...emptyJob),
      },
    });
    const [outer] = workflow.jobs;
    const middle = outer?.kind === "call" ? outer.workflow.jobs[0] : undefined;
    expect(middle?.kind === "call" ? middle.workflow.file : undefined).toMatchObject({
      repository: "acme/lib",
      path: ".github/workflows/deep.yml",
      ref: "v1",
    });
  });

  test("a repository that is not here is unsupported, not skipped", async () => {
    expect(await problems(call("elsewhere/lib/.github/workflows/lib.yml@v1"))).toEqual({
      kind: "unsupported",
      lines: [
        "main.yml:4 'elsewhere/lib/.github/workflows/lib.yml@v1': no repository here brings 'elsewhere/lib' at 'v1'",
      ],
    });
  });

  test("calls that lead back to themselves", async () => {
    const text = called([], "  again:", `    uses: ${libCall}`);
    expect((await problems(call(libCall), lib(text))).lines).toEqual([
      `lib.yml:5 '${libCall}': leads back to itself`,
    ]);
  });

  const chain = (count: number) =>
    Object.fromEntries(
      [...Array(count).keys()].map((level) => {
        const next = `    uses: ./.github/workflows/l${level + 1}.yml`;
        const jobs = level + 1 < count ? ["  next:", next] : emptyJob;
        return [`.github/workflows/l${level}.yml`, called([], ...jobs)];
      }),
    );

  test("ten levels are allowed, eleven are not", async () => {
    const first = call("./.github/workflows/l0.yml");
    expect((await problems(first, { "acme/shop": chain(9) })).kind).toBe("loaded");
    const found = await problems(first, { "acme/shop": chain(10) });
    expect(found.kind).toBe("invalid");
    expect(found.lines.join("\n")).toContain("nested deeper than 10 levels");
  });

  test("a level deeper by another way is found although its files are known", async () => {
    const text = `${call("./.github/workflows/l1.yml")}  second:\n    uses: ./.github/workflows/l0.yml\n`;
    expect((await problems(text, { "acme/shop": chain(10) })).lines.join("\n")).toContain("nested deeper");
  });

  test("a file outside .github/workflows", async () => {
    const found = await problems(call("./ci/lib.yml"), {
      "acme/shop": { "ci/lib.yml": called([], ...emptyJob) },
    });
    expect(found.lines[0]).toContain("workflows lie directly in .github/workflows");
  });
});

describe("permissions never grow in a called workflow", () => {
  const asking = (level: string) =>
    called(
      [],
      "  inner:",
      `    permissions: {contents: ${level}}`,
      "    runs-on: x",
      "    steps: [{run: x}]",
    );

  test("a nested job that asks for more than the calling job has", async () => {
    const text = call(libCall, "permissions: {contents: read}");
    expect(await problems(text, lib(asking("write")))).toEqual({
      kind: "invalid",
      lines: [
        `main.yml:3 Error calling workflow '${libCall}'. The nested job 'inner' is requesting 'contents: write', but is only allowed 'contents: read'.`,
      ],
    });
  });

  test("more than the default, where the caller says nothing", async () => {
    expect((await problems(call(libCall), lib(asking("write")))).kind).toBe("invalid");
    const all = { defaultPermissions: { contents: "write" } } as const;
    expect((await problems(call(libCall), lib(asking("write")), all)).kind).toBe("loaded");
  });

  test("two levels down the ceiling is what the level between was given", async () => {
    const files = {
      "acme/lib": {
        ".github/workflows/lib.yml": called(
          [],
          "  middle:",
          "    permissions: {}",
          "    uses: ./.github/workflows/deep.yml",
        ),
        ".github/workflows/deep.yml": asking("read"),
      },
    };
    const found = await problems(call(libCall, "permissions: write-all"), files);
    expect(found.lines).toEqual([
      "lib.yml:4 Error calling workflow 'acme/lib/.github/workflows/deep.yml@v1'. The nested job 'inner' is requesting 'contents: read', but is only allowed 'contents: none'.",
    ]);
  });

  test("write-all holds what read-all asks for", async () => {
    const text = called(["outputs: {}"], ...emptyJob).replace("jobs:", "permissions: read-all\njobs:");
    expect((await problems(call(libCall, "permissions: write-all"), lib(text))).kind).toBe("loaded");
    expect((await problems(call(libCall, "permissions: {contents: read}"), lib(text))).kind).toBe("invalid");
  });
});
