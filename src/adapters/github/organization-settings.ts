import * as z from "zod";
import type {
  ActionsSettings,
  DefaultPermissions,
  RunnerFact,
} from "../../domain/doctor/repository-facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { GitHubClient } from "./client.ts";
import {
  readActionsSettings,
  readDefaultPermissions,
  readRepositoryRunners,
  runnerList,
} from "./repository-settings.ts";
import type { Target } from "./target.ts";
import { type Unread, unread } from "./unread.ts";

/** What an organisation settles for all its repositories at once, asked once. */
export interface OrganizationSettings {
  readonly isPinningRequired: Known<boolean>;
  readonly allowed: ActionsSettings["allowed"];
  readonly defaultPermissions: Known<DefaultPermissions>;
  /** Which repositories may have runners of their own. */
  readonly ownRunners: Known<"all" | "selected" | "none">;
  readonly runners: Known<readonly RunnerFact[]>;
}

const Actions = z.object({
  sha_pinning_required: z.boolean().optional(),
  allowed_actions: z.enum(["all", "local_only", "selected"]).optional(),
});
const Workflow = z
  .object({
    default_workflow_permissions: z.enum(["read", "write"]),
    can_approve_pull_request_reviews: z.boolean(),
  })
  .transform((found) => ({
    access: found.default_workflow_permissions,
    canApprove: found.can_approve_pull_request_reviews,
  }));
const Runners = z.object({ enabled_repositories: z.enum(["all", "selected", "none"]) });

export async function readOrganizationSettings(
  client: GitHubClient,
  org: string,
): Promise<OrganizationSettings> {
  const [actions, workflow, ownRunners, runners] = await Promise.all([
    client.get("GET /orgs/{org}/actions/permissions", { org }, Actions),
    client.get("GET /orgs/{org}/actions/permissions/workflow", { org }, Workflow),
    client.get("GET /orgs/{org}/actions/permissions/self-hosted-runners", { org }, Runners),
    client.list("GET /orgs/{org}/actions/runners", { org }, runnerList),
  ]);
  return {
    isPinningRequired:
      actions.state === "known"
        ? { state: "known", value: actions.value.sha_pinning_required === true }
        : actions,
    allowed: actions.state === "known" ? (actions.value.allowed_actions ?? null) : null,
    defaultPermissions: workflow,
    ownRunners:
      ownRunners.state === "known"
        ? { state: "known", value: ownRunners.value.enabled_repositories }
        : ownRunners,
    runners,
  };
}

/** What an audit leaves to the doctor unless it was told to spend the requests. */
export function notAsked(what: string): Unread {
  return unread(
    "not-asked",
    `${what}: an audit asks each repository only with --deep; \`assaygate doctor\` does`,
  );
}

interface Question {
  readonly target: Target;
  readonly settings: OrganizationSettings;
  readonly isDeep: boolean;
}

/** Where the organisation demands pins, no repository can do without. */
export function actionsOf({ target, settings, isDeep }: Question): Promise<Known<ActionsSettings>> {
  const { isPinningRequired, allowed } = settings;
  if (isDeep) return readActionsSettings(target);
  if (isPinningRequired.state === "known" && isPinningRequired.value) {
    return known({ isEnabled: true, allowed, isPinningRequired: true });
  }
  return Promise.resolve(notAsked("whether pinned actions are demanded"));
}

/** Where the organisation's default reads, no repository can choose to write. */
export function defaultPermissionsOf({
  target,
  settings: { defaultPermissions },
  isDeep,
}: Question): Promise<Known<DefaultPermissions>> {
  if (isDeep) return readDefaultPermissions(target);
  const isSettled = defaultPermissions.state === "known" && defaultPermissions.value.access === "read";
  return Promise.resolve(isSettled ? defaultPermissions : notAsked("the default permissions of jobs"));
}

/** Where the organisation lets no repository have runners of its own, none has. */
export function repositoryRunnersOf({
  target,
  settings: { ownRunners },
  isDeep,
}: Question): Promise<Known<readonly RunnerFact[]>> {
  if (ownRunners.state === "known" && ownRunners.value === "none") return known([]);
  return isDeep ? readRepositoryRunners(target) : Promise.resolve(notAsked("runners of the repository"));
}

function known<T>(value: T): Promise<Known<T>> {
  return Promise.resolve({ state: "known", value });
}
