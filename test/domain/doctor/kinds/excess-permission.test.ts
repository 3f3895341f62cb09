import { describe, expect, it } from "vitest";
import {
  afterPatches,
  goodWorkflow,
  known,
  resultOf,
  spoiled,
  withText,
} from "../../../support/repository-facts.ts";

const head = "permissions:\n  contents: read\n";
const checkout = goodWorkflow.split("\n").find((line) => line.includes("actions/checkout")) ?? "";

function stateAfterPatches(facts: ReturnType<typeof withText>) {
  const { findings } = resultOf("excess-permission", facts);
  expect(findings.every(({ fix }) => fix.kind === "patch")).toBe(true);
  return resultOf("excess-permission", afterPatches(facts, findings)).state;
}

describe("excess-permission", () => {
  it("finds write-all, and its patch cures it", () => {
    const facts = spoiled(head, "permissions: write-all\n");

    expect(resultOf("excess-permission", facts).state).toBe("refuted");
    expect(stateAfterPatches(facts)).toBe("clean");
  });

  it("finds jobs without a word where the default is write", () => {
    const facts = {
      ...spoiled(head, ""),
      defaultPermissions: known({ access: "write" as const, canApprove: false }),
    };
    const { findings } = resultOf("excess-permission", facts);

    expect(findings.map(({ at }) => at)).toEqual([
      "settings of acme/payments-api: Actions",
      ".github/workflows/ci.yml:5",
    ]);
    expect(findings[0]?.fix).toMatchObject({ path: "/repos/acme/payments-api/actions/permissions/workflow" });
    const read = { ...facts, defaultPermissions: known({ access: "read" as const, canApprove: false }) };
    expect(resultOf("excess-permission", read).state).toBe("clean");
  });

  it.each([
    ["of the workflow", "permissions:\n  contents: write\n"],
    ["of the workflow, for identities", "permissions: { id-token: write }\n"],
  ])("finds writes %s in jobs that never touch their token, and its patch cures it", (_, permissions) => {
    const facts = withText(
      goodWorkflow
        .replace(head, permissions)
        .replace(checkout, `${checkout}\n        with: { persist-credentials: false }`),
    );
    const { findings } = resultOf("excess-permission", facts);

    expect(findings).toHaveLength(2);
    expect(stateAfterPatches(facts)).toBe("clean");
  });

  it.each([
    ["a checkout that keeps credentials", checkout],
    ["an action that may use it", `      - uses: acme/publish@${"a".repeat(40)}`],
    ["a script that names it", `      - run: ./publish\n        env: { GH_TOKEN: '\${{ github.token }}' }`],
  ])("does not claim that %s needs no permission", (_, step) => {
    const facts = withText(
      goodWorkflow
        .replace("  test:\n", "  test:\n    permissions: { contents: write }\n")
        .replace(checkout, step),
    );

    expect(resultOf("excess-permission", facts).state).toBe("clean");
  });
});
