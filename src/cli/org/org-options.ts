import { type Channel, channels } from "../../domain/instance/channel.ts";
import { tokenVariables } from "../github-question.ts";
import { contradicting, organizationNamed, repositoryName } from "../instance/instance-words.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";

const usage = usages.org;
const tasks = ["plan", "apply"] as const;

/** What `org` was told to do. */
export interface OrgRequest {
  readonly task: (typeof tasks)[number];
  readonly organization: string;
  readonly repository: string;
  /** What the rulesets of the rings shall be. */
  readonly rollout: "as-it-is" | "active" | "evaluate";
  readonly rings: readonly Channel[];
  readonly isNudging: boolean;
  readonly isDryRun: boolean;
  readonly format: "text" | "json";
  readonly variables: readonly string[];
}

/** Understands the words behind `org`. @throws {UserError} usage */
export function parseOrg(words: readonly string[]): OrgRequest {
  const options = parseOptions(words, {
    usage,
    valued: { ring: "often", repository: "once", format: "once", "token-env": "once" },
    flags: ["activate", "suspend", "nudge", "dry-run"],
  });
  const [word = "", ...rest] = options.positionals;
  const task = oneOf("org", word, tasks);
  const rings = options.values("ring").map((ring) => oneOf("ring", ring, channels));
  const isDryRun = task === "plan" || options.has("dry-run");
  return {
    ...{ task, isDryRun },
    organization: organizationNamed(rest, usage),
    repository: repositoryName(options.value("repository"), usage),
    rollout: rolloutOf(options.has("activate"), options.has("suspend")),
    rings: rings.length > 0 ? rings : channels,
    isNudging: options.has("nudge") && !isDryRun,
    format: oneOf("format", options.value("format") ?? "text", ["text", "json"] as const),
    variables: tokenVariables(options.value("token-env")),
  };
}

function rolloutOf(isActivating: boolean, isSuspending: boolean): OrgRequest["rollout"] {
  if (isActivating && isSuspending) throw contradicting("--activate", "--suspend", usage);
  if (isActivating) return "active";
  return isSuspending ? "evaluate" : "as-it-is";
}
