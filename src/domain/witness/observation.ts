import * as z from "zod";

const Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** Most heads that are signed together: as many subjects as a statement may have (facts 6.4). */
export const mostHeads = 1_000;
/** A way through a tree is never longer than its size has bits, twice. */
const longestProof = 80;

/** A head that is another than the one kept, with the way that leads from there to here. */
const Seen = z.strictObject({
  repository: z.strictObject({ id: z.int().min(1), name: z.string().min(3).max(200) }),
  /** Last commit of the branch. */
  commit: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  /** Text of the head. */
  note: z.string().max(400),
  /** Hashes that prove that the kept tree is the beginning of this one (RFC 6962, 2.1.2). */
  consistency: z.array(Hex).max(longestProof),
});
export type SeenLedger = z.infer<typeof Seen>;

/** What the witness saw; it is handed from the job that reads to the job that signs, as an artifact. */
export const Observation = z.strictObject({
  schemaVersion: z.literal(1),
  /** RFC 3339. */
  at: z.iso.datetime(),
  heads: z.array(Seen).max(mostHeads),
});
export type Observation = z.infer<typeof Observation>;
