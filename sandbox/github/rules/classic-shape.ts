import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { appOf, appShape } from "../shapes/app.ts";
import type { Schema } from "../shapes/schema.ts";
import { teamShape } from "../shapes/team.ts";
import { accountShape } from "../shapes/user.ts";
import { type ClassicProtection, classicOf } from "./classic.ts";
import { checksOf, contextsOf } from "./effective.ts";
import { organizationOf } from "./targets.ts";

/** A branch with classic protection. */
export interface ProtectedBranch {
  readonly repository: RepositoryRecord;
  readonly branch: string;
  readonly classic: ClassicProtection;
}

/** Classic protection of a branch, or undefined. */
export function protectedBranch(repository: RepositoryRecord, branch: string): ProtectedBranch | undefined {
  const classic = classicOf(repository, branch);
  return classic === undefined ? undefined : { repository, branch, classic };
}

const urlOf = (github: GitHub, { repository, branch }: ProtectedBranch, rest = ""): string =>
  github.api(`/repos/${repository.fullName}/branches/${encodeURIComponent(branch)}/protection${rest}`);

/** The whole of a branch's classic protection: what is off and has no address of its own is left out. */
export function classicShape(github: GitHub, given: ProtectedBranch) {
  const { classic } = given;
  const optional = {
    ...(classic.required_status_checks === null
      ? {}
      : { required_status_checks: checksShape(github, given) }),
    ...(classic.required_pull_request_reviews === null
      ? {}
      : { required_pull_request_reviews: reviewsShape(github, given) }),
    ...(classic.restrictions === null ? {} : { restrictions: restrictionsShape(github, given) }),
  };
  return {
    url: urlOf(github, given),
    ...optional,
    enforce_admins: adminsShape(github, given),
    required_signatures: signaturesShape(github, given),
    ...flagsOf(classic),
  };
}

function flagsOf(classic: ClassicProtection) {
  const enabled = (value: boolean | null | undefined) => ({ enabled: value === true });
  return {
    required_linear_history: enabled(classic.required_linear_history),
    allow_force_pushes: enabled(classic.allow_force_pushes),
    allow_deletions: enabled(classic.allow_deletions),
    block_creations: enabled(classic.block_creations),
    required_conversation_resolution: enabled(classic.required_conversation_resolution),
    lock_branch: enabled(classic.lock_branch),
    allow_fork_syncing: enabled(classic.allow_fork_syncing),
  };
}

/** Whether administrators are held to the rules too. */
export const adminsShape = (github: GitHub, given: ProtectedBranch) => ({
  url: urlOf(github, given, "/enforce_admins"),
  enabled: given.classic.enforce_admins === true,
});

/** Whether commits must be signed. */
export const signaturesShape = (github: GitHub, given: ProtectedBranch) => ({
  url: urlOf(github, given, "/required_signatures"),
  enabled: given.classic.required_signatures === true,
});

/** Checks that must pass. */
export function checksShape(github: GitHub, given: ProtectedBranch): Schema<"status-check-policy"> {
  const { required_status_checks: checks } = given.classic;
  const url = urlOf(github, given, "/required_status_checks");
  return {
    url,
    strict: checks?.strict ?? false,
    contexts: contextsOf(checks),
    contexts_url: `${url}/contexts`,
    checks: checksOf(checks),
  };
}

interface Named {
  readonly users?: readonly string[];
  readonly teams?: readonly string[];
  readonly apps?: readonly string[];
}

/** Reviews that a pull request needs. */
export function reviewsShape(github: GitHub, given: ProtectedBranch) {
  const { required_pull_request_reviews: reviews } = given.classic;
  const { dismissal_restrictions: dismissers, bypass_pull_request_allowances: bypassers } = reviews ?? {};
  const url = urlOf(github, given, "/required_pull_request_reviews");
  const people = urlOf(github, given, "/dismissal_restrictions");
  const addresses = { url: people, users_url: `${people}/users`, teams_url: `${people}/teams` };
  return {
    url,
    ...(dismissers === undefined
      ? {}
      : { dismissal_restrictions: { ...addresses, ...peopleOf(github, given, dismissers) } }),
    ...(bypassers === undefined
      ? {}
      : { bypass_pull_request_allowances: peopleOf(github, given, bypassers) }),
    dismiss_stale_reviews: reviews?.dismiss_stale_reviews ?? false,
    require_code_owner_reviews: reviews?.require_code_owner_reviews ?? false,
    required_approving_review_count: reviews?.required_approving_review_count ?? 1,
    require_last_push_approval: reviews?.require_last_push_approval ?? false,
  };
}

function peopleOf(
  github: GitHub,
  { repository }: ProtectedBranch,
  { users = [], teams = [], apps = [] }: Named,
) {
  const organization = organizationOf(github, repository);
  return {
    users: users.map((login) => accountShape(github, login)),
    teams: (organization?.teams ?? [])
      .filter(({ slug }) => teams.includes(slug))
      .flatMap((team) => (organization === undefined ? [] : [teamShape(github, organization, team)])),
    apps: apps.flatMap((slug) => {
      const app = appOf(github, slug);
      return app === undefined ? [] : [appShape(github, app)];
    }),
  };
}

function restrictionsShape(github: GitHub, given: ProtectedBranch): Schema<"branch-restriction-policy"> {
  const { users, teams, apps } = peopleOf(github, given, given.classic.restrictions ?? {});
  const url = urlOf(github, given, "/restrictions");
  return {
    url,
    users_url: `${url}/users`,
    teams_url: `${url}/teams`,
    apps_url: `${url}/apps`,
    // A restriction's objects are loose copies of people, teams and apps, whose names and addresses are never null.
    users: users.map(({ name, email, gravatar_id, starred_at, ...user }) => ({ ...user, gravatar_id: "" })),
    teams,
    apps: apps.map((app) => ({ id: app.id, slug: app.slug ?? "", node_id: app.node_id, name: app.name })),
  };
}
