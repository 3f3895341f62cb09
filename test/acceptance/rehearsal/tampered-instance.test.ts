import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import type { Files } from "../../../sandbox/github/seed/seed.ts";
import { people } from "../../../sandbox/rehearsal/organization.ts";
import { refusals } from "../../../sandbox/rehearsal/pull-request.ts";
import { expectNeverMergeable } from "../../support/never-mergeable.ts";
import {
  gatePath,
  instance,
  type TinyOrganization,
  tinyOrganization,
} from "../../support/tiny-organization.ts";
import { configOf } from "../../support/tiny-product.ts";
import { type Crash, crashing, scanKinds } from "../../support/tiny-scanners.ts";

const removed = ["checks", "scan-secrets", "scan-sast", "scan-dependencies", "scan-iac"] as const;
/** Each scan ends with 0, and none has scanned. */
const crashes: Readonly<Record<(typeof scanKinds)[number], Crash>> = {
  ...{ secrets: "silent", sast: "empty", dependencies: "cut", iac: "confessing" },
};
const scanPath = ".github/workflows/scan.yml";
const checksPath = ".github/workflows/run-checks.yml";

/** The file without a job, as a careful editor leaves it: nobody needs it any more. */
function without(workflow: string, job: string): string {
  const document = parseDocument(workflow);
  document.deleteIn(["jobs", job]);
  const needs = document.getIn(["jobs", "gate", "needs"]) as { items: { value: string }[] } | undefined;
  if (needs !== undefined) needs.items = needs.items.filter(({ value }) => value !== job);
  return String(document);
}

/** The file with a job that never fails, whatever becomes of it. */
function forgiving(workflow: string, job: string): string {
  const document = parseDocument(workflow);
  document.setIn(["jobs", job, "continue-on-error"], true);
  return String(document);
}

const numbers = new Map<string, number>();
const numberOf = (name: string): number => numbers.get(name) ?? 0;

/** Opens a pull request that is judged by a changed instance; what was changed is put back. */
async function judgeBy(
  acme: TinyOrganization,
  { name, files, change = {} }: { readonly name: string; readonly files: Files; readonly change?: object },
): Promise<void> {
  const paths = Object.keys(files);
  const before = await Promise.all(paths.map(async (path) => [path, await acme.instanceFile(path)] as const));
  if (paths.length > 0) await acme.changeInstance(files);
  const number = await acme.propose({ branch: name, ...change });
  await acme.begun(number);
  if (paths.length > 0) await acme.changeInstance(Object.fromEntries(before));
  numbers.set(name, number);
}

const organization = tinyOrganization({ profile: "serverless" }, async (acme) => {
  const workflow = await acme.instanceFile(gatePath);
  await judgeBy(acme, { name: "untouched", files: {} });
  for (const job of [...removed, "plan"])
    await judgeBy(acme, { name: `without-${job}`, files: { [gatePath]: without(workflow, job) } });
  const crashed = Object.assign({}, ...scanKinds.map((kind) => crashing(kind, crashes[kind]))) as Files;
  await judgeBy(acme, { name: "crashed-scans", files: crashed });
  const scan = forgiving(await acme.instanceFile(scanPath), "scan");
  const failing = Object.assign({}, ...scanKinds.map((kind) => crashing(kind, "loud"))) as Files;
  await judgeBy(acme, { name: "forgiven-scans", files: { ...failing, [scanPath]: scan } });
  const checks = forgiving(await acme.instanceFile(checksPath), "run");
  const broken = { ".github/assaygate.yml": configOf('commands: { test: "exit 3", lint: "exit 3" }\n') };
  await judgeBy(acme, { name: "forgiven-hooks", files: { [checksPath]: checks }, change: { files: broken } });
  await acme.settle();
});

