import type * as z from "zod";
import { kebabCase } from "../domain/names/kebab-case.ts";
import { UserError } from "../errors.ts";

/**
 * Reads exactly the inputs that a schema lists. An empty string means "not given"; what is given and cannot be
 * understood is an error, never the default.
 * @throws {UserError} invalid-input
 */
export function parseInputs<Shape extends z.ZodObject>(
  schema: Shape,
  input: (name: string) => string,
): z.output<Shape> {
  const given = Object.keys(schema.shape)
    .map((key) => [key, input(kebabCase(key))] as const)
    .filter(([, value]) => value !== "");
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = kebabCase(String(issue?.path[0] ?? ""));
  throw new UserError(
    "invalid-input",
    `input "${name}": ${issue?.message ?? "expected another value"}, got ${JSON.stringify(input(name).slice(0, 100))}.`,
    { hint: "Fix the value in the workflow step." },
  );
}
