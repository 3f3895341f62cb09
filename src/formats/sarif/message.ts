import { oneLine } from "../../domain/finding/message.ts";
import type { Rule } from "./rules.ts";
import type { Result } from "./schema.ts";

const longestTemplate = 1_000;
const longestArgument = 200;
const placeholder = /\{\{|\}\}|\{(\d{1,3})\}/g;

/**
 * The message of a result: its own, or its rule's by id (§3.11.7), with arguments in place (§3.11.5). Where it might
 * quote a secret, the rule's own words stand in for it.
 */
export function messageOf(result: Result, rule: Rule | undefined, mayQuote: boolean): string {
  const { text, id, arguments: values } = result.message ?? {};
  const fallback = rule?.summary ?? rule?.id ?? result.ruleId ?? "";
  if (!mayQuote) return oneLine(fallback);
  const template = text ?? (id === undefined ? undefined : rule?.message(id)) ?? fallback;
  return oneLine(values === undefined ? template : fill(template.slice(0, longestTemplate), values));
}

function fill(template: string, values: readonly (string | undefined)[]): string {
  return template.replaceAll(placeholder, (whole, place: string | undefined) => {
    if (place === undefined) return whole.charAt(0);
    return values[Number(place)]?.slice(0, longestArgument) ?? whole;
  });
}
