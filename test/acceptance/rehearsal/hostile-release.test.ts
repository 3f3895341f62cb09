import { describe, expect, it } from "vitest";
import { runners } from "../../../sandbox/github/actions/inventory.ts";
import type { RunStory } from "../../../sandbox/rehearsal/journal.ts";
import { people } from "../../../sandbox/rehearsal/organization.ts";
import { keylessSigner } from "../../../src/adapters/sigstore/keyless-signer.ts";
import { commitSubject } from "../../../src/domain/evidence/predicates/judging.ts";
import { verificationSummaryKind } from "../../../src/domain/evidence/predicates/verification-summary.ts";
import { type Statement, statementType } from "../../../src/domain/evidence/statement.ts";
import { verifyEvidence } from "../../../src/domain/evidence/verify.ts";
import { copycat, forgingJobs, hostileHook } from "../../support/hostile-hook.ts";
import { privateEndpoints } from "../../support/judge.ts";
import { artifactsOf, sourceOf, trustIn } from "../../support/signed-release.ts";
import { type TinyOrganization, tinyOrganization } from "../../support/tiny-organization.ts";
import { packagingFiles, releaseCaller } from "../../support/tiny-package.ts";
import { configOf, hooks } from "../../support/tiny-product.ts";

const releasePath = ".github/workflows/release.yml";
const artefact = "artefact: { type: oci-layout, path: dist-image }\n";
const ours = [
  "assaygate-verdict-source-1",
  "assaygate-source-evidence-1",
  "assaygate-verdict-release-1",
  "assaygate-release-1",
];
/** In parts, so that no scanner takes this file for a leak. */
const leak = `export const key = "${"AKIA"}${"QWERTYUIOPASDFGH"}";\n`;

const products = {
  /** Every command is hostile; the caller has jobs of its own that forge artifacts. */
  hooks: {
    ...packagingFiles(),
    "hostile.js": hostileHook,
    "src/key.js": leak,
    ".github/assaygate.yml": configOf(
      `${hooks.replace("test: >-\n    ", "test: >-\n    node hostile.js; ")}  package: node hostile.js && node scripts/package.js\n${artefact}`,
    ),
    [releasePath]: `${releaseCaller()}${forgingJobs(ours)}`,
  },
  /** A judge of its own, and a caller that hands evidence to ours. */
  direct: {
    ...packagingFiles(),
    ".github/workflows/judge-release.yml": copycat,
    [releasePath]: `${releaseCaller("judge-release.yml")}    with: { artifact-id: "1", artifact-digest: "${"0".repeat(64)}" }\n`,
  },
  /** Good in everything, but for the machine of its own that takes a job and is gone before the last. */
  machines: packagingFiles(),
};

const runs = new Map<string, RunStory | undefined>();
const runOf = (acme: TinyOrganization, path: string): RunStory | undefined =>
  acme.stage.journal.runs.findLast((run) => run.repository === acme.product && run.path === path);

async function pushMain(acme: TinyOrganization): Promise<string> {
  return acme.stage.platform.push({
    ...{ repository: acme.product, branch: "main", author: people.author, isSigned: true },
    ...{ message: "feat: land without anybody", files: { "docs/landed.md": "# Landed\n" } },
  });
}

/** A runner by the label of GitHub's own machines, there until the gate has begun. */
async function landWithMachine(acme: TinyOrganization): Promise<void> {
  const { github, events } = acme.stage.platform;
  const number = await acme.propose({ branch: "change" });
  await acme.settle();
  await acme.approve(number);
  const own = { id: 1, name: "theirs", os: "linux", isBusy: false, labels: ["self-hosted", "ubuntu-24.04"] };
  const registered = runners.of(github.repository(acme.product));
  registered.push({ ...own, status: "online" });
  const isGate = (event: (typeof events)[number]): boolean =>
    event.path === releasePath &&
    event.event.kind === "job-started" &&
    event.event.job.name.endsWith("/ gate");
  const watch = setInterval(() => {
    if (events.filter((event) => event.repository === acme.product && isGate(event)).length >= 1)
      registered.length = 0;
  }, 5);
  await acme.merge(number);
  await acme.settle();
  clearInterval(watch);
}

let stolen = "";
let landed = "";

