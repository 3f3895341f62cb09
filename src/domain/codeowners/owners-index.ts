import type { Rule } from "./codeowners.ts";
import { noRule, Place, type RuleNumber } from "./place.ts";

/** Who owns a path: nobody because no line matches, and nobody because a line says so, are two things (facts 3.3). */
export type Ownership =
  | { readonly state: "owned"; readonly rule: Rule }
  /** The last line that matches names no owners, so that anybody may approve. */
  | { readonly state: "cleared"; readonly rule: Rule }
  | { readonly state: "unmatched" };

/** How far all patterns together have come after some names of a path. */
interface Standing {
  readonly places: readonly Place[];
  /** Latest rule that owns everything below. */
  readonly below: RuleNumber;
  readonly next: Map<string, Standing>;
}

const unmatched: Ownership = { state: "unmatched" };
const nowhere: Standing = { places: [], below: noRule, next: new Map() };

/**
 * Finds the rule that decides about a path without looking at the others. Patterns are merged into one tree of places,
 * which a path walks down name by name; where it can stand is worked out once and remembered, so that the files of a
 * folder share the work. No pattern is ever tried again from an earlier name.
 */
export class OwnersIndex {
  readonly #ownerships: readonly Ownership[];
  readonly #root = new Place();
  readonly #numbers = new Map<Place, number>();
  readonly #standings = new Map<string, Standing>();
  readonly #start: Standing;
  /** The folders down to the one that was asked for last; each name ends with a slash. */
  readonly #trail: { readonly name: string; readonly standing: Standing }[] = [];
  /** Where the last path was looked up. */
  #folder = "";
  #standing: Standing;
  /** Latest rule that owns the file that is looked up. */
  #latest = noRule;
  readonly #takeFile = ({ file }: Place): void => {
    if (file > this.#latest) this.#latest = file;
  };

  constructor(rules: readonly Rule[]) {
    this.#ownerships = rules.map((rule) => ({ state: rule.owners.length > 0 ? "owned" : "cleared", rule }));
    for (const [number, rule] of rules.entries()) this.#add(rule, number);
    this.#start = this.#standingAt([this.#root], noRule);
    this.#standing = this.#start;
  }

  #add({ pattern, owners }: Rule, number: RuleNumber): void {
    let place = this.#root;
    for (const segment of pattern.segments) {
      if (owners.length === 0) place.clears = number;
      place = place.enter(segment);
    }
    if (pattern.reach !== "below") place.file = number;
    if (pattern.reach !== "file") place.below = number;
  }

  /**
   * Who owns a file; the path is relative to the root of the repository, with `/` between names (facts 3.3, 3.7). What
   * is no such path (`../x`, `/x`, `a//b`) is nobody's.
   */
  ownershipOf(path: string): Ownership {
    const end = path.lastIndexOf("/") + 1;
    // Paths mostly come sorted, so that the next one is in the same folder.
    if (end !== this.#folder.length || !path.startsWith(this.#folder)) {
      this.#folder = path.slice(0, end);
      this.#standing = this.#standingIn(this.#folder);
    }
    const name = end === 0 ? path : path.slice(end);
    if (isForeign(name)) return unmatched;
    const { places, below } = this.#standing;
    this.#latest = below;
    // An iterator for every path would cost more than the look-up.
    for (let index = 0; index < places.length; index++) places[index]?.follow(name, this.#takeFile);
    return this.#ownerships[this.#latest] ?? unmatched;
  }

  /**
   * Who owns every file that is or will be below a folder: owned only if one rule has them all and no later one could
   * take one away.
   */
  ownershipBelow(folder: string): Ownership {
    const standing = this.#standingIn(folder.endsWith("/") ? folder : `${folder}/`);
    if (standing.below === noRule) return unmatched;
    const latest = standing.places.reduce((rule, { clears }) => Math.max(rule, clears), standing.below);
    return this.#ownerships[latest] ?? unmatched;
  }

  /** The folder ends with a slash, or is empty for the root; what it shares with the one before is not walked again. */
  #standingIn(folder: string): Standing {
    const trail = this.#trail;
    let depth = 0;
    let start = 0;
    for (
      let stop = trail[0];
      stop !== undefined && folder.startsWith(stop.name, start);
      stop = trail[depth]
    ) {
      start += stop.name.length;
      depth++;
    }
    trail.length = depth;
    let standing = trail[depth - 1]?.standing ?? this.#start;
    while (start < folder.length) {
      const end = folder.indexOf("/", start);
      standing = this.#step(standing, folder.slice(start, end));
      trail.push({ name: folder.slice(start, end + 1), standing });
      start = end + 1;
    }
    return standing;
  }

  /** From one folder into the next. */
  #step(standing: Standing, name: string): Standing {
    if (isForeign(name)) return nowhere;
    const known = standing.next.get(name);
    if (known !== undefined) return known;
    const { places, below } = standing;
    // Where any number of folders may go by, one more has gone by.
    const reached = places.filter(({ isDeep }) => isDeep);
    const stayed = reached.length;
    const take = (place: Place): void => void reached.push(place);
    for (let index = 0; index < places.length; index++) places[index]?.follow(name, take);
    const isSame = reached.length === stayed && stayed === places.length;
    const next = isSame ? standing : this.#standingAt(reached, below);
    standing.next.set(name, next);
    return next;
  }

  /** Folders from which the same patterns go on are one and the same. */
  #standingAt(reached: readonly Place[], belowBefore: RuleNumber): Standing {
    const below = reached.reduce((latest, place) => Math.max(latest, place.below), belowBefore);
    const all = reached.flatMap((place) => (place.deep === undefined ? [place] : [place, place.deep]));
    const places = [...new Set(all)].filter((place) => place.hasMore);
    const key = `${below} ${places.map((place) => this.#numberOf(place)).join(" ")}`;
    const known = this.#standings.get(key);
    if (known !== undefined) return known;
    const standing: Standing = { places, below, next: new Map() };
    this.#standings.set(key, standing);
    return standing;
  }

  #numberOf(place: Place): number {
    const number = this.#numbers.get(place) ?? this.#numbers.size;
    this.#numbers.set(place, number);
    return number;
  }
}

/** No file or folder of a repository has such a name. */
function isForeign(name: string): boolean {
  return name === "" || name === "." || name === "..";
}
