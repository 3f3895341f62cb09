import { globSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "../..");
const options = { cwd: root, exclude: ["**/node_modules/**"] };
const files = (pattern: string): string[] => globSync(pattern, options).sort();
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const code = files("{src,test,scripts,bench,sandbox}/**/*.{ts,mjs}");

describe("the house", () => {
  it("has no drawer for everything", () => {
    const drawers = code.filter((path) => /^(utils?|helpers?|common|misc)\b/.test(basename(path)));

    expect(drawers).toEqual([]);
  });

  it("throws nothing in src but what a caller can tell apart", () => {
    const bare = files("src/**/*.ts").filter((path) => /throw new (Type|Range)?Error\(/.test(read(path)));

    expect(bare).toEqual([]);
  });

  it("loads nothing lazily but the parts that most runs do without", () => {
    const lazy = files("src/**/*.ts").flatMap((path) =>
      [...read(path).matchAll(/(?<!typeof )\bimport\(\s*["']([^"']+)["']\s*\)/g)].map(
        ([, to]) => `${path} ${to}`,
      ),
    );

    // Every format loads its own reader when it is told to be the one (docs/adr/0005).
    const others = lazy.filter((entry) => !/^src\/formats\/[\w-]+\/index\.ts \.\/read\.ts$/.test(entry));
    expect(others.sort()).toEqual([
      "src/actions/gate-check/collect-artefact.ts ../../domain/artifact/difference.ts",
      "src/actions/gate-check/collect-artefact.ts ../../domain/artifact/subject.ts",
      "src/actions/gate-check/collect-reports.ts ../../domain/binding/sidecar.ts",
      "src/actions/gate-check/collect-reports.ts ../../domain/sbom/bill.ts",
      "src/actions/gate-check/collect-reports.ts ../../domain/sbom/fact.ts",
      "src/actions/gate-check/collect-reports.ts ../../domain/sbom/read-bill.ts",
      "src/actions/gate-check/collect-waivers.ts ../../policy/waivers/baseline-file.ts",
      "src/actions/gate-check/collect-waivers.ts ../../policy/waivers/waiver-file.ts",
      "src/actions/gate-check/judge.ts ../../domain/dependency/lockfiles/locked-in.ts",
      "src/actions/gate-check/judge.ts ./base-verdict.ts",
      "src/actions/gate-check/judge.ts ./collect-artefact.ts",
      "src/actions/gate-check/judge.ts ./collect-vex.ts",
      "src/actions/gate-check/load-policy.ts ../../policy/platform/platform-file.ts",
      "src/actions/gate-check/load-policy.ts ../../policy/product/product-file.ts",
      "src/adapters/administrators.ts ./github/governing/administrator.ts",
      "src/adapters/adopters.ts ./github/adoption/adopter.ts",
      "src/adapters/bypass-watchers.ts ./github/bypass-watcher.ts",
      "src/adapters/connector.ts ./github/connect.ts",
      "src/adapters/evidence-opener.ts ./sigstore/open-bundle.ts",
      "src/adapters/hosted-evidences.ts ./github/hosted-evidence.ts",
      "src/adapters/ledgers.ts ./ledger/desk.ts",
      "src/adapters/ledgers.ts ./ledger/directory.ts",
      "src/adapters/organization-readers.ts ./github/organization-reader.ts",
      "src/adapters/pipeline-step.ts ./github/connect.ts",
      "src/adapters/pipeline-step.ts ./github/connect.ts",
      "src/adapters/pipeline-step.ts ./github/connect.ts",
      "src/adapters/pipeline-step.ts ./registry/registry.ts",
      "src/adapters/pipeline-step.ts ./signing-job.ts",
      "src/adapters/probe-readers.ts ./github/probe-run.ts",
      "src/adapters/process.ts @actions/exec",
      "src/adapters/process.ts node:child_process",
      "src/adapters/pull-registry.ts ./registry/registry.ts",
      "src/adapters/repository-readers.ts ./github/repository-reader.ts",
      "src/adapters/root-updater.ts ./sigstore/root-update.ts",
      "src/adapters/scan-bench.ts ./scan/bench.ts",
      "src/adapters/signing-job.ts ./sigstore/instance-signer.ts",
      "src/adapters/signing-job.ts ./sigstore/open-bundle.ts",
      "src/cli/evidence/account.ts ./rejudge-facts.ts",
      "src/cli/evidence/brought.ts ./release-folder.ts",
      "src/cli/evidence/commands.ts ./export.ts",
      "src/cli/evidence/commands.ts ./replay.ts",
      "src/cli/evidence/commands.ts ./verify.ts",
      "src/cli/evidence/commands.ts ./why.ts",
      "src/cli/evidence/trust.ts ../../domain/judging/release-branches.ts",
      "src/cli/evidence/trust.ts ../../policy/platform/platform-file.ts",
      "src/cli/evidence/verify.ts ./verify-chain.ts",
      "src/cli/evidence/verify.ts ./verify-one.ts",
      "src/cli/main.ts ./adopt/adopt.ts",
      "src/cli/main.ts ./audit-export/audit-export.ts",
      "src/cli/main.ts ./audit/audit.ts",
      "src/cli/main.ts ./audit/bypass-watch.ts",
      "src/cli/main.ts ./audit/doctor.ts",
      "src/cli/main.ts ./audit/probe.ts",
      "src/cli/main.ts ./check/policy.ts",
      "src/cli/main.ts ./evidence/commands.ts",
      "src/cli/main.ts ./instance/channel.ts",
      "src/cli/main.ts ./instance/init.ts",
      "src/cli/main.ts ./judge/judge.ts",
      "src/cli/main.ts ./ledger/ledger.ts",
      "src/cli/main.ts ./org/org.ts",
      "src/cli/main.ts ./pipeline/follow-up.ts",
      "src/cli/main.ts ./pipeline/plan.ts",
      "src/cli/main.ts ./pipeline/record.ts",
      "src/cli/main.ts ./pipeline/run-hooks.ts",
      "src/cli/main.ts ./pipeline/scan.ts",
      "src/cli/main.ts ./trust/trust.ts",
      "src/cli/main.ts ./witness/witness.ts",
      "src/domain/dependency/lockfiles/index.ts ./cargo.ts",
      "src/domain/dependency/lockfiles/index.ts ./go-mod.ts",
      "src/domain/dependency/lockfiles/index.ts ./gradle.ts",
      "src/domain/dependency/lockfiles/index.ts ./npm.ts",
      "src/domain/dependency/lockfiles/index.ts ./npm.ts",
      "src/domain/dependency/lockfiles/index.ts ./pnpm.ts",
      "src/domain/dependency/lockfiles/index.ts ./poetry.ts",
      "src/domain/dependency/lockfiles/index.ts ./requirements.ts",
      "src/domain/dependency/lockfiles/index.ts ./uv.ts",
      "src/domain/dependency/lockfiles/index.ts ./yarn.ts",
      "src/domain/dependency/lockfiles/locked-in.ts ./unlocked.ts",
      "src/domain/evidence/predicates/index.ts ./approval-request.ts",
      "src/domain/evidence/predicates/index.ts ./approval.ts",
      "src/domain/evidence/predicates/index.ts ./change-record.ts",
      "src/domain/evidence/predicates/index.ts ./documents.ts",
      "src/domain/evidence/predicates/index.ts ./documents.ts",
      "src/domain/evidence/predicates/index.ts ./documents.ts",
      "src/domain/evidence/predicates/index.ts ./documents.ts",
      "src/domain/evidence/predicates/index.ts ./gate-evaluation.ts",
      "src/domain/evidence/predicates/index.ts ./operation.ts",
      "src/domain/evidence/predicates/index.ts ./promotion.ts",
      "src/domain/evidence/predicates/index.ts ./provenance.ts",
      "src/domain/evidence/predicates/index.ts ./rollback-verification.ts",
      "src/domain/evidence/predicates/index.ts ./test-result.ts",
      "src/domain/evidence/predicates/index.ts ./verification-summary.ts",
      "src/domain/evidence/predicates/index.ts ./vulns.ts",
      "src/domain/evidence/predicates/index.ts ./waiver.ts",
      "src/main.ts ./cli/check/inspect.ts",
      "src/main.ts ./cli/check/owners.ts",
      "src/main.ts ./cli/sandbox/rehearse.ts",
      "src/main.ts ./cli/sandbox/sandbox.ts",
      "src/main.ts ./cli/usage.ts",
      "src/main.ts ./suite.ts",
      "src/main.ts ./verifier.ts",
      "src/suite.ts ./actions/sbom-attach/handler.ts",
      "src/suite.ts ./actions/sbom-attach/inputs.ts",
    ]);
  });
});

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Record<string, { uses?: string; permissions?: unknown; steps?: { uses?: string }[] }>;
}

