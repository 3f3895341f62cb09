import { stampOf } from "../clock.ts";
import type { Person, PlannedCommit } from "../git/history.ts";
import type { GitHub } from "../github.ts";
import type { Verification } from "../records.ts";
import type { CommitSeed, PersonSeed } from "./seed.ts";

/** GitHub itself, as the committer of what is merged or edited on the web. */
export const webFlow: Person = { name: "GitHub", email: "noreply@github.com" };

/** How git names a person of a seed. */
export function personOf(github: GitHub, given: PersonSeed): Person {
  if (typeof given !== "string") return given;
  const user = github.state.users.get(given.toLowerCase());
  const noreply = `${user?.id ?? 0}+${given}@users.noreply.github.com`;
  return { name: user?.name ?? given, email: user?.email ?? noreply };
}

const minuteMs = 60_000;

/** Commits of a seed, each a minute after the one before it, the last a minute before now unless a date is given. */
export function plannedCommits(
  github: GitHub,
  seeds: readonly CommitSeed[],
  fallback: PersonSeed,
): PlannedCommit[] {
  const now = github.clock.now.getTime();
  return seeds.map((seed, i) => {
    const author = personOf(github, seed.author ?? fallback);
    return {
      message: messageOf(github, seed),
      author,
      committer: seed.committer === undefined ? author : personOf(github, seed.committer),
      date: new Date(seed.date ?? now - (seeds.length - i) * minuteMs),
      files: seed.files ?? {},
    };
  });
}

function messageOf(
  github: GitHub,
  { message = "feat: change something", co_authors: others = [] }: CommitSeed,
): string {
  if (others.length === 0) return message;
  const trailers = others.map((other) => {
    const { name, email } = personOf(github, other);
    return `Co-authored-by: ${name} <${email}>`;
  });
  return `${message}\n\n${trailers.join("\n")}\n`;
}

export const unsigned: Verification = {
  verified: false,
  reason: "unsigned",
  signature: null,
  payload: null,
  verified_at: null,
};

/** A verification as GitHub states it; whether the signature would verify is not modelled. */
function verificationOf({ verified = false }: CommitSeed, at: Date): Verification | undefined {
  if (verified === false) return undefined;
  const signed = {
    signature: "-----BEGIN PGP SIGNATURE-----\n\nemulated\n-----END PGP SIGNATURE-----",
    payload: "emulated",
  };
  if (verified === true) return { verified: true, reason: "valid", ...signed, verified_at: stampOf(at) };
  return { ...unsigned, ...(verified === "unsigned" ? {} : signed), reason: verified };
}

interface Made {
  /** Ids and dates of the commits, in the order of their seeds. */
  readonly shas: readonly string[];
  readonly dates: readonly Date[];
}

/** Verifications of commits that were made of these seeds; unsigned ones are left out. */
export function verificationsOf(
  seeds: readonly CommitSeed[],
  { shas, dates }: Made,
): [string, Verification][] {
  return seeds.flatMap((seed, i) => {
    const verification = verificationOf(seed, dates[i] ?? new Date(0));
    return verification === undefined ? [] : [[shas[i] ?? "", verification]];
  });
}
