import { describe, expect, it } from "vitest";
import type { SeverityResponse, Verdict } from "../../src/domain/verdict/verdict.ts";
import { renderTasks } from "../../src/report/tasks.ts";
import { passingVerdict } from "../support/verdicts.ts";

const roles = new Map([["security", ["@acme/sec-leads", "no team"]]]);

function responseOf(given: Partial<SeverityResponse>): SeverityResponse {
  return {
    fingerprint: "f".repeat(64),
    severity: "medium",
    checkId: "sast.findings",
    title: "eval of user input",
    state: "backlog",
    notify: [],
    ...given,
  };
}

function tasksOf(...responses: SeverityResponse[]) {
  const verdict: Verdict = { ...passingVerdict(), responses };
  return renderTasks(verdict, roles);
}

describe("issues for findings", () => {
  it("puts what does not block into the backlog, with its day", () => {
    const [task] = tasksOf(responseOf({ dueOn: "2026-12-05" }));

    expect(task).toMatchObject({
      key: `backlog-${"f".repeat(64)}`,
      title: "[medium] eval of user input",
      labels: ["assaygate", "backlog", "severity:medium"],
    });
    expect(task?.markdown).toContain("<code>2026-12-05</code>");
  });

  it("tells security first, and calls the teams that the policy names", () => {
    const blocked = responseOf({
      severity: "critical",
      state: "blocked",
      notify: ["security"],
      fingerprint: "e",
    });

    const tasks = tasksOf(responseOf({}), blocked);

    expect(tasks.map(({ key }) => key)).toEqual(["security-e", `backlog-${"f".repeat(64)}`]);
    expect(tasks[0]?.markdown).toContain("@acme/sec-leads");
    expect(tasks[0]?.markdown).not.toContain("no team");
  });

  it("leaves alone what is waived, suppressed or only logged", () => {
    const states = ["waived", "baseline", "suppressed", "not-affected", "logged"] as const;

    expect(tasksOf(...states.map((state) => responseOf({ state, notify: ["security"] })))).toEqual([]);
  });

  it("calls nobody whom a report mentions, in title or text", () => {
    const [task] = tasksOf(responseOf({ title: "ask @acme/everyone <img src=x>\n::error::" }));

    expect(task?.title).not.toMatch(/@\w/);
    expect(task?.title).not.toContain("\n");
    expect(task?.markdown).not.toMatch(/@\w|<img/);
  });

  it("opens no flood of issues", () => {
    const many = Array.from({ length: 50 }, (_, index) => responseOf({ fingerprint: String(index) }));

    expect(tasksOf(...many)).toHaveLength(20);
  });
});
