import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { renderCaller } from "../../../src/domain/adoption/caller.ts";
import { callerPath } from "../../../src/domain/pipeline/places.ts";
import { diagnosticsOf } from "../../support/language-service.ts";
import { workflowRules } from "../../support/workflow-rules.ts";

const text = renderCaller({ repository: "ORG/platform", channel: "stable" });

interface Caller {
  readonly on: object;
  readonly jobs: { readonly [id: string]: { readonly uses: string; readonly permissions: object } };
}

describe("the caller", () => {
  it("asks for what the starter asks for, on the same events", () => {
    const own = parse(text) as Caller;
    const starter = parse(readFileSync("workflows/starters/container.yml", "utf8")) as Caller;
    const [job] = Object.values(starter.jobs);

    expect(own.on).toEqual(starter.on);
    expect(Object.values(own.jobs)[0]?.permissions).toEqual(job?.permissions);
    expect(Object.values(own.jobs)[0]?.uses).toBe(job?.uses);
  });

  it("is valid to GitHub's own language service", async () => {
    expect(await diagnosticsOf(callerPath, text)).toEqual([]);
  });

  it.each(workflowRules)("$name", ({ broken }) => {
    expect(broken({ path: "workflows/starters/caller.yml", text })).toEqual([]);
  });
});
