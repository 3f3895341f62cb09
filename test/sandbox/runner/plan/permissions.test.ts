import { describe, expect, test } from "vitest";
import {
  capped,
  effectivePermissions,
  permissionsOfAll,
} from "../../../../sandbox/runner/plan/permissions.ts";
import { loaded } from "../../../support/runner-files.ts";

const above = { contents: "read", packages: "read" } as const;

describe("permissions of a job", () => {
  test("its own count, else those of the workflow, else what stands above", () => {
    const job = { checks: "write" } as const;
    const workflow = { issues: "write" } as const;
    expect(effectivePermissions({ job, workflow, above })).toBe(job);
    expect(effectivePermissions({ job: null, workflow, above })).toBe(workflow);
    expect(effectivePermissions({ job: null, workflow: null, above })).toBe(above);
  });

  test("an empty mapping is none at all", async () => {
    const workflow = await loaded(
      "on: push\npermissions: {}\njobs:\n  one: {runs-on: x, steps: [{run: x}]}\n",
    );
    expect(effectivePermissions({ job: null, workflow: workflow.permissions, above })).toEqual({});
  });

  test("what is not named is none", async () => {
    const workflow = await loaded(
      "on: push\njobs:\n  one: {runs-on: x, steps: [{run: x}], permissions: {contents: read, checks: none}}\n",
    );
    expect(workflow.jobs[0]?.permissions).toEqual({ contents: "read" });
  });

  test("read-all gives no token for OIDC, write-all does", () => {
    expect(permissionsOfAll("read")).toMatchObject({ contents: "read", models: "read" });
    expect(permissionsOfAll("read")).not.toHaveProperty("id-token");
    expect(permissionsOfAll("write")).toMatchObject({
      contents: "write",
      "id-token": "write",
      models: "read",
    });
  });
});

test("a fork's token reads, whatever the file asks for", () => {
  const ceiling = permissionsOfAll("read");
  expect(capped({ contents: "write", "id-token": "write", checks: "read" }, ceiling)).toEqual({
    contents: "read",
    checks: "read",
  });
  expect(capped({ contents: "write" }, null)).toEqual({ contents: "write" });
});
