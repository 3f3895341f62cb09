/** How many entries of each list a rendering shows. */
export interface Plan {
  readonly checks: number;
  readonly problems: number;
  readonly notes: number;
  readonly rows: number;
}

/** Renders with the first plan whose text stays below the limit; the last one is taken as it is. */
export function firstThatFits(
  plans: readonly Plan[],
  mostBytes: number,
  render: (plan: Plan) => string,
): string {
  let text = "";
  for (const plan of plans) {
    text = render(plan);
    if (Buffer.byteLength(text) <= mostBytes) break;
  }
  return text;
}
