import { InternalError } from "../../errors.ts";
import type { Json } from "./json.ts";

/** Values by the names of their placeholders. */
export type TemplateValues = Readonly<Record<string, Json>>;

const whole = /^\{\{([a-z_]+)\}\}$/;
const inside = /\{\{([a-z_]+)\}\}/g;

/**
 * Fills a JSON document: a string that is a placeholder becomes the value, one that has placeholders becomes text. Filled
 * after it was parsed, so that no value can become structure. @throws {InternalError} bug
 */
export function fillTemplate(template: string, values: TemplateValues): Json {
  return filled(parse(template), values);
}

function filled(value: Json, values: TemplateValues): Json {
  if (typeof value === "string") return filledText(value, values);
  if (Array.isArray(value)) return value.map((entry: Json) => filled(entry, values));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, filled(entry, values)]));
}

function filledText(text: string, values: TemplateValues): Json {
  const [, name] = whole.exec(text) ?? [];
  if (name !== undefined) return placed(name, values);
  return text.replaceAll(inside, (_, each: string) => String(placed(each, values)));
}

function placed(name: string, values: TemplateValues): Json {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new InternalError("bug", `template: no value for {{${name}}}`);
  return value;
}

function parse(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}
