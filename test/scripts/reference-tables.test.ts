import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderedReference } from "../../scripts/reference-tables.ts";

const read = (path: string): string => readFileSync(path, "utf8");

describe("the reference of permissions and inputs", () => {
  it("is what workflows, routes and actions say; else run npm run docs", () => {
    for (const [path, text] of renderedReference(read)) expect(read(path), path).toBe(text);
  });

  it("has a row for each input of each action, and says which must be given", () => {
    const page = renderedReference(read).get("docs/reference/inputs.md") ?? "";

    expect(page).toContain("### [`gate-check`](../../actions/gate-check/README.md)");
    expect(page).toMatch(/\| `kind` \| .+ \| required \|/);
    expect(page).toMatch(/\| `max-annotations` \| .+ \| `10` \|/);
  });
});
