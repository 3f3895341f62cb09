"""Runs Semgrep in a folder with a folder of rules and writes SARIF.

Usage: python scan.py FOLDER RULES REPORT. Semgrep puts the path of the rules' folder before the name of each rule; here
rules keep their names, or a finding would be another one on every machine.
"""

import json
import pathlib
import subprocess
import sys

folder, rules, report = sys.argv[1:4]
options = """
    scan --metrics=off --disable-version-check --disable-nosem --no-git-ignore --x-ignore-semgrepignore-files
    --max-target-bytes=0 --timeout=0 --timeout-threshold=0 --quiet --sarif
""".split()
program = pathlib.Path(sys.executable).with_name("semgrep")
code = subprocess.run([program, *options, "--config", rules, "--output", report, "."], cwd=folder, check=False).returncode
if code not in (0, 1):
    sys.exit(2)

prefix = ".".join(pathlib.Path(rules).parts[1:]) + "."
log = json.loads(pathlib.Path(report).read_text(encoding="utf-8"))
for run in log["runs"]:
    for rule in run["tool"]["driver"].get("rules", []):
        for key in ("id", "name"):
            rule[key] = rule.get(key, "").removeprefix(prefix)
    for result in run["results"]:
        result["ruleId"] = result["ruleId"].removeprefix(prefix)
pathlib.Path(report).write_text(json.dumps(log), encoding="utf-8")
sys.exit(code)
