import { withoutOwner } from "../names/repository-name.ts";
import type { EvidenceKind } from "../report/kind.ts";
import type { Instance } from "./caller.ts";
import { type ProductOwner, renderConfig } from "./draft-config.ts";
import { type ProposedFile, proposeFiles } from "./files.ts";
import { gatedGlobs } from "./gated.ts";
import { chooseOwners, codeownersOf, type Owners, ownersGaps } from "./owners.ts";
import type { RepositorySnapshot } from "./snapshot.ts";
import { together, toolchainsOf } from "./toolchains.ts";
import type { Lack, Toolchain } from "./tools.ts";
import { type Sign, signsOf } from "./workload.ts";

/** What the platform asks of a type of workload, as its policy has it. */
export interface Expectations {
  /** Evidence that the product itself has to bring. */
  readonly kinds: readonly EvidenceKind[];
  /** Suites of tests without which the gate does not pass. */
  readonly suites: readonly string[];
}

export interface PlanRequest {
  readonly snapshot: RepositorySnapshot;
  /** Teams of the role that approves waivers. */
  readonly waiverRole: readonly string[];
  readonly caller: Instance | null;
  readonly expectationsOf: (workload: string) => Expectations;
  readonly isGated: (globs: readonly string[], path: string) => boolean;
}

/** What is taken for the type of workload, and on whose word. */
export interface Workload {
  readonly type: string;
  readonly decidedBy: "property" | "signs" | "nothing";
  readonly signs: readonly Sign[];
}

/** Everything that adoption found out and would do. */
export interface AdoptionPlan {
  readonly repository: string;
  readonly defaultBranch: string;
  readonly commit: string;
  readonly workload: Workload;
  readonly toolchain: Toolchain;
  readonly gated: readonly string[];
  readonly owners: Owners;
  readonly files: readonly ProposedFile[];
  readonly lacks: readonly Lack[];
}

/** The plan of an adoption: a pure function of the repository and of what the platform asks. */
export function planAdoption(request: PlanRequest): AdoptionPlan {
  const { snapshot, caller } = request;
  const workload = workloadOf(snapshot);
  const expectations = request.expectationsOf(workload.type);
  const toolchain = asked(together(toolchainsOf(snapshot)), expectations);
  const gated = gatedGlobs(snapshot);
  const { owners, lacks } = chooseOwners(snapshot, request.waiverRole);
  const owner = productOwner(snapshot, owners);
  const config = renderConfig({ owner, toolchain, gated });
  const { fullName: repository, defaultBranch, commit } = snapshot;
  return {
    repository,
    defaultBranch,
    commit,
    workload,
    toolchain,
    gated,
    owners,
    files: proposeFiles({ snapshot, config, owners, caller }),
    lacks: [
      ...toolchain.lacks,
      ...expectedLacks(toolchain, expectations, workload.type),
      ...scopeLacks(request, gated),
      ...lacks,
      ...existingOwners(request, gated),
    ],
  };
}

/** Of templates no line is measured: where the platform asks for no coverage, none is promised. */
function asked(toolchain: Toolchain, { kinds }: Expectations): Toolchain {
  const isAsked = kinds.length === 0 || kinds.includes("coverage");
  if (isAsked) return toolchain;
  return {
    ...toolchain,
    reports: toolchain.reports.filter(({ kind }) => kind !== "coverage"),
    lacks: toolchain.lacks.filter(({ what }) => !what.startsWith("no line coverage")),
  };
}

function workloadOf(snapshot: RepositorySnapshot): Workload {
  const signs = signsOf(snapshot);
  const { profile } = snapshot;
  if (profile.state === "known") return { type: profile.value, decidedBy: "property", signs };
  const [first] = signs;
  return first === undefined
    ? { type: "repository", decidedBy: "nothing", signs }
    : { type: first.type, decidedBy: "signs", signs };
}

function productOwner({ server, fullName }: RepositorySnapshot, { everything }: Owners): ProductOwner {
  const [first = ""] = everything;
  const [organization = "", team] = first.slice(1).split("/");
  if (team !== undefined) return { name: team, contact: `${server}/orgs/${organization}/teams/${team}` };
  const name = withoutOwner(fullName);
  return { name, contact: `${server}/${fullName}/issues` };
}

/** What the platform asks of this workload and no tool here brings; what a stack lacks says its own words. */
function expectedLacks({ reports, lacks }: Toolchain, { kinds, suites }: Expectations, type: string): Lack[] {
  const spoken: readonly EvidenceKind[] = lacks.length > 0 ? ["tests", "coverage", "lint"] : [];
  const missing = kinds.filter(
    (kind) => !spoken.includes(kind) && !reports.some((report) => report.kind === kind),
  );
  const without = suites.filter(
    (suite) =>
      suite !== "unit" && !reports.some((report) => report.kind === "tests" && report.suite === suite),
  );
  return [
    ...missing.map((kind) => ({
      what: `no evidence of kind ${kind}, which the platform asks of every ${type}`,
      todo: "Let a command write such a report (docs/reference/formats lists what is read), and list it.",
    })),
    ...without.map((suite) => ({
      what: `no ${suite} tests, which the platform asks of every ${type}`,
      todo: `Add a script "test:${suite}", and adopt again.`,
    })),
  ];
}

/** A scope without a file is no scope: the gate could say nothing about forbidden patterns. */
function scopeLacks({ snapshot, isGated }: PlanRequest, gated: readonly string[]): Lack[] {
  if (gated.length > 0 && snapshot.paths.some((path) => isGated(gated, path))) return [];
  return [
    {
      what: "no source that could be gated: no folder at the root holds files of a language that is known",
      todo: "Name the folders under scopes.gated.",
    },
  ];
}

function existingOwners({ snapshot, isGated }: PlanRequest, gated: readonly string[]): readonly Lack[] {
  const path = codeownersOf(snapshot);
  if (path === null) return [];
  const paths = snapshot.paths.filter((each) => isGated(gated, each));
  return ownersGaps(snapshot.texts.get(path) ?? "", path, paths);
}
