export const id = 2640;
export const ids = [2640];
export const modules = {

/***/ 82640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/domain/doctor/diagnose.js + 43 modules
var diagnose = __webpack_require__(76529);
// EXTERNAL MODULE: ./lib/domain/instance/channel.js
var channel = __webpack_require__(67717);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/domain/enforcement/trust-tests.js

/** What must have been tried at each rung, by who may not: a rung without one of these is not shown. */
const requiredRefusals = {
    identity: [
        "another-file",
        "another-channel",
        "another-repository",
        "another-ref",
        "pull-request",
        "another-environment",
        "own-runner",
    ],
    artefact: ["no-evidence", "another-signer", "another-repository", "another-policy", "failed-stage"],
    network: ["hosted-runner", "another-group"],
};
const Case = schemas/* string */.YjP().regex(/^[a-z][a-z-]{0,40}$/);
const TrustTest = schemas/* strictObject */.rej({
    rung: schemas/* enum */.k5n(["identity", "artefact", "network"]),
    repository: schemas/* string */.YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/),
    environment: schemas/* string */.YjP().min(1).max(255),
    /** What was asked: a role, a cluster, an address. */
    target: schemas/* string */.YjP().min(1).max(300),
    testedAt: iso/* datetime */.w$(),
    /** The run that tried it, or who did by hand. */
    source: schemas/* string */.YjP().min(1).max(300),
    /** Whether the one that may was let in: what refuses everybody shows nothing. */
    admitted: schemas/* boolean */.zMY(),
    refused: schemas/* array */.YOg(Case).max(50).readonly(),
    /** Who got in that may not. */
    fell: schemas/* array */.YOg(Case).max(50).readonly(),
});
/** `policy/trust-tests.json` of an instance: the last time that somebody tried to get in. Governance owns it. */
const TrustTests = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/trust-tests/v1"),
    tests: schemas/* array */.YOg(TrustTest).max(5_000).readonly(),
});
const trustTestsPath = "policy/trust-tests.json";
const noTrustTests = { schema: "assaygate/trust-tests/v1", tests: [] };

;// CONCATENATED MODULE: ./lib/domain/enforcement/ladder.js