describe("an instance that somebody weakened", () => {
  it("lets a good change through when it is whole, so that nothing else is in the way here", async () => {
    const acme = organization();
    const number = numberOf("untouched");

    expect(await acme.blocking(number), await acme.log(number)).toEqual([]);
    await acme.approve(number);
    expect((await acme.merge(number)).status).toBe(200);
  });

  it.each(removed)("G9: without its job %s: never mergeable", async (job) => {
    const acme = organization();
    const number = numberOf(`without-${job}`);

    const found = await acme.blocking(number);
    expect(found).toContain("build.template-jobs NOT_RUN job-missing");
    expect(found.every((line) => line.endsWith("NOT_RUN job-missing"))).toBe(true);
    await expectNeverMergeable(acme, number);
  });

  it("G9: without its job plan, on which others wait: never mergeable, since GitHub runs no such file", async () => {
    const acme = organization();
    const number = numberOf("without-plan");

    expect((await acme.gate(number)).conclusion).toBe("startup_failure");
    await expectNeverMergeable(acme, number);
  });

  it("T4: each of its scans crashes and ends with 0: never mergeable, for each of them", async () => {
    const acme = organization();
    const number = numberOf("crashed-scans");

    expect(await acme.blocking(number)).toEqual([
      "build.template-jobs NOT_RUN job-failure",
      "dependencies.findings NOT_RUN truncated",
      "iac.findings NOT_RUN run-failed",
      "sast.findings NOT_RUN job-failed",
      "secrets.detected NOT_RUN job-failed",
    ]);
    await expectNeverMergeable(acme, number);
  });

  it("G9: its scans fail under continue-on-error: never mergeable, though each job counts as success", async () => {
    const acme = organization();
    const number = numberOf("forgiven-scans");
    const verdict = await acme.verdict(number);

    const scans = verdict?.jobs.filter(({ id }) => id.startsWith("scan-")) ?? [];
    expect(scans.map(({ id, result }) => `${id} ${result}`)).toEqual([
      "scan-dependencies success",
      "scan-iac success",
      "scan-sast success",
      "scan-secrets success",
    ]);
    expect(await acme.blocking(number)).toContain("secrets.detected NOT_RUN job-failed");
    await expectNeverMergeable(acme, number);
  });

  it("G9: the product's commands fail under continue-on-error: never mergeable", async () => {
    const acme = organization();
    const number = numberOf("forgiven-hooks");

    expect(await acme.blocking(number)).toContain("tests.unit NOT_RUN job-failed");
    await expectNeverMergeable(acme, number);
  });

  it("G9: without the gate itself: its own rules keep the change out", async () => {
    const acme = organization();
    const text = without(await acme.instanceFile(gatePath), "gate");
    const change = { files: { [gatePath]: text }, message: "feat: less", repository: instance };

    for (const branch of ["main", "canary", "stable"])
      await expect(acme.stage.platform.push({ ...change, branch, author: people.author })).rejects.toThrow();
    const number = await acme.propose({
      ...{ repository: instance, branch: "less", author: people.admin, title: "feat: less", body: "Less." },
      files: change.files,
    });
    const merged = await acme.stage.ask(people.admin, "PUT", `/repos/${instance}/pulls/${number}/merge`, {});
    expect([merged.status, refusals(merged)]).toEqual([
      405,
      [
        "At least 1 approving review is required by reviewers with write access.",
        "Waiting on code owner review from acme/platform.",
        "New changes require approval from someone other than the last pusher.",
      ],
    ]);
  });

  it("G9: without the gate itself, by an owner of the channel: init --check names the file", async () => {
    const acme = organization();
    const before = await acme.instanceFile(gatePath);
    await acme.changeInstance({ [gatePath]: without(before, "gate") });

    const { exitCode, printed } = await acme.stage.suite(["init", "acme", "--check", "--ref", "stable"]);
    await acme.changeInstance({ [gatePath]: before });

    expect(exitCode).toBe(1);
    expect(printed).toContain(gatePath);
  });
});
