import { isToRenew } from "../../domain/ledger/freshness.ts";
import { formatWitnessed, parseWitnessed, type WitnessedHead } from "../../domain/ledger/witnessed.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import { bundlePath, headPath } from "../../domain/witness/layout.ts";
import type { Observation } from "../../domain/witness/observation.ts";
import { isSameHead, type KeptHeads, weigh } from "../../domain/witness/weigh.ts";
import type { LedgerDesk, WatchedLedger } from "../../ports/ledger.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { unknownWords } from "../../report/unknown.ts";
import { tokenMissing } from "../github-question.ts";
import { orThrow } from "../judge/answers.ts";
import { withArtifact } from "../judge/fetch.ts";
import { known } from "../ledger/recording.ts";
import { bundleName } from "./cosign.ts";
import { observationIn } from "./observed.ts";
import { deskFor, readKept } from "./request.ts";

interface StoreRequest {
  readonly organization: string;
  readonly instance: string;
  /** Null: nothing was signed in this run; properties are still made to say what was signed before. */
  readonly jobs: readonly NeededJob[] | null;
  /** Variables with the token that may write to the instance. */
  readonly variables: readonly string[];
  /** Variables with the token that may write properties of the organisation. */
  readonly propertyVariables: readonly string[];
}

const largestBundle = 16 * 1024 * 1024;

/** Keeps what was signed, and says it where every job of a product can read it. Exit 1: a property could not be written. */
export async function store(request: StoreRequest, ports: CommandPorts): Promise<ExitCode> {
  const { organization, instance, jobs } = request;
  const desk = await deskFor(request.variables, ports);
  const repository = `${organization}/${instance}`;
  if (jobs !== null) await keep({ desk, repository, jobs, variables: request.variables }, ports);
  const kept = await readKept(desk, repository);
  const writer = await deskFor(request.propertyVariables, ports);
  const watched = known(await writer.all(organization), "the repositories of the organisation");
  let failures = 0;
  for (const one of watched) {
    const value = dueFor(one, kept, ports.clock.now());
    const done = value === null ? null : await writer.publish(one.name, value);
    if (done?.state !== "unknown") continue;
    failures += 1;
    ports.runner.log(`✗ ${one.name}: ${unknownWords(done)}`);
  }
  ports.runner.log(`witness: ${kept.size} heads are kept, ${failures} could not be published`);
  return failures === 0 ? 0 : 1;
}

interface Keeping {
  readonly desk: LedgerDesk;
  readonly repository: string;
  readonly jobs: readonly NeededJob[];
  readonly variables: readonly string[];
}

/** @throws {UserError} invalid-input */
async function keep({ desk, repository, jobs, variables }: Keeping, ports: CommandPorts): Promise<void> {
  const publication = await ports.step.signingJob(variables);
  if (publication === null) throw tokenMissing(variables, "repository");
  const before = await readKept(desk, repository);
  const files = await withArtifact(
    { job: publication, jobs },
    { job: "cosign", of: "artifact" },
    (fetched) => {
      const bundle = fetched.files.readBytes(bundleName, largestBundle);
      return filesOf(observationIn(fetched.files), before, { bundle, ...runOf(ports) });
    },
  );
  if (files.length > 0) orThrow(await desk.book(repository).add(files), "what was signed in the book");
}

interface SignedRun {
  readonly bundle: Uint8Array;
  readonly run: string;
  readonly attempt: string;
}

/** Only what goes on from what is kept by now; a run that was overtaken changes nothing. */
function filesOf({ at, heads }: Observation, before: KeptHeads, { bundle, run, attempt }: SignedRun) {
  const grown = weigh(heads, before).filter((one) => one.state === "grown");
  if (grown.length === 0) return [];
  const notes = grown.map(({ seen }) => ({
    path: headPath(String(seen.repository.id)),
    bytes: Buffer.from(seen.note),
  }));
  return [...notes, { path: bundlePath(at, run, attempt), bytes: bundle }];
}

function runOf({ runner }: CommandPorts): Pick<SignedRun, "run" | "attempt"> {
  const run = runner.context.github;
  return { run: run?.runId ?? "0", attempt: String(run?.runAttempt ?? 1) };
}

/** The value that the property of a repository must get; null: it says the right thing, or there is nothing to say. */
function dueFor({ id, property }: WatchedLedger, kept: KeptHeads, at: string): string | null {
  const head = kept.get(String(id));
  if (head === undefined) return null;
  const said = property === null ? null : parseWitnessed(property, id);
  const isSaid =
    said?.state === "known" && isSameHead(said.value.head, head) && !isToRenew(said.value.at, at);
  const witnessed: WitnessedHead = { at, head };
  return isSaid ? null : formatWitnessed(witnessed);
}
