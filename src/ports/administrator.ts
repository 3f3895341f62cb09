import type { Known } from "../domain/facts/known.ts";
import type { JsonObject } from "../domain/organization/json.ts";
import type { HostedRepository } from "./hosted-repository.ts";
import type { RulesetStore } from "./ruleset-store.ts";

export interface Team {
  readonly id: number;
  readonly slug: string;
}

export type Visibility = "internal" | "private";

/** What the organisation says about one of its repositories. */
export interface RepositoryProperties {
  /** `owner/name`. */
  readonly repository: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** An organisation that is set up and kept as its code says. Every write is tried once and says what became of it. */
export interface AdministeredOrganization {
  /** As GitHub writes it. */
  readonly login: string;
  /** Version of this release. */
  readonly version: string;
  readonly rulesets: RulesetStore;
  /** Logins of the organisation's owners. */
  owners(): Promise<Known<readonly string[]>>;
  /** Null: there is none of this slug that the token can see. */
  team(slug: string): Promise<Known<Team | null>>;
  /** Null: there is none of this name that the token can see. */
  repository(name: string): Promise<Known<HostedRepository | null>>;
  createRepository(name: string, visibility: Visibility): Promise<Known<HostedRepository>>;
  /** Definitions of custom properties. */
  properties(): Promise<Known<readonly JsonObject[]>>;
  defineProperty(definition: JsonObject): Promise<Known<null>>;
  /** Values of custom properties, of every repository. */
  propertyValues(): Promise<Known<readonly RepositoryProperties[]>>;
}

/** Organisations to administer; unknown: there is none of this name that the token can see. */
export interface Administrator {
  open(organization: string): Promise<Known<AdministeredOrganization>>;
}

/** Gives an administrator for the token in one of these variables of the environment; null: none of them holds one. */
export type Administrators = (variables: readonly string[]) => Promise<Administrator | null>;
