import { createHash } from "node:crypto";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { nativeActions } from "../../../../sandbox/runner/actions/index.ts";
import type { Artifacts } from "../../../../sandbox/runner/api.ts";
import { runYaml } from "../../../support/runner-scene.ts";

const pin = "d".repeat(40);

type Stored = Awaited<ReturnType<Artifacts["list"]>>[number];

function memoryArtifacts(others: readonly Stored[] = []) {
  const stored: Stored[] = [];
  const artifacts: Artifacts = {
    put: async ({ name, zip }) => {
      if (stored.some((one) => one.name === name))
        throw new Error(`an artifact of the name '${name}' exists`);
      const digest = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
      stored.unshift({ id: 500 + stored.length, name, digest, zip });
      return { id: 499 + stored.length, digest };
    },
    list: async (run) => (run === undefined ? stored : others),
  };
  return { stored, artifacts };
}

const filesOf = (stored: Stored | undefined) =>
  Object.keys(unzipSync(stored?.zip ?? new Uint8Array())).toSorted();

async function running(steps: string, { others = [] as readonly Stored[], more = "" } = {}) {
  const { stored, artifacts } = memoryArtifacts(others);
  const ran = await runYaml(
    `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    ${more}
    steps:
${steps.trim().replace(/^/gm, "      ")}
`,
    { nativeActions, hooks: { artifacts } },
  );
  return { ran, stored };
}

const upload = (inputs: string, id = "up"): string =>
  `- {id: ${id}, uses: "actions/upload-artifact@${pin}", with: ${inputs}}`;
const download = (inputs: string): string =>
  `- {id: down, uses: "actions/download-artifact@${pin}", with: ${inputs}}`;

const tree =
  "- run: mkdir -p out/deep out/.dot && echo 1 > out/a.txt && echo 2 > out/deep/b.txt && echo 3 > out/.dot/c.txt && echo 4 > top.txt";

describe("actions/upload-artifact", () => {
  test.each([
    ["a folder, without its own name", "out", ["a.txt", "deep/b.txt"]],
    ["a single file", "out/a.txt", ["a.txt"]],
    [
      "several places, below what they share",
      "out/deep\n              top.txt",
      ["out/deep/b.txt", "top.txt"],
    ],
    ["a pattern, below the place that it starts at", "out/**/*.txt", ["a.txt", "deep/b.txt"]],
    ["all but what is taken away", "out\n              !out/deep", ["a.txt"]],
    ["a folder below the machine's temporary one", `\${{ runner.temp }}/given`, ["x.txt"]],
  ])("stores %s", async (_, path, files) => {
    const { stored } = await running(`
${tree}
- run: mkdir "$RUNNER_TEMP/given"; echo x > "$RUNNER_TEMP/given/x.txt"
- id: up
  uses: actions/upload-artifact@${pin}
  with:
    path: |
              ${path}
`);

    expect(filesOf(stored[0])).toEqual(files);
    expect(stored[0]?.name).toBe("artifact");
  });

  test("leaves hidden files out unless they are asked for", async () => {
    const { stored } = await running(
      `${tree}\n${upload("{path: out, include-hidden-files: true, name: all}")}`,
    );

    expect(filesOf(stored[0])).toEqual([".dot/c.txt", "a.txt", "deep/b.txt"]);
  });

  test("tells id and digest of the bytes that were stored", async () => {
    const { ran, stored } = await running(
      `${tree}\n${upload("{path: out}")}\n- run: echo \${{ steps.up.outputs.artifact-id }} \${{ steps.up.outputs.artifact-digest }}`,
    );
    const digest = createHash("sha256")
      .update(stored[0]?.zip ?? "")
      .digest("hex");

    expect(ran.log("a", "__run_2")).toEqual([`500 ${digest}`]);
  });

  test("stores the same bytes for the same files", async () => {
    const first = await running(`${tree}\n${upload("{path: out}")}`);
    const second = await running(`${tree}\n${upload("{path: out}")}`);

    expect(first.stored[0]?.digest).toBe(second.stored[0]?.digest);
  });

  test.each([
    ["warn", "success/success", 1],
    ["ignore", "success/success", 0],
    ["error", "failure/failure", 1],
  ])("finds nothing: %s", async (reaction, step, annotations) => {
    const { ran, stored } = await running(upload(`{path: nowhere, if-no-files-found: ${reaction}}`));

    expect(ran.step("a", "up")).toBe(step);
    expect(ran.annotations("a")).toHaveLength(annotations);
    expect(stored).toEqual([]);
  });

  test.each([
    ["a name that some file system does not take", "{path: out, name: a/b}"],
    ["a name that the run has already", "{path: out, name: taken}"],
    ["an input that it does not know", "{path: out, sort: yes}"],
  ])("refuses %s", async (_, inputs) => {
    const { ran } = await running(
      `${tree}\n${upload("{path: out, name: taken}", "first")}\n${upload(inputs)}`,
    );

    expect(ran.step("a", "first")).toBe("success/success");
    expect(ran.step("a", "up")).toBe("failure/failure");
  });
});

