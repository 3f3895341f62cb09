import {
  boolean,
  count,
  eitherKind,
  mapOf,
  mapped,
  number,
  object,
  optional,
  type Shape,
  text,
} from "../../syntax/json/shape.ts";

/** One metric: its numbers as k6 names them (`count`, `avg`, `p(95)`), and which of its thresholds were met. */
export interface Measure {
  readonly values: ReadonlyMap<string, number>;
  readonly thresholds: ReadonlyMap<string, boolean>;
}

/** How often a check of the script held. */
export const check = object({ passes: count, fails: count });

/** Numbers by name; `null` stands for a number that JSON cannot write, such as the mean of nothing. */
const numbers = mapOf(optional(number));

/** `handleSummary` writes `{"ok": true}` for met, `--summary-export` writes `true` for crossed. */
const isMet: Shape<boolean> = eitherKind({
  boolean: mapped(boolean, (isCrossed) => !isCrossed),
  object: mapped(object({ ok: boolean }), ({ ok }) => ok),
});

/** A metric of `handleSummary`, which keeps its numbers in `values`, or of `--summary-export`, which does not. */
export const classicMeasure: Shape<Measure> = {
  read(json) {
    const values = new Map<string, number>();
    let thresholds: ReadonlyMap<string, boolean> = new Map();
    const seen = new Set<string>();
    json.object((key) => {
      if (seen.has(key)) throw json.fault("duplicate-key", `expected the key ${JSON.stringify(key)} once`);
      seen.add(key);
      if (key === "values") addAll(values, numbers.read(json));
      else if (key === "thresholds") thresholds = mapOf(isMet).read(json);
      else if (json.kind() === "number") values.set(key, json.number());
      else json.skip();
    });
    return { values, thresholds };
  },
};

function addAll(values: Map<string, number>, more: ReadonlyMap<string, number | undefined>): void {
  for (const [name, value] of more) if (value !== undefined) values.set(name, value);
}

/** A metric of the machine-readable summary, which lists no thresholds. */
export const machineMeasure: Shape<Measure & { readonly name: string }> = mapped(
  object({ name: text, values: numbers }),
  ({ name, values }) => ({ name, values: asClassic(values), thresholds: new Map() }),
);

/** It names percentiles `p95` and counts matches of a total, where the others write `p(95)`, passes and fails. */
function asClassic(written: ReadonlyMap<string, number | undefined>): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [name, value] of written) {
    if (value !== undefined) values.set(name.replace(/^p([\d.]{1,8})$/, "p($1)"), value);
  }
  const matches = values.get("matches");
  const total = values.get("total");
  if (matches === undefined || total === undefined) return values;
  return values.set("passes", matches).set("fails", total - matches);
}
