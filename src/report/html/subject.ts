import type { Facts } from "../../domain/facts/facts.ts";
import type { Verdict } from "../../domain/verdict/verdict.ts";
import type { Plan } from "../fit.ts";
import type { Anchors } from "./anchors.ts";

/** What a page is about, and how much of it fits. */
export interface Subject {
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly plan: Plan;
  readonly anchors: Anchors;
}
