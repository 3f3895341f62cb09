import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { people } from "../../../sandbox/rehearsal/organization.ts";
import { expectNeverMergeable } from "../../support/never-mergeable.ts";
import { evidence, forgery, ownCi } from "../../support/tiny-evidence.ts";
import { type TinyOrganization, tinyOrganization } from "../../support/tiny-organization.ts";
import { configOf } from "../../support/tiny-product.ts";

const ciPath = ".github/workflows/ci.yml";
const starter = readFileSync(resolve(import.meta.dirname, "../../../workflows/starters/own-ci.yml"), "utf8");
const files = {
  ".github/assaygate.yml": configOf(`ci: { workflow: ${ciPath}, artifact: reports, root: reports }\n`),
  ".github/workflows/assaygate-follow-up.yml": starter.replace("ORG/platform", "acme/platform"),
  [ciPath]: ownCi(),
  "scripts/evidence.js": evidence,
};
const brokenTest = {
  "test/broken.test.js":
    'import { test } from "node:test";\n\ntest("is broken", () => {\n  throw new Error("broken");\n});\n',
};
/** Its job waits for a reviewer, as long as a test wants. */
const slow = ownCi({ job: "    environment: laboratory\n" });

const numbers = new Map<string, number>();
const numberOf = (name: string): number => numbers.get(name) ?? 0;

const organization = tinyOrganization({ products: { tiny: files } }, async (acme) => {
  const lea = (await acme.taken(people.admin, "GET", `/users/${people.admin}`)) as { id: number };
  await acme.taken(people.admin, "PUT", `/repos/${acme.product}/environments/laboratory`, {
    reviewers: [{ type: "User", id: lea.id }],
  });
  const { object: main } = (await acme.taken(
    people.admin,
    "GET",
    `/repos/${acme.product}/git/ref/heads/main`,
  )) as {
    object: { sha: string };
  };
  const open = async (name: string, changed: Readonly<Record<string, string | null>>): Promise<void> => {
    numbers.set(name, await acme.propose({ branch: name, files: changed }));
  };
  await open("slow", { [ciPath]: slow });
  await open("other-head", { [ciPath]: ownCi({ run: `node scripts/evidence.js ${main.sha}` }) });
  await open("forgiving", { ...brokenTest, [ciPath]: ownCi({ step: "        continue-on-error: true\n" }) });
  await open("renamed", {
    ...{ ...brokenTest, "forge.js": forgery, [ciPath]: null },
    ".github/workflows/other.yml": ownCi({ run: "node forge.js ." }),
  });
  await acme.settle();
});

async function approveEnvironment(acme: TinyOrganization, number: number): Promise<void> {
  const { head } = await acme.pull(number);
  const [run] = await acme.runs(head.sha, ciPath);
  const path = `/repos/${acme.product}/actions/runs/${run?.id}/pending_deployments`;
  const [pending] = (await acme.taken(people.admin, "GET", path)) as { environment: { id: number } }[];
  await acme.taken(people.admin, "POST", path, {
    ...{ environment_ids: [pending?.environment.id], state: "approved", comment: "go on" },
  });
}

describe("a product that brings its own CI", () => {
  it("waits for it, is judged again when it has ended, and is merged", async () => {
    const acme = organization();
    const number = numberOf("slow");

    expect((await acme.gate(number)).run_attempt).toBe(1);
    expect(await acme.blocking(number)).toContain("tests.unit NOT_RUN waiting");
    await approveEnvironment(acme, number);
    await acme.settle();

    expect((await acme.gate(number)).run_attempt).toBe(2);
    expect(await acme.blocking(number), await acme.log(number)).toEqual([]);
    await acme.approve(number);
    expect((await acme.merge(number)).status).toBe(200);
  });

  it("G4: that brings reports of another head: never mergeable", async () => {
    const acme = organization();
    const number = numberOf("other-head");

    expect(await acme.blocking(number)).toContain("tests.unit NOT_RUN foreign");
    await expectNeverMergeable(acme, number);
  });

  it("G9: whose tests fail under continue-on-error: never mergeable, though its run succeeds", async () => {
    const acme = organization();
    const number = numberOf("forgiving");
    const { head } = await acme.pull(number);

    expect((await acme.runs(head.sha, ciPath))[0]?.conclusion).toBe("success");
    expect(await acme.blocking(number)).toEqual(["tests.unit FAILED tests-failed"]);
    await expectNeverMergeable(acme, number);
  });

  it("G9: that is renamed, and uploads an artifact of the same name: never mergeable", async () => {
    const acme = organization();
    const number = numberOf("renamed");

    expect(await acme.blocking(number)).toContain("tests.unit NOT_RUN waiting");
    await expectNeverMergeable(acme, number);
  });
});
