import * as z from "zod";
import { leastHours } from "../../domain/ledger/freshness.ts";
import { expected } from "../document/expected.ts";
import { Days } from "../document/schema.ts";

const hours = expected(`a whole number of hours from ${leastHours} to 8760`);

/** What is asked of the witness of ledgers. */
export const WitnessDemand = z
  .strictObject({
    maxHours: z
      .int(hours)
      .min(leastHours, hours)
      .max(8_760, hours)
      .describe("Longest time since the witness looked; an older look keeps a release from being signed."),
  })
  .optional()
  .describe("How fresh the witness's look at a ledger must be; left out: its age decides nothing.");

/** How long evidence is kept. */
export const Retention = z
  .strictObject({ days: Days.describe("How long evidence is kept.") })
  .optional()
  .describe("How long evidence is kept.");
