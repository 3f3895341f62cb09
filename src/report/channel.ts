import type { Known } from "../domain/facts/known.ts";
import type { ChannelMove } from "../domain/instance/channel.ts";
import { type ChannelState, channelLines, standingJson } from "./instance.ts";
import { plain } from "./plain.ts";
import { unknownWords } from "./unknown.ts";

/** A channel with its history. */
export interface ChannelView extends ChannelState {
  /** Release whose record lies there; null: none. */
  readonly release: string | null;
  /** Oldest first. */
  readonly moves: Known<readonly ChannelMove[]>;
}

/** What an instance has its products run. */
export interface ShownChannels {
  readonly repository: string;
  readonly defaultBranch: string;
  readonly commit: string | null;
  readonly release: string | null;
  readonly channels: readonly ChannelView[];
}

const movesToShow = 10;

/** The channels for a terminal, each with its latest moves. */
export function renderChannels(shown: ShownChannels): string {
  const { repository, defaultBranch, commit, release, channels } = shown;
  const head = `${plain(repository, 200)}: ${plain(defaultBranch, 100)} at ${commit ?? "no commit"}, release ${plain(release ?? "unknown", 40)}`;
  return `${[head, ...channels.flatMap(viewLines)].join("\n")}\n`;
}

function viewLines(view: ChannelView): readonly string[] {
  const release = `    release ${plain(view.release ?? "unknown", 40)}`;
  if (view.moves.state === "unknown")
    return [...channelLines(view), release, `    ? ${unknownWords(view.moves)}`];
  const latest = view.moves.value.slice(-movesToShow).toReversed();
  return [...channelLines(view), release, ...latest.map(moveLine)];
}

function moveLine({ before, after, at, actor }: ChannelMove): string {
  const from = before === null ? "made" : before.slice(0, 12);
  return `    ${plain(at, 40)} ${plain(actor ?? "somebody", 60)}: ${from} -> ${after.slice(0, 12)}`;
}

/** The channels as the frozen JSON of version 1. */
export function channelsJson({ channels, ...rest }: ShownChannels): object {
  return {
    schemaVersion: 1,
    ...rest,
    channels: channels.map((view) => ({
      ...standingJson(view),
      release: view.release,
      moves: view.moves.state === "known" ? view.moves.value : null,
    })),
  };
}
