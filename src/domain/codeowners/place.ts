import { GlobIndex } from "./glob-index.ts";
import type { Segment } from "./segment.ts";

/** Number of a rule in the order of the file; the highest that matches wins. */
export type RuleNumber = number;
/** Lower than any rule. */
export const noRule: RuleNumber = -1;

/**
 * What patterns say of one place in a tree of files: patterns that begin alike share their places, as folders do. The
 * numbers are of the latest rule of each kind.
 */
export class Place {
  /** Owns a file that lies here. */
  file: RuleNumber = noRule;
  /** Owns everything below a folder that lies here. */
  below: RuleNumber = noRule;
  /** Takes owners away from something below a folder that lies here. */
  clears: RuleNumber = noRule;
  /** The same place with any number of folders gone by. */
  deep: Place | undefined;
  /** Whether this is such a place. */
  readonly isDeep: boolean;
  #any: Place | undefined;
  #names: Map<string, Place> | undefined;
  #globs: GlobIndex<Place> | undefined;

  constructor(isDeep = false) {
    this.isDeep = isDeep;
  }

  /** Whether any pattern goes on from here. */
  get hasMore(): boolean {
    return (this.#any ?? this.#names ?? this.#globs) !== undefined;
  }

  /** The place that a segment of a pattern leads to, made if it is not there. */
  enter(segment: Segment): Place {
    switch (segment.kind) {
      case "deep":
        this.deep ??= new Place(true);
        return this.deep;
      case "any":
        this.#any ??= new Place();
        return this.#any;
      case "name":
        this.#names ??= new Map();
        return placeIn(this.#names, segment.name);
      case "glob":
        this.#globs ??= new GlobIndex();
        return this.#globs.enter(segment.glob, () => new Place());
    }
  }

  /** Tells every place that one name leads to. */
  follow(name: string, tell: (place: Place) => void): void {
    const named = this.#names?.get(name);
    if (named !== undefined) tell(named);
    if (this.#any !== undefined) tell(this.#any);
    this.#globs?.follow(name, tell);
  }
}

function placeIn(places: Map<string, Place>, name: string): Place {
  let place = places.get(name);
  if (place === undefined) {
    place = new Place();
    places.set(name, place);
  }
  return place;
}
