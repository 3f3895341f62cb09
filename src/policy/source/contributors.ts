import type { Actor, Change, Commit, PullRequest, Signature } from "../../domain/change/change.ts";
import { accountOfAddress, coAuthorsOf } from "../../domain/change/trailers.ts";
import type { Trigger } from "../../domain/facts/source-facts.ts";
import { type Automation, isBotLogin, isHuman } from "./automation.ts";
import type { Unread } from "./judgement.ts";
import { quoted } from "./shown.ts";

/** Somebody who had a hand in a change, as far as it is known who that is. */
interface Contributor {
  readonly role: string;
  readonly id: number | null;
  /** Lower case. */
  readonly login: string | null;
}

/** Everybody who had a hand in a pull request, and what is not known about that. */
export interface Contributors {
  readonly people: readonly Contributor[];
  /** Commits, addresses and drivers behind which somebody unknown may stand. */
  readonly unread: readonly Unread[];
  /** Addresses that belong to no account. */
  readonly strangers: readonly string[];
  readonly notes: readonly string[];
}

export interface Context {
  readonly change: Change;
  readonly trigger: Trigger;
  readonly automation: Automation;
}

/** Gathers authors, committers, co-authors, pushers, whoever set the run off, and who drives the automation among them. */
export function contributorsTo(request: PullRequest, context: Context): Contributors {
  const gathered = new Gathering(context.automation);
  gathered.addActor(request.author, "author of the pull request");
  for (const actor of actorsThatCount(request, context)) gathered.addActor(actor, "set the run off");
  const { commits } = request;
  if (commits.state === "known") gathered.addCommits(commits.value);
  else gathered.unread.push({ what: `the commits of #${request.number}`, unknown: commits });
  return gathered;
}

/** The role in which an account had a hand in the change; null: it had none that is known. */
export function roleOf({ id, login }: Pick<Actor, "id" | "login">, { people }: Contributors): string | null {
  const name = login.toLowerCase();
  const found = people.find(
    (person) => (id !== null && person.id === id) || (person.login !== null && person.login === name),
  );
  return found?.role ?? null;
}

/**
 * Whoever pushed, dispatched or re-ran. Merging adds nothing to a change: who pressed the button or queued it is no
 * contributor by that, nor is a reviewer whose review set the run off.
 */
function actorsThatCount({ mergedBy }: PullRequest, { change, trigger }: Context): readonly Actor[] {
  if (trigger.event === "pull_request_review" || change.kind === "merge-group") return [];
  if (change.kind === "pull-request") return change.actors;
  return change.actors.filter(
    ({ id, login }) =>
      mergedBy === null || (id !== mergedBy.id && login.toLowerCase() !== mergedBy.login.toLowerCase()),
  );
}

class Gathering implements Contributors {
  readonly people: Contributor[] = [];
  readonly unread: Unread[] = [];
  readonly strangers: string[] = [];
  readonly notes: string[] = [];
  readonly #automation: Automation;
  readonly #accounts = new Map<string, Actor>();

  constructor(automation: Automation) {
    this.#automation = automation;
  }

  addActor(actor: Actor, role: string): void {
    const { id, login } = actor;
    this.people.push({ role, id, login: login.toLowerCase() });
    if (isHuman(actor, this.#automation) !== "no") return;
    const drivers = this.#automation.get(login.toLowerCase());
    for (const driver of drivers ?? []) {
      this.people.push({ role: `drives ${quoted(login)}`, id: null, login: driver });
    }
    if (drivers === undefined) {
      this.#open(`who drives ${quoted(login)}`, "the policy declares no driver of this account");
    }
  }

  addCommits(commits: readonly Commit[]): void {
    for (const { author, committer, coAuthors = [] } of commits) {
      for (const { account, email } of [author, committer, ...coAuthors]) {
        if (account !== null && email !== "") this.#accounts.set(email.toLowerCase(), account);
      }
    }
    for (const commit of commits) this.#addCommit(commit);
  }

  #addCommit(commit: Commit): void {
    const { sha, author, committer, message, coAuthors = [] } = commit;
    this.#addSignature(author, commit, "author");
    this.#addCommitter(committer, commit);
    for (const coAuthor of coAuthors) this.#addSignature(coAuthor, null, `co-author of ${sha}`);
    const trailers = coAuthorsOf(message);
    const known = new Set(
      coAuthors.flatMap(({ account, email }) => (account === null ? [] : [email.toLowerCase()])),
    );
    for (const { name, email } of trailers.people) {
      if (known.has(email.toLowerCase())) continue;
      this.#addSignature({ account: null, name, email }, null, `co-author of ${sha}`);
    }
    if (!trailers.isWhole) this.#open(`the co-authors of ${sha}`, "its message is too long to be read");
  }

  /** GitHub commits for people who merge or edit in the browser; only its own signature proves that it did. */
  #addCommitter(committer: Signature, commit: Commit): void {
    const isGitHub = committer.account?.login === "web-flow" || committer.email === "noreply@github.com";
    if (!isGitHub) {
      this.#addSignature(committer, commit, "committer");
    } else if (commit.verification.isVerified) {
      this.notes.push(
        "GitHub itself made some commits for people in the browser, as its signature proves; that adds no contributor.",
      );
    } else {
      this.#open(`the committer of ${commit.sha}`, "it says that GitHub made it, without GitHub's signature");
    }
  }

  #addSignature({ account, name, email }: Signature, commit: Commit | null, role: string): void {
    const words = commit === null ? role : `${role} of ${commit.sha}`;
    const actor = account ?? this.#accounts.get(email.toLowerCase()) ?? this.#claimed(name, email, words);
    if (actor === null) {
      this.people.push({ role: words, id: null, login: name.toLowerCase() });
      return;
    }
    if (commit !== null && isBotLogin(actor.login) && !commit.verification.isVerified) {
      // Anybody can write a bot's address into a commit.
      this.#open(`the ${words}`, `it names ${quoted(actor.login)} without a signature`);
    }
    this.addActor(actor, words);
  }

  /** Anybody can write an address in the form of GitHub's own; GitHub itself knows no account behind this one. */
  #claimed(name: string, email: string, words: string): Actor | null {
    const actor = actorOfAddress(email);
    if (actor?.kind !== "bot") this.strangers.push(`${words}: ${quoted(email === "" ? name : email)}`);
    return actor;
  }

  #open(what: string, why: string): void {
    this.unread.push({ what, unknown: { state: "unknown", why, cause: "unprovable" } });
  }
}

function actorOfAddress(email: string): Actor | null {
  const account = accountOfAddress(email);
  if (account === null) return null;
  return { ...account, kind: isBotLogin(account.login) ? "bot" : "user" };
}
