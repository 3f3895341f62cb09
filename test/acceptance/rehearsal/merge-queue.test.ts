import { describe, expect, it } from "vitest";
import { people } from "../../../sandbox/rehearsal/organization.ts";
import { type TinyOrganization, tinyOrganization } from "../../support/tiny-organization.ts";

const settings = {
  check_response_timeout_minutes: 60,
  grouping_strategy: "ALLGREEN",
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: "SQUASH",
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 0,
};

/** Good alone, and not beside the page of the first one. */
const jealous = {
  "test/alone.test.js": `import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";

test("is alone", () => {
  assert.equal(existsSync("docs/first.md"), false);
});
`,
};

const numbers: number[] = [];

const organization = tinyOrganization({}, async (acme) => {
  await acme.taken(people.admin, "POST", `/repos/${acme.product}/rulesets`, {
    ...{ name: "merge queue", target: "branch", enforcement: "active" },
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules: [{ type: "merge_queue", parameters: settings }],
  });
  for (const change of [{ branch: "first" }, { branch: "second" }, { branch: "third", files: jealous }])
    numbers.push(await acme.propose(change));
  await acme.settle();
  for (const number of numbers) await acme.approve(number);
  for (const number of numbers) expect((await acme.enqueue(number)).body).not.toHaveProperty("errors");
  await acme.settle();
});

/** Runs of the organisation's gate for groups, the oldest first. */
async function groups(acme: TinyOrganization): Promise<readonly string[]> {
  const path = `/repos/${acme.product}/actions/runs?event=merge_group&per_page=100`;
  const { workflow_runs: runs } = (await acme.taken(people.admin, "GET", path)) as {
    workflow_runs: readonly { id: number; conclusion: string }[];
  };
  return runs.toSorted((one, other) => one.id - other.id).map(({ conclusion }) => conclusion);
}

describe("a merge queue of three pull requests", () => {
  it("judges what each of them would make of the branch", async () => {
    expect(await groups(organization())).toEqual(["success", "success", "failure"]);
  });

  it("merges the two good ones", async () => {
    const acme = organization();
    const [first = 0, second = 0] = numbers;

    const expected = { merged: true, merged_by: { login: "github-merge-queue[bot]" } };
    expect([await acme.pull(first), await acme.pull(second)]).toMatchObject([expected, expected]);
  });

  it("throws out the one that was good alone and is not with them", async () => {
    const acme = organization();
    const [, , third = 0] = numbers;

    expect(await acme.blocking(third)).toEqual([]);
    expect(await acme.pull(third)).toMatchObject({ merged: false });
    const { workflow_runs: runs } = (await acme.taken(
      people.admin,
      "GET",
      `/repos/${acme.product}/actions/runs?event=merge_group&status=failure`,
    )) as { workflow_runs: readonly { id: number }[] };
    const story = acme.stage.journal.runs.find(({ run }) => run === runs[0]?.id);
    expect(story?.lines.join("\n")).toContain("tests.unit: ");
    expect(story?.lines.join("\n")).toContain("is alone: failed");
  });

  it("is the only way in", async () => {
    const acme = organization();

    const answer = await acme.merge(numbers[2] ?? 0);
    expect(answer.status).toBe(405);
  });
});
