export const id = 5562;
export const ids = [5562];
export const modules = {

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 3 modules
var load_policy = __webpack_require__(8492);
// EXTERNAL MODULE: ./lib/domain/doctor/diagnose.js + 42 modules
var diagnose = __webpack_require__(1840);
// EXTERNAL MODULE: ./lib/domain/doctor/fix.js
var doctor_fix = __webpack_require__(3238);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
;// CONCATENATED MODULE: ./lib/report/doctor-json.js


/** Version 1 of the contract; docs/reference/doctor.md describes it. */
function renderDoctorJson(diagnosis) {
    return (0,json/* renderJson */.h)(doctorDocument(diagnosis));
}
function doctorDocument({ repository, defaultBranch, state, kinds }) {
    return {
        schemaVersion: 1,
        repository,
        defaultBranch,
        state,
        kinds: kinds.map(({ id, title, severity, state: result, looked, findings, unknowns }) => ({
            id,
            title,
            severity,
            state: result,
            looked,
            findings: findings.map(({ at, expected, found, fix }) => ({
                at,
                expected,
                found,
                // A patch is ready to be piped into `git apply --unidiff-zero`.
                fix: fix.kind === "patch" ? { ...fix, diff: (0,doctor_fix/* unifiedDiff */.W)(fix.path, fix.hunks) } : fix,
            })),
            unknowns: unknowns.map(({ why, cause, needs, resetAt }) => ({ why, cause, needs, resetAt })),
        })),
    };
}

// EXTERNAL MODULE: ./lib/report/doctor-text.js
var doctor_text = __webpack_require__(1251);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
;// CONCATENATED MODULE: ./lib/report/doctor-markdown.js


const icons = { clean: "✅", refuted: "❌", unknown: "❓" };
const headings = {
    clean: "✅ every gate gates",
    refuted: "❌ gates that do not gate",
    undecided: "❓ not everything could be seen",
};
const mostBytes = 900_000;
const plans = [200, 50, 10, 0];
/** The diagnosis for people: what is wrong with its fix, what could not be seen, what is clean. Below 900 kB. */
function renderDoctorMarkdown(diagnosis) {
    let text = "";
    for (const findings of plans) {
        text = renderWith(diagnosis, findings);
        if (Buffer.byteLength(text) <= mostBytes)
            break;
    }
    return text;
}
function renderWith({ repository, defaultBranch, state, kinds }, most) {
    const parts = [
        `## Assaygate doctor: ${headings[state]}`,
        `${(0,markdown/* code */.aY)(repository, 200)}, branch ${(0,markdown/* code */.aY)(defaultBranch, 100)}`,
        table(kinds),
        ...kinds.filter(({ findings }) => findings.length > 0).map((kind) => section(kind, most)),
        ...unknownSection(kinds),
    ];
    return `${parts.join("\n\n")}\n`;
}
function table(kinds) {
    const rows = kinds.map(({ id, title, severity, state, findings, looked }) => {
        const cells = [
            `${icons[state]} ${state}`,
            `\`${id}\``,
            title,
            severity,
            `${findings.length}`,
            (0,markdown/* code */.aY)(looked, 120),
        ];
        return `| ${cells.join(" | ")} |`;
    });
    return [
        "| State | Kind | | Severity | Findings | Looked at |",
        "| --- | --- | --- | --- | --- | --- |",
        ...rows,
    ].join("\n");
}
function section({ id, title, severity, findings }, most) {
    const more = findings.length - most;
    const parts = [
        `### ❌ ${title} (\`${id}\`, ${severity})`,
        ...findings.slice(0, most).map(findingText),
        ...(more > 0 ? [`… and ${more} more, in the JSON.`] : []),
    ];
    return parts.join("\n\n");
}
function findingText({ at, expected, found, fix }) {
    return `${(0,markdown/* code */.aY)(at)}: expected ${(0,markdown/* code */.aY)(expected)}, found ${(0,markdown/* code */.aY)(found, 1_000)}\n\n${fixText(fix)}`;
}
function fixText(fix) {
    switch (fix.kind) {
        case "words":
            return `Fix: ${(0,markdown/* code */.aY)(fix.text, 1_000)}`;
        case "api":
            return block((0,doctor_text/* apiLines */.Kt)(fix));
        case "patch":
            return block((0,doctor_text/* patchLines */.UZ)(fix));
    }
}
/** Indented by four blanks, text from outside can be no markup. */
function block(lines) {
    return lines.map((line) => `    ${line}`).join("\n");
}
function unknownSection(kinds) {
    const blind = kinds.filter(({ unknowns }) => unknowns.length > 0);
    if (blind.length === 0)
        return [];
    const lines = blind.flatMap(({ id, unknowns }) => unknowns.slice(0, 20).map((unknown) => `- \`${id}\`: ${(0,markdown/* code */.aY)((0,doctor_text/* unknownWords */.ky)(unknown), 600)}`));
    return ["### ❓ What could not be seen", lines.join("\n")];
}

// EXTERNAL MODULE: ./lib/cli/doctor-policy.js
var doctor_policy = __webpack_require__(5702);
// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(4948);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/cli/doctor.js









const doctor_usage = usage/* usages */.v.doctor;
const formats = ["text", "json", "markdown"];
/** Where keys of clouds are kept as a rule. */
const usualCloudPaths = [
    "**/*.tf",
    "**/*.tfvars",
    "**/action.{yml,yaml}",
    "**/.env*",
    "{infra,deploy,terraform}/**",
];
/** Says which gates of a repository do not gate: exit 0 none, 1 findings, 2 not everything could be seen. */
async function doctor(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: doctor_usage,
        valued: { format: "once", "cloud-paths": "often", "token-env": "once" },
    });
    const format = (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", formats);
    const repository = (0,github_question/* repositoryNamed */.Sz)(options.positionals, doctor_usage);
    const given = options.values("cloud-paths");
    const facts = await factsOf({ repository, cloudPaths: given.length > 0 ? given : usualCloudPaths }, (0,github_question/* tokenVariables */.fK)(options.value("token-env")), ports);
    const { file } = await (0,load_policy/* loadPlatformPolicy */.oZ)(ports.home);
    const diagnosis = (0,diagnose/* diagnose */.h)(facts, (0,doctor_policy/* doctorPolicyOf */.x)(file.content));
    ports.print(render(format, diagnosis));
    if (format !== "text")
        ports.runner.log((0,doctor_text/* doctorHeadline */.id)(diagnosis));
    return exitCodes[diagnosis.state];
}
const exitCodes = { clean: 0, refuted: 1, undecided: 2 };
async function factsOf(question, variables, { repositories }) {
    const reader = await repositories(variables);
    if (reader === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const facts = await reader.read(question);
    if (facts.state === "unknown")
        throw (0,github_question/* unreadable */.O$)("repository", question.repository, facts);
    return facts.value;
}
function render(format, diagnosis) {
    switch (format) {
        case "text":
            return (0,doctor_text/* renderDoctorText */.ZW)(diagnosis);
        case "json":
            return renderDoctorJson(diagnosis);
        case "markdown":
            return renderDoctorMarkdown(diagnosis);
    }
}


/***/ })

};
