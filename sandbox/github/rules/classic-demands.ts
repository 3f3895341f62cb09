import type { Caller } from "../callers.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { membersOf, roleOf } from "../roles.ts";
import { appOf } from "../shapes/app.ts";
import { type ClassicProtection, classicOf } from "./classic.ts";
import type { Demand, PlacedDemand, ReviewDemand } from "./demand.ts";
import { checksOf } from "./effective.ts";
import { organizationOf } from "./targets.ts";

interface Asked {
  readonly ref: string;
  readonly caller: Caller | null;
}

/** What classic protection asks of changes of a branch, in the words of rulesets. */
export function classicDemands(
  github: GitHub,
  repository: RepositoryRecord,
  { ref, caller }: Asked,
): PlacedDemand[] {
  const classic = classicOf(repository, ref.replace("refs/heads/", ""));
  if (classic === undefined || !ref.startsWith("refs/heads/")) return [];
  const isAdmin =
    caller?.token?.kind === "user" && roleOf(github.state, repository, caller.login) === "admin";
  const bypass = isAdmin && classic.enforce_admins !== true ? ("always" as const) : ("never" as const);
  const reviews = classic.required_pull_request_reviews;
  const skipsReview =
    caller !== null &&
    isNamed(github, repository, { caller, named: reviews?.bypass_pull_request_allowances });
  const demands: readonly Demand[] = [
    ...(reviews === null || skipsReview ? [] : [reviewDemand(classic)]),
    ...checksDemands(classic),
    ...flagDemands(classic),
    ...(mayPush(github, repository, { classic, caller }) ? [] : [{ kind: "update" } as const]),
  ];
  return demands.map((demand) => ({ demand, placed: null, isEvaluated: false, bypass }));
}

interface Named {
  readonly users?: readonly string[];
  readonly teams?: readonly string[];
  readonly apps?: readonly string[];
}

function isNamed(
  github: GitHub,
  repository: RepositoryRecord,
  { caller, named }: { readonly caller: Caller; readonly named: Named | undefined },
): boolean {
  const { users = [], teams = [], apps = [] } = named ?? {};
  const login = caller.login.toLowerCase();
  const organization = organizationOf(github, repository);
  const inTeam = (organization?.teams ?? []).some(
    (team) => teams.includes(team.slug) && membersOf(organization, team).has(login),
  );
  const app = appOf(github, caller.login)?.slug;
  return (
    users.some((user) => user.toLowerCase() === login) || inTeam || (app !== undefined && apps.includes(app))
  );
}

/** Where pushes are restricted, only those who are named may push; nobody in particular may. */
function mayPush(
  github: GitHub,
  repository: RepositoryRecord,
  { classic, caller }: { readonly classic: ClassicProtection; readonly caller: Caller | null },
): boolean {
  const { restrictions } = classic;
  if (restrictions === null || caller === null) return true;
  return isNamed(github, repository, { caller, named: restrictions });
}

function reviewDemand({
  required_pull_request_reviews: reviews,
  ...classic
}: ClassicProtection): ReviewDemand {
  return {
    kind: "pull_request",
    approvals: reviews?.required_approving_review_count ?? 1,
    needsCodeOwner: reviews?.require_code_owner_reviews ?? false,
    dismissesStale: reviews?.dismiss_stale_reviews ?? false,
    needsOtherThanPusher: reviews?.require_last_push_approval ?? false,
    needsResolvedThreads: classic.required_conversation_resolution ?? false,
    reviewers: [],
    methods: null,
  };
}

function checksDemands({ required_status_checks: checks }: ClassicProtection): Demand[] {
  if (checks === null) return [];
  const wanted = checksOf(checks).map(({ context, app_id: app }) => ({ context, app }));
  return [{ kind: "required_status_checks", isStrict: checks.strict, skipsNew: false, checks: wanted }];
}

function flagDemands(classic: ClassicProtection): Demand[] {
  return [
    ...(classic.required_signatures === true ? [{ kind: "required_signatures" } as const] : []),
    ...(classic.required_linear_history === true ? [{ kind: "required_linear_history" } as const] : []),
    ...(classic.allow_force_pushes === true ? [] : [{ kind: "non_fast_forward" } as const]),
    ...(classic.allow_deletions === true ? [] : [{ kind: "deletion" } as const]),
    ...(classic.lock_branch === true ? [{ kind: "update" } as const] : []),
  ];
}
