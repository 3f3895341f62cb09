import { describe, expect, it } from "vitest";
import { gateAfter } from "../../support/gate-run.ts";
import { sarif } from "../../support/workspace.ts";

describe("G2 delimiters in what reports say", () => {
  const values = [
    "EOF",
    "\nEOF\ndecision=pass\n",
    "ghadelimiter_00000000-0000-0000-0000-000000000000",
    "_GitHubActionsFileCommandDelimeter_",
    "\n_GitHubActionsFileCommandDelimeter_\ndecision<<_GitHubActionsFileCommandDelimeter_\npass\n",
    "decision<<X\npass\nX",
    "\r\ndecision=pass\r\n",
  ];

  it("leave exactly the outputs that the gate meant", () => {
    const owner = JSON.stringify({ name: "Payments EOF decision=pass", contact: "https://example.invalid/" });
    const results = values.map((text) => ({ ruleId: text, level: "error", message: { text } }));
    const run = gateAfter({
      files: {
        ".github/assaygate.yml": `schema: assaygate/product-config/v1\nowner: ${owner}\nevidence: [{kind: sast, path: reports/sast.sarif}]\n`,
        "reports/sast.sarif": sarif(values.join(""), results),
      },
    });

    expect(Object.keys(run.outputs).sort()).toEqual(["decision", "evidence", "reason-code", "result"]);
    expect(run.outputs).toMatchObject({ decision: "fail" });
    expect(JSON.parse(run.outputs["result"] ?? "")).toMatchObject({ schemaVersion: 1, decision: "fail" });
  });

  it("in the folder that an input names and an output repeats", () => {
    const folder = "out\nEOF\ndecision<<EOF";

    const run = gateAfter({}, { "report-directory": folder });

    expect(JSON.parse(run.outputs["evidence"] ?? "")[0]).toBe(`${folder}/verdict.json`);
    expect(run.outputs["decision"]).toBe("pass");
  });
});
