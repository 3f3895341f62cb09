import { describe, expect, it } from "vitest";
import { people } from "../../../sandbox/rehearsal/organization.ts";
import { said } from "../../../sandbox/rehearsal/pull-request.ts";
import { expectNeverMergeable } from "../../support/never-mergeable.ts";
import { type TinyOrganization, tinyOrganization } from "../../support/tiny-organization.ts";

const broken = {
  "test/broken.test.js":
    'import { test } from "node:test";\n\ntest("is broken", () => {\n  throw new Error("broken");\n});\n',
};
const mended = { "test/broken.test.js": null, "docs/mended.md": "# Mended\n" };

const numbers = new Map<string, number>();
const numberOf = (name: string): number => numbers.get(name) ?? 0;

/** Pushes again to a pull request that is there. */
function push(acme: TinyOrganization, branch: string, files: Readonly<Record<string, string | null>>) {
  const commit = { repository: acme.product, branch, author: people.author, files };
  return acme.stage.platform.push({ ...commit, message: "feat: see to it", isSigned: true });
}

const describeAs = (acme: TinyOrganization, number: number, body: string) =>
  acme.taken(people.author, "PATCH", `/repos/${acme.product}/pulls/${number}`, { body });

async function runAgain(acme: TinyOrganization, number: number, what: "rerun" | "rerun-failed-jobs") {
  const { id } = await acme.gate(number);
  await acme.taken(people.author, "POST", `/repos/${acme.product}/actions/runs/${id}/${what}`);
}

const organization = tinyOrganization({}, async (acme) => {
  const open = async (name: string, change: object = {}): Promise<number> => {
    const number = await acme.propose({ branch: name, ...change });
    numbers.set(name, number);
    return number;
  };
  await open("good");
  await open("fork", { from: `${people.stranger}/tiny`, author: people.stranger });
  const bot = { author: people.bot, token: "dependabot", title: "build(deps): bump a page" };
  await open("bot", { ...bot, body: "Bumps a page." });
  await open("second-is-bad");
  await push(acme, "second-is-bad", broken);
  await open("second-is-good", { files: broken });
  await push(acme, "second-is-good", mended);
  const undescribed = await open("described-later", { body: "" });
  const described = await open("description-taken-back");
  await acme.settle();
  await describeAs(acme, undescribed, (await pullBody(acme, described)) ?? "");
  await describeAs(acme, described, "");
  await runAgain(acme, undescribed, "rerun-failed-jobs");
  await runAgain(acme, described, "rerun");
  await acme.settle();
});

async function pullBody(acme: TinyOrganization, number: number): Promise<string | null> {
  const path = `/repos/${acme.product}/pulls/${number}`;
  return ((await acme.taken(people.author, "GET", path)) as { body: string | null }).body;
}

/** A code owner's approval is all that was missing. */
async function expectToMerge(acme: TinyOrganization, number: number): Promise<void> {
  expect(await acme.blocking(number), await acme.log(number)).toEqual([]);
  const early = await acme.merge(number);
  expect([early.status, said(early)]).toEqual([405, expect.not.stringContaining("Required workflow")]);
  expect(said(await acme.approve(number))).toBe("200");
  expect(said(await acme.merge(number, people.reviewer))).toContain("200");
  expect(await acme.pull(number)).toMatchObject({ merged: true });
}

describe("a pull request that is as it must be", () => {
  it("is merged as soon as a code owner agrees, and its verdict is one comment", async () => {
    const acme = organization();
    const number = numberOf("good");

    await expectToMerge(acme, number);
    expect(await acme.writes(number)).toEqual([`POST /repos/acme/tiny/issues/${number}/comments 201`]);
  });

  it.each(["fork", "bot"])("of a %s is judged with a token that only reads, and merged", async (name) => {
    const acme = organization();
    const number = numberOf(name);

    await expectToMerge(acme, number);
    expect((await acme.writes(number)).filter((line) => / 2\d\d$/.test(line))).toEqual([]);
  });
});

describe("a pull request that is judged more than once", () => {
  it("G11: counts as its newest head is judged, though an older one was good", async () => {
    const acme = organization();
    const number = numberOf("second-is-bad");

    expect(await acme.blocking(number)).toEqual(["tests.unit FAILED tests-failed"]);
    await expectNeverMergeable(acme, number);
  });

  it("G11: is merged by what its newest head is, though an older one was bad", async () => {
    await expectToMerge(organization(), numberOf("second-is-good"));
  });

  it("is merged when its newest attempt passes, though the first one failed", async () => {
    const acme = organization();
    const number = numberOf("described-later");

    expect((await acme.gate(number)).run_attempt).toBe(2);
    await expectToMerge(acme, number);
  });

  it("G11: is kept out when its newest attempt fails, though the first one passed", async () => {
    const acme = organization();
    const number = numberOf("description-taken-back");

    expect((await acme.gate(number)).run_attempt).toBe(2);
    expect(await acme.blocking(number)).toEqual(["source.pull-request-template FAILED not-filled-in"]);
    await expectNeverMergeable(acme, number);
  });
});
