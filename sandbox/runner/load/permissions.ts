import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { PermissionLevel } from "../api.ts";
import type { PermissionsAsked } from "../model.ts";
import { permissionsOfAll } from "../plan/permissions.ts";
import { fieldsOf, wordOf } from "./fields.ts";

/** `permissions:` as it is written; null where there is none. The parser let through known scopes and levels only. */
export function permissionsOf(token: TemplateToken | undefined): PermissionsAsked {
  if (token === undefined) return null;
  const word = wordOf(token);
  if (word === "read-all") return permissionsOfAll("read");
  if (word === "write-all") return permissionsOfAll("write");
  const scopes = fieldsOf(token).map(({ name, value }) => [name, levelOf(wordOf(value))] as const);
  return Object.fromEntries(scopes.filter(([, level]) => level !== "none"));
}

function levelOf(word: string | undefined): PermissionLevel {
  return word === "read" || word === "write" ? word : "none";
}