const rungs = [
    { level: 1, name: "identity" },
    { level: 2, name: "artefact" },
    { level: 3, name: "network" },
];
/** A condition of a cloud can be changed by hand, so a test counts for this long. */
const mostDays = 90;
const dayMs = 86_400_000;
/** Reads the ladder: a rung counts only if every rung below it does. Pure. */
function ladderOf(question) {
    const states = rungs.map(({ level, name }) => ({ level, name, ...judged(name, question) }));
    const broken = states.findIndex(({ state }) => state !== "shown");
    const below = broken === -1 ? states : states.slice(0, broken);
    return { level: below.at(-1)?.level ?? 0, rungs: states };
}
const unknown = (why) => ({ state: "unknown", why });
function judged(name, question) {
    const { facts, policy } = question;
    const wayRound = waysRound[name](question);
    if (wayRound?.state === "refuted")
        return wayRound;
    if (facts.environments.state === "unknown")
        return unknown("the environments could not be read");
    const production = policy.environments.filter(({ isProduction }) => isProduction).map((each) => each.name);
    const own = facts.environments.value.map((each) => each.name).filter((each) => production.includes(each));
    if (own.length === 0)
        return unknown("no environment that the policy calls production");
    const opinions = own.map((environment) => tested(name, environment, question));
    return worst([...opinions, ...(wayRound === null ? [] : [wayRound])]);
}
/** What was seen that leads round a rung, or could not be seen; null: there is no such way. */
const waysRound = {
    identity: wayRoundIdentity,
    artefact: () => null,
    network: wayRoundNetwork,
};
/** A group that takes any workflow's jobs reaches production with any workflow's jobs. */
function wayRoundNetwork({ facts, groups }) {
    if (groups === null)
        return unknown("nothing here is an instance, so no runner group is named");
    if (groups.names.length === 0)
        return unknown("the instance names no runner group (runnerGroups)");
    const found = facts.runnerGroups;
    if (found?.state !== "known")
        return unknown(`the runner groups could not be read${becauseOf(found)}`);
    for (const name of groups.names) {
        const group = found.value.find((each) => each.name === name);
        if (group === undefined)
            return unknown(`no runner group ${JSON.stringify(name)} is open to it`);
        const why = openness(group, groups.instance);
        if (why !== null)
            return { state: "refuted", why: `runner group ${JSON.stringify(name)} ${why}` };
    }
    return null;
}
function becauseOf(unread) {
    if (unread === undefined)
        return "";
    return unread.needs === undefined ? `: ${unread.why}` : ` without ${unread.needs}`;
}
/** Who besides the instance's files at its channels gets a machine of the group; null: nobody. */
function openness({ workflows }, instance) {
    if (workflows === null)
        return "takes jobs of any workflow";
    const refs = channel/* channels */.BM.map(channel/* refOf */.H8);
    const strange = workflows.find((workflow) => {
        const [path = "", ref = ""] = workflow.split("@", 2);
        const isOurs = path.toLowerCase().startsWith(`${instance.toLowerCase()}/.github/workflows/`);
        return !isOurs || !(refs.includes(ref) || /^[0-9a-f]{40,64}$/.test(ref));
    });
    return strange === undefined ? null : `takes jobs of ${strange}`;
}
/** Whoever holds a static key needs no identity. */
function wayRoundIdentity({ diagnosis }) {
    const kind = diagnosis.kinds.find(({ id }) => id === "static-credential");
    switch (kind?.state) {
        case "clean":
            return null;
        case "refuted":
            return { state: "refuted", why: "a static credential opens a cloud without any identity" };
        case "unknown":
        case undefined:
            return unknown("whether a static credential goes round it could not be seen");
    }
}
/** The newest test of the rung decides, whatever an older one said. */
function tested(name, environment, { facts, tests, now }) {
    const own = tests.tests.filter((test) => test.rung === name && test.repository === facts.repository && test.environment === environment);
    const targets = [...new Set(own.map(({ target }) => target))];
    if (targets.length === 0)
        return unknown(`nobody recorded a test for ${environment}`);
    return worst(targets.map((target) => outcome(newest(own.filter((test) => test.target === target)), now)));
}
function newest(tests) {
    return tests.toSorted((one, other) => Date.parse(other.testedAt) - Date.parse(one.testedAt))[0];
}
function outcome(test, now) {
    if (test === undefined)
        return unknown("nobody recorded a test");
    const { rung, environment, target, testedAt, source, admitted, refused, fell } = test;
    const days = (Date.parse(now) - Date.parse(testedAt)) / dayMs;
    const what = `${environment}, ${target}`;
    if (fell.length > 0)
        return { state: "refuted", why: `${what}: let in ${fell.join(", ")}` };
    if (!admitted)
        return unknown(`${what}: the one that may was not let in, so refusals show nothing`);
    const lacking = requiredRefusals[rung].filter((each) => !refused.includes(each));
    if (lacking.length > 0)
        return unknown(`${what}: not tried: ${lacking.join(", ")}`);
    if (!(days >= 0))
        return unknown(`${what}: tested in the future`);
    if (days > mostDays)
        return unknown(`${what}: tested ${Math.floor(days)} days ago, more than ${mostDays}`);
    return { state: "shown", why: `${what}: tested ${testedAt.slice(0, 10)} by ${source}` };
}
/** One refutation refutes; one gap leaves it open. */
function worst(opinions) {
    const found = opinions.find(({ state }) => state === "refuted") ?? opinions.find(({ state }) => state === "unknown");
    return found ?? { state: "shown", why: opinions.map(({ why }) => why).join("; ") };
}

// EXTERNAL MODULE: ./lib/domain/doctor/fix.js
var doctor_fix = __webpack_require__(40857);
// EXTERNAL MODULE: ./lib/domain/probe/answers.js
var probe_answers = __webpack_require__(47170);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
;// CONCATENATED MODULE: ./lib/report/doctor-json.js



/** Version 1 of the contract; docs/reference/doctor.md describes it. */
function renderDoctorJson(diagnosis, { answers = probe_answers/* noAnswers */.VC, ladder } = {}) {
    return (0,json/* renderJson */.h)({
        ...doctorDocument(diagnosis),
        platformAnswers: answers.answers,
        ...(ladder === undefined ? {} : { enforcement: ladder }),
    });
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
var doctor_text = __webpack_require__(31251);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/unknown.js
var report_unknown = __webpack_require__(15356);
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
    const lines = blind.flatMap(({ id, unknowns }) => unknowns.slice(0, 20).map((unknown) => `- \`${id}\`: ${(0,markdown/* code */.aY)((0,report_unknown/* unknownWords */.k)(unknown), 600)}`));
    return ["### ❓ What could not be seen", lines.join("\n")];
}

// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/ladder.js


const marks = { shown: "✓", refuted: "✗", unknown: "?" };
const words = {
    0: "advisory: what goes round a gate is noticed, not stopped",
    1: "identity: clouds trust the instance's deploy file only",
    2: "artefact: what was not judged does not run",
    3: "network: production is reached from restricted runners only",
};
/** The ladder for a terminal: the level, and why no rung more is claimed. */
function renderLadder({ level, rungs }) {
    const lines = rungs.map(({ level: own, name, state, why }) => `  ${marks[state]} L${own} ${name}: ${(0,plain/* plain */.p)(why, 500)}`);
    return `${[`enforcement L${level}, ${words[level]}`, ...lines].map(doctor_text/* defuse */.VP).join("\n")}\n`;
}
/** The same as a section of markdown. */
function ladderMarkdown({ level, rungs }) {
    const lines = rungs.map(({ level: own, name, state, why }) => `- ${marks[state]} L${own} ${name}: \`${(0,plain/* plain */.p)(why, 500).replaceAll("`", "'")}\``);
    return `### Enforcement: L${level}, ${words[level]}\n\n${lines.join("\n")}\n`;
}

// EXTERNAL MODULE: ./lib/report/probe-text.js
var probe_text = __webpack_require__(53426);
// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/cli/audit/doctor-policy.js
var doctor_policy = __webpack_require__(46506);
// EXTERNAL MODULE: ./lib/domain/document/size.js
var size = __webpack_require__(92019);
// EXTERNAL MODULE: ./lib/domain/instance/settings.js
var settings = __webpack_require__(58897);
// EXTERNAL MODULE: ./lib/policy/instance/settings-file.js
var settings_file = __webpack_require__(24862);
;// CONCATENATED MODULE: ./lib/cli/audit/instance-groups.js



/** The runner groups that an instance names, beside what a folder holds; null: none of them is one. @throws {UserError} */
function readRunnerGroups(places) {
    const files = places.find((each) => each.exists(settings/* settingsPath */.xj));
    if (files === undefined)
        return null;
    const text = files.readText(settings/* settingsPath */.xj, size/* mostDocumentBytes */.A);
    const { organization, repository, runnerGroups = [] } = (0,settings_file/* parseSettings */.P)(text);
    return { instance: `${organization}/${repository}`, names: runnerGroups };
}

// EXTERNAL MODULE: ./lib/cli/audit/listings.js
var listings = __webpack_require__(95765);
// EXTERNAL MODULE: ./lib/cli/audit/platform-answers.js
var platform_answers = __webpack_require__(64613);
// EXTERNAL MODULE: ./lib/policy/document/written.js
var written = __webpack_require__(85533);
;// CONCATENATED MODULE: ./lib/cli/audit/trust-tests.js




/** The record of an instance; a folder that is none may hold anybody's. @throws {UserError} invalid-config */
function readTrustTests(places) {
    const files = places.find((each) => each.exists(settings/* settingsPath */.xj) && each.exists(trustTestsPath));
    if (files === undefined)
        return noTrustTests;
    const source = { path: trustTestsPath, text: files.readText(trustTestsPath, size/* mostDocumentBytes */.A) };
    return (0,written/* readWritten */.I)(TrustTests, source, {
        code: "invalid-config",
        what: "the record of trust tests",
        hint: "docs/reference/enforcement-ladder.md of Assaygate says what it holds.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/audit/doctor.js
















const doctor_usage = usage.usages.doctor;
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
    const groups = readRunnerGroups([ports.files, ports.home]);
    const read = await factsOf({
        ...{ repository, cloudPaths: given.length > 0 ? given : usualCloudPaths },
        areGroupsNeeded: groups !== null && groups.names.length > 0,
    }, (0,github_question/* tokenVariables */.fK)(options.value("token-env")), ports);
    const now = ports.clock.now();
    const server = ports.runner.context.github?.hosts.server ?? "https://github.com";
    const facts = (0,listings/* withListings */.O)(read, { server, now });
    const { file } = await (0,load_policy/* loadPlatformPolicy */.oZ)(ports.home);
    const policy = (0,doctor_policy/* doctorPolicyOf */.x)(file.content);
    const diagnosis = (0,diagnose/* diagnose */.h)(facts, policy);
    const answers = (0,platform_answers/* readPlatformAnswers */.T)([ports.files, ports.home]);
    const tests = readTrustTests([ports.files, ports.home]);
    const ladder = ladderOf({ facts, diagnosis, policy, tests, groups, now });
    ports.print(render(format, { diagnosis, answers, ladder }));
    if (format === "text")
        ports.print((0,probe_text/* renderAnswersBriefly */.j)(answers, now));
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
function render(format, { diagnosis, answers, ladder }) {
    switch (format) {
        case "text":
            return `${(0,doctor_text/* renderDoctorText */.ZW)(diagnosis)}${renderLadder(ladder)}`;
        case "json":
            return renderDoctorJson(diagnosis, { answers, ladder });
        case "markdown":
            return `${renderDoctorMarkdown(diagnosis)}\n${ladderMarkdown(ladder)}`;
    }
}


/***/ }),

/***/ 64613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ answersPath),
/* harmony export */   T: () => (/* binding */ readPlatformAnswers)
/* harmony export */ });
/* harmony import */ var _domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92019);
/* harmony import */ var _domain_probe_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47170);
/* harmony import */ var _policy_document_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85533);



