import { parseShard, type Shard, wholeOrganization } from "../../domain/audit/shard.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts } from "../../ports/ports.ts";
import { tokenVariables } from "../github-question.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";

const usage = usages.audit;
export const auditFormats = ["text", "markdown", "html", "csv", "json"] as const;

/** What the command needs of the world. */
export type AuditPorts = Pick<
  CommandPorts,
  "files" | "home" | "clock" | "organizations" | "journal" | "print"
> & {
  readonly runner: Pick<CommandPorts["runner"], "log"> & Partial<Pick<CommandPorts["runner"], "context">>;
};

/** What the command was told. */
export interface AuditRequest {
  readonly organization: string;
  readonly format: (typeof auditFormats)[number];
  readonly output: string | null;
  readonly state: string | null;
  readonly shard: Shard;
  readonly isDeep: boolean;
  readonly isWatching: boolean;
  readonly isPublishing: boolean;
  readonly canaryBranch: string;
  readonly variables: readonly string[];
}

/** A branch of its own, so that nobody's work is in its way. */
export const usualCanary = "assaygate-canary";

/** Understands the words behind `audit`. @throws {UserError} usage */
export function parseAudit(words: readonly string[]): AuditRequest {
  const options = parseOptions(words, {
    usage,
    valued: {
      org: "once",
      format: "once",
      output: "once",
      state: "once",
      shard: "once",
      canary: "once",
      "token-env": "once",
    },
    flags: ["deep", "watch", "publish"],
  });
  if (options.positionals.length > 0) throw misused("expected options only", options.positionals.join(" "));
  const isPublishing = options.has("publish");
  return {
    organization: organizationOf(options.value("org")),
    format: oneOf("format", options.value("format") ?? "text", auditFormats),
    output: options.value("output") ?? null,
    state: options.value("state") ?? null,
    shard: shardOf(options.value("shard")),
    isDeep: options.has("deep"),
    isWatching: isPublishing || options.has("watch"),
    isPublishing,
    canaryBranch: branchOf(options.value("canary")),
    variables: tokenVariables(options.value("token-env")),
  };
}

/** @throws {UserError} usage */
export function branchOf(word: string = usualCanary): string {
  if (/^[\w][\w./-]{0,99}$/.test(word) && !word.includes("..")) return word;
  throw misused("expected a branch in --canary", word);
}

function organizationOf(word: string | undefined): string {
  if (word !== undefined && /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})$/.test(word)) return word;
  throw misused("expected an organisation in --org", word ?? "");
}

function shardOf(word: string | undefined): Shard {
  const shard = word === undefined ? wholeOrganization : parseShard(word);
  if (shard === undefined) throw misused("expected a shard as I/N, from 1/1 to 100/100", word ?? "");
  return shard;
}

function misused(expected: string, found: string): UserError {
  const got = found === "" ? "none" : JSON.stringify(found);
  return new UserError("usage", `${expected}, got ${got}.`, { hint: `Usage: ${usage}` });
}
