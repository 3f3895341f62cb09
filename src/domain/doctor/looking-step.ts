/** An expression as a workflow writes it. */
function expression(text: string): string {
  return `$\{{ ${text} }}`;
}

/** Condition of a gate that runs whatever happened before it. */
export const always = expression("always()");

const unsuccessful = expression(
  ["failure", "cancelled", "skipped"].map((result) => `contains(needs.*.result, '${result}')`).join(" || "),
);

/** The step by which an always running job fails with what it waits for (facts 2.10). */
export const lookingStep: readonly string[] = [
  "- name: Everything that this gate needs has succeeded",
  `  if: ${unsuccessful}`,
  "  run: exit 1",
];