/** Where an instance keeps what its probe found out. */
const answersPath = "policy/platform-answers.json";
/** The answers of this workspace, else those beside the program; nobody asked: none. @throws {UserError} invalid-config */
function readPlatformAnswers(places) {
    const files = places.find((each) => each.exists(answersPath));
    if (files === undefined)
        return _domain_probe_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .noAnswers */ .VC;
    const source = { path: answersPath, text: files.readText(answersPath, _domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDocumentBytes */ .A) };
    return (0,_policy_document_written_js__WEBPACK_IMPORTED_MODULE_1__/* .readWritten */ .I)(_domain_probe_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformAnswers */ .jr, source, {
        code: "invalid-config",
        what: "answers of the probe",
        hint: "Write it with `assaygate probe read`.",
    });
}


/***/ }),

/***/ 58897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ teamRoles),
/* harmony export */   cD: () => (/* binding */ renderSettings),
/* harmony export */   gw: () => (/* binding */ SettingsFile),
/* harmony export */   qi: () => (/* binding */ scannerSets),
/* harmony export */   xj: () => (/* binding */ settingsPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Sets of scanners that a release brings. */
const scannerSets = ["default", "npm"];
const teamRoles = [
    "platform",
    "governance",
    "security-lead",
    "release-manager",
    "product-owner",
];
/** Its presence tells an instance from the packaged policy. */
const settingsPath = "policy/instance.yml";
const schema = "assaygate/instance/v1";
const Slug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]{1,100}$/);
const Login = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,98}$/);
const Signing = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fulcio: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().nullable().default(null),
    rekor: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().nullable().default(null),
    rekorVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2)]).default(1),
});
/** The settings as they stand in their file. */
const SettingsFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(schema),
    organization: Login,
    repository: Slug,
    repositoryId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        platform: Slug,
        governance: Slug,
        "security-lead": Slug,
        "release-manager": Slug,
        "product-owner": Slug,
    }),
    scanners: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(scannerSets),
    signing: Signing.optional(),
    runnerGroups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100)).optional(),
});
/** The settings as an instance keeps them. */
function renderSettings(settings) {
    const teams = teamRoles.map((role) => `  ${role}: ${quoted(settings.teams[role])}`);
    return [
        "# What is this organisation's own. `assaygate init --upgrade` renders the instance with it again.",
        `schema: ${schema}`,
        `organization: ${quoted(settings.organization)}`,
        `repository: ${quoted(settings.repository)}`,
        `repositoryId: ${settings.repositoryId}`,
        "teams: # slugs",
        ...teams,
        `scanners: ${settings.scanners}`,
        ...signingLines(settings),
        "",
    ].join("\n");
}
function signingLines({ signing, runnerGroups }) {
    const services = Object.entries(signing ?? {}).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
    return [
        ...(services.length === 0 ? [] : ["signing: # of this instance's own", ...services]),
        ...(runnerGroups === undefined ? [] : [`runnerGroups: ${JSON.stringify(runnerGroups)}`]),
    ];
}
/** A slug may look like a number or a truth value. */
function quoted(word) {
    return JSON.stringify(word);
}


/***/ }),

/***/ 47170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SD: () => (/* binding */ ProbeRun),
/* harmony export */   VC: () => (/* binding */ noAnswers),
/* harmony export */   jr: () => (/* binding */ PlatformAnswers),
/* harmony export */   z_: () => (/* binding */ addAnswers)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19388);


