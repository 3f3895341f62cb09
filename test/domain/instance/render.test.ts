import { describe, expect, it } from "vitest";
import { renderWorkflow } from "../../../src/domain/instance/render.ts";

const source = `jobs:
  a:
    uses: $/.github/workflows/scan.yml # ours
  b:
    steps:
      - uses: $/actions/scan
      - uses: actions/checkout@${"a".repeat(40)} # v6
      - run: echo 'uses: $/not/this'
`;
const pinned = (repository: string, sha: string): string =>
  renderWorkflow(source, { kind: "pinned", repository, sha });

describe("renderWorkflow", () => {
  it("says where the file comes from, and leaves the rest as it is", () => {
    const text = renderWorkflow(source, { kind: "self" });

    expect(text.startsWith("# Rendered from ")).toBe(true);
    expect(text.slice(text.indexOf("\n") + 1)).toBe(source);
  });

  it("names its own actions and workflows by commit for machines that do not know $/", () => {
    const sha = "b".repeat(40);

    const text = pinned("acme/platform", sha);

    expect(text).toContain(`    uses: acme/platform/.github/workflows/scan.yml@${sha} # ours\n`);
    expect(text).toContain(`      - uses: acme/platform/actions/scan@${sha}\n`);
    expect(text).toContain("echo 'uses: $/not/this'");
    expect(text).toContain(`actions/checkout@${"a".repeat(40)} # v6`);
  });

  it.each(["acme", "acme/platform/more", "acme/plat form", "acme/x@main", "", "-a/b"])(
    "refuses the repository %j",
    (repository) => {
      expect(() => pinned(repository, "b".repeat(40))).toThrow("expected owner/name");
    },
  );

  it.each(["main", "v1", "b".repeat(39), "B".repeat(40), ""])("refuses to pin to %j", (sha) => {
    expect(() => pinned("acme/platform", sha)).toThrow("expected a full commit id");
  });
});
