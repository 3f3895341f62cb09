import type { Actor } from "../../domain/change/change.ts";
import type { Parameter } from "../check.ts";

/** Accounts that machines act with, and the logins of the people who drive each; none: nobody does. */
export type Automation = ReadonlyMap<string, readonly string[]>;

/** The parameter by which checks are told of automation. */
export const automationParameter: Parameter = {
  description: "Accounts that machines act with and who drives each: `<login>=<login>`, or `<login>=nobody`",
  unit: "accounts",
  fallback: ["dependabot[bot]=nobody", "github-merge-queue[bot]=nobody"],
  stricter: "fixed",
};

const nobody = "nobody";

/** Reads entries `<login>=<driver>`; several of a login add up. An entry without a driver declares none. */
export function parseAutomation(entries: readonly string[]): Automation {
  const drivers = new Map<string, string[]>();
  for (const entry of entries) {
    const [login = "", driver = ""] = entry.split("=", 2).map((part) => part.trim().toLowerCase());
    if (login === "" || driver === "") continue;
    drivers.set(login, [...(drivers.get(login) ?? []), ...(driver === nobody ? [] : [driver])]);
  }
  return drivers;
}

/** Tells whether an account is a person's; `unknown` where GitHub does not say. */
export function isHuman({ login, kind }: Actor, automation: Automation): "yes" | "no" | "unknown" {
  if (automation.has(login.toLowerCase()) || isBotLogin(login)) return "no";
  switch (kind) {
    case "user":
      return "yes";
    case "bot":
    case "organization":
      return "no";
    case "unknown":
      return "unknown";
  }
}

/** GitHub keeps the ending for apps; no person can have it. */
export function isBotLogin(login: string): boolean {
  return login.toLowerCase().endsWith("[bot]");
}
