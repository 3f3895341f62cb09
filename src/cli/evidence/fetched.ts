import type { Known } from "../../domain/facts/known.ts";
import { UserError } from "../../errors.ts";
import type { HostedEvidence, RepositoryIds, StoredBundle } from "../../ports/hosted-evidence.ts";
import type { EvidencePorts } from "../../ports/ports.ts";
import { tokenVariables, unreadable } from "../github-question.ts";
import type { Options } from "../options.ts";

const repositoryName = /^[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/;

/** What GitHub keeps about an artefact, and whose it is by number. */
export interface Fetched {
  readonly exhibits: readonly StoredBundle[];
  readonly ids: RepositoryIds | null;
}

/**
 * Asks GitHub for evidence about an artefact of the repository that `--repo` names, and says what came from where. What cannot
 * be read is undecided: without it nobody knows whether a link is missing. @throws {UserError}
 */
export async function fetchEvidence(
  artefact: string | null,
  options: Options,
  ports: EvidencePorts,
): Promise<Fetched> {
  const repository = options.value("repo");
  if (repository === undefined) return { exhibits: [], ids: null };
  const hosted = await open(repository, options, ports);
  const ids = orThrow(await hosted.ids(), repository);
  if (artefact === null) return { exhibits: [], ids };
  const attested = orThrow(await hosted.attestations(artefact), repository);
  const released = orThrow(await hosted.released(artefact), repository);
  ports.runner.log(
    `fetched from ${repository} (repository ${ids.repositoryId} of owner ${ids.ownerId}): ${attested.length} attestations of the artefact, ${wordsOf(released)}`,
  );
  return { exhibits: [...attested, ...released], ids };
}

async function open(repository: string, options: Options, ports: EvidencePorts): Promise<HostedEvidence> {
  if (!repositoryName.test(repository))
    throw new UserError(
      "usage",
      `option "--repo": expected OWNER/REPO, got ${JSON.stringify(repository.slice(0, 200))}.`,
    );
  if (options.has("offline"))
    throw new UserError("usage", "expected --offline or --repo, got both: what GitHub keeps is not here.", {
      hint: "Bring the evidence with --evidence, and the ids with --repository and --owner.",
    });
  const variables = tokenVariables(options.value("token-env"));
  const hosted = await ports.hostedEvidence(repository, variables);
  if (hosted !== null) return hosted;
  throw new UserError("invalid-input", `expected a token in ${variables.join(" or ")}, found none.`, {
    at: repository,
    hint: "One that may read contents and attestations of the repository; `gh auth token` prints yours.",
  });
}

/** A release of which nothing speaks of the artefact is none of it. */
function wordsOf(released: readonly StoredBundle[]): string {
  const [first] = released;
  if (first === undefined) return "no release that speaks of it";
  return `${released.length} bundles in ${first.path.replace(/, line \d+$/, "")}`;
}

function orThrow<T>(answer: Known<T>, repository: string): T {
  if (answer.state === "known") return answer.value;
  throw unreadable("repository", repository, answer);
}
