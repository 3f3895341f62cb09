import { mayQuoteSecrets } from "../../domain/finding/secrecy.ts";
import type { Component, Descriptor, Reference, Tool } from "./schema.ts";

/** A rule or a notification as far as results need it. */
export interface Rule {
  readonly id: string | undefined;
  readonly aliases: readonly string[];
  readonly level: string | undefined;
  readonly securitySeverity: string | undefined;
  /** Class of the finding in tools that use the name for it, such as Trivy. */
  readonly name: string | undefined;
  readonly summary: string | undefined;
  readonly helpUri: string | undefined;
  readonly isAboutSecrets: boolean;
  /** Looks a message up (§3.11.7). */
  readonly message: (id: string) => string | undefined;
}

/** How many hierarchical components of an id are tried; real ids have two or three (§3.5.4). */
const mostComponents = 8;

/** Finds descriptors in the driver and the extensions of a tool (§3.52.3). */
export class RuleBook {
  readonly #driver: Shelf;
  readonly #extensions: readonly Shelf[];

  private constructor(driver: Shelf, extensions: readonly Shelf[]) {
    this.#driver = driver;
    this.#extensions = extensions;
  }

  static ofRules(tool: Tool | undefined): RuleBook {
    return RuleBook.#of(tool, (component) => component.rules);
  }

  static ofNotifications(tool: Tool | undefined): RuleBook {
    return RuleBook.#of(tool, (component) => component.notifications);
  }

  static #of(tool: Tool | undefined, descriptors: (component: Component) => Component["rules"]): RuleBook {
    const shelve = (component: Component): Shelf => new Shelf(component, descriptors(component) ?? []);
    return new RuleBook(
      tool?.driver === undefined ? emptyShelf : shelve(tool.driver),
      (tool?.extensions ?? []).map(shelve),
    );
  }

  /** Names of all rules, without those that have none. */
  names(): ReadonlySet<string> {
    const all = [this.#driver, ...this.#extensions].flatMap((shelf) => shelf.names());
    return new Set(all.filter((name) => name !== undefined));
  }

  get size(): number {
    return [this.#driver, ...this.#extensions].reduce((sum, shelf) => sum + shelf.size, 0);
  }

  /**
   * Looks by index or guid in the component that the reference names, as the specification has it; then by id, which
   * is all that many tools write. An index that contradicts the id gives way to it.
   */
  find(reference: Reference): Rule | undefined {
    const shelf = this.#shelf(reference);
    const indexed = shelf?.at(reference) ?? this.#byGuid(reference.guid);
    if (indexed !== undefined && names(indexed, reference.id)) return indexed;
    return this.#byId(shelf, reference.id) ?? indexed;
  }

  #shelf({ toolComponent }: Reference): Shelf | undefined {
    const { index = -1, guid, name } = toolComponent ?? {};
    if (index >= 0) return this.#extensions[index];
    if (guid === undefined && name === undefined) return this.#driver;
    return [this.#driver, ...this.#extensions].find((shelf) =>
      guid === undefined ? shelf.name === name : shelf.guid === guid,
    );
  }

  #byGuid(guid: string | undefined): Rule | undefined {
    if (guid === undefined) return undefined;
    return firstOf([this.#driver, ...this.#extensions], (shelf) => shelf.byGuid(guid));
  }

  #byId(shelf: Shelf | undefined, id: string | undefined): Rule | undefined {
    if (id === undefined) return undefined;
    return shelf?.byId(id) ?? firstOf([this.#driver, ...this.#extensions], (other) => other.byId(id));
  }
}

/** The descriptors of one component. */
class Shelf {
  readonly name: string | undefined;
  readonly guid: string | undefined;
  readonly #rules: readonly Rule[];
  readonly #byId = new Map<string, Rule>();
  readonly #byGuid = new Map<string, Rule>();

  constructor(
    component: Pick<Component, "name" | "guid" | "globalMessageStrings">,
    all: readonly Descriptor[],
  ) {
    this.name = component.name;
    this.guid = component.guid;
    this.#rules = all.map((descriptor) => ruleOf(descriptor, component.globalMessageStrings));
    for (const [place, rule] of this.#rules.entries()) {
      const guid = all[place]?.guid;
      // Ids need not be unique (§3.19.23): the first one stands for all that give no index.
      if (rule.id !== undefined && !this.#byId.has(rule.id)) this.#byId.set(rule.id, rule);
      if (guid !== undefined) this.#byGuid.set(guid, rule);
    }
  }

  get size(): number {
    return this.#rules.length;
  }

  names(): (string | undefined)[] {
    return this.#rules.map(({ name }) => name);
  }

  at({ index = -1 }: Reference): Rule | undefined {
    return index < 0 ? undefined : this.#rules[index];
  }

  byGuid(guid: string): Rule | undefined {
    return this.#byGuid.get(guid);
  }

  /** An id may name a part of its rule: `CA5350/md5` is described by `CA5350` (§3.27.5). */
  byId(id: string): Rule | undefined {
    let candidate = id;
    for (let tried = 0; tried < mostComponents; tried++) {
      const rule = this.#byId.get(candidate);
      const end = candidate.lastIndexOf("/");
      if (rule !== undefined || end < 0) return rule;
      candidate = candidate.slice(0, end);
    }
    return undefined;
  }
}

const emptyShelf = new Shelf({ name: undefined, guid: undefined, globalMessageStrings: undefined }, []);

function ruleOf(descriptor: Descriptor, globals: Component["globalMessageStrings"]): Rule {
  const { id, name, messageStrings } = descriptor;
  return {
    id,
    aliases: descriptor.deprecatedIds ?? [],
    level: descriptor.defaultConfiguration?.level,
    securitySeverity: descriptor.properties?.["security-severity"],
    name,
    summary: descriptor.shortDescription?.text ?? name,
    helpUri: descriptor.helpUri,
    isAboutSecrets: mayQuoteSecrets(id, name),
    message: (key) => messageStrings?.get(key)?.text ?? globals?.get(key)?.text,
  };
}

/** Whether the id names the rule or a part of it. */
function names(rule: Rule, id: string | undefined): boolean {
  return id === undefined || rule.id === undefined || id === rule.id || id.startsWith(`${rule.id}/`);
}

function firstOf<A, B>(all: readonly A[], look: (one: A) => B | undefined): B | undefined {
  for (const one of all) {
    const found = look(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
