/** Labels by which GitHub's own runners are asked for, in lower case (facts 8.22, 8.25). */
const families = ["ubuntu", "windows", "macos"];
const hosted = /^(?:latest|slim|\d{1,4}(?:\.\d{2})?)(?:-(?:arm|intel|large|xlarge|vs\d{4}))?$/;

/** Whether a label asks for a runner of GitHub's; an expression is no label. */
export function isHostedLabel(label: string): boolean {
  const lower = label.toLowerCase();
  const family = families.find((name) => lower.startsWith(`${name}-`));
  return family !== undefined && hosted.test(lower.slice(family.length + 1));
}
