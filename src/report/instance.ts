import type { Known } from "../domain/facts/known.ts";
import type { Difference } from "../domain/instance/compare.ts";
import type { Listing } from "../domain/instance/listing.ts";
import { plain } from "./plain.ts";
import { unknownWords } from "./unknown.ts";

/** Where a channel is. */
export interface ChannelState {
  readonly channel: string;
  readonly commit: string | null;
  /** `astray`: its commit is none of the default branch. */
  readonly standing: Known<"within" | "astray" | "missing">;
  /** Whether what its commit signs counts; null: it has no commit. */
  readonly listing: Known<Listing> | null;
}

/** An instance held against a release. */
export interface InstanceCheck {
  readonly repository: string;
  readonly release: string;
  readonly branch: string;
  readonly commit: string | null;
  /** Release that the instance says it is of. */
  readonly recorded: string | null;
  readonly differences: readonly Difference[];
  readonly channels: readonly ChannelState[];
}

const words: Readonly<Record<Difference["kind"], string>> = {
  changed: "other content than the release",
  missing: "not there",
  foreign: "no file of the release",
  mode: "another mode than the release: a link or a program",
};

/** The comparison for a terminal: every file that differs, and every channel that is not on the default branch. */
export function renderInstanceCheck(check: InstanceCheck): string {
  const { repository, release, branch, commit, recorded, differences, channels } = check;
  const verdict = differences.length === 0 ? "is release" : "is not release";
  const lines = [
    `${plain(repository, 200)} at ${plain(branch, 100)} (${commit ?? "no commit"}) ${verdict} ${plain(release, 40)}; it says ${plain(recorded ?? "nothing", 40)}`,
    ...differences.map(({ path, kind }) => `✗ ${plain(path)}: ${words[kind]}`),
    ...channels.flatMap(channelLines),
  ];
  return `${lines.join("\n")}\n`;
}

/** Where a channel is, and what is wrong with what it signs. */
export function channelLines(state: ChannelState): readonly string[] {
  const { listing } = state;
  if (listing === null) return [channelLine(state)];
  if (listing.state === "unknown")
    return [channelLine(state), `  ? whether what it signs counts: ${unknownWords(listing)}`];
  switch (listing.value.state) {
    case "listed":
    case "signs-nothing":
      return [channelLine(state)];
    case "unlisted":
    case "revoked":
      return [channelLine(state), `  ✗ what it signs counts for nobody: ${plain(listing.value.why, 400)}`];
  }
}

function channelLine({ channel, commit, standing }: ChannelState): string {
  const at = `channel ${plain(channel, 40)} at ${commit ?? "no commit"}`;
  if (standing.state === "unknown") return `? ${at}: ${unknownWords(standing)}`;
  switch (standing.value) {
    case "within":
      return `✓ ${at}`;
    case "astray":
      return `✗ ${at}: no commit of the default branch, so nobody reviewed it there (it may be a fork's)`;
    case "missing":
      return `✗ ${at}: there is no such branch`;
  }
}

/** The comparison as the frozen JSON of version 1. */
export function instanceCheckJson({ channels, ...check }: InstanceCheck): object {
  return {
    schemaVersion: 1,
    ...check,
    channels: channels.map(standingJson),
  };
}

/** Where a channel is, for machines. */
export function standingJson({ channel, commit, standing, listing }: ChannelState): object {
  const isKnown = standing.state === "known";
  return {
    ...{ channel, commit },
    standing: isKnown ? standing.value : "unknown",
    why: isKnown ? null : standing.why,
    signers: listing?.state === "known" ? listing.value.state : "unknown",
  };
}

/** What an upgrade asks to have reviewed. */
export interface UpgradeSummary {
  readonly from: string | null;
  readonly to: string;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
  readonly restored: readonly string[];
}

const pathsToShow = 50;

/** The description of the pull request that renews an instance. */
export function renderUpgradeBody({ from, to, written, removed, kept, restored }: UpgradeSummary): string {
  const section = (title: string, paths: readonly string[]): readonly string[] => {
    if (paths.length === 0) return [];
    const more = paths.length - pathsToShow;
    const shown = paths.slice(0, pathsToShow).map((path) => `- \`${plain(path, 200).replaceAll("`", "'")}\``);
    return ["", `### ${title}`, "", ...shown, ...(more > 0 ? [`- … and ${more} more`] : [])];
  };
  return [
    `## What`,
    "",
    `Assaygate ${from ?? "of an unknown release"} -> ${to}: ${written.length} files written, ${removed.length} removed.`,
    "",
    "## Why",
    "",
    "A newer release. After the merge: `assaygate channel promote ORG --to canary`, and `--to stable` when the ring has been well.",
    ...section("Changed by somebody, and the release's again with this", restored),
    ...section("Yours, and left alone although the release has another one now: compare by hand", kept),
    ...section("Removed", removed),
    "",
  ].join("\n");
}
