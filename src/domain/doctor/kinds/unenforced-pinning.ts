import type { FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { seen } from "../opinion.ts";

/** Pins that nobody demands are pins until the next pull request (facts 8.16). */
export const kind: FindingKind = {
  id: "unenforced-pinning",
  title: "Setting that demands pinned actions is off",
  severity: "medium",
  looksAt: "`sha_pinning_required` in the Actions permissions of the repository",
  evaluate,
};

function evaluate({ facts: { repository, actions } }: Patient): Opinion {
  if (actions.state === "unknown") return { looked: "nothing", findings: [], unknowns: [actions] };
  const { isEnabled, isPinningRequired, allowed } = actions.value;
  if (!isEnabled) return seen("Actions is switched off", []);
  if (isPinningRequired === null) {
    const why = "GitHub did not say whether pinned actions are demanded";
    return { looked: "nothing", findings: [], unknowns: [{ state: "unknown", why, cause: "malformed" }] };
  }
  const path = `/repos/${repository}/actions/permissions`;
  const body = {
    enabled: true,
    ...(allowed !== null && { allowed_actions: allowed }),
    sha_pinning_required: true,
  };
  const finding = {
    at: `settings of ${repository}: Actions`,
    expected: "GitHub to refuse actions that are not pinned to a commit",
    found: '"sha_pinning_required" is false',
    fix: { kind: "api", method: "PUT", path, body },
  } as const;
  return seen("the Actions settings", isPinningRequired ? [] : [finding]);
}
