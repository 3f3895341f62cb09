import type { Hooks } from "../runner/api.ts";

type Group = Parameters<Hooks["enterConcurrency"]>[0];
type Entered = Awaited<ReturnType<Hooks["enterConcurrency"]>>;

interface Place {
  readonly group: Group;
  answer(entered: Entered): void;
}

interface Held {
  holder: Place | undefined;
  pending: Place | undefined;
}

/** Concurrency groups of repositories: one runs, one waits, whoever comes later takes the place of who waits (github-facts 1.23). */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Held>();

  enter(repository: string, group: Group): Promise<Entered> {
    // Names have no case.
    const key = `${repository}\n${group.name}`.toLowerCase();
    const held = this.#groups.get(key) ?? { holder: undefined, pending: undefined };
    this.#groups.set(key, held);
    return new Promise((answer) => this.#come(held, { group, answer }));
  }

  #come(held: Held, place: Place): void {
    if (held.holder === undefined) {
      this.#hold(held, place);
      return;
    }
    held.pending?.answer({ state: "cancelled", leave: () => {} });
    held.pending = place;
    if (place.group.cancelsInProgress) held.holder.group.cancel();
  }

  #hold(held: Held, place: Place): void {
    held.holder = place;
    place.answer({
      state: "entered",
      leave: () => {
        if (held.holder !== place) return;
        held.holder = undefined;
        const next = held.pending;
        held.pending = undefined;
        if (next !== undefined) this.#hold(held, next);
      },
    });
  }
}
