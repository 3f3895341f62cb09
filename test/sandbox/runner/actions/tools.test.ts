import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { nativeActions } from "../../../../sandbox/runner/actions/index.ts";
import { runYaml } from "../../../support/runner-scene.ts";

const pin = "e".repeat(40);

async function running(steps: string) {
  const text = `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
${steps.trim().replace(/^/gm, "      ")}
`;
  return await runYaml(text, { nativeActions, environment: { PATH: "/usr/bin:/bin" } });
}

const use = (action: string, inputs: string): string =>
  `- {id: s, uses: "${action}@${pin}", with: ${inputs}}`;

describe("actions/setup-node", () => {
  test("puts the Node of this machine into the path", async () => {
    const ran = await running(
      `${use("actions/setup-node", "{node-version: 24}")}\n- run: dirname "$(command -v node)"; node --version`,
    );

    expect(ran.log("a", "__run")).toEqual([dirname(process.execPath), process.version]);
    expect(ran.annotations("a")).toEqual([]);
  });

  test("warns if another one was asked for", async () => {
    const ran = await running(use("actions/setup-node", "{node-version: 20.x}"));

    expect(ran.annotations("a")[0]).toMatch(/^warning: Node 20.x was asked for/);
  });

  test("reads the version from a file, and fails without it", async () => {
    const found = await running(
      `- run: echo v18.1.0 > .nvmrc\n${use("actions/setup-node", "{node-version-file: .nvmrc}")}`,
    );
    const missing = await running(use("actions/setup-node", "{node-version-file: .nvmrc}"));

    expect(found.annotations("a")[0]).toMatch(/^warning: Node v18.1.0 was asked for/);
    expect(missing.step("a", "s")).toBe("failure/failure");
  });

  test("refuses what it would not do", async () => {
    const ran = await running(use("actions/setup-node", "{registry-url: 'https://example.org'}"));

    expect(ran.annotations("a")[0]).toMatch(/input 'registry-url' is not supported/);
  });
});

describe("actions/cache", () => {
  test("never finds anything", async () => {
    const ran = await running(
      `${use("actions/cache", "{path: x, key: k}")}\n- run: echo "[\${{ steps.s.outputs.cache-hit }}]"`,
    );

    expect(ran.log("a", "__run")).toEqual(["[]"]);
  });

  test("fails where a miss shall be a failure", async () => {
    const ran = await running(use("actions/cache/restore", "{path: x, key: k, fail-on-cache-miss: true}"));

    expect(ran.step("a", "s")).toBe("failure/failure");
  });
});
