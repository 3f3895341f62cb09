import { type ScannerSet, scannerSets, type TeamRole, teamRoles } from "../../domain/instance/settings.ts";
import type { Visibility } from "../../ports/administrator.ts";
import { tokenVariables } from "../github-question.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { branchName, contradicting, misused, organizationNamed, repositoryName } from "./instance-words.ts";

const usage = usages.init;

/** What `init` was told to do. */
export interface InitRequest {
  readonly organization: string;
  readonly repository: string;
  readonly task: "set-up" | "check" | "upgrade";
  readonly isDryRun: boolean;
  /** Branch that `--check` compares; null: the default branch. */
  readonly branch: string | null;
  readonly visibility: Visibility;
  /** Null: not given, so that an instance's own holds. */
  readonly scanners: ScannerSet | null;
  readonly teams: ReadonlyMap<TeamRole, string>;
  readonly format: "text" | "json";
  readonly variables: readonly string[];
}

/** Understands the words behind `init`. @throws {UserError} usage */
export function parseInit(words: readonly string[]): InitRequest {
  const options = parseOptions(words, {
    usage,
    valued: {
      ...{ repository: "once", ref: "once", scanners: "once", teams: "often", visibility: "once" },
      ...{ format: "once", "token-env": "once" },
    },
    flags: ["dry-run", "check", "upgrade"],
  });
  const scanners = options.value("scanners");
  const branch = options.value("ref");
  return {
    organization: organizationNamed(options.positionals, usage),
    repository: repositoryName(options.value("repository"), usage),
    task: taskOf(options.has("check"), options.has("upgrade")),
    isDryRun: options.has("dry-run"),
    branch: branch === undefined ? null : branchName(branch, usage),
    visibility: oneOf("visibility", options.value("visibility") ?? "internal", [
      "internal",
      "private",
    ] as const),
    scanners: scanners === undefined ? null : oneOf("scanners", scanners, scannerSets),
    teams: teamsOf(options.values("teams")),
    format: oneOf("format", options.value("format") ?? "text", ["text", "json"] as const),
    variables: tokenVariables(options.value("token-env")),
  };
}

function taskOf(isCheck: boolean, isUpgrade: boolean): InitRequest["task"] {
  if (isCheck && isUpgrade) throw contradicting("--check", "--upgrade", usage);
  if (isCheck) return "check";
  return isUpgrade ? "upgrade" : "set-up";
}

/** `--teams platform=acme-platform,governance=risk`, or one each. */
function teamsOf(words: readonly string[]): ReadonlyMap<TeamRole, string> {
  return new Map(words.flatMap((word) => word.split(",")).map(teamOf));
}

function teamOf(word: string): readonly [TeamRole, string] {
  const [, name = "", slug = ""] = /^([a-z-]{1,40})=([\w.-]{1,100})$/.exec(word) ?? [];
  const role = teamRoles.find((known) => known === name);
  if (role !== undefined) return [role, slug];
  throw misused(`ROLE=SLUG with a role of ${teamRoles.join(", ")} in --teams`, word, usage);
}
