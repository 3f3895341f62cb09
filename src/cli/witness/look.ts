import { type Checkpoint, checkpointText } from "../../domain/ledger/checkpoint.ts";
import { consistencyProof } from "../../domain/merkle/tree.ts";
import { mostHeads, type Observation, type SeenLedger } from "../../domain/witness/observation.ts";
import { isSameHead, type KeptHeads } from "../../domain/witness/weigh.ts";
import { UserError } from "../../errors.ts";
import type { WatchedLedger } from "../../ports/ledger.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { renderJson } from "../../report/json.ts";
import { plain } from "../../report/plain.ts";
import { unknownWords } from "../../report/unknown.ts";
import { lookAt } from "../ledger/look.ts";
import { known } from "../ledger/recording.ts";
import { deskFor, readKept, type WitnessRequest } from "./request.ts";

export const observationPath = "observation.json";

type Found =
  | { readonly state: "nothing" }
  | { readonly state: "grown"; readonly seen: SeenLedger }
  | { readonly state: "wrong"; readonly words: string };

/**
 * Reads every ledger of an organisation and leaves those heads that are new, each with the way from the one that was signed
 * before. Exit 1: a ledger is not what it was, or could not be read; the others count all the same.
 */
export async function look(request: WitnessRequest, ports: CommandPorts): Promise<ExitCode> {
  const { organization, instance, output } = request;
  if (output === null) throw new UserError("usage", "expected --output with a folder, got none.");
  const desk = await deskFor(request.variables, ports);
  const kept = await readKept(desk, `${organization}/${instance}`);
  const watched = known(await desk.all(organization), "the repositories of the organisation");
  const heads: SeenLedger[] = [];
  let wrong = 0;
  for (const one of watched) {
    const found = heads.length < mostHeads ? await lookInto(one, kept) : nothing;
    if (found.state === "grown") heads.push(found.seen);
    if (found.state !== "wrong") continue;
    wrong += 1;
    ports.runner.log(`✗ ${plain(one.name, 200)}: ${found.words}`);
  }
  const observation: Observation = { schemaVersion: 1, at: ports.clock.now(), heads };
  ports.places.make(output).write(observationPath, renderJson(observation));
  ports.step.setOutput("heads", String(heads.length));
  ports.runner.log(
    `witness: ${watched.length} repositories, ${heads.length} new heads, ${wrong} not in order`,
  );
  return wrong === 0 ? 0 : 1;
}

const nothing: Found = { state: "nothing" };

async function lookInto({ id, name, ledger }: WatchedLedger, kept: KeptHeads): Promise<Found> {
  const before = kept.get(String(id));
  const read = await ledger.read();
  if (read.state === "unknown") return { state: "wrong", words: unknownWords(read) };
  const seen = before === undefined ? [] : [before];
  const { head, hashes, faults } = lookAt(read.value, { repositoryId: String(id), seen });
  if (faults.length > 0)
    return { state: "wrong", words: faults.map(({ code, message }) => `${code}: ${message}`).join("; ") };
  if (head === null || read.value?.commit == null || isKnown(head, before)) return nothing;
  const proof = consistencyProof(hashes, before?.size ?? 0) ?? [];
  const consistency = proof.map((hash) => Buffer.from(hash).toString("hex"));
  const { sha: commit } = read.value.commit;
  return {
    state: "grown",
    seen: { repository: { id, name }, commit, note: checkpointText(head), consistency },
  };
}

function isKnown(head: Checkpoint, before: Checkpoint | undefined): boolean {
  return before !== undefined && isSameHead(head, before);
}