const organization = tinyOrganization(
  { signs: true, products, ringless: ["hooks", "direct"] },
  async (acme) => {
    await pushMain(acme.with("hooks"));
    landed = await pushMain(acme.with("direct"));
    await acme.settle();
    await landWithMachine(acme.with("machines"));
    for (const name of ["hooks", "direct", "machines"]) runs.set(name, runOf(acme.with(name), releasePath));
    const copied = runOf(acme.with("direct"), ".github/workflows/judge-release.yml");
    const token = copied && (await artifactsOf(acme.with("direct"), copied)).get("token")?.get("token.json");
    stolen = (JSON.parse(new TextDecoder().decode(token)) as { value: string }).value;
  },
);

const log = (name: string): string => runs.get(name)?.lines.join("\n") ?? "no run";

/** Names of artifacts that a job of ours left with signed statements in them. */
async function evidenceIn(name: string): Promise<readonly string[]> {
  const story = runs.get(name);
  const artifacts = story === undefined ? [] : [...(await artifactsOf(organization().with(name), story))];
  return artifacts.flatMap(([artifact, files]) =>
    [...files.keys()].filter((path) => path.endsWith(".sigstore.json")).map((path) => `${artifact}/${path}`),
  );
}

describe("a hook that tries to sign", () => {
  it("finds no identity and no token in any job that runs it", () => {
    const said = log("hooks")
      .split("\n")
      .filter((line) => line.includes("hostile hook: "));

    expect(said.length, log("hooks")).toBeGreaterThan(3);
    for (const line of said.filter((one) => one.includes(": found "))) expect(line).toMatch(/found nothing$/);
    for (const line of said.filter((one) => one.includes(" asked ")))
      expect(line).toMatch(/answered 40[134]$/);
    expect(said.some((line) => /edited [1-9]/.test(line))).toBe(true);
  });

  it("changes nothing in any other job: what it spoilt is its own machine's", () => {
    expect(log("hooks")).not.toMatch(/(?:gate|sign|plan|scan[\w-]*|publish): spoilt by a hook/);
  });

  it("leaves no evidence, nor do artifacts by our names that came before ours", async () => {
    const acme = organization().with("hooks");

    expect(runs.get("hooks")?.conclusion).toBe("failure");
    expect(await evidenceIn("hooks")).toEqual([]);
    expect((await acme.stage.ask(people.admin, "GET", `/repos/${acme.product}/releases`)).body).toEqual([]);
  });
});

describe("a product that calls a judge directly", () => {
  it("cannot hand it anything: the run does not even begin", () => {
    const troubles = organization().stage.platform.troubles.filter(
      ({ repository }) => repository === "acme/direct",
    );

    expect(JSON.stringify(troubles)).toContain("artifact-id");
    expect(runs.get("direct")?.jobs.size ?? 0).toBe(0);
  });
});

describe("a file of the product's own at the path of ours", () => {
  it("gets an identity, and nobody believes what it signs", async () => {
    const acme = organization().with("direct");
    const { sigstore } = acme.stage;
    if (sigstore === null) throw new Error("expected a Sigstore, found none");
    const subject = commitSubject(landed);
    const trust = await trustIn(acme);
    const statement: Statement = {
      _type: statementType,
      subject: [subject],
      predicateType: verificationSummaryKind.type,
      predicate: {
        verifier: {
          id: `https://github.com/acme/platform/.github/workflows/judge-release.yml@${"a".repeat(40)}`,
        },
        timeVerified: new Date().toISOString(),
        resourceUri: "git+https://github.com/acme/direct",
        policy: { uri: "p", digest: { sha256: trust.policies.current.slice("sha256:".length) } },
        verificationResult: "PASSED",
        verifiedLevels: ["ASSAYGATE_STAGE_1"],
      },
    };
    const bundle = await keylessSigner(privateEndpoints(sigstore), async () => stolen).sign(statement);
    const asked = {
      predicateType: verificationSummaryKind.type,
      subject: subject.digest,
      source: await sourceOf(acme, landed),
      at: new Date().toISOString(),
    };

    expect(await verifyEvidence(bundle, asked, trust)).toMatchObject({ code: "signer-workflow" });
  });
});

describe("8.25: a machine of the product's own that took a job and is gone", () => {
  it("keeps everything from being signed, although all that was judged is good", async () => {
    expect(log("machines")).toContain("pass (passed)");
    expect(log("machines")).toMatch(/nothing is signed here: runner: expected job/);
    expect(await evidenceIn("machines")).toEqual([]);
  });
});
