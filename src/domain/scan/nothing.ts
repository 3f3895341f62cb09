/**
 * The report of a scan that had nothing to look at, and proved it: in our own name, since no tool was run. Without it the
 * scan would be missing; with a tool's own report of nothing, one that looked at nothing could not be told from it.
 */
export function reportOfNothing(proof: string): string {
  const note = { level: "note", message: { text: proof } };
  const invocations = [{ executionSuccessful: true, toolExecutionNotifications: [note] }];
  const driver = { name: "assaygate-scan", rules: [] };
  return `${JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver }, invocations, results: [] }] })}\n`;
}