describe("actions/download-artifact", () => {
  const two = `${tree}\n${upload("{path: out, name: one}", "first")}\n${upload("{path: top.txt, name: two}", "second")}`;

  test("brings one artifact into a folder", async () => {
    const { ran } = await running(
      `${two}\n${download("{name: one, path: got}")}\n- run: cd got && find . -type f | sort; echo \${{ steps.down.outputs.download-path }}`,
    );

    expect(ran.log("a", "__run_2")).toEqual([
      "./a.txt",
      "./deep/b.txt",
      expect.stringMatching(/\/app\/app\/got$/),
    ]);
  });

  test("brings all, each into a folder of its name, or together", async () => {
    const apart = await running(`${two}\n${download("{path: got}")}\n- run: cd got && find . -type f | sort`);
    const together = await running(
      `${two}\n${download("{path: got, pattern: 't*', merge-multiple: true}")}\n- run: ls got`,
    );

    expect(apart.ran.log("a", "__run_2")).toEqual(["./one/a.txt", "./one/deep/b.txt", "./two/top.txt"]);
    expect(together.ran.log("a", "__run_2")).toEqual(["top.txt"]);
  });

  test("brings an artifact by its id", async () => {
    const { ran } = await running(
      `${two}\n${download(`{path: got, artifact-ids: '\${{ steps.second.outputs.artifact-id }}'}`)}\n- run: ls got`,
    );

    expect(ran.log("a", "__run_2")).toEqual(["top.txt"]);
  });

  const both = `\${{ steps.first.outputs.artifact-id }}, \${{ steps.second.outputs.artifact-id }}`;

  test.each([
    ["each into a folder of its name", "", ["./one/a.txt", "./one/deep/b.txt", "./two/top.txt"]],
    ["together", ", merge-multiple: true", ["./a.txt", "./deep/b.txt", "./top.txt"]],
  ])("brings several by their ids, %s", async (_, more, files) => {
    const { ran } = await running(
      `${two}\n${download(`{path: got, artifact-ids: '${both}'${more}}`)}\n- run: cd got && find . -type f | sort`,
    );

    expect(ran.log("a", "__run_2")).toEqual(files);
  });

  test("brings one that a pattern finds alone straight into the folder", async () => {
    const { ran } = await running(`${two}\n${download("{path: got, pattern: 't*'}")}\n- run: ls got`);

    expect(ran.log("a", "__run_2")).toEqual(["top.txt"]);
  });

  test("warns, and goes on, where one of several ids is not there", async () => {
    const { ran } = await running(
      `${two}\n${download("{path: got, artifact-ids: '500,777', merge-multiple: true}")}\n- run: ls got`,
    );

    expect(ran.annotations("a")).toEqual(["warning: Could not find the following artifact IDs: 777"]);
    expect(ran.log("a", "__run_2")).toEqual(["a.txt", "deep"]);
  });

  test.each([
    ["777,778", "None of the provided artifact IDs were found"],
    ["one", "Invalid artifact ID: 'one'. Must be a number."],
    [",", "No valid artifact IDs provided in 'artifact-ids' input"],
  ])("fails for the ids %j", async (ids, why) => {
    const { ran } = await running(`${two}\n${download(`{artifact-ids: '${ids}'}`)}`);

    expect(ran.annotations("a")).toEqual([`error: ${why}`]);
  });

  test("fails for an artifact that is not there", async () => {
    const { ran } = await running(download("{name: none}"));

    expect(ran.annotations("a")[0]).toMatch(/Artifact not found for name: none/);
  });

  const foreign = {
    id: 9,
    name: "foreign",
    digest: "sha256:0",
    zip: zipSync({ "f.txt": new Uint8Array([65]) }),
  };

  test("brings those of another run only with a token that may read actions", async () => {
    const inputs = `{name: foreign, run-id: 5, github-token: '\${{ github.token }}'}`;
    const without = await running(download(inputs), { others: [foreign] });
    const given = await running(`${download(inputs)}\n- run: cat f.txt`, {
      others: [foreign],
      more: "permissions: {actions: read}",
    });

    expect(without.ran.annotations("a")[0]).toMatch(/actions: read/);
    expect(given.ran.log("a", "__run")).toEqual(["A"]);
  });

  test("refuses a path that leads out of the folder (attack: zip slip)", async () => {
    const zip = zipSync({ "../../escaped.txt": new Uint8Array([65]) });
    const { ran } = await running(download("{name: foreign, run-id: 5, github-token: x}"), {
      others: [{ ...foreign, zip }],
      more: "permissions: {actions: read}",
    });

    expect(ran.annotations("a")[0]).toMatch(/leads out of it/);
  });
});
