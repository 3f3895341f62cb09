import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { parseWitnessed, type WitnessedHead, witnessedProperty } from "../../domain/ledger/witnessed.ts";
import type { Posture } from "../../domain/posture/posture.ts";
import { parsePosture, postureProperty } from "../../domain/posture/posture-text.ts";
import type { Properties } from "../../ports/github.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

const profileProperty = "assaygate-profile";
const regulatedProperty = "assaygate-regulated";

const Values = z.array(
  z.object({ property_name: z.string(), value: z.union([z.string(), z.array(z.string()), z.null()]) }),
);

/** What the organisation says of the repository; its administrators cannot (facts 2.30). */
export async function readProperties(target: Target): Promise<Properties> {
  const values = await readValues(target);
  return {
    profile: textOf(values, profileProperty),
    regulated: truthOf(textOf(values, regulatedProperty)),
  };
}

/** What the organisation's audit last saw. */
export async function readPosture(target: Target): Promise<Known<Posture>> {
  const text = textOf(await readValues(target), postureProperty);
  return text.state === "unknown" ? text : parsePosture(text.value);
}

/** Head of the repository's ledger that the organisation's witness saw last; null: it has seen none. */
export async function readWitnessed(
  target: Target,
  repositoryId: number,
): Promise<Known<WitnessedHead | null>> {
  const values = await readValues(target);
  if (values.state === "unknown") return values;
  const isSet = values.value.some(
    ({ property_name, value }) => property_name === witnessedProperty && value !== null,
  );
  if (!isSet) return { state: "known", value: null };
  const text = textOf(values, witnessedProperty);
  return text.state === "unknown" ? text : parseWitnessed(text.value, repositoryId);
}

function readValues(target: Target): Promise<Known<z.infer<typeof Values>>> {
  return target.client.get("GET /repos/{owner}/{repo}/properties/values", repositoryOf(target), Values);
}

function textOf(values: Known<z.infer<typeof Values>>, name: string): Known<string> {
  if (values.state === "unknown") return values;
  const found = values.value.find(({ property_name }) => property_name === name);
  if (found === undefined || found.value === null)
    return unread(
      name === postureProperty ? "no-posture" : "not-found",
      `the custom property "${name}" is not set for this repository`,
    );
  if (typeof found.value === "string") return { state: "known", value: found.value };
  return unread("malformed", `expected one value of the custom property "${name}", found a list`);
}

function truthOf(text: Known<string>): Known<boolean> {
  if (text.state === "unknown") return text;
  if (text.value === "true" || text.value === "false")
    return { state: "known", value: text.value === "true" };
  return unread("malformed", `expected true or false as "${regulatedProperty}", found another value`);
}
