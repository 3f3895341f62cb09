import type { Known } from "../../domain/facts/known.ts";
import type { Channel } from "../../domain/instance/channel.ts";
import { withoutOwner } from "../../domain/names/repository-name.ts";
import type { OrganizationCode } from "../../domain/organization/code.ts";
import { type HangingPull, hangingPulls, type OpenPull } from "../../domain/organization/hanging.ts";
import { requiredWorkflow } from "../../domain/pipeline/places.ts";
import type { AdministeredOrganization, RepositoryProperties } from "../../ports/administrator.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import type { UnseenPulls } from "../../report/hanging.ts";

/** An organisation with its code. */
export interface OrgScene {
  readonly organization: AdministeredOrganization;
  readonly instance: HostedRepository;
  readonly code: OrganizationCode;
  readonly properties: Known<readonly RepositoryProperties[]>;
}

/** Pull requests that would wait for ever for the required workflow, and where nobody could look. */
export interface Hanging {
  readonly pulls: readonly HangingPull[];
  readonly unseen: readonly UnseenPulls[];
}

/** Looks at every repository of these rings. */
export async function findHanging(
  { organization, properties }: OrgScene,
  rings: readonly Channel[],
): Promise<Hanging> {
  if (properties.state === "unknown")
    return { pulls: [], unseen: [{ repository: organization.login, unknown: properties }] };
  const words: readonly string[] = rings;
  const chosen = properties.value.filter(({ properties: values }) =>
    words.includes(values.get("assaygate-ring") ?? ""),
  );
  const [pulls, unseen]: [HangingPull[], UnseenPulls[]] = [[], []];
  for (const { repository } of chosen) {
    const found = await hangingIn(organization, repository);
    if (found.state === "known") pulls.push(...found.value);
    else unseen.push({ repository, unknown: found });
  }
  return { pulls, unseen };
}

async function hangingIn(
  organization: AdministeredOrganization,
  fullName: string,
): Promise<Known<readonly HangingPull[]>> {
  const repository = await organization.repository(withoutOwner(fullName));
  if (repository.state === "unknown") return repository;
  const { value: hosted } = repository;
  if (hosted === null) return { state: "unknown", why: "the token does not see it", cause: "not-found" };
  const pulls = await hosted.pulls();
  if (pulls.state === "unknown") return pulls;
  const governed = pulls.value.filter((pull) => isGoverned(pull, hosted.defaultBranch));
  const ran = await hosted.ranFor(
    requiredWorkflow,
    governed.map(({ headCommit }) => headCommit),
  );
  return ran.state === "unknown"
    ? ran
    : { state: "known", value: hangingPulls(fullName, governed, ran.value) };
}

/** Branches that the rings' rulesets name, whichever of them is the default one. */
function isGoverned({ base }: OpenPull, defaultBranch: string): boolean {
  return [defaultBranch, "main", "master"].includes(base) || base.startsWith("release/");
}