const longest = 400;
const Words = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(longest);
const Id = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((id) => _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .questionIds */ .d.includes(id), { error: "expected a question that is known" });
const Repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/);
const Time = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const Found = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    question: Id,
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["answered", "not-asked", "failed"]),
    value: Words,
    detail: Words,
});
/** What a run of the probe leaves behind: the words of a scratch repository, so each is bounded and nothing more. */
const ProbeRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/probe-answers/v1"),
    repository: Repository,
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{1,20}$/),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    askedAt: Time,
    answers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Found).max(100),
    /** Jobs that did not succeed. */
    failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100)).max(20),
});
const Answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["answered", "failed"]),
    value: Words,
    detail: Words,
    askedAt: Time,
    /** Scratch repository and run, or who found it out by hand. */
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(300),
});
/** `policy/platform-answers.json`: the newest answer to each question. */
const PlatformAnswers = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/platform-answers/v1"),
    answers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Id, Answer),
});
const noAnswers = { schema: "assaygate/platform-answers/v1", answers: {} };
/** Adds what a run found out: newer answers take the place of older ones, silence and failure never do. */
function addAnswers(before, run) {
    const source = `${run.repository}, run ${run.run} (${run.event})`;
    const answers = new Map(Object.entries(before.answers));
    for (const { question, state, value, detail } of run.answers) {
        const known = answers.get(question);
        const isOlder = known !== undefined && known.askedAt > run.askedAt;
        const isWorse = state === "failed" && known?.state === "answered";
        if (state === "not-asked" || isOlder || isWorse)
            continue;
        answers.set(question, { state, value, detail, askedAt: run.askedAt, source });
    }
    const sorted = [...answers].sort(([one], [other]) => (one < other ? -1 : 1));
    return { ...before, answers: Object.fromEntries(sorted) };
}


/***/ }),

/***/ 19388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ questions),
/* harmony export */   d: () => (/* binding */ questionIds)
/* harmony export */ });
/** Every open question by its name in answers. */
const questions = {
    "ruleset-source": {
        number: 1,
        asks: "Which repository does a workflow that a ruleset requires say it comes from?",
        how: "run",
        bearing: "$/ in required workflows leads to the instance, not to the product",
    },
    "self-repository-pinned": {
        number: 1,
        asks: "Does $/ work where Actions must be pinned to a full commit?",
        how: "person",
        bearing: "whether an instance renders its workflows pinned",
    },
    "job-workflow-ref": {
        number: 2,
        asks: "Which file does the identity of a required workflow's run name?",
        how: "run",
        bearing: "the signer list, and conditions of clouds",
    },
    "subject-form": {
        number: 2,
        asks: "Is the subject of an identity written with names or with ids?",
        how: "run",
        bearing: "conditions of clouds",
    },
    "waiting-status": {
        number: 3,
        asks: "Which statuses does a deployment have while its job waits for a reviewer?",
        how: "run",
        bearing: "the time at which an approval was asked for",
    },
    "admins-bypass-visible": {
        number: 4,
        asks: "Does a job's token see whether administrators may pass an environment's rules?",
        how: "run",
        bearing: "whether the gate or only the audit can judge environments",
    },
    "on-behalf-of-visible": {
        number: 5,
        asks: "Does a job's token see for which team a review counts?",
        how: "run",
        bearing: "approval by code owners who are teams",
    },
    "ref-update-rule-visible": {
        number: 5,
        asks: "Does a job's token see the rules of a branch through GraphQL?",
        how: "run",
        bearing: "classic protection on plans without rulesets",
    },
    "survives-retention": {
        number: 6,
        asks: "Do deployments and attestations outlive the run that made them?",
        how: "person",
        bearing: "where evidence is kept",
    },
    "deployment-payload-size": {
        number: 7,
        asks: "How large may the payload of a deployment be?",
        how: "run",
        bearing: "what a promotion writes into a deployment",
    },
    "called-environment-secrets": {
        number: 8,
        asks: "Does a called workflow get the secrets of its environment without `secrets: inherit`?",
        how: "person",
        bearing: "callers of deployments",
    },
    "waiting-holds-concurrency": {
        number: 9,
        asks: "Does a job that waits for a reviewer hold its concurrency group already?",
        how: "run",
        bearing: "whether approval and deployment must be jobs of their own",
    },
    "actions-as-bypass-actor": {
        number: 10,
        asks: "Is GitHub Actions refused as somebody who may pass a ruleset?",
        how: "person",
        bearing: "rules of the ledger's branch",
    },
    "newest-attempt-counts": {
        number: 11,
        asks: "Does a required workflow's rule follow the newest attempt of a run?",
        how: "person",
        bearing: "the follow-up of own CI",
    },
    "required-reviewers-plan": {
        number: 12,
        asks: "On which plans are `required_reviewers` and required workflows to be had, and in which dialect of patterns?",
        how: "person",
        bearing: "rulesets that init writes",
    },
    "self-review-by-bot": {
        number: 13,
        asks: "Does `prevent_self_review` hold where the actor is an app?",
        how: "person",
        bearing: "approvals by environment",
    },
};
const questionIds = Object.keys(questions);