/** What runs in our own repository and what we hand out (G15); starters name a channel (workflows.test.ts). */
const workflows = [...files(".github/workflows/*.yml"), ...files("workflows/*.yml")];

describe.each(workflows)("G15 %s", (path) => {
  const workflow = parse(read(path)) as Workflow;
  const jobs = Object.values(workflow.jobs);

  it("uses actions by full commit only", () => {
    const used = jobs.flatMap((job) => [job.uses, ...(job.steps ?? []).map((step) => step.uses)]);

    for (const reference of used.filter((use) => use !== undefined)) {
      expect(reference).toMatch(/^(\.\/|\$\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$)/);
    }
  });

  it("names the version beside each commit", () => {
    const pins = read(path)
      .split("\n")
      .filter((line) => /@[0-9a-f]{40}/.test(line));

    for (const line of pins) expect(line).toMatch(/@[0-9a-f]{40} # v\d/);
  });

  it("gives no job more than it says", () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toBeDefined();
  });
});

it("installs no dependency that runs a script of its own (G15)", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
  };
  // fsevents is for macOS and compiles nothing; everything else would run on the machines of contributors and of CI.
  const withScript = Object.entries(packages).filter(
    ([path, entry]) => entry.hasInstallScript && !/fsevents$/.test(path),
  );

  expect(withScript.map(([path]) => path)).toEqual([]);
});
