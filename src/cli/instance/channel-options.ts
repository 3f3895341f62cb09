import { type Channel, channels } from "../../domain/instance/channel.ts";
import { tokenVariables } from "../github-question.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { branchName, misused, organizationNamed, repositoryName } from "./instance-words.ts";

const usage = usages.channel;
const tasks = ["show", "promote", "rollback"] as const;

/** What `channel` was told to do. */
export interface ChannelRequest {
  readonly task: (typeof tasks)[number];
  readonly organization: string;
  readonly repository: string;
  /** Branch that a promotion takes from; null: the channel before, or the default branch. */
  readonly from: string | null;
  readonly to: Channel;
  /** Commit to go to, in place of the one that follows from the rest. */
  readonly commit: string | null;
  /** Why nothing counts that the commit which is left ever signed; null: what it signed until now does. */
  readonly revoke: string | null;
  readonly isDryRun: boolean;
  readonly format: "text" | "json";
  readonly variables: readonly string[];
}

/** Understands the words behind `channel`. @throws {UserError} usage */
export function parseChannel(words: readonly string[]): ChannelRequest {
  const options = parseOptions(words, {
    usage,
    valued: {
      ...{ from: "once", to: "once", commit: "once", revoke: "once", repository: "once" },
      ...{ format: "once", "token-env": "once" },
    },
    flags: ["dry-run"],
  });
  const [task = "", ...rest] = options.positionals;
  const from = options.value("from");
  return {
    ...taskOf(task, options.value("revoke")),
    organization: organizationNamed(rest, usage),
    repository: repositoryName(options.value("repository"), usage),
    from: from === undefined ? null : branchName(from, usage),
    to: oneOf("to", options.value("to") ?? "stable", channels),
    commit: commitOf(options.value("commit")),
    isDryRun: options.has("dry-run"),
    format: oneOf("format", options.value("format") ?? "text", ["text", "json"] as const),
    variables: tokenVariables(options.value("token-env")),
  };
}

/** @throws {UserError} usage */
function taskOf(word: string, revoke: string | undefined): Pick<ChannelRequest, "task" | "revoke"> {
  const task = oneOf("channel", word, tasks);
  if (revoke === undefined) return { task, revoke: null };
  if (task !== "rollback") throw misused("--revoke with rollback only", task, usage);
  if (/^[^\p{C}]{1,300}$/u.test(revoke)) return { task, revoke };
  throw misused("a reason of one line in --revoke", revoke.slice(0, 40), usage);
}

/** A shortened commit could name another one tomorrow. */
function commitOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(word)) return word;
  throw misused("a full commit in --commit", word, usage);
}
