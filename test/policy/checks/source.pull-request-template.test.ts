import { describe, expect, it } from "vitest";
import { known, unknown } from "../../support/known-facts.ts";
import { actor, description, requested, source } from "../../support/source-facts.ts";
import { judged, messages, outcome } from "../../support/source-verdicts.ts";

const id = "source.pull-request-template";

function described(body: string, template: string | null | undefined = undefined) {
  return requested({ body }, template === undefined ? {} : { template: known(template) });
}

describe(id, () => {
  it("asks for each section of the template but the optional ones", () => {
    expect(messages(id, described(description.replace("## What", "## Why")))).toEqual([
      'expected the section "What", filled in, found none',
    ]);
  });

  it("names the request once, and promises no run that an edit would not start", () => {
    const [problem] = judged(id, described(description.replace("## What", "## Why"))).problems;

    expect(problem).toMatchObject({
      at: "#7",
      fix: expect.stringContaining("An edit starts no required run"),
    });
    expect(problem?.message).not.toContain("#7");
  });

  it.each([
    ["nothing", "## What\n\n## Checklist\n- [x] tests added\n"],
    ["the template's own words", "## What\n<!-- What does it do? -->\n\n## Checklist\n- [x] tests added\n"],
    ["a comment that never ends", "## Checklist\n- [x] tests added\n## What\n<!-- It takes cards."],
  ])("a section with %s is not filled in", (_what, body) => {
    expect(messages(id, described(body))).toEqual([
      'expected the section "What", filled in, found only what the template says',
    ]);
  });

  it.each([
    "- [ ] tests added",
    "- [x] tests removed",
    "* tests added",
    "<!-- - [x] tests added -->x",
    "```\n- [x] tests added\n```\nx",
  ])("asks that a required box is ticked, got %j", (line) => {
    const verdict = judged(id, described(description.replace("- [x] tests added", line)));

    expect(verdict.problems.map(({ message }) => message)).toContainEqual(
      'expected the box "tests added" to be ticked, found that it is not',
    );
  });

  it("compares headings and labels without regard to case and blanks", () => {
    expect(outcome(id, described("#  WHAT\nCards.\n# checklist\n* [X]  Tests   added\n"))).toBe("PASSED met");
  });

  it("takes any words for a template without headings, but its own", () => {
    const template = "Say what it does.";

    expect(outcome(id, described("It takes cards.", template))).toBe("PASSED met");
    expect(outcome(id, described("say what it  does.", template))).toBe("FAILED not-filled-in");
    expect(outcome(id, described("", template))).toBe("FAILED not-filled-in");
  });

  it.each(["added", "renamed"] as const)(
    "lets the change through that brings the first template (%s)",
    (status) => {
      const path = ".github/PULL_REQUEST_TEMPLATE.md";
      const files = known([{ path, previousPath: null, status }]);

      expect(judged(id, requested({ body: "x", files }, { template: known(null) }))).toMatchObject({
        result: "PASSED",
        notes: [expect.stringContaining("#7 brings the first pull request template")],
      });
    },
  );

  it.each([
    [
      "touches one that is elsewhere",
      known([{ path: "src/pull_request_template.md", previousPath: null, status: "added" as const }]),
    ],
    [
      "takes one away",
      known([{ path: ".github/pull_request_template.md", previousPath: null, status: "removed" as const }]),
    ],
    ["was not shown", unknown("outage")],
  ])("asks for a template where the change %s", (_what, files) => {
    expect(outcome(id, requested({ body: "x", files }, { template: known(null) }))).toBe(
      "FAILED not-filled-in",
    );
  });

  it("asks for a template, or for the sections that the platform names", () => {
    const sections = { sections: ["Risk", "screens"] };

    expect(messages(id, described("x", null))).toEqual([
      "expected a pull request template at the base commit, found none",
    ]);
    expect(outcome(id, described("## Risk\nnone\n## Screens\nno", null), sections)).toBe("PASSED met");
    expect(messages(id, described("## Risk\nnone", null), sections)).toEqual([
      'expected the section "screens", filled in, found none',
    ]);
    expect(messages(id, described(description), sections)).toEqual([
      expect.stringContaining('"Screens"'),
      expect.stringContaining('"Risk"'),
    ]);
  });

  it("passes over an app that the policy names, and over no person of its name", () => {
    const bot = actor("dependabot[bot]");

    expect(judged(id, requested({ body: "", author: bot }))).toMatchObject({
      result: "PASSED",
      notes: [expect.stringContaining("dependabot[bot]")],
    });
    expect(outcome(id, requested({ body: "", author: { ...bot, kind: "user" } }))).toBe(
      "FAILED not-filled-in",
    );
  });

  it("is undecided about a template that cannot be read, or a description beyond GitHub's own limit", () => {
    expect(outcome(id, source({ template: unknown("permission") }))).toBe("ERROR permission");
    expect(outcome(id, described("x".repeat(200_000)))).toBe("ERROR too-large");
  });

  it("attack: a description made to be slow is judged in a moment", () => {
    const started = performance.now();

    for (const piece of ["# a\n", "<!--", "<!-- -->", "- [ ] ", "```\n", "###### b\n# c\n"]) {
      judged(id, described(piece.repeat(Math.floor(120_000 / piece.length))));
    }

    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