/***/ }),

/***/ 85533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readWritten)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83493);


/** Reads a file that a command of ours wrote, as YAML or JSON: nobody has to be taught its keys. @throws {UserError} */
function readWritten(schema, source, { code, what, hint }) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(source, code);
    const [problem] = document.problems;
    if (problem !== undefined)
        throw problem;
    const parsed = schema.safeParse(document.data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String) ?? [];
    const place = path.length === 0 ? "" : ` at "${path.join(".")}"`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `expected ${what}, found a fault${place}: ${issue?.message}.`, {
        at: document.locate(path),
        hint,
    });
}


/***/ }),

/***/ 24862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSettings)
/* harmony export */ });
/* harmony import */ var _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58897);
/* harmony import */ var _document_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85533);


/** Reads what `renderSettings` wrote. @throws {UserError} invalid-config */
function parseSettings(text) {
    const { schema: _, ...settings } = (0,_document_written_js__WEBPACK_IMPORTED_MODULE_1__/* .readWritten */ .I)(_domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsFile */ .gw, { path: _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPath */ .xj, text }, {
        code: "invalid-config",
        what: "the settings of an instance",
        hint: "Restore the file from its history: `assaygate init` wrote it.",
    });
    return settings;
}


/***/ }),

/***/ 53426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ renderAnswersBriefly),
/* harmony export */   s: () => (/* binding */ renderAnswers)
/* harmony export */ });
/* harmony import */ var _domain_probe_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19388);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36906);


const longAgoDays = 180;
const dayMs = 86_400_000;
/** What is known of the platform, and what is still open, for a terminal. */
function renderAnswers({ answers }, now) {
    const known = new Map(Object.entries(answers));
    const entries = Object.entries(_domain_probe_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .questions */ .a);
    const lines = entries.flatMap(([id, question]) => {
        const answer = known.get(id);
        if (answer === undefined)
            return [`? ${id}: ${question.asks} (${openWords(question)})`];
        return [
            `${answer.state === "answered" ? "✓" : "✗"} ${id}: ${answerWords(answer, now)}`,
            `    decides: ${question.bearing}`,
        ];
    });
    const count = entries.filter(([id]) => known.get(id)?.state === "answered").length;
    return `${[`platform answers: ${count} of ${entries.length} questions`, ...lines].join("\n")}\n`;
}
function openWords({ how, number }) {
    return how === "run"
        ? "the probe asks it"
        : `only a person can find it out: docs/how-to/ask-the-platform.md, question ${number}`;
}
/** One answer with its age: GitHub changes, and what is old may hold no more. */
function answerWords({ state, value, detail, askedAt, source }, now) {
    const days = Math.floor((Date.parse(now) - Date.parse(askedAt)) / dayMs);
    const age = days > longAgoDays ? `; ${days} days ago, ask again` : "";
    const what = state === "answered" ? (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(value, 200) : "asked in vain";
    const more = detail === "" ? "" : ` (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(detail, 200)})`;
    return `${what}${more}, ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(askedAt.slice(0, 10), 10)} in ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(source, 200)}${age}`;
}
/** The answers that are there, for the end of a diagnosis; nothing where nobody has asked. */
function renderAnswersBriefly({ answers }, now) {
    const lines = Object.entries(answers).map(([id, answer]) => `  ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(id, 60)}: ${answerWords(answer, now)}`);
    if (lines.length === 0)
        return "";
    return `${["What the probe found out about this platform (policy/platform-answers.json):", ...lines].join("\n")}\n`;
}


/***/ })

};
