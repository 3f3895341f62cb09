import { beforeAll, describe, expect, test } from "vitest";
import { nativeActions } from "../../../../sandbox/runner/actions/index.ts";
import type { Sources } from "../../../../sandbox/runner/api.ts";
import { gitSources } from "../../../../sandbox/runner/sources.ts";
import { type BareRepository, bareRepository, gitIn } from "../../../support/bare-repository.ts";
import { pushTrigger, runYaml, type Scene, workflowFile } from "../../../support/runner-scene.ts";

const pin = "c".repeat(40);
const path = ".github/workflows/test.yml";

const workflowOf = (steps: string): string => `
on: push
permissions: {contents: read}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
${steps.trim().replace(/^/gm, "      ")}
`;

let app: BareRepository;
let other: BareRepository;

beforeAll(() => {
  app = bareRepository([{ "a.txt": "one\n" }, { "a.txt": "two\n" }, { "a.txt": "three\n" }]);
  gitIn(app.folder, "update-ref", "refs/heads/side", app.shas[0] ?? "");
  other = bareRepository([{ "other.txt": "other" }]);
});

/** Runs a job with these steps in a repository of three commits. */
async function running(steps: string, more: Scene = {}) {
  const folders = new Map([
    ["acme/app", app.folder],
    ["acme/other", other.folder],
  ]);
  const sources = gitSources({
    folderOf: (repository) => folders.get(repository),
    isPublic: (repository) => more.vars?.["PUBLIC"] === repository,
  });
  const [, , sha = ""] = app.shas;
  const withWorkflow: Sources = {
    at: async (repository, ref) => {
      const tree = await sources.at(repository, ref);
      const text = workflowOf(steps);
      return tree && { ...tree, read: async (file) => (file === path ? text : await tree.read(file)) };
    },
  };
  const trigger = { ...pushTrigger, sha };
  const ran = await runYaml("", {
    sources: withWorkflow,
    nativeActions,
    trigger,
    file: { ...workflowFile, sha },
    ...more,
  });
  return { ran, shas: app.shas };
}

const use = (inputs = "{}"): string => `- {id: c, uses: "actions/checkout@${pin}", with: ${inputs}}`;

describe("actions/checkout", () => {
  test("makes the workspace a repository with the commit of the run", async () => {
    const { ran, shas } = await running(`
${use()}
- run: git rev-parse HEAD; git rev-list --count HEAD; git branch --show-current; git status --porcelain; cat a.txt; git remote get-url origin
`);

    expect(ran.log("a", "__run")).toEqual([shas[2], "1", "main", "three", expect.stringMatching(/^file:/)]);
  });

  test("brings the parents that `fetch-depth` asks for", async () => {
    const { ran, shas } = await running(
      `${use("{fetch-depth: 2}")}\n- run: git rev-parse HEAD^; git rev-list --count HEAD`,
    );

    expect(ran.log("a", "__run")).toEqual([shas[1], "2"]);
  });

  test("takes another ref, another repository and another folder", async () => {
    const { ran, shas } = await running(
      `
${use("{ref: side, path: base}")}
${use("{repository: acme/other, path: deep/other}").replace("id: c", "id: d")}
- run: git -C base rev-parse HEAD; git -C base branch --show-current; ls -A; ls deep/other
- run: echo "\${{ steps.c.outputs.ref }} \${{ steps.c.outputs.commit }}"
`,
      { vars: { PUBLIC: "acme/other" } },
    );

    expect(ran.log("a", "__run")).toEqual([shas[0], "side", "base", "deep", "other.txt"]);
    expect(ran.log("a", "__run_2")).toEqual([`side ${shas[0]}`]);
  });

  test("takes away what lay in the folder before", async () => {
    const { ran } = await running(`- run: touch planted; mkdir -p .git/hooks\n${use()}\n- run: ls`);

    expect(ran.log("a", "__run_2")).toEqual(["a.txt"]);
  });

  test("leaves the token in git's configuration unless `persist-credentials` is false", async () => {
    const { ran } = await running(
      `${use()}\n- run: grep -ci authorization .git/config\n${use("{persist-credentials: false}").replace("id: c", "id: d")}\n- run: grep -ci authorization .git/config || true`,
    );

    expect(ran.log("a", "__run")).toEqual(["1"]);
    expect(ran.log("a", "__run_2")).toEqual(["0"]);
  });

  test.each([
    ["{lfs: true}", /input 'lfs' is not supported/],
    ["{ref: nowhere}", /'nowhere' could not be found/],
    ["{path: ../../outside}", /is not under/],
    ["{fetch-depth: deep}", /expected a whole number/],
    ["{repository: acme/other}", /does not reach acme\/other/],
    ["{repository: acme/unknown}", /could not be found in acme\/unknown/],
  ])("refuses %s", async (inputs, message) => {
    const { ran } = await running(use(inputs));

    expect(ran.step("a", "c")).toBe("failure/failure");
    expect(ran.annotations("a")[0]).toMatch(message);
  });

  test("of a private repository needs permission to read contents", async () => {
    const { ran } = await running(use(), { permissionCeiling: {} });

    expect(ran.annotations("a")).toEqual([
      `error: Not Found: permission "contents: read" is missing for this job`,
    ]);
  });
});
