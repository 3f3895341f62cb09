import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/policy/evaluate.ts";
import { scansFor } from "../../../src/policy/pipeline/asked.ts";
import { checkIn, facts, now, policyFor, report } from "../../support/judging.ts";

const container = policyFor("{}", "container");
const withoutImage = facts().reports.filter(({ kinds }) => !kinds.includes("image"));

function imageOn(event: string, reports = withoutImage) {
  const verdict = evaluate({ ...facts(), event, reports }, container, now);
  const { result, reason } = checkIn(verdict, "image.findings");
  return `${result} ${reason}`;
}

describe("evidence about an artefact", () => {
  it.each(["pull_request", "pull_request_review", "pull_request_target", "merge_group"])(
    "is not asked for on %s, which has none",
    (event) => {
      expect(imageOn(event)).toBe("NOT_APPLICABLE not-packaged");
      expect(scansFor(container, event)).toEqual(["secrets", "sast", "dependencies"]);
    },
  );

  it.each(["push", "workflow_dispatch", "release", "schedule", "anything"])("is asked for on %s", (event) => {
    expect(imageOn(event)).toBe("NOT_RUN missing");
    expect(scansFor(container, event)).toContain("image");
  });

  it("is judged where it is there all the same", () => {
    const broken = report("image", { binding: { state: "unbound", reason: "stale", message: "old" } });

    expect(imageOn("pull_request", [...withoutImage, broken])).toBe("NOT_RUN stale");
  });

  it("says why it was not asked for", () => {
    const verdict = evaluate({ ...facts(), event: "merge_group", reports: withoutImage }, container, now);

    expect(checkIn(verdict, "image.findings").summary).toBe(
      "on merge_group there is no artefact yet; the policy asks for image once it is packaged",
    );
  });
});

describe("template jobs", () => {
  it.each([
    ["container", ["secrets", "sast", "dependencies"]],
    ["serverless", ["secrets", "sast", "dependencies", "iac"]],
    ["mobile", ["secrets", "sast", "dependencies"]],
    ["infra-module", ["secrets", "sast", "dependencies", "iac"]],
    ["data-pipeline", ["secrets", "sast", "dependencies"]],
    ["repository", []],
  ])("of profile %s are %j on a pull request", (profile, expected) => {
    expect(scansFor(policyFor("{}", profile), "pull_request")).toEqual(expected);
  });
});
