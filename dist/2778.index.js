export const id = 2778;
export const ids = [2778];
export const modules = {

/***/ 46506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ doctorPolicyOf)
/* harmony export */ });
const pinning = "build.pinned-inputs";
/** What the platform policy says about environments and about references that may float. */
function doctorPolicyOf({ environments, profiles }) {
    return {
        environments: environments.map(({ name, github }) => ({
            name: github ?? name,
            isProduction: name === "prod",
        })),
        channels: [...new Set(Object.values(profiles).flatMap(channelsOf))],
    };
}
function channelsOf({ checks }) {
    const settings = checks[pinning];
    const value = settings?.locked?.["channels"] ?? settings?.values?.["channels"];
    const isRange = typeof value === "object" && !Array.isArray(value);
    const list = isRange ? (value.locked ?? value.default) : value;
    return Array.isArray(list) ? list.map(String) : [];
}


/***/ }),

/***/ 95765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withListings)
/* harmony export */ });
/* harmony import */ var _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67717);
/* harmony import */ var _domain_instance_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88646);
/* harmony import */ var _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19936);
/* harmony import */ var _domain_instance_signing_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18639);
/* harmony import */ var _policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4652);





/** The same facts, with what the list of signers of an instance says of its channels. */
function withListings(facts, question) {
    const { instance, repository } = facts;
    if (instance === undefined || (instance.state === "known" && instance.value === null))
        return facts;
    return { ...facts, listings: listingsOf(instance, { ...question, repository }) };
}
function listingsOf(instance, { server, now, repository }) {
    if (instance.state === "unknown")
        return instance;
    const { signers: text = "", channels: found = [] } = instance.value ?? {};
    const signing = found.map((each) => ({ ...each, files: (0,_domain_instance_signing_files_js__WEBPACK_IMPORTED_MODULE_0__/* .signingFilesIn */ .E)(each.paths) }));
    const checked = (0,_policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSigners */ .o)({ path: _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_2__/* .signersPath */ .$, text });
    if (!checked.ok && signing.some(({ files }) => files.length > 0))
        return { state: "unknown", why: `${_domain_instance_places_js__WEBPACK_IMPORTED_MODULE_2__/* .signersPath */ .$} is no list of signers`, cause: "malformed" };
    const signers = checked.ok ? checked.value.content : { issuer: "", signers: [] };
    const address = `${server}/${repository}`;
    const value = signing.map(({ channel, commit: sha, files }) => ({
        channel,
        listing: (0,_domain_instance_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .listingOf */ .K7)(signers, { sha, address, files, channels: _domain_instance_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .channels */ .BM }, now),
    }));
    return { state: "known", value };
}


/***/ }),

/***/ 39040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ approvalsPath),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   Sn: () => (/* binding */ jobsPath),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   X9: () => (/* binding */ attemptPath),
/* harmony export */   Zl: () => (/* binding */ artifactsPath),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   lA: () => (/* binding */ logsPath)
/* harmony export */ });
/* unused harmony export AuditManifest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);



const Sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Id = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[1-9]\d{0,19}$/);
const Word = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(300);
/** A run can be started again fifty times. */
const mostAttempts = 51;
const manifestPath = "manifest.json";
const approvalsPath = "approvals.json";
const artifactsPath = "artifacts.json";
const attemptPath = (attempt) => `attempt-${attempt}/run.json`;
const jobsPath = (attempt) => `attempt-${attempt}/jobs.json`;
const logsPath = (attempt) => `attempt-${attempt}/logs.zip`;
const File = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?:approvals|artifacts)\.json$|^attempt-\d{1,2}\/(?:run\.json|jobs\.json|logs\.zip)$/),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    sha256: Sha256,
});
const Commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const KeptRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("kept"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    workflow: Word,
    event: Word,
    branch: Word.nullable(),
    commit: Commit,
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** When GitHub touched it last: the end of its last attempt. */
    updatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    conclusion: Word,
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(mostAttempts),
});
/** A run that GitHub has no longer; what it released says when that was, and nobody says anything else of it. */
const DeletedRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("deleted"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    releasedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** A line of the ledger of which GitHub has neither the run nor what it released, so that nobody can say more of it. */
const UnknownRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("unknown"), id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) });
/** Everything that was kept of a run that has ended, by digest. Its own digest is what is signed. */
const AuditManifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: Id, name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/) }),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("state", [KeptRun, DeletedRun, UnknownRun]),
    /** RFC 3339: when it was looked at. */
    exportedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(File).max(3 * mostAttempts + 2),
    /** Paths of logs that GitHub had no longer. */
    gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^attempt-\d{1,2}\/logs\.zip$/)).max(mostAttempts),
});
/** The one text of a manifest (RFC 8785). */
function manifestBytes(manifest) {
    return new TextEncoder().encode((0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(manifest));
}
/** Reads what {@link manifestBytes} writes; null: these bytes are none. */
function readManifest(bytes) {
    const parsed = AuditManifest.safeParse(tryParse(new TextDecoder().decode(bytes)));
    if (!parsed.success)
        return null;
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(manifestBytes(parsed.data)) === (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(bytes) ? parsed.data : null;
}
/** The shortest time for which anybody can let GitHub keep runs and logs is a day. */
const shortestKeptMs = 86_400_000;
/**
 * Why nothing is signed for this; null: it is whole, or as whole as it can be. What is younger than a day has not expired:
 * somebody took it away.
 */
function faultOf(manifest) {
    const { run, files, gone } = manifest;
    const there = [...files.map(({ path }) => path), ...gone];
    const due = pathsOf(run);
    const missing = due.find((path) => !there.includes(path));
    if (missing !== undefined)
        return `it lacks ${missing}`;
    if (there.length !== due.length)
        return "it names files that belong to no attempt of the run";
    const [lost] = run.state === "deleted" ? ["the run"] : gone;
    return lost !== undefined && isFresh(manifest)
        ? `${lost} is gone, and nothing expires within a day of its run`
        : null;
}
/** How many attempts GitHub told of. */
function attemptsOf({ run }) {
    return run.state === "kept" ? run.attempts : 0;
}
function pathsOf(run) {
    if (run.state !== "kept")
        return [];
    const attempts = Array.from({ length: run.attempts }, (_, index) => index + 1);
    return [
        approvalsPath,
        artifactsPath,
        ...attempts.flatMap((attempt) => [attemptPath(attempt), jobsPath(attempt), logsPath(attempt)]),
    ];
}
function isFresh({ run, exportedAt }) {
    if (run.state === "unknown")
        return false;
    const ended = run.state === "deleted" ? run.releasedAt : run.updatedAt;
    return Date.parse(exportedAt) - Date.parse(ended) < shortestKeptMs;
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 40592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ keptIn),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   _o: () => (/* binding */ exportStatement),
/* harmony export */   dp: () => (/* binding */ auditExportWorkflow),
/* harmony export */   zM: () => (/* binding */ auditExportTriggers),
/* harmony export */   zO: () => (/* binding */ exportDetails)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _evidence_predicates_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754);
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65513);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39040);





/** File of the instance that signs what a release run leaves behind; products call it when such a run has ended. */
const auditExportWorkflow = ".github/workflows/judge-audit-export.yml";
/** At the end of a run, or by a person who makes up for an export that did not happen. */
const auditExportTriggers = ["workflow_run", "workflow_dispatch"];
/** What the statement says besides, under a name of its own: other operations have other details. */
const Details = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auditExport: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        run: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
        /** None: GitHub had the run no longer. */
        attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
        gone: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100)).max(100),
    }),
});
/** Says that this is what was kept of a run. Subject: its manifest, which names every file by digest. */
function exportStatement(manifest, { operationId, released, kept, policy, verifier }) {
    const { run, files, gone, exportedAt } = manifest;
    const details = {
        auditExport: { run: run.id, attempts: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptsOf */ .Or)(manifest), files: files.length, gone: [...gone] },
    };
    return {
        _type: _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementType */ .q,
        subject: [{ name: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji, digest: { sha256: (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256HexOfBytes */ .hW)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestBytes */ .T8)(manifest)) } }],
        predicateType: _evidence_predicates_operation_js__WEBPACK_IMPORTED_MODULE_1__.operationKind.type,
        predicate: {
            kind: "outcome",
            operationId,
            subjectRefs: [
                { name: "artefact", digest: { sha256: released.subject } },
                { name: "evidence", digest: { sha256: released.evidence } },
                { name: "files", digest: { sha256: kept } },
            ],
            observedAt: exportedAt,
            details,
            policy,
            verifier,
        },
    };
}
/** sha256 of the file with everything that was kept, as the statement names it; null: it names none. */
function keptIn({ subjectRefs = [] }) {
    return subjectRefs.find(({ name }) => name === "files")?.digest?.["sha256"] ?? null;
}
/** Whether an operation is about exactly what a line of the ledger names. */
function isAbout({ subjectRefs = [] }, { subject, evidence }) {
    const named = (wanted) => subjectRefs.find(({ name }) => name === wanted)?.digest?.["sha256"];
    return named("artefact") === subject && named("evidence") === evidence;
}
/** What an operation says of an export; null: it is about something else. */
function exportDetails({ kind, details }) {
    const parsed = Details.safeParse(details);
    return kind === "outcome" && parsed.success ? parsed.data.auditExport : null;
}


/***/ }),

/***/ 76529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./lib/domain/workflow/read-workflow.js + 3 modules
var read_workflow = __webpack_require__(87593);
// EXTERNAL MODULE: ./lib/domain/workflow/check-names.js + 1 modules
var check_names = __webpack_require__(362);
// EXTERNAL MODULE: ./lib/domain/workflow/emitters.js
var workflow_emitters = __webpack_require__(85409);
;// CONCATENATED MODULE: ./lib/domain/doctor/unknowns.js
/** The fact's own unknown as a list; empty where it is known. */
function unknownOf(fact) {
    return fact.state === "unknown" ? [fact] : [];
}
/** The value, or nothing to look at; what is unknown has to be said apart. */
function valuesOf(fact) {
    return fact.state === "known" ? fact.value : [];
}

;// CONCATENATED MODULE: ./lib/domain/doctor/gates.js



/** App id of GitHub Actions (facts 2.15). */
const actionsApp = 15_368;
/** Ties each required check to the jobs of the workflows that show it. */
function gatesOf(facts, { workflows, called, unreadable }) {
    const emitted = (0,workflow_emitters/* emittersOf */.Xi)(workflows.filter(showsOnChanges), [...workflows, ...called]);
    const { emitters } = emitted;
    const required = facts.protection.state === "known" ? requiredChecks(facts.protection.value) : [];
    const gates = required.map((entry) => {
        const named = (certainty) => emitters.filter(({ name }) => (0,check_names/* matches */.cK)(name, entry.required.context) === certainty);
        return { ...entry, emitters: named("yes"), candidates: named("perhaps") };
    });
    const isWhole = emitted.isWhole && unreadable.length === 0 && facts.workflows.state === "known";
    const unknowns = [
        ...unknownOf(facts.protection),
        ...(facts.protection.state === "known" ? unknownOf(facts.protection.value.classic) : []),
        ...unknownOf(facts.workflows),
    ];
    return {
        gates,
        names: [...new Set(emitters.flatMap(({ name }) => (name.kind === "exact" ? [name.text] : [])))],
        isWhole,
        unknowns,
        jobUnknowns: [...unknowns, ...gates.filter((gate) => isHidden(gate, isWhole)).map(hiddenJob)],
    };
}
/** Its job may be there, and is not among those that can be looked at. */
function isHidden({ emitters, candidates, required }, isWhole) {
    const isOfActions = required.integrationId === null || required.integrationId === actionsApp;
    return isOfActions && emitters.length === 0 && (candidates.length > 0 || !isWhole);
}
function hiddenJob({ required }) {
    const why = `the job behind the required check ${JSON.stringify(required.context)} could not be told: its name or its workflow is not in the repository's own files`;
    return { state: "unknown", why, cause: "not-found" };
}
/** Events whose checks are at the head of a pull request or of a merge group without anybody's doing. */
const changeEvents = ["pull_request", "pull_request_target", "merge_group", "push"];
function showsOnChanges({ triggers }) {
    return triggers.some(({ event }) => changeEvents.includes(event));
}
/** Checks of rulesets and of classic protection together, each once for each source. */
function requiredChecks(protection) {
    const classic = protection.classic.state === "known" ? protection.classic.value : [];
    const found = new Map();
    for (const rule of [...protection.rules, ...classic]) {
        if (rule.type !== "required-status-checks")
            continue;
        for (const required of rule.checks) {
            const key = JSON.stringify([rule.source, required]);
            found.set(key, { required, source: rule.source });
        }
    }
    return [...found.values()];
}
/** Gates by where their rule is kept: a payload replaces all rules of one place. */
function bySource(gates) {
    const groups = new Map();
    for (const gate of gates) {
        const key = JSON.stringify(gate.source);
        const [, members] = groups.get(key) ?? [];
        if (members === undefined)
            groups.set(key, [gate.source, [gate]]);
        else
            members.push(gate);
    }
    return [...groups.values()];
}

// EXTERNAL MODULE: ./lib/domain/workflow/expression.js
var expression = __webpack_require__(38916);
;// CONCATENATED MODULE: ./lib/domain/workflow/conditions.js

const notCancelled = new Set(["!cancelled()", "success()||failure()", "failure()||success()"]);
/** How a job can be skipped in this repository; null: it runs whenever its workflow does. */
function skipOf(job, repository) {
    const needs = job.needs.length === 0 ? null : { by: "needs", line: job.needsLine ?? job.line, needs: job.needs };
    if (job.condition === null)
        return needs;
    const { value, line } = job.condition;
    const condition = (0,expression/* conditionText */.D3)(value);
    const compact = condition.replaceAll(/\s+/g, "").toLowerCase();
    if (compact === "always()" || compact.startsWith("always()||"))
        return null;
    if (notCancelled.has(compact))
        return needs === null ? null : { by: "cancelling", line, condition };
    if (isTrueHere(condition, repository))
        return needs;
    return { by: "condition", line, condition };
}
const repositoryTest = /^github\.repository\s*(?<operator>[!=]=)\s*'(?<name>[^']{1,200})'$/;
/** `true`, and the comparison that keeps a workflow out of its own template's repository (facts 2.8). */
function isTrueHere(condition, repository) {
    if (["true", "success()"].includes(condition))
        return true;
    if (condition.length > 300)
        return false;
    const { operator, name = "" } = repositoryTest.exec(condition)?.groups ?? {};
    if (operator === undefined)
        return false;
    return (name.toLowerCase() === repository.toLowerCase()) === (operator === "==");
}
/** Jobs that a job waits for, directly or through others; none twice. */
function upstreamOf(job, jobs) {
    const byId = new Map(jobs.map((entry) => [entry.id, entry]));
    const found = new Set();
    const waiting = [...job.needs];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        const needed = byId.get(id);
        if (needed === undefined || found.has(needed) || needed === job)
            continue;
        found.add(needed);
        waiting.push(...needed.needs);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./lib/domain/workflow/job-texts.js
/** The texts of a step: script, inputs, variables, condition. */
function textsOfStep(step) {
    const pairs = [...step.inputs, ...step.environment].map(({ value, line }) => ({ text: value, line }));
    const located = [step.run, step.condition].flatMap((entry) => entry === null ? [] : [{ text: entry.value, line: entry.line }]);
    return [...located, ...pairs];
}
/** All texts of a job, with its steps. */
function textsOfJob(job) {
    const variables = job.variables.map(({ value, line }) => ({ text: value, line }));
    return [...variables, ...job.steps.flatMap(textsOfStep)];
}
/** Variables of the workflow, which every job sees. */
function textsAround(workflow) {
    return workflow.variables.map(({ value, line }) => ({ text: value, line }));
}

;// CONCATENATED MODULE: ./lib/domain/doctor/gate-jobs.js

/** Jobs behind required checks with their callers; each once, with all checks that depend on it. */
function placedGates(gates) {
    return collect(gates, (placed) => [placed]);
}
/** The same, and all jobs that they wait for: what fails there has to reach the gate. */
function jobsBehind(gates) {
    return collect(gates, ({ workflow, job }) => [
        { workflow, job },
        ...upstreamOf(job, workflow.jobs).map((needed) => ({ workflow, job: needed })),
    ]);
}
function collect({ gates }, expand) {
    const found = new Map();
    for (const { required, emitters } of gates) {
        for (const placed of emitters.flatMap(({ chain }) => chain).flatMap(expand)) {
            const key = `${placed.workflow.path}\0${placed.job.id}`;
            const contexts = new Set([...(found.get(key)?.contexts ?? []), required.context]);
            found.set(key, { ...placed, contexts: [...contexts] });
        }
    }
    return [...found.values()];
}
/** Workflows that an event starts and that show required checks; each once. */
function gateWorkflows({ gates }) {
    return [...new Set(gates.flatMap(({ emitters }) => emitters.map(({ workflow }) => workflow)))];
}

;// CONCATENATED MODULE: ./lib/domain/doctor/looking-step.js
/** An expression as a workflow writes it. */
function looking_step_expression(text) {
    return `$\{{ ${text} }}`;
}
/** Condition of a gate that runs whatever happened before it. */
const always = looking_step_expression("always()");
const unsuccessful = looking_step_expression(["failure", "cancelled", "skipped"].map((result) => `contains(needs.*.result, '${result}')`).join(" || "));
/** The step by which an always running job fails with what it waits for (facts 2.10). */
const lookingStep = [
    "- name: Everything that this gate needs has succeeded",
    `  if: ${unsuccessful}`,
    "  run: exit 1",
];

;// CONCATENATED MODULE: ./lib/domain/doctor/opinion.js
/** An opinion of somebody who saw everything. */
function seen(looked, findings) {
    return { looked, findings, unknowns: [] };
}
/** `1 job`, `3 jobs`. */
function count(number, word) {
    return `${number} ${word}${number === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./lib/domain/doctor/patch.js
/** Replaces a text within a line; null where the line does not hold it as written (an alias, a quoted form). */
function replacement(workflow, line, from, to) {
    const before = workflow.source[line - 1];
    const at = before?.indexOf(from) ?? -1;
    if (before === undefined || at === -1 || from === "")
        return null;
    return { line, remove: [before], add: [before.slice(0, at) + to + before.slice(at + from.length)] };
}
/** Replaces the value of a key that stands whole on its line. */
function newValue(workflow, line, key, value) {
    const before = workflow.source[line - 1] ?? "";
    const at = before.indexOf(`${key}:`);
    if (at === -1 || !/^[\s-]*$/.test(before.slice(0, at)) || hasBlockValue(workflow, line, key))
        return null;
    return { line, remove: [before], add: [`${before.slice(0, at)}${key}: ${value}`] };
}
/** A value that goes on over further lines, which a change of one line would leave behind. */
function hasBlockValue(workflow, line, key) {
    const before = workflow.source[line - 1] ?? "";
    const value = before.slice(before.indexOf(`${key}:`) + key.length + 1).trim();
    if (/^(?:[|>][\d+-]{0,2})?(?:\s*#.*)?$/.test(value))
        return true;
    const next = workflow.source.slice(line).find((text) => text.trim() !== "");
    return next !== undefined && indentOf(next) > before.indexOf(`${key}:`) && !next.trim().startsWith("#");
}
/** Puts lines before the line that begins with a mark (`needs:`, `-`), each as far in as that mark. */
function insertionBefore(workflow, line, mark, lines) {
    const before = workflow.source[line - 1] ?? "";
    if (!before.trim().startsWith(mark))
        return null;
    const indent = " ".repeat(indentOf(before));
    return { line: line - 1, remove: [], add: lines.map((text) => (text === "" ? "" : indent + text)) };
}
/** Takes out a key that stands whole on its line and is not the first of a list's entry. */
function removal(workflow, line, key) {
    const before = workflow.source[line - 1] ?? "";
    if (!before.trim().startsWith(`${key}:`) || hasBlockValue(workflow, line, key))
        return null;
    return { line, remove: [before], add: [] };
}
function indentOf(text) {
    return text.length - text.trimStart().length;
}
/** A patch where every hunk could be made, else the words. */
function patchOr(workflow, hunks, words) {
    if (workflow.origin !== null)
        return { kind: "words", text: `In ${workflow.origin.repository}: ${words}` };
    const made = hunks.filter((hunk) => hunk !== null);
    if (made.length === hunks.length && made.length > 0) {
        return { kind: "patch", path: workflow.path, hunks: made };
    }
    return { kind: "words", text: words };
}

;// CONCATENATED MODULE: ./lib/domain/doctor/place.js
/** Where rules are kept, for people. */
function placeOfRules({ kind, owner, rulesetId }) {
    return rulesetId === null ? `classic protection of ${owner}` : `ruleset ${rulesetId} (${kind} of ${owner})`;
}
/** A line of a file. */
function placeOfLine(path, line) {
    return `${path}:${line}`;
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/blind-gate.js







/** A gate that runs always and does not look is green whatever failed; one that forgets `skipped` is half blind (G9). */
const kind = {
    id: "blind-gate",
    title: "Gate that does not look at what it waits for",
    severity: "critical",
    looksAt: "how jobs behind required checks that always run judge `needs.*.result`",
    evaluate,
};
function evaluate(patient) {
    const aggregators = placedGates(patient.gates).filter(({ job }) => job.needs.length > 0 && skipOf(job, patient.facts.repository) === null && job.calls === null);
    const findings = aggregators.flatMap((gate) => {
        const found = blindness(gate);
        return found === null ? [] : [finding(gate, found)];
    });
    return {
        looked: count(aggregators.length, "aggregating job"),
        findings,
        unknowns: patient.gates.jobUnknowns,
    };
}
function blindness({ job }) {
    const text = textsOfJob(job)
        .map((entry) => entry.text)
        .join("\n");
    if (!/\bneeds\b/.test(text))
        return "never looks at their results";
    // Handed on whole, somebody else decides; a comparison with success takes nothing else for it.
    const words = ["skipped", "success", "toJSON(needs)", "toJson(needs)"];
    return words.some((word) => text.includes(word)) ? null : "takes a skipped job for a success";
}
function finding({ workflow, job, contexts }, found) {
    const names = contexts.map((context) => JSON.stringify(context)).join(", ");
    const first = job.steps[0]?.line ?? job.line;
    return {
        at: placeOfLine(workflow.path, job.line),
        expected: `a job behind ${names} that fails unless ${job.needs.join(", ")} succeeded`,
        found: `job "${job.id}" always runs and ${found}`,
        fix: patchOr(workflow, [insertionBefore(workflow, first, "-", lookingStep)], "Let the job fail unless every needed result is success."),
    };
}

;// CONCATENATED MODULE: ./lib/domain/doctor/ruleset-endpoint.js
/** Where a ruleset is changed; null for classic protection and for an enterprise, whose name is no slug. */
function endpointOf({ kind, owner, rulesetId }) {
    switch (kind) {
        case "repository-ruleset":
            return `/repos/${owner}/rulesets/${rulesetId}`;
        case "organization-ruleset":
            return `/orgs/${owner}/rulesets/${rulesetId}`;
        case "enterprise-ruleset":
        case "classic":
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/broad-bypass.js




/** Whoever passes by a rule always is not held by it; `exempt` does not even leave a record (facts 2.14, 2.21). */
const broad_bypass_kind = {
    id: "broad-bypass",
    title: "Rules that many may pass by",
    severity: "high",
    looksAt: "bypass actors of the active rulesets of the default branch",
    evaluate: broad_bypass_evaluate,
};
function broad_bypass_evaluate({ facts: { protection } }) {
    if (protection.state === "unknown")
        return { looked: "nothing", findings: [], unknowns: [protection] };
    const rulesets = valuesOf(protection.value.rulesets).filter(({ enforcement }) => enforcement === "active");
    return {
        looked: count(rulesets.length, "active ruleset"),
        findings: rulesets.flatMap(findingsOf),
        unknowns: [
            ...unknownOf(protection.value.rulesets),
            ...rulesets.flatMap(({ bypassActors }) => unknownOf(bypassActors)),
            ...rulesets.flatMap(unknownModes),
        ],
    };
}
/** Who bypasses for a pull request leaves a record there; everything else is too broad. */
function isBroad({ mode }) {
    return mode === "always" || mode === "exempt";
}
function unknownModes({ bypassActors, name }) {
    return valuesOf(bypassActors)
        .filter(({ mode }) => mode === "unknown")
        .map(({ kind: actor }) => ({
        state: "unknown",
        why: `ruleset "${name}" lets an actor of kind ${actor} pass in a mode that GitHub does not document`,
        cause: "malformed",
    }));
}
function findingsOf(ruleset) {
    const actors = valuesOf(ruleset.bypassActors);
    const broad = actors.filter(isBroad);
    if (broad.length === 0)
        return [];
    return [
        {
            at: `${placeOfRules(ruleset.source)} "${ruleset.name}"`,
            expected: "nobody who passes by the rules other than through a pull request",
            found: broad.map(words).join("; "),
            fix: fixOf(ruleset, actors),
        },
    ];
}
function words({ kind: actor, id, mode }) {
    const who = id === null ? actor : `${actor} ${id}`;
    return mode === "exempt" ? `${who} is exempt and leaves no record` : `${who} may always bypass`;
}
const typeNames = {
    integration: "Integration",
    "organization-admin": "OrganizationAdmin",
    "repository-role": "RepositoryRole",
    team: "Team",
    "deploy-key": "DeployKey",
    user: "User",
    unknown: null,
};
/** Persons keep a way through pull requests; an app or a key has no pull request to ask by. */
function fixOf(ruleset, actors) {
    const endpoint = endpointOf(ruleset.source);
    const kept = actors.filter((actor) => !isBroad(actor) || !["integration", "deploy-key"].includes(actor.kind));
    const body = kept.map(payloadOf);
    if (endpoint === null || body.includes(null)) {
        return {
            kind: "words",
            text: "Take these actors out of the bypass list, or let them bypass for pull requests only.",
        };
    }
    return { kind: "api", method: "PUT", path: endpoint, body: { bypass_actors: body } };
}
function payloadOf({ kind: actor, id }) {
    const type = typeNames[actor];
    return type === null ? null : { actor_id: id, actor_type: type, bypass_mode: "pull_request" };
}

;// CONCATENATED MODULE: ./lib/domain/workflow/hosted-labels.js
/** Labels by which GitHub's own runners are asked for, in lower case (facts 8.22, 8.25). */
const families = ["ubuntu", "windows", "macos"];
const hosted = /^(?:latest|slim|\d{1,4}(?:\.\d{2})?)(?:-(?:arm|intel|large|xlarge|vs\d{4}))?$/;
/** Whether a label asks for a runner of GitHub's; an expression is no label. */
function isHostedLabel(label) {
    const lower = label.toLowerCase();
    const family = families.find((name) => lower.startsWith(`${name}-`));
    return family !== undefined && hosted.test(lower.slice(family.length + 1));
}

;// CONCATENATED MODULE: ./lib/domain/doctor/unreadable.js
/** Files that could not be read as workflows: what they do cannot be told. */
function unreadableFiles({ unreadable }) {
    return unreadable.map(({ path, line, why }) => ({
        state: "unknown",
        why: `${path}:${line} cannot be read: ${why}`,
        cause: "malformed",
    }));
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/catchable-label.js




/** A self-hosted runner with a label of GitHub's own takes jobs that meant a clean hosted machine (facts 8.25). */
const catchable_label_kind = {
    id: "catchable-label",
    title: "Self-hosted runner that catches jobs for hosted ones",
    severity: "high",
    looksAt: "labels of self-hosted runners against the hosted labels that jobs ask for",
    evaluate: catchable_label_evaluate,
};
function catchable_label_evaluate({ facts, workflows }) {
    const jobs = workflows.workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
    const hosted = jobs.filter(({ job }) => job.runsOn?.labels.some(isHostedLabel) === true);
    const [owner = ""] = facts.repository.split("/", 1);
    const sources = [
        { runners: valuesOf(facts.repositoryRunners), endpoint: `/repos/${facts.repository}/actions/runners` },
        { runners: valuesOf(facts.organizationRunners), endpoint: `/orgs/${owner}/actions/runners` },
    ];
    const findings = sources.flatMap(({ runners, endpoint }) => runners.flatMap((runner) => catchable_label_findingsOf(runner, endpoint, hosted)));
    const blind = [...unknownOf(facts.repositoryRunners), ...unknownOf(facts.organizationRunners)];
    return {
        looked: `${count(hosted.length, "job")} for hosted runners`,
        findings,
        // Where no job asks for a hosted label there is nothing to catch.
        unknowns: [
            ...unknownOf(facts.workflows),
            ...unreadableFiles(workflows),
            ...(hosted.length > 0 ? blind : []),
        ],
    };
}
function catchable_label_findingsOf({ id, name, labels }, endpoint, jobs) {
    return labels.filter(isHostedLabel).flatMap((label) => {
        const caught = jobs.filter(({ job }) => isCaught(job, labels, label));
        if (caught.length === 0)
            return [];
        const fix = {
            kind: "api",
            method: "DELETE",
            path: `${endpoint}/${id}/labels/${encodeURIComponent(label)}`,
            body: null,
        };
        return [
            {
                at: `runner ${id} "${name}"`,
                expected: "labels of its own on a self-hosted runner",
                found: `the label "${label}" catches ${caught.slice(0, 5).map(placeOf).join(", ")}`,
                fix,
            },
        ];
    });
}
/** A runner takes a job all of whose labels it has. */
function isCaught({ runsOn }, labels, label) {
    if (runsOn === null || runsOn.group !== null)
        return false;
    const own = new Set(labels.map((text) => text.toLowerCase()));
    const asked = runsOn.labels.map((text) => text.toLowerCase());
    return asked.includes(label.toLowerCase()) && asked.every((text) => own.has(text));
}
function placeOf({ workflow, job }) {
    return `${workflow.path}:${job.runsOn?.line ?? job.line}`;
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/deploy-key.js

/** A deploy key is nobody: it does not expire, has no second factor, and what it pushes has no author to ask. */
const deploy_key_kind = {
    id: "deploy-key",
    title: "Deploy key that writes",
    severity: "high",
    looksAt: "deploy keys of the repository",
    evaluate: deploy_key_evaluate,
};
function deploy_key_evaluate({ facts: { repository, deployKeys } }) {
    if (deployKeys.state === "unknown")
        return { looked: "nothing", findings: [], unknowns: [deployKeys] };
    const findings = deployKeys.value
        .filter(({ isReadOnly }) => !isReadOnly)
        .map(({ id, title }) => ({
        at: `deploy key ${id} "${title}"`,
        expected: "no key that pushes without a person",
        found: "a key with write access",
        fix: { kind: "api", method: "DELETE", path: `/repos/${repository}/keys/${id}`, body: null },
    }));
    return seen(count(deployKeys.value.length, "deploy key"), findings);
}

// EXTERNAL MODULE: ./lib/domain/workflow/permissions.js
var workflow_permissions = __webpack_require__(74396);
;// CONCATENATED MODULE: ./lib/domain/doctor/token-use.js

/** Actions that are known to write nothing to GitHub with the job's token. */
const readers = new Set([
    "actions/cache",
    "actions/download-artifact",
    "actions/setup-dotnet",
    "actions/setup-go",
    "actions/setup-java",
    "actions/setup-node",
    "actions/setup-python",
    "actions/upload-artifact",
]);
/** Texts by which a script comes to the job's token or to its identity. */
const tokenWords = [
    "github.token",
    "secrets.github_token",
    "toJSON(github)",
    "ACTIONS_ID_TOKEN",
    "ACTIONS_RUNTIME",
];
/**
 * Whether nothing in a job can get hold of its token, so that no permission to write serves it: every action is a
 * known reader, a checkout keeps no credentials, and no expression or script names the token.
 */
function isTokenUnused(workflow, job) {
    if (job.calls !== null || job.steps.length === 0)
        return false;
    const texts = [...textsAround(workflow), ...textsOfJob(job)].map(({ text }) => text.toLowerCase());
    const isNamed = texts.some((text) => tokenWords.some((word) => text.includes(word.toLowerCase())));
    return !isNamed && job.steps.every(isHarmless);
}
function isHarmless({ uses, inputs }) {
    if (uses === null)
        return true;
    const [name = ""] = uses.value.toLowerCase().split("@", 1);
    if (readers.has(name))
        return true;
    const keeps = inputs.find((input) => input.name === "persist-credentials")?.value;
    return name === "actions/checkout" && keeps === "false";
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/excess-permission.js







/** What a job may do beyond its work is what an attacker in it may do. */
const excess_permission_kind = {
    id: "excess-permission",
    title: "Permissions wider than needed",
    severity: "medium",
    looksAt: "`permissions` of workflows and jobs, the repository's default, and jobs that never touch their token",
    evaluate: excess_permission_evaluate,
};
function excess_permission_evaluate({ facts, workflows }) {
    const { defaultPermissions } = facts;
    const hasWriteDefault = defaultPermissions.state === "known" && defaultPermissions.value.access === "write";
    const unset = workflows.workflows.filter((workflow) => jobsWithoutWord(workflow).length > 0);
    const jobs = workflows.workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
    return {
        looked: count(jobs.length, "job"),
        findings: [
            ...(hasWriteDefault ? [defaultFinding(facts.repository)] : []),
            ...(hasWriteDefault ? unset.map(unsetFinding) : []),
            ...workflows.workflows.flatMap(wholesaleFindings),
            ...jobs.flatMap(({ workflow, job }) => uselessWrites(workflow, job)),
        ],
        unknowns: [
            ...unknownOf(defaultPermissions),
            ...unknownOf(facts.workflows),
            ...unreadableFiles(workflows),
        ],
    };
}
function jobsWithoutWord({ permissions, jobs }) {
    return jobs.filter((job) => (0,workflow_permissions/* effectivePermissions */.wW)(permissions, job.permissions).kind === "unset");
}
function defaultFinding(repository) {
    return {
        at: `settings of ${repository}: Actions`,
        expected: "jobs that say nothing about permissions to get a token that reads",
        found: '"default_workflow_permissions" is write',
        fix: {
            kind: "api",
            method: "PUT",
            path: `/repos/${repository}/actions/permissions/workflow`,
            body: { default_workflow_permissions: "read", can_approve_pull_request_reviews: false },
        },
    };
}
const readOnly = ["permissions:", "  contents: read"];
function unsetFinding(workflow) {
    const ids = jobsWithoutWord(workflow).map(({ id }) => `"${id}"`);
    return {
        at: placeOfLine(workflow.path, workflow.jobsLine),
        expected: "permissions for each job",
        found: `none for ${ids.join(", ")}: the repository's default gives them write`,
        fix: patchOr(workflow, [insertionBefore(workflow, workflow.jobsLine, "jobs:", readOnly)], "Say at the top of the workflow what its jobs may do: permissions: { contents: read }."),
    };
}
function wholesaleFindings(workflow) {
    return [workflow.permissions, ...workflow.jobs.map((job) => job.permissions)].flatMap((permissions) => permissions.kind === "all" && permissions.access === "write"
        ? [wholesale(workflow, permissions.line)]
        : []);
}
function wholesale(workflow, line) {
    return {
        at: placeOfLine(workflow.path, line),
        expected: "the few permissions that are needed, by name",
        found: '"permissions: write-all"',
        fix: patchOr(workflow, [newValue(workflow, line, "permissions", "{ contents: read }")], "Name the permissions."),
    };
}
/** Only what is provably useless: a script that gets no token writes nothing with it. */
function uselessWrites(workflow, job) {
    const permissions = (0,workflow_permissions/* effectivePermissions */.wW)(workflow.permissions, job.permissions);
    const writes = permissions.kind === "scopes" ? (0,workflow_permissions/* writesOf */.AP)(permissions) : [];
    if (writes.length === 0 || !isTokenUnused(workflow, job))
        return [];
    const names = writes.map(({ name }) => `${name}: write`).join(", ");
    return [
        {
            at: placeOfLine(workflow.path, job.permissions.kind === "unset" ? job.line : lineOf(permissions, job)),
            expected: `no permission to write for job "${job.id}", as nothing in it gets the token`,
            found: names,
            fix: patchOr(workflow, lowered(workflow, job, writes), `Give job "${job.id}" permissions of its own: {}.`),
        },
    ];
}
function lineOf(permissions, job) {
    return permissions.kind === "unset" ? job.line : permissions.line;
}
function lowered(workflow, job, writes) {
    if (job.permissions.kind !== "unset")
        return writes.map(({ name, line }) => newValue(workflow, line, name, "none"));
    return [insertionBefore(workflow, job.stepsLine ?? job.line, "steps:", ["permissions: {}"])];
}

;// CONCATENATED MODULE: ./lib/domain/workflow/branch-filter.js
/**
 * Whether the branch filters of a trigger surely take a branch. Patterns other than plain names, `*` and `**` count
 * as not taking it when they include, and as leaving it out when they exclude: what is not sure does not gate.
 */
function takesBranch(filters, branch) {
    const wanted = filters.find(({ name }) => name === "branches");
    const ignored = filters.find(({ name }) => name === "branches-ignore");
    if (ignored?.values.some((pattern) => fits(pattern, branch, true)) === true)
        return false;
    if (wanted === undefined)
        return true;
    // Later patterns overrule earlier ones; `!` takes out again.
    return wanted.values.reduce((taken, pattern) => {
        if (pattern.startsWith("!"))
            return taken && !fits(pattern.slice(1), branch, true);
        return taken || fits(pattern, branch, false);
    }, false);
}
function fits(pattern, branch, ifUnsure) {
    if (pattern === branch || pattern === "**")
        return true;
    if (pattern === "*")
        return !branch.includes("/");
    const prefix = pattern.endsWith("/**") ? pattern.slice(0, -2) : null;
    if (prefix !== null && isPlain(prefix))
        return branch.startsWith(prefix);
    return isPlain(pattern) ? false : ifUnsure;
}
function isPlain(pattern) {
    return !/[*?+[\]\\!]/.test(pattern);
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/filtered-gate.js





/** A workflow that a filter keeps from starting leaves its required check waiting for ever (facts 7.14). */
const filtered_gate_kind = {
    id: "filtered-gate",
    title: "Required check that a filter keeps from starting",
    severity: "high",
    looksAt: "`paths`, `paths-ignore`, `branches` and `types` of the workflows behind required checks",
    evaluate: filtered_gate_evaluate,
};
const gateEvents = ["pull_request", "pull_request_target", "merge_group"];
/** Without these a new commit is not looked at. */
const neededTypes = ["opened", "synchronize", "reopened"];
function filtered_gate_evaluate({ facts, gates }) {
    const workflows = gateWorkflows(gates);
    const findings = workflows.flatMap((workflow) => workflow.triggers
        .filter(({ event }) => gateEvents.includes(event))
        .flatMap((trigger) => trigger.filters.flatMap((filter) => {
        const found = harmOf(trigger, filter, facts.defaultBranch);
        return found === null ? [] : [filtered_gate_finding(workflow, trigger, filter, found)];
    })));
    return { looked: count(workflows.length, "workflow"), findings, unknowns: gates.jobUnknowns };
}
function harmOf({ event, filters }, { name, values }, branch) {
    switch (name) {
        case "paths":
        case "paths-ignore":
            return `a change outside its paths does not start it`;
        case "branches":
        case "branches-ignore":
            return takesBranch(filters, branch) ? null : `a change of ${branch} does not start it`;
        case "types": {
            const lacking = event === "merge_group" ? [] : neededTypes.filter((type) => !values.includes(type));
            return lacking.length === 0 ? null : `${lacking.join(", ")} does not start it`;
        }
        default:
            return null;
    }
}
function filtered_gate_finding(workflow, { event }, filter, found) {
    return {
        at: placeOfLine(workflow.path, filter.line),
        expected: `a workflow that runs for every ${event.replaceAll("_", " ")}, as its check is required`,
        found: `"${filter.name}" of ${event}: ${found}, and the check waits for ever`,
        fix: patchOr(workflow, [withoutFilter(workflow, filter)], `Remove "${filter.name}" from ${event}.`),
    };
}
/** The key with all the lines that are further in. */
function withoutFilter(workflow, { name, line }) {
    const first = workflow.source[line - 1] ?? "";
    if (!first.trim().startsWith(`${name}:`))
        return null;
    const indent = first.length - first.trimStart().length;
    const after = workflow.source.slice(line);
    const end = after.findIndex((text) => !belongsTo(text, indent));
    const remove = [first, ...after.slice(0, end === -1 ? after.length : end)];
    return { line, remove, add: [] };
}
function belongsTo(text, indent) {
    const own = text.length - text.trimStart().length;
    return text.trim() !== "" && (own > indent || (own === indent && text.trimStart().startsWith("-")));
}

// EXTERNAL MODULE: ./lib/domain/workflow/references.js
var references = __webpack_require__(85940);
;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/impostor-commit.js





/** GitHub finds a commit of any fork under the name of the original: a pin proves nothing by itself (facts 1.31, G15). */
const impostor_commit_kind = {
    id: "impostor-commit",
    title: "Pinned commit that the action's repository does not have",
    severity: "critical",
    looksAt: "whether a branch or tag of the action's own repository has the commit that `uses:` names",
    evaluate: impostor_commit_evaluate,
};
function impostor_commit_evaluate({ facts, workflows }) {
    const standing = new Map(facts.actionCommits.map((entry) => [`${entry.repository}@${entry.ref}`, entry]));
    const pins = (0,references/* usesOf */.M)(workflows.workflows).flatMap((use) => use.reference.kind === "remote" && use.reference.isCommit ? [{ use, reference: use.reference }] : []);
    const findings = [];
    const unknowns = [...unknownOf(facts.workflows), ...unreadableFiles(workflows)];
    for (const { use, reference } of pins) {
        const name = `${reference.repository}@${reference.ref}`;
        const isReachable = standing.get(name)?.isReachable ?? unasked(name);
        if (isReachable.state === "unknown")
            unknowns.push(isReachable);
        else if (!isReachable.value)
            findings.push(impostor_commit_finding(use.workflow.path, use.line, name));
    }
    return { looked: count(pins.length, "pinned commit"), findings, unknowns };
}
function unasked(name) {
    return { state: "unknown", why: `nobody asked where ${name} lives` };
}
function impostor_commit_finding(path, line, name) {
    const [repository = "", commit = ""] = name.split("@", 2);
    return {
        at: placeOfLine(path, line),
        expected: `a commit on a branch or tag of ${repository}`,
        found: `${commit} is on none of them: it lives in a fork, or was taken back`,
        fix: {
            kind: "words",
            text: `Treat what it did as hostile. Pin the commit of a release: \`gh api repos/${repository}/releases/latest --jq .tag_name\`, then \`gh api repos/${repository}/commits/TAG --jq .sha\`.`,
        },
    };
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/inactive-ruleset.js




/** A ruleset that is evaluated or disabled looks like protection in the settings and stops nobody (T7). */
const inactive_ruleset_kind = {
    id: "inactive-ruleset",
    title: "Ruleset of the default branch that is not in force",
    severity: "high",
    looksAt: "the enforcement of every ruleset that names the default branch",
    evaluate: inactive_ruleset_evaluate,
};
function inactive_ruleset_evaluate({ facts: { protection } }) {
    if (protection.state === "unknown")
        return { looked: "nothing", findings: [], unknowns: [protection] };
    const rulesets = valuesOf(protection.value.rulesets);
    return {
        looked: count(rulesets.length, "ruleset"),
        findings: rulesets.filter(({ enforcement }) => enforcement !== "active").map(inactive_ruleset_finding),
        unknowns: unknownOf(protection.value.rulesets),
    };
}
function inactive_ruleset_finding(ruleset) {
    const endpoint = endpointOf(ruleset.source);
    return {
        at: `${placeOfRules(ruleset.source)} "${ruleset.name}"`,
        expected: 'a ruleset that names the default branch to be "active"',
        found: `its enforcement is "${ruleset.enforcement}"`,
        fix: endpoint === null
            ? { kind: "words", text: "Ask the owners of the enterprise to make it active, or to delete it." }
            : { kind: "api", method: "PUT", path: endpoint, body: { enforcement: "active" } },
    };
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/inherited-secrets.js






/** Everything that the repository holds goes to somebody else's file, also what is added next year (facts 1.17). */
const inherited_secrets_kind = {
    id: "inherited-secrets",
    title: "All secrets handed to a called workflow",
    severity: "medium",
    looksAt: "`secrets: inherit` of jobs that call reusable workflows",
    evaluate: inherited_secrets_evaluate,
};
function inherited_secrets_evaluate({ facts, workflows }) {
    const calls = workflows.workflows.flatMap((workflow) => workflow.jobs.filter(({ calls: called }) => called !== null).map((job) => ({ workflow, job })));
    const byPath = new Map(workflows.workflows.map((workflow) => [workflow.path, workflow]));
    return {
        looked: count(calls.length, "call"),
        findings: calls.flatMap(({ workflow, job }) => job.secrets?.kind === "inherit" ? [inherited_secrets_finding(workflow, job, job.secrets.line, byPath)] : []),
        unknowns: [...unknownOf(facts.workflows), ...unreadableFiles(workflows)],
    };
}
function inherited_secrets_finding(workflow, job, line, byPath) {
    const called = byPath.get((0,workflow_emitters/* localPath */.$S)(job.calls?.value ?? "") ?? "");
    return {
        at: placeOfLine(workflow.path, line),
        expected: "each secret that the called workflow needs, by name",
        found: `"secrets: inherit" hands every secret to ${job.calls?.value ?? "it"}`,
        fix: patchOr(workflow, [named(workflow, line, called?.callSecrets ?? null)], "Name the secrets that it declares under on.workflow_call.secrets."),
    };
}
/** What a workflow of the same repository declares is what it needs. */
function named(workflow, line, names) {
    const before = workflow.source[line - 1] ?? "";
    const indent = before.slice(0, before.length - before.trimStart().length);
    if (names === null || before.trim() !== "secrets: inherit")
        return null;
    if (names.length === 0)
        return { line, remove: [before], add: [] };
    const lines = names.map((name) => `${indent}  ${name}: $\{{ secrets.${name} }}`);
    return { line, remove: [before], add: [`${indent}secrets:`, ...lines] };
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/missing-gate.js




/** Where nothing is required, every check may be red and the pull request merges. */
const missing_gate_kind = {
    id: "missing-gate",
    title: "Branch that requires no check",
    severity: "high",
    looksAt: "required checks and required workflows of the default branch, in rulesets and classic protection",
    evaluate: missing_gate_evaluate,
};
function missing_gate_evaluate(patient) {
    const { protection } = patient.facts;
    if (protection.state === "unknown")
        return { looked: "nothing", findings: [], unknowns: [protection] };
    const gates = gatesIn(protection.value);
    const looked = count(gates, "required gate");
    if (gates > 0)
        return { looked, findings: [], unknowns: [] };
    // What classic protection asks for may be hidden; only who sees all of it can say that there is none.
    const unknowns = unknownOf(protection.value.classic);
    return { looked, findings: unknowns.length > 0 ? [] : [missing_gate_finding(patient)], unknowns };
}
function gatesIn({ rules, classic }) {
    const sizes = [...rules, ...valuesOf(classic)].map((rule) => {
        if (rule.type === "required-status-checks")
            return rule.checks.length;
        return rule.type === "workflows" ? rule.workflows.length : 0;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
}
function missing_gate_finding(patient) {
    return {
        at: `branch ${patient.facts.defaultBranch}`,
        expected: "a check or a workflow that has to pass before anything is merged",
        found: "none is required: whatever failed, the pull request can be merged",
        fix: missing_gate_fixOf(patient),
    };
}
/** All jobs that a pull request surely starts: whoever applies it takes out what should not block. */
function missing_gate_fixOf({ facts, workflows }) {
    const started = workflows.workflows.filter(({ triggers }) => triggers.some(({ event }) => event === "pull_request"));
    const { emitters } = (0,workflow_emitters/* emittersOf */.Xi)(started, [...workflows.workflows, ...workflows.called]);
    const names = new Set(emitters.flatMap(({ name }) => (name.kind === "exact" ? [name.text] : [])));
    if (names.size === 0) {
        return {
            kind: "words",
            text: "Write a workflow on pull_request with a job that gates, and require its check.",
        };
    }
    const checks = [...names].map((context) => ({ context, integration_id: actionsApp }));
    const parameters = {
        strict_required_status_checks_policy: true,
        do_not_enforce_on_create: true,
        required_status_checks: checks,
    };
    const body = {
        name: "gates",
        target: "branch",
        enforcement: "active",
        bypass_actors: [],
        conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
        rules: [{ type: "required_status_checks", parameters }],
    };
    return { kind: "api", method: "POST", path: `/repos/${facts.repository}/rulesets`, body };
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/missing-merge-group.js




/** In a merge queue a required check that does not run for the group hangs until the queue gives up (facts 2.11, T19). */
const missing_merge_group_kind = {
    id: "missing-merge-group",
    title: "Required check that does not run in the merge queue",
    severity: "high",
    looksAt: "`merge_group` among the triggers of the workflows behind required checks, where the branch has a queue",
    evaluate: missing_merge_group_evaluate,
};
function missing_merge_group_evaluate({ facts, gates }) {
    const rules = facts.protection.state === "known" ? facts.protection.value.rules : [];
    const workflows = rules.some(({ type }) => type === "merge-queue") ? gateWorkflows(gates) : [];
    const lacking = workflows.filter(({ triggers }) => !triggers.some(({ event }) => event === "merge_group"));
    return {
        looked: rules.length > 0 && workflows.length === 0 ? "no merge queue" : count(workflows.length, "workflow"),
        findings: lacking.map(missing_merge_group_finding),
        unknowns: gates.jobUnknowns,
    };
}
function missing_merge_group_finding(workflow) {
    const trigger = workflow.triggers.find(({ event }) => event === "pull_request") ?? workflow.triggers[0];
    return {
        at: placeOfLine(workflow.path, trigger?.line ?? 1),
        expected: 'a workflow with "merge_group", as its check is required by a branch with a merge queue',
        found: `it runs on ${workflow.triggers.map(({ event }) => event).join(", ")} only`,
        fix: patchOr(workflow, [trigger === undefined ? null : addition(workflow, trigger)], 'Add "merge_group" to its triggers.'),
    };
}
/** A key of its own in a map, one more word in a list, a list in place of a word. */
function addition(workflow, { event, line }) {
    const text = (workflow.source[line - 1] ?? "").trim();
    if (text.startsWith(`${event}:`))
        return insertionBefore(workflow, line, `${event}:`, ["merge_group:"]);
    if (text === `- ${event}`)
        return insertionBefore(workflow, line, "-", ["- merge_group"]);
    const quote = ['"', "'"].find((mark) => text.includes(mark + event + mark)) ?? "";
    const [old, both] = [quote + event + quote, `${quote}merge_group${quote}, ${quote}${event}${quote}`];
    return replacement(workflow, line, old, text.includes("[") ? both : `[${both}]`);
}

;// CONCATENATED MODULE: ./lib/domain/workflow/untrusted.js

/** Contexts whose text anybody can write who can open an issue or a pull request. */
const attackerWritten = [
    "github.head_ref",
    "github.event.issue.title",
    "github.event.issue.body",
    "github.event.pull_request.title",
    "github.event.pull_request.body",
    "github.event.pull_request.head.ref",
    "github.event.pull_request.head.label",
    "github.event.pull_request.head.repo.default_branch",
    "github.event.comment.body",
    "github.event.review.body",
    "github.event.review_comment.body",
    "github.event.discussion.title",
    "github.event.discussion.body",
    "github.event.head_commit.message",
    "github.event.head_commit.author.name",
    "github.event.head_commit.author.email",
    "github.event.workflow_run.head_branch",
    "github.event.workflow_run.display_title",
    "github.event.workflow_run.head_commit.message",
    "github.event.workflow_run.head_repository.description",
];
/** Texts in a list: `github.event.commits[0].message`, `github.event.pages.*.page_name`. */
const attackerLists = ["github.event.commits", "github.event.pages"];
/** Expressions in a script that put somebody else's text into it. */
function injectedInto(script) {
    return (0,expression/* expressionsOf */.Bi)(script).filter((expression) => {
        const compact = expression.replaceAll(/\s+/g, "").toLowerCase();
        return (attackerWritten.some((name) => mentions(compact, name)) ||
            attackerLists.some((name) => compact.startsWith(`${name}[`) || compact.startsWith(`${name}.`)));
    });
}
/** The name itself, not a longer one: `…head.ref` is not `…head.reference`. */
function mentions(expression, name) {
    for (let at = expression.indexOf(name); at !== -1; at = expression.indexOf(name, at + 1)) {
        if (!/[\w.-]/.test(expression[at + name.length] ?? ""))
            return true;
    }
    return false;
}
/** Expressions by which the head of somebody else's pull request is named. */
const headContexts = [
    "github.event.pull_request.head.",
    "github.head_ref",
    "github.event.workflow_run.head_",
    "github.event.workflow_run.pull_requests",
    "github.event.pull_request.merge_commit_sha",
    "github.event.number",
    "github.event.pull_request.number",
    "github.event.issue.number",
];
/** Whether a text names the head of a pull request, as a ref or a repository. */
function namesHead(text) {
    if (text.includes("refs/pull/"))
        return true;
    return (0,expression/* expressionsOf */.Bi)(text).some((expression) => {
        const compact = expression.replaceAll(/\s+/g, "").toLowerCase();
        return headContexts.some((name) => compact.includes(name));
    });
}

;// CONCATENATED MODULE: ./lib/domain/doctor/script-fix.js
/** Puts each expression of a script into a variable of the step and the variable into the script. */
function scriptFix({ workflow, job, step }, expressions) {
    const names = new Map(expressions.map((expression, index) => [expression, nameOf(expression, index)]));
    const pairs = [...names].map(([expression, name]) => `${name}: $\{{ ${expression} }}`);
    const text = `Put it into the step's environment (${pairs.join(", ")}) and use "$${[...names.values()].join('", "$')}" in the script, in quotes.`;
    const isPatchable = step.run !== null && step.environment.length === 0 && isPosix(job, step);
    const hunks = isPatchable ? hunksOf(workflow, step.run?.line ?? 0, names) : null;
    return hunks === null ? { kind: "words", text } : { kind: "patch", path: workflow.path, hunks };
}
/** Other shells call their variables otherwise; an unnamed one is PowerShell on Windows. */
function isPosix({ runsOn }, { shell }) {
    if (shell !== null)
        return shell === "bash" || shell === "sh";
    return runsOn?.labels.every((label) => /^(?:ubuntu|macos)-/i.test(label)) === true;
}
/** `github.event.pull_request.title` as `PULL_REQUEST_TITLE`; two that would be the same get their number. */
function nameOf(expression, index) {
    const path = /^github\.(?:event\.)?([a-z_.]{1,60})$/.exec(expression)?.[1];
    return path === undefined ? `UNTRUSTED_${index + 1}` : path.replaceAll(".", "_").toUpperCase();
}
/** Null where the script is not a plain block or line behind `run:`. */
function hunksOf(workflow, line, names) {
    const first = workflow.source[line - 1] ?? "";
    const at = first.indexOf("run:");
    const lead = first.slice(0, at);
    if (at === -1 || !/^\s*(?:-\s*)?$/.test(lead))
        return null;
    const indent = " ".repeat(at);
    const environment = [
        `${lead}env:`,
        ...[...names].map(([expression, name]) => `${indent}  ${name}: $\{{ ${expression} }}`),
    ];
    const lines = scriptLines(workflow, line, at).map((text, offset) => ({
        hunk: { line: line + offset, remove: [text], add: [substitute(text, names)] },
        isSafe: !text.includes("${{") || substitute(text, names) !== text,
    }));
    const changed = lines.map(({ hunk }) => hunk).filter(({ remove, add }) => remove[0] !== add[0]);
    if (changed.length === 0 || lines.some(({ isSafe }) => !isSafe))
        return null;
    return withEnvironment(changed, { line, first, at, environment });
}
/** `- run:` becomes `- env:` with `run:` below it. */
function withEnvironment(changed, { line, first, at, environment }) {
    const own = changed.find((hunk) => hunk.line === line);
    const run = " ".repeat(at) + (own?.add[0] ?? first).slice(at);
    const head = { line, remove: [first], add: [...environment, run] };
    return [head, ...changed.filter((hunk) => hunk !== own)];
}
function scriptLines(workflow, line, indent) {
    const rest = workflow.source.slice(line);
    const end = rest.findIndex((text) => text.trim() !== "" && text.length - text.trimStart().length <= indent);
    return workflow.source.slice(line - 1, line + (end === -1 ? rest.length : end));
}
/** The variable takes the expression's place; in single quotes the shell would not look at it, so nothing is changed. */
function substitute(text, names) {
    const parts = text.split(/(\$\{\{[^}]{0,400}\}\})/);
    if (text.includes("'") && parts.length > 1)
        return text;
    return parts.map((part) => variableFor(part, names) ?? part).join("");
}
function variableFor(part, names) {
    if (!part.startsWith("${{"))
        return undefined;
    const name = names.get(part.slice(3, -2).trim());
    return name === undefined ? undefined : `\${${name}}`;
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/script-injection.js






/** An expression is put into the script before the shell reads it: a title with a quote is a command. */
const script_injection_kind = {
    id: "script-injection",
    title: "Stranger's text inside a script",
    severity: "critical",
    looksAt: "expressions with titles, bodies, branch names and messages inside `run:` and `github-script`",
    evaluate: script_injection_evaluate,
};
function script_injection_evaluate({ facts, workflows }) {
    const steps = workflows.workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.map((step) => ({ workflow, job, step, script: scriptOf(step) }))));
    const scripts = steps.filter(({ script }) => script !== null);
    return {
        looked: count(scripts.length, "script"),
        findings: scripts.flatMap(({ script, ...placed }) => (script === null ? [] : script_injection_findingsOf(placed, script))),
        unknowns: [...unknownOf(facts.workflows), ...unreadableFiles(workflows)],
    };
}
function scriptOf({ run, uses, inputs }) {
    if (run !== null)
        return run;
    const script = inputs.find(({ name }) => name === "script");
    return uses?.value.startsWith("actions/github-script@") === true && script !== undefined ? script : null;
}
function script_injection_findingsOf(placed, script) {
    const injected = [...new Set(injectedInto(script.value))];
    if (injected.length === 0)
        return [];
    return [
        {
            at: placeOfLine(placed.workflow.path, script.line),
            expected: "text from outside to reach a script as a variable of its environment",
            found: `the script holds ${injected.join(", ")}`,
            fix: scriptFix(placed, injected),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/skippable-gate.js






/** A job that is skipped counts as success: a failure before it merges (facts 2.10, G9). */
const skippable_gate_kind = {
    id: "skippable-gate",
    title: "Required check that passes by being skipped",
    severity: "critical",
    looksAt: "`if:` and `needs:` of the jobs behind required checks, and of the jobs that call them",
    evaluate: skippable_gate_evaluate,
};
function skippable_gate_evaluate(patient) {
    const placed = placedGates(patient.gates);
    const findings = placed.flatMap((gate) => {
        const skip = skipOf(gate.job, patient.facts.repository);
        return skip === null ? [] : [skippable_gate_finding(gate, skip)];
    });
    return { looked: count(placed.length, "job"), findings, unknowns: patient.gates.jobUnknowns };
}
function skippable_gate_finding(gate, skip) {
    const contexts = gate.contexts.map((context) => JSON.stringify(context)).join(", ");
    return {
        at: placeOfLine(gate.workflow.path, skip.line),
        expected: `a job behind ${contexts} that runs whatever happens before it`,
        found: `job "${gate.job.id}" is skipped ${reasonOf(skip)}, and skipped counts as success`,
        fix: skippable_gate_fixOf(gate, skip),
    };
}
function reasonOf(skip) {
    switch (skip.by) {
        case "needs":
            return `when one of ${skip.needs.join(", ")} fails or is skipped`;
        case "cancelling":
            return `when somebody cancels the run (\`${skip.condition}\`)`;
        case "condition":
            return `unless \`${skip.condition}\``;
    }
}
function skippable_gate_fixOf({ workflow, job }, skip) {
    if (job.needs.length === 0) {
        return patchOr(workflow, [removal(workflow, skip.line, "if")], `Remove the condition of job "${job.id}".`);
    }
    const words = `Require a job of its own that has "if: ${always}", needs "${job.id}" and fails unless every needed result is success.`;
    const first = firstStepOf(job);
    if (first === null)
        return { kind: "words", text: words };
    const condition = job.condition === null
        ? insertionBefore(workflow, job.needsLine ?? job.line, "needs:", [`if: ${always}`])
        : newValue(workflow, job.condition.line, "if", always);
    return patchOr(workflow, [condition, insertionBefore(workflow, first, "-", lookingStep)], words);
}
function firstStepOf(job) {
    return job.steps[0]?.line ?? null;
}

;// CONCATENATED MODULE: ./lib/domain/doctor/cloud-credentials.js
/** Names by which long-lived keys are handed around; identity by OIDC has none of them. */
const names = new Map([
    ["AWS_ACCESS_KEY_ID", "AWS"],
    ["AWS_SECRET_ACCESS_KEY", "AWS"],
    ["AWS_ACCESS_KEY", "AWS"],
    ["AWS_SECRET_KEY", "AWS"],
    ["AZURE_CREDENTIALS", "Azure"],
    ["AZURE_CLIENT_SECRET", "Azure"],
    ["ARM_CLIENT_SECRET", "Azure"],
    ["ARM_ACCESS_KEY", "Azure"],
    ["AZURE_STORAGE_KEY", "Azure"],
    ["AZURE_STORAGE_CONNECTION_STRING", "Azure"],
    ["GOOGLE_CREDENTIALS", "Google Cloud"],
    ["GOOGLE_APPLICATION_CREDENTIALS_JSON", "Google Cloud"],
    ["GCP_SA_KEY", "Google Cloud"],
    ["GCP_CREDENTIALS", "Google Cloud"],
    ["GCLOUD_SERVICE_KEY", "Google Cloud"],
    ["CREDENTIALS_JSON", "Google Cloud"],
]);
/** Values that are keys whatever they are called. */
const values = [
    { pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, name: "an AWS access key id", cloud: "AWS" },
    {
        pattern: /"type"\s{0,10}:\s{0,10}"service_account"/,
        name: "a service account's key file",
        cloud: "Google Cloud",
    },
    { pattern: /\bAccountKey=[A-Za-z0-9+/]{40}/, name: "a storage account key", cloud: "Azure" },
];
const mostLines = 20_000;
const longestLine = 2_000;
const mostUses = 100;
/** Finds where a text uses static credentials of a cloud: by known names, and by the shape of keys. */
function credentialUses(text) {
    const lines = text.split(/\r?\n/, mostLines);
    const uses = lines.flatMap((raw, index) => {
        const line = raw.slice(0, longestLine);
        return line.trimStart().startsWith("#") ? [] : usesIn(line).map((use) => ({ ...use, line: index + 1 }));
    });
    return uses.slice(0, mostUses);
}
function usesIn(line) {
    const words = new Set(line.match(/[A-Za-z][\w-]{5,60}/g)?.map((word) => word.toUpperCase().replaceAll("-", "_")));
    const named = [...words].flatMap((word) => {
        const cloud = names.get(word);
        return cloud === undefined ? [] : [{ name: word, cloud }];
    });
    const shaped = values
        .filter(({ pattern }) => pattern.test(line))
        .map(({ name, cloud }) => ({ name, cloud }));
    return [...named, ...shaped];
}
/** The cloud of a secret's name; undefined for any other secret. */
function cloudOfSecret(name) {
    return names.get(name.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/static-credential.js




/** A key that does not expire is in every log, fork and laptop that it ever came to; an identity by OIDC is not (facts 9.7). */
const static_credential_kind = {
    id: "static-credential",
    title: "Static credential of a cloud",
    severity: "high",
    looksAt: "workflows, the files that `--cloud-paths` names, and the names of the repository's secrets",
    evaluate: static_credential_evaluate,
};
function static_credential_evaluate({ facts }) {
    const files = new Map([...valuesOf(facts.workflows), ...valuesOf(facts.cloudFiles)].map((file) => [file.path, file.text]));
    const inFiles = [...files].flatMap(([path, text]) => credentialUses(text).map((use) => static_credential_finding(path, use)));
    const secrets = valuesOf(facts.secretNames).filter((name) => cloudOfSecret(name) !== undefined);
    return {
        looked: `${count(files.size, "file")}, ${count(valuesOf(facts.secretNames).length, "secret name")}`,
        findings: [...inFiles, ...secrets.map((name) => stored(facts.repository, name))],
        unknowns: [
            ...unknownOf(facts.workflows),
            ...unknownOf(facts.cloudFiles),
            ...unknownOf(facts.secretNames),
        ],
    };
}
const exchanges = {
    AWS: "aws-actions/configure-aws-credentials with role-to-assume",
    Azure: "azure/login with client-id, tenant-id and subscription-id",
    "Google Cloud": "google-github-actions/auth with workload_identity_provider",
};
function static_credential_finding(path, { line, name, cloud }) {
    return {
        at: placeOfLine(path, line),
        expected: `an identity that ${cloud} gives to this job for minutes`,
        found: `static credential: ${name}`,
        fix: {
            kind: "words",
            text: `Give the job "id-token: write", use ${exchanges[cloud]}, let the cloud trust job_workflow_ref, repository id and environment only, then revoke the key.`,
        },
    };
}
function stored(repository, name) {
    return {
        at: `secret ${name}`,
        expected: "no key of a cloud among the secrets",
        found: `the repository keeps ${name}`,
        fix: { kind: "api", method: "DELETE", path: `/repos/${repository}/actions/secrets/${name}`, body: null },
    };
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/stray-environment.js




/** A second way to production has none of the first one's guards; naming a missing environment makes it without any (facts 4.12). */
const stray_environment_kind = {
    id: "stray-environment",
    title: "Environment that means production outside the policy",
    severity: "high",
    looksAt: "environments of the repository and of its jobs against those that the platform policy names",
    evaluate: stray_environment_evaluate,
};
const productionWords = new Set(["prod", "prd", "production", "live"]);
function stray_environment_evaluate({ facts, policy, workflows }) {
    const environments = valuesOf(facts.environments);
    const named = workflows.workflows.flatMap((workflow) => workflow.jobs.flatMap(({ environment }) => (environment === null ? [] : [{ workflow, ...environment }])));
    const known = new Set(policy.environments.map(({ name }) => name.toLowerCase()));
    const strays = named.filter(({ value }) => meansProduction(value) && !known.has(value.toLowerCase()));
    return {
        looked: `${count(environments.length, "environment")}, ${count(named.length, "job")} that name one`,
        findings: [
            ...environments.flatMap((environment) => stray_environment_findingsOf(environment, facts, policy)),
            ...strays.map(({ workflow, value, line }) => strayUse(placeOfLine(workflow.path, line), value, policy)),
            ...missing(named.map(({ value }) => value), facts, policy),
        ],
        unknowns: [
            ...unknownOf(facts.environments),
            ...unknownOf(facts.workflows),
            ...unreadableFiles(workflows),
        ],
    };
}
/** `prod-eu`, `eu_production`, `live`. */
function meansProduction(name) {
    return name
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => productionWords.has(word));
}
function productionNames({ environments }) {
    return environments
        .filter(({ isProduction }) => isProduction)
        .map(({ name }) => `"${name}"`)
        .join(", ");
}
function stray_environment_findingsOf({ name, isGuarded }, { repository }, policy) {
    const entry = policy.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
    const path = `/repos/${repository}/environments/${encodeURIComponent(name)}`;
    if (entry === undefined && meansProduction(name)) {
        return [
            {
                at: `environment "${name}"`,
                expected: `production only as ${productionNames(policy)}, as the platform policy calls it`,
                found: "an environment whose name means production and that no policy knows",
                fix: { kind: "api", method: "DELETE", path, body: null },
            },
        ];
    }
    return entry?.isProduction === true && !isGuarded ? [unguarded(name)] : [];
}
function unguarded(name) {
    return {
        at: `environment "${name}"`,
        expected: "reviewers or another rule before a job gets the production environment",
        found: "no protection rule: every job that names it gets its secrets at once",
        fix: {
            kind: "words",
            text: `Give "${name}" required reviewers, "prevent self-review" and a branch policy.`,
        },
    };
}
function strayUse(at, name, policy) {
    return {
        at,
        expected: `production only as ${productionNames(policy)}`,
        found: `the job names the environment "${name}"`,
        fix: {
            kind: "words",
            text: `Name ${productionNames(policy)}, or deploy through the promotion workflow.`,
        },
    };
}
/** A production environment that a job names and that is not there: the first run makes it, without rules. */
function missing(named, { environments }, policy) {
    if (environments.state === "unknown")
        return [];
    const existing = new Set(environments.value.map(({ name }) => name.toLowerCase()));
    const production = policy.environments.filter(({ isProduction }) => isProduction);
    return production
        .filter(({ name }) => named.includes(name) && !existing.has(name.toLowerCase()))
        .map(({ name }) => ({
        at: `environment "${name}"`,
        expected: "the environment to be there, with its rules, before a job names it",
        found: "it is not there: the first run makes it without any rule",
        fix: { kind: "words", text: `Make "${name}" with required reviewers and a branch policy.` },
    }));
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/unenforced-pinning.js

/** Pins that nobody demands are pins until the next pull request (facts 8.16). */
const unenforced_pinning_kind = {
    id: "unenforced-pinning",
    title: "Setting that demands pinned actions is off",
    severity: "medium",
    looksAt: "`sha_pinning_required` in the Actions permissions of the repository",
    evaluate: unenforced_pinning_evaluate,
};
function unenforced_pinning_evaluate({ facts: { repository, actions } }) {
    if (actions.state === "unknown")
        return { looked: "nothing", findings: [], unknowns: [actions] };
    const { isEnabled, isPinningRequired, allowed } = actions.value;
    if (!isEnabled)
        return seen("Actions is switched off", []);
    if (isPinningRequired === null) {
        const why = "GitHub did not say whether pinned actions are demanded";
        return { looked: "nothing", findings: [], unknowns: [{ state: "unknown", why, cause: "malformed" }] };
    }
    const path = `/repos/${repository}/actions/permissions`;
    const body = {
        enabled: true,
        ...(allowed !== null && { allowed_actions: allowed }),
        sha_pinning_required: true,
    };
    const finding = {
        at: `settings of ${repository}: Actions`,
        expected: "GitHub to refuse actions that are not pinned to a commit",
        found: '"sha_pinning_required" is false',
        fix: { kind: "api", method: "PUT", path, body },
    };
    return seen("the Actions settings", isPinningRequired ? [] : [finding]);
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/unfailing-gate.js




/** With `continue-on-error` a step that fails leaves its job green, and a job that fails leaves `needs` green. */
const unfailing_gate_kind = {
    id: "unfailing-gate",
    title: "Required check that cannot fail",
    severity: "high",
    looksAt: "`continue-on-error` of jobs and steps behind required checks, with the jobs they wait for",
    evaluate: unfailing_gate_evaluate,
};
function unfailing_gate_evaluate({ gates }) {
    const jobs = jobsBehind(gates);
    const findings = jobs.flatMap((gate) => {
        const { job } = gate;
        const tolerant = [job.continueOnError, ...job.steps.map((step) => step.continueOnError)];
        return tolerant.flatMap((entry) => entry === null || entry.value === "false" ? [] : [unfailing_gate_finding(gate, entry)]);
    });
    return { looked: count(jobs.length, "job"), findings, unknowns: gates.jobUnknowns };
}
function unfailing_gate_finding({ workflow, job, contexts }, { value, line }) {
    const what = job.continueOnError?.line === line ? `job "${job.id}"` : `a step of job "${job.id}"`;
    const names = contexts.map((context) => JSON.stringify(context)).join(", ");
    return {
        at: placeOfLine(workflow.path, line),
        expected: `a failure that reaches ${names}`,
        found: `${what} has "continue-on-error: ${value}"`,
        fix: patchOr(workflow, [newValue(workflow, line, "continue-on-error", "false")], "Remove continue-on-error."),
    };
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/unlisted-signer.js

/** What a commit signs that no list names is evidence that everybody refuses (docs/how-to/sign-a-release.md). */
const unlisted_signer_kind = {
    id: "unlisted-signer",
    title: "Channel whose commit signs without being listed",
    severity: "high",
    looksAt: "`signers.yml` of an instance against the commits of its channels",
    evaluate: unlisted_signer_evaluate,
};
function unlisted_signer_evaluate({ facts }) {
    const { instance, listings, repository } = facts;
    if (instance?.state === "known" && instance.value === null)
        return seen("no instance of Assaygate", []);
    const unread = [instance, listings].find((fact) => fact?.state === "unknown");
    if (unread?.state === "unknown")
        return { looked: "nothing", findings: [], unknowns: [unread] };
    if (listings?.state !== "known")
        return { looked: "nothing", findings: [], unknowns: [notAsked] };
    const findings = listings.value.flatMap((each) => unlisted_signer_findingsOf(each, repository));
    return seen(count(listings.value.length, "channel"), findings);
}
const notAsked = {
    state: "unknown",
    why: "whether it holds an instance, and what that signs, was not asked for",
    cause: "not-asked",
};
function unlisted_signer_findingsOf({ channel, listing }, repository) {
    if (listing.state === "listed" || listing.state === "signs-nothing")
        return [];
    const [organization = ""] = repository.split("/", 1);
    const text = listing.state === "revoked"
        ? `assaygate channel rollback ${organization} --to ${channel}, or promote a commit that may sign`
        : `assaygate channel promote ${organization} --to ${channel} opens the pull request that lists it; merge that`;
    return [
        {
            at: `channel ${channel} of ${repository}`,
            expected: "a commit that signers.yml of the default branch lists",
            found: listing.why,
            fix: { kind: "words", text },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/domain/doctor/ruleset-change.js
/** The request that changes some rules of a ruleset; an update replaces all, so the others are in it as well. */
function rulesetChange({ rulesetBodies }, { rulesetId, owner }, change) {
    const bodies = rulesetBodies.state === "known" ? rulesetBodies.value : [];
    const ruleset = bodies.find(({ id }) => id === rulesetId);
    if (ruleset === undefined) {
        const text = `Change ruleset ${rulesetId} of ${owner}; its other rules could not be read, so that no whole payload can be given.`;
        return { kind: "words", text };
    }
    const rules = ruleset.rules.flatMap((rule) => (isObject(rule) ? change(rule) : [rule]));
    return { kind: "api", method: "PUT", path: `${ruleset.endpoint}/${ruleset.id}`, body: { rules } };
}
/** A rule with some of its parameters changed. */
function withParameters(rule, changed) {
    return { ...rule, parameters: { ...parametersOf(rule), ...changed } };
}
/** Parameters of a rule; empty where it has none. */
function parametersOf(rule) {
    return isObject(rule["parameters"]) ? rule["parameters"] : {};
}
/** Whether a value is an object of JSON. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/domain/doctor/required-checks-fix.js


/** The request that changes the required checks of one source and leaves every other rule as it is. */
function checksFix(facts, source, change) {
    if (source.rulesetId === null)
        return classicFix(facts, change);
    return rulesetChange(facts, source, (rule) => changedRule(rule, change));
}
function classicFix({ repository, protection, defaultBranch }, change) {
    const rules = protection.state === "known" ? valuesOf(protection.value.classic) : [];
    const checks = rules.flatMap((rule) => (rule.type === "required-status-checks" ? rule.checks : []));
    const changed = checks.map(change).filter((check) => check !== null);
    const body = changed.map(({ context, integrationId }) => integrationId === null ? { context } : { context, app_id: integrationId });
    const branch = `/repos/${repository}/branches/${encodeURIComponent(defaultBranch)}`;
    return {
        kind: "api",
        method: "PATCH",
        path: `${branch}/protection/required_status_checks`,
        body: { checks: body },
    };
}
function changedRule(rule, change) {
    if (rule["type"] !== "required_status_checks")
        return [rule];
    const before = parametersOf(rule)["required_status_checks"];
    const checks = Array.isArray(before) ? before.flatMap((check) => changedCheck(check, change)) : [];
    // GitHub takes no such rule without a check.
    return checks.length === 0 ? [] : [withParameters(rule, { required_status_checks: checks })];
}
function changedCheck(check, change) {
    if (!isObject(check))
        return [check];
    const { context, integration_id: id } = check;
    const after = change({
        context: typeof context === "string" ? context : "",
        integrationId: typeof id === "number" ? id : null,
    });
    if (after === null)
        return [];
    const { integrationId } = after;
    return [{ context: after.context, ...(integrationId !== null && { integration_id: integrationId }) }];
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/unmatched-context.js





/** A renamed job leaves its old name in the rules: it never reports, and people learn to remove the rule. */
const unmatched_context_kind = {
    id: "unmatched-context",
    title: "Required check that no workflow shows",
    severity: "high",
    looksAt: "required checks of rulesets and classic protection against the names that workflows really show",
    evaluate: unmatched_context_evaluate,
};
function unmatched_context_evaluate(patient) {
    const { gates, unknowns } = patient.gates;
    const judged = gates.map((gate) => ({ gate, verdict: judge(gate, patient) }));
    const missing = judged.filter(({ verdict }) => verdict === "missing").map(({ gate }) => gate);
    return {
        looked: count(gates.length, "required check"),
        findings: bySource(missing).map(([source, members]) => unmatched_context_finding(source, members, patient)),
        unknowns: [
            ...unknowns,
            ...judged.flatMap(({ verdict }) => (typeof verdict === "string" ? [] : [verdict])),
        ],
    };
}
function judge(gate, { facts, gates }) {
    const { required, emitters, candidates } = gate;
    if (emitters.length > 0)
        return "shown";
    if (valuesOf(facts.recentChecks).some((seen) => reports(seen, gate)))
        return "shown";
    const name = JSON.stringify(required.context);
    if (required.integrationId !== null && required.integrationId !== actionsApp) {
        return unseen(`that app ${required.integrationId} reports the required check ${name}`);
    }
    if (candidates.length > 0 || !gates.isWhole) {
        return unseen(`which job shows the required check ${name}: a name of a job or workflow could not be told`);
    }
    // Another app may report it: only what was seen lately would tell.
    const [blind] = required.integrationId === null ? unknownOf(facts.recentChecks) : [];
    return blind ?? "missing";
}
/** Actions showed this very name, but no workflow does any more: that was before the rename. */
function reports(seen, { required, candidates }) {
    if (seen.name !== required.context)
        return false;
    if (seen.appId === actionsApp)
        return candidates.length > 0;
    return required.integrationId === null || required.integrationId === seen.appId;
}
function unseen(what) {
    return {
        state: "unknown",
        why: `nothing shows ${what}; it was not seen on the default branch`,
        cause: "not-found",
    };
}
function unmatched_context_finding(source, gates, patient) {
    const renamed = new Map(gates.map(({ required }) => [required.context, nearest(required.context, patient)]));
    const found = [...renamed].map(([context, name]) => {
        const hint = name === null ? "" : ` (a workflow shows ${JSON.stringify(name)})`;
        return `${JSON.stringify(context)}${hint}`;
    });
    return {
        at: placeOfRules(source),
        expected: "a workflow that shows each required check",
        found: `no workflow shows ${found.join(", ")}`,
        fix: checksFix(patient.facts, source, (check) => {
            const name = renamed.get(check.context);
            if (name === undefined)
                return check;
            return name === null ? null : { context: name, integrationId: actionsApp };
        }),
    };
}
/** The one name that ends as the old one does, for a job that was put below a caller or taken from one. */
function nearest(context, { gates }) {
    const last = lastPart(context);
    const [only, ...others] = gates.names.filter((name) => lastPart(name) === last);
    return only === undefined || others.length > 0 ? null : only;
}
function lastPart(name) {
    return (name.split(" / ").at(-1) ?? name).toLowerCase();
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/unpinned-action.js







/** A tag or branch can be moved to other code tomorrow (G15). */
const unpinned_action_kind = {
    id: "unpinned-action",
    title: "Action that is not pinned to a commit",
    severity: "high",
    looksAt: "`uses:` of steps and jobs: a full commit, `./`, `$/`, an image's digest, or the organisation's own channel",
    evaluate: unpinned_action_evaluate,
};
function unpinned_action_evaluate({ facts, policy, workflows }) {
    const uses = (0,references/* usesOf */.M)(workflows.workflows);
    const floating = uses.filter(({ text, reference }) => !isPinned(reference) && !policy.channels.some((glob) => (0,esm/* minimatch */.xF)(text, glob)));
    return {
        looked: count(uses.length, "reference"),
        findings: floating.map((use) => unpinned_action_finding(use, facts.actionCommits)),
        unknowns: [...unknownOf(facts.workflows), ...unreadableFiles(workflows)],
    };
}
function isPinned(reference) {
    switch (reference.kind) {
        case "local":
            return true;
        case "image":
            return reference.isPinned;
        case "remote":
            return reference.isCommit;
        case "malformed":
            return false;
    }
}
function unpinned_action_finding(use, commits) {
    return {
        at: placeOfLine(use.workflow.path, use.line),
        expected: use.reference.kind === "image" ? "an image by its digest" : "an action by its full commit",
        found: `"${use.text}"`,
        fix: unpinned_action_fixOf(use, commits),
    };
}
function unpinned_action_fixOf({ workflow, line, text, reference }, commits) {
    if (reference.kind !== "remote")
        return { kind: "words", text: "Name the bytes: a full commit, or the digest of the image." };
    const { repository, ref } = reference;
    const commit = commits.find((entry) => entry.repository === repository && entry.ref === ref)?.commit;
    const ask = `gh api repos/${repository}/commits/${ref} --jq .sha`;
    const words = `Put the full commit in the place of "${ref}" and "# ${ref}" behind it; \`${ask}\` says which it is now.`;
    if (commit?.state !== "known")
        return { kind: "words", text: words };
    const pinned = `${text.slice(0, text.lastIndexOf("@"))}@${commit.value}`;
    const source = workflow.source[line - 1] ?? "";
    // Nothing but a comment may stand behind the reference, which a comment of ours would swallow.
    const isLast = /^["']?\s*(?:#[^\n]*)?$/.test(source.slice(source.indexOf(text) + text.length));
    const patched = isLast ? replacement(workflow, line, text, pinned) : null;
    return patchOr(workflow, [patched === null ? null : { ...patched, add: patched.add.map((added) => noted(added, ref)) }], words);
}
function noted(line, ref) {
    const comment = line.indexOf(" #");
    return `${(comment === -1 ? line : line.slice(0, comment)).trimEnd()} # ${ref}`;
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/unpinned-integration.js





/** Without the app's id, whoever may write statuses reports the check as passed (facts 2.15). */
const unpinned_integration_kind = {
    id: "unpinned-integration",
    title: "Required check that anybody may report",
    severity: "high",
    looksAt: "the app id beside each required check",
    evaluate: unpinned_integration_evaluate,
};
function unpinned_integration_evaluate({ facts, gates }) {
    const loose = gates.gates.filter(({ required }) => required.integrationId === null);
    const findings = bySource(loose).map(([source, members]) => {
        const apps = new Map(members.map((gate) => [gate.required.context, appOf(gate, facts)]));
        const names = [...apps.keys()].map((context) => JSON.stringify(context)).join(", ");
        const unclear = [...apps].filter(([, app]) => app === null).map(([context]) => JSON.stringify(context));
        const words = `Find out which app reports ${unclear.join(", ")} and name its id beside the check.`;
        return {
            at: placeOfRules(source),
            expected: "the app that must report each required check",
            found: `anybody may report ${names}`,
            fix: unclear.length > 0
                ? { kind: "words", text: words }
                : checksFix(facts, source, (check) => ({
                    context: check.context,
                    integrationId: check.integrationId ?? apps.get(check.context) ?? null,
                })),
        };
    });
    return { looked: count(gates.gates.length, "required check"), findings, unknowns: gates.unknowns };
}
/** A workflow shows it, or one app alone was seen to. */
function appOf({ required, emitters }, facts) {
    if (emitters.length > 0)
        return actionsApp;
    const reporters = valuesOf(facts.recentChecks).filter(({ name }) => name === required.context);
    const [app, ...others] = new Set(reporters.map(({ appId }) => appId));
    return app === undefined || others.length > 0 ? null : app;
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/untrusted-checkout.js






/** These events run with the secrets and the token of the default branch: a stranger's code gets both (facts 8.19). */
const untrusted_checkout_kind = {
    id: "untrusted-checkout",
    title: "Stranger's code in a run that holds secrets",
    severity: "critical",
    looksAt: "checkouts of a pull request's head in workflows on `pull_request_target`, `workflow_run` and `issue_comment`",
    evaluate: untrusted_checkout_evaluate,
};
const privileged = ["pull_request_target", "workflow_run", "issue_comment"];
function untrusted_checkout_evaluate({ facts, workflows }) {
    const looked = workflows.workflows.filter(({ triggers }) => triggers.some(({ event }) => privileged.includes(event)));
    const findings = looked.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step) => {
        const line = headLine(step);
        return line === null ? [] : [untrusted_checkout_finding(workflow, job, line)];
    })));
    return {
        looked: count(looked.length, "privileged workflow"),
        findings,
        unknowns: [...unknownOf(facts.workflows), ...unreadableFiles(workflows)],
    };
}
/** Line by which a step gets the head: an input of a checkout, or a command. */
function headLine({ uses, inputs, run }) {
    if (uses !== null && /(?:^|\/)checkout@/.test(uses.value)) {
        const input = inputs.find(({ name, value }) => ["ref", "repository"].includes(name) && namesHead(value));
        return input?.line ?? null;
    }
    const fetches = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|clone|checkout)\b[^\n]{0,500}/g;
    const script = run?.value.slice(0, 100_000) ?? "";
    const isHead = [...script.matchAll(fetches)].some(([command]) => command.startsWith("gh") || namesHead(command) || /\bpull\/[^\s]{1,100}\/(?:head|merge)/.test(command));
    return isHead ? (run?.line ?? null) : null;
}
function untrusted_checkout_finding(workflow, job, line) {
    const trigger = workflow.triggers.find(({ event }) => privileged.includes(event));
    const words = `Do this work in a workflow on "pull_request", which gets a read-only token and no secrets; leave to this one what needs no code of the pull request.`;
    const isTarget = trigger?.event === "pull_request_target";
    return {
        at: placeOfLine(workflow.path, line),
        expected: `no code of a pull request in a run on ${trigger?.event ?? "a privileged event"}`,
        found: `job "${job.id}" takes the head of the pull request, and runs with this repository's token and secrets`,
        fix: patchOr(workflow, [
            isTarget
                ? replacement(workflow, trigger.line, "pull_request_target", "pull_request")
                : (removal(workflow, line, "ref") ?? null),
        ], words),
    };
}

// EXTERNAL MODULE: ./lib/domain/codeowners/gaps.js
var codeowners_gaps = __webpack_require__(11175);
// EXTERNAL MODULE: ./lib/domain/codeowners/parse.js + 1 modules
var parse = __webpack_require__(65379);
;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/vacuous-codeowners.js






/** A review that nobody is asked for, or that nobody has to give (T8). */
const vacuous_codeowners_kind = {
    id: "vacuous-codeowners",
    title: "CODEOWNERS that protects nothing",
    severity: "high",
    looksAt: "CODEOWNERS of the default branch against the rules that ask for owners, and against the files that are there",
    evaluate: vacuous_codeowners_evaluate,
};
function vacuous_codeowners_evaluate({ facts }) {
    const { protection, codeowners, tree } = facts;
    const unknowns = [
        ...unknownOf(protection),
        ...(protection.state === "known" ? unknownOf(protection.value.classic) : []),
        ...unknownOf(codeowners),
        ...unknownOf(tree),
        ...(codeowners.state === "known" ? unknownOf(codeowners.value.errors) : []),
    ];
    if (protection.state === "unknown" || codeowners.state === "unknown") {
        return { looked: "nothing", findings: [], unknowns };
    }
    const rules = pullRequestRules(protection.value);
    const isAsked = rules.some(({ codeOwnerReview }) => codeOwnerReview);
    const { path } = codeowners.value;
    if (path === null) {
        const findings = isAsked ? [lacking(rules)] : [];
        return { looked: "no CODEOWNERS", findings, unknowns };
    }
    // What classic protection asks for may be hidden: then nobody can say that nothing asks.
    const unasked = isAsked || protection.value.classic.state === "unknown" ? [] : [vacuous_codeowners_notAsked(path, rules, facts)];
    const findings = [...unasked, ...fileFindings(codeowners.value, path, valuesOf(tree))];
    return { looked: `${path}, ${count(valuesOf(tree).length, "file")}`, findings, unknowns };
}
function pullRequestRules({ rules, classic }) {
    return [...rules, ...valuesOf(classic)].filter((rule) => rule.type === "pull-request");
}
function lacking(rules) {
    const rule = rules.find(({ codeOwnerReview }) => codeOwnerReview);
    return {
        at: rule === undefined ? "rules" : placeOfRules(rule.source),
        expected: "a CODEOWNERS file, as the review of code owners is required",
        found: "no CODEOWNERS: nobody is an owner, so nobody is asked",
        fix: {
            kind: "words",
            text: 'Write .github/CODEOWNERS with "* @ORG/TEAM", a team that has write access.',
        },
    };
}
function vacuous_codeowners_notAsked(path, rules, facts) {
    return {
        at: path,
        expected: "a rule that requires the review of code owners",
        found: "owners are named and no rule asks for them",
        fix: askFix(rules[0], facts),
    };
}
function askFix(rule, facts) {
    if (rule === undefined) {
        return {
            kind: "words",
            text: "Add a ruleset of the default branch with a pull_request rule and require_code_owner_review.",
        };
    }
    if (rule.source.rulesetId !== null) {
        return rulesetChange(facts, rule.source, (entry) => entry["type"] === "pull_request"
            ? [withParameters(entry, { require_code_owner_review: true })]
            : [entry]);
    }
    const branch = `/repos/${facts.repository}/branches/${encodeURIComponent(facts.defaultBranch)}`;
    const path = `${branch}/protection/required_pull_request_reviews`;
    return { kind: "api", method: "PATCH", path, body: { require_code_owner_reviews: true } };
}
const mostPaths = 5;
function fileFindings(file, path, tree) {
    const parsed = (0,parse/* parseCodeowners */.B)(file.text);
    const gaps = (0,codeowners_gaps/* gapsOf */.dc)(parsed, { codeownersPath: path, paths: tree });
    if (gaps.isOversize)
        return [oversize(path, file.bytes)];
    const errors = valuesOf(file.errors).filter(({ line }) => !gaps.invalid.some((invalid) => invalid.line === line));
    return [
        ...gaps.invalid.map(({ line, why, text }) => skipped(path, line, `GitHub skips the line: "${text}": ${why}`, "Correct the line.")),
        ...errors.map(({ line, message }) => skipped(path, line, `GitHub says: ${message}`, "Name an owner that exists and has write access.")),
        ...gaps.vacuous.map((vacuous) => vacuousLine(path, file.text, vacuous)),
        ...unowned(path, "the rules themselves", gaps.guards),
        ...unowned(path, "every file", gaps.paths),
    ];
}
function oversize(path, bytes) {
    return {
        at: path,
        expected: "a file below 3 MB",
        found: `${bytes} bytes: GitHub ignores it as a whole`,
        fix: { kind: "words", text: "Name folders in the place of files." },
    };
}
function skipped(path, line, found, text) {
    return {
        at: placeOfLine(path, line),
        expected: "a line that names an owner",
        found,
        fix: { kind: "words", text },
    };
}
const reasons = {
    "no-pattern": "it has owners only, and the first of them is taken for a path",
    "never-matches": "no file has such a path",
    repeated: "a later line has the same pattern, and only that one counts",
};
function vacuousLine(path, text, { rule, reason }) {
    const source = text.split("\n")[rule.line - 1] ?? "";
    return {
        at: placeOfLine(path, rule.line),
        expected: "a line that does something",
        found: `"${rule.text}" does nothing: ${reasons[reason]}`,
        fix: { kind: "patch", path, hunks: [{ line: rule.line, remove: [source], add: [] }] },
    };
}
function unowned(path, what, gaps) {
    if (gaps.length === 0)
        return [];
    const shown = gaps
        .slice(0, mostPaths)
        .map(({ path: place, ownership }) => ownership.state === "unmatched" ? place : `${place} (cleared by line ${ownership.rule.line})`);
    const more = gaps.length > mostPaths ? ` and ${gaps.length - mostPaths} more` : "";
    return [
        {
            at: path,
            expected: `an owner of ${what}`,
            found: `nobody owns ${shown.join(", ")}${more}`,
            fix: {
                kind: "words",
                text: 'Begin the file with "* @ORG/TEAM", and end it with "/.github/ @ORG/PLATFORM-TEAM".',
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/domain/doctor/kinds/index.js























/** Every kind of finding, by name; a contract test holds it to the files of this folder. */
const kinds = [
    kind,
    broad_bypass_kind,
    catchable_label_kind,
    deploy_key_kind,
    excess_permission_kind,
    filtered_gate_kind,
    impostor_commit_kind,
    inactive_ruleset_kind,
    inherited_secrets_kind,
    missing_gate_kind,
    missing_merge_group_kind,
    script_injection_kind,
    skippable_gate_kind,
    static_credential_kind,
    stray_environment_kind,
    unenforced_pinning_kind,
    unfailing_gate_kind,
    unlisted_signer_kind,
    unmatched_context_kind,
    unpinned_action_kind,
    unpinned_integration_kind,
    untrusted_checkout_kind,
    vacuous_codeowners_kind,
];

;// CONCATENATED MODULE: ./lib/domain/doctor/diagnose.js




/** Says of each kind of finding whether the repository has it: proved clean, refuted or unknown. Pure. */
function diagnose(facts, policy) {
    const called = (facts.calledWorkflows ?? []).flatMap((file) => file.state === "known" ? [file.value] : []);
    const workflows = (0,read_workflow/* readWorkflows */.L)(valuesOf(facts.workflows), called);
    const patient = { facts, policy, workflows, gates: gatesOf(facts, workflows) };
    const results = kinds.map((kind) => resultOf(kind, kind.evaluate(patient)));
    return {
        repository: facts.repository,
        defaultBranch: facts.defaultBranch,
        state: overall(results),
        kinds: results,
    };
}
function resultOf({ id, title, severity }, opinion) {
    return { id, title, severity, ...opinion, unknowns: distinct(opinion.unknowns), state: stateOf(opinion) };
}
/** Findings say no whatever else could not be seen; without any, one blind spot is enough not to say yes. */
function stateOf({ findings, unknowns }) {
    if (findings.length > 0)
        return "refuted";
    return unknowns.length > 0 ? "unknown" : "clean";
}
function overall(results) {
    if (results.some(({ state }) => state === "refuted"))
        return "refuted";
    return results.some(({ state }) => state === "unknown") ? "undecided" : "clean";
}
function distinct(unknowns) {
    return [
        ...new Map(unknowns.map((unknown) => [`${unknown.why}\0${unknown.needs ?? ""}`, unknown])).values(),
    ];
}


/***/ }),

/***/ 40857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/** The patch as `git apply --unidiff-zero` takes it. */
function unifiedDiff(path, hunks) {
    let shift = 0;
    const ordered = [...hunks].sort((one, other) => one.line - other.line);
    const parts = ordered.map(({ line, remove, add }) => {
        const before = `${line},${remove.length}`;
        // A side without lines names the line before it.
        const start = remove.length === 0 ? line + 1 : line;
        const after = `${start + shift - (add.length === 0 ? 1 : 0)},${add.length}`;
        shift += add.length - remove.length;
        const lines = [...remove.map((text) => `-${text}`), ...add.map((text) => `+${text}`)];
        return [`@@ -${before} +${after} @@`, ...lines].join("\n");
    });
    return `${[`--- a/${path}`, `+++ b/${path}`, ...parts].join("\n")}\n`;
}


/***/ }),

/***/ 26677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ predicateKind)
/* harmony export */ });
/** Describes a kind by its shape and where the fields are that a verifier looks at. */
function predicateKind(words) {
    const { name, type, pinsCommit, subjects, shape } = words;
    const parse = (predicate) => shape.parse(words.isVerbatim ? predicate : withoutNulls(predicate));
    return {
        name,
        type,
        pinsCommit,
        subjects,
        parse,
        claims: (predicate) => claimsOf(words, parse(predicate)),
    };
}
function claimsOf(words, predicate) {
    return {
        verifierId: words.verifierId?.(predicate) ?? null,
        policyDigest: words.policyDigest?.(predicate) ?? null,
        commits: words.commits?.(predicate) ?? [],
        expiresAt: words.expiresAt?.(predicate) ?? null,
    };
}
/** Null is absent (in-toto's parsing rules). An entry of a list that is null stays, and no list may hold one. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== "object" || value === null)
        return value;
    const present = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(present.map(([key, inner]) => [key, withoutNulls(inner)]));
}


/***/ }),

/***/ 84754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Operation: () => (/* binding */ Operation),
/* harmony export */   operationKind: () => (/* binding */ operationKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37276);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const kinds = ["intent", "outcome", "bypass", "drift", "source-facts", "access-review", "witness"];
/** An act or an observation that is no verdict. Subject: what it is about. */
const Operation = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(kinds).describe("What it is."),
    operationId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Id of the act."),
    subjectRefs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional().describe("What else it is about."),
    observedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was done or seen."),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional() }).optional().describe("Who did it."),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).describe("What the kind says besides."),
    follows: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional().describe("The intent that an outcome belongs to."),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const operationKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "operation",
    type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_3__/* .ownType */ .Z)("operation"),
    pinsCommit: false,
    subjects: "either",
    shape: Operation,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});


/***/ }),

/***/ 63741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ Verifier),
/* harmony export */   E$: () => (/* binding */ effectivePolicyField),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   K7: () => (/* binding */ policyDigestOf),
/* harmony export */   N_: () => (/* binding */ Link),
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   PE: () => (/* binding */ Policy),
/* harmony export */   Pi: () => (/* binding */ Outcome),
/* harmony export */   TN: () => (/* binding */ CheckOutcome),
/* harmony export */   _A: () => (/* binding */ Person),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   gm: () => (/* binding */ Pointer),
/* harmony export */   nG: () => (/* binding */ Pinned),
/* harmony export */   rk: () => (/* binding */ verifierIdOf)
/* harmony export */ });
/* unused harmony exports Sha256, Digests */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _verdict_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20393);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37276);



/** Field of a verification summary that holds the digest of the effective policy. */
const effectivePolicyField = `${_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationRoot */ .d}/effective-policy`;
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const Moment = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const Sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Environment = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["dev", "test", "uat", "prod"]);
/** in-toto DigestSet: digests by algorithm. */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const pointer = {
    name: Text.optional(),
    uri: Text.optional(),
    digest: Digests.optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    downloadLocation: Text.optional(),
    mediaType: Text.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
};
/** in-toto ResourceDescriptor: what a predicate points at, by address, digest or content. */
const Pointer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(pointer)
    .refine(({ uri, digest, content }) => (uri ?? digest ?? content) !== undefined)
    .meta({ anyOf: [{ required: ["uri"] }, { required: ["digest"] }, { required: ["content"] }] });
const Sha256Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: Sha256 });
/** A pointer that nobody can bend: it has the sha256 of what it points at. */
const Pinned = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...pointer, digest: Sha256Digest });
/** The platform policy that was judged by; without its digest nothing could be judged again. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, digest: Sha256Digest });
const Verifier = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: Text.describe("The judge file at its commit: `https://github.com/<owner>/<repo>/<path>@<sha>`."),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe("Versions of what judged, by name."),
});
const Owner = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: Text, uri: Text.optional() });
const Link = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text });
const Person = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, name: Text.optional(), login: Text.optional() });
const Outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "FAILED"]);
const CheckOutcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_result_js__WEBPACK_IMPORTED_MODULE_3__/* .checkResults */ .ZB);
/** sha256 of the policy in the words of the policy files. */
const policyDigestOf = ({ policy }) => `sha256:${policy.digest.sha256}`;
const verifierIdOf = ({ verifier }) => verifier.id;


/***/ }),

/***/ 88646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ listingOf),
/* harmony export */   Y_: () => (/* binding */ listedCommits),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67717);

/** Address of a workflow file, as a certificate names it. */
function addressOf({ address }, { workflow }) {
    return `${address}/${workflow}`;
}
/** Says of a commit whether all that it signs at its channels counts at a time. Pure. */
function listingOf({ signers }, candidate, now) {
    if (candidate.files.length === 0)
        return { state: "signs-nothing" };
    const found = candidate.files.map((file) => listingOfFile(signers, { candidate, file, now }));
    return (found.find(({ state }) => state === "revoked") ??
        found.find(({ state }) => state === "unlisted") ?? { state: "listed" });
}
function listingOfFile(signers, { candidate, file, now }) {
    const own = signers.filter(({ workflow }) => workflow === addressOf(candidate, file));
    const revisions = own.flatMap((entry) => entry.revisions.filter(({ sha }) => sha === candidate.sha));
    const revoked = revisions.find((revision) => revision.revoked !== null);
    if (revoked?.revoked != null)
        return { state: "revoked", why: `${candidate.sha} is revoked since ${revoked.revoked.at}` };
    for (const channel of candidate.channels) {
        const why = lackIn(own, { sha: candidate.sha, file, ref: (0,_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H8)(channel), now });
        if (why !== null)
            return { state: "unlisted", why };
    }
    return { state: "listed" };
}
/** What keeps a verifier from believing one file at one ref; null: nothing. */
function lackIn(own, { sha, file, ref, now }) {
    const named = own.filter(({ refs }) => refs.includes(ref));
    const inForce = named.filter(({ revisions }) => revisions.some((one) => one.sha === sha && isInForce(one, now)));
    const lacking = file.predicates.filter((name) => !inForce.some((entry) => entry.predicates.includes(name)));
    if (lacking.length === 0)
        return null;
    const listed = named.flatMap(({ revisions }) => revisions).some((one) => one.sha === sha);
    if (inForce.length > 0)
        return `${file.workflow} at ${ref} may not say ${lacking.join(", ")}`;
    return listed
        ? `${file.workflow} of ${sha} does not count at ${ref} now: its time is over, or has not begun`
        : `no signer is ${file.workflow} at ${ref} of commit ${sha}`;
}
function isInForce({ from, until }, now) {
    const at = Date.parse(now);
    return at >= Date.parse(from) && (until === null || at < Date.parse(until));
}
/** Commits that were ever listed, the latest first; of two that were listed at once the one that stands further down. */
function listedCommits({ signers }) {
    const all = signers.flatMap(({ revisions }) => revisions).toReversed();
    const latest = all.toSorted((one, other) => Date.parse(other.from) - Date.parse(one.from));
    return [...new Set(latest.map(({ sha }) => sha))];
}


/***/ }),

/***/ 18639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signingFilesIn)
/* harmony export */ });
/* unused harmony export signingFiles */
/* harmony import */ var _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40592);
/* harmony import */ var _judging_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51087);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19936);



/** Files that products call at a channel. The witness runs on the default branch and is called by nobody. */
const signingFiles = [
    ...Object.values(_judging_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .judges */ .N).map(({ workflow, predicates }) => ({ workflow, predicates, triggers: ["push"] })),
    { workflow: _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .auditExportWorkflow */ .dp, predicates: ["operation"], triggers: _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .auditExportTriggers */ .zM },
];
/** The files with which a commit can sign; none: it has no root, or is of a release that signs nothing. */
function signingFilesIn(paths) {
    const there = new Set(paths);
    return there.has(_places_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedRootPath */ .l) ? signingFiles.filter(({ workflow }) => there.has(workflow)) : [];
}


/***/ }),

/***/ 51087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judges),
/* harmony export */   c: () => (/* binding */ judgeNames)
/* harmony export */ });
const judgeNames = ["source", "release"];
/** The files that sign a release. */
const judges = {
    source: {
        workflow: ".github/workflows/judge-source.yml",
        predicates: ["gate-evaluation", "verification-summary"],
        stages: [1],
    },
    release: {
        workflow: ".github/workflows/judge-release.yml",
        predicates: [
            "gate-evaluation",
            "verification-summary",
            "provenance",
            "test-result",
            "vulns",
            "cyclonedx",
            "spdx",
        ],
        stages: null,
    },
};


/***/ }),

/***/ 31251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ apiLines),
/* harmony export */   UZ: () => (/* binding */ patchLines),
/* harmony export */   VP: () => (/* binding */ defuse),
/* harmony export */   ZW: () => (/* binding */ renderDoctorText),
/* harmony export */   id: () => (/* binding */ doctorHeadline)
/* harmony export */ });
/* harmony import */ var _domain_doctor_fix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40857);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97406);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);




const marks = { clean: "✓", refuted: "✗", unknown: "?" };
const findingsToShow = 50;
const unknownsToShow = 20;
const linesToShow = 60;
const longestLine = 1_000;
/** The diagnosis for a terminal: findings with their exact fix, then what could not be seen, then what is clean. */
function renderDoctorText(diagnosis) {
    const order = ["refuted", "unknown", "clean"];
    const lines = [
        doctorHeadline(diagnosis),
        "",
        ...order.flatMap((state) => diagnosis.kinds.filter((kind) => kind.state === state)).flatMap(kindLines),
    ];
    return `${lines.map(defuse).join("\n")}\n`;
}
/** One line that says it all. */
function doctorHeadline({ repository, defaultBranch, state, kinds }) {
    const findings = kinds.reduce((sum, kind) => sum + kind.findings.length, 0);
    const blind = kinds.filter((kind) => kind.unknowns.length > 0).length;
    const seen = blind === 0
        ? `all ${kinds.length} kinds wholly seen`
        : `${blind} of ${kinds.length} kinds not wholly seen`;
    const counts = `${findings} finding${findings === 1 ? "" : "s"}, ${seen}`;
    return `doctor ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(repository, 200)} (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(defaultBranch, 100)}): ${state}: ${counts}`;
}
/** The runner's old commands count anywhere in a line. */
function defuse(line) {
    return line.replaceAll("##[", "##\\[");
}
function kindLines({ id, title, severity, state, looked, findings, unknowns }) {
    const more = findings.length - findingsToShow;
    return [
        `${marks[state]} ${id} [${severity}] ${title} (looked at ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(looked, 120)})`,
        ...findings.slice(0, findingsToShow).flatMap(findingLines),
        ...(more > 0 ? [`    … and ${more} more; all are in the JSON`] : []),
        ...unknowns.slice(0, unknownsToShow).map((unknown) => `    unknown: ${(0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(unknown)}`),
        ...(unknowns.length > unknownsToShow
            ? [`    … and ${unknowns.length - unknownsToShow} more unknowns`]
            : []),
    ];
}
function findingLines({ at, expected, found, fix }) {
    return [
        `  - ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(at)}: expected ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(expected)}, found ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(found)}`,
        ...fixLines(fix).map((line) => `      ${line}`),
    ];
}
function fixLines(fix) {
    switch (fix.kind) {
        case "words":
            return [`fix: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(fix.text, 1_000)}`];
        case "api":
            return ["fix:", ...apiLines(fix).map((line) => `  ${line}`)];
        case "patch":
            return ["fix (git apply --unidiff-zero):", ...patchLines(fix).map((line) => `  ${line}`)];
    }
}
/** The request with its body as JSON, which escapes whatever could break a line. */
function apiLines({ method, path, body }) {
    const payload = typeof body === "object" && body !== null ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .h)(body).trimEnd().split("\n") : [];
    return bounded([`${method} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(path, 500)}`, ...payload]);
}
/** The patch line by line; a line of a file is bounded and made visible like any other untrusted text. */
function patchLines({ path, hunks }) {
    return bounded((0,_domain_doctor_fix_js__WEBPACK_IMPORTED_MODULE_3__/* .unifiedDiff */ .W)(path, hunks).trimEnd().split("\n").map(visible));
}
function bounded(lines) {
    const more = lines.length - linesToShow;
    return more > 0 ? [...lines.slice(0, linesToShow), `… and ${more} more lines, in the JSON`] : [...lines];
}
/** Plain letters stay as they are, blanks too: they are what YAML is made of. */
function visible(line) {
    if (line.length <= longestLine && /^[ -~]*$/.test(line))
        return line;
    const lead = /^[-+@ ]? {0,200}/.exec(line)?.[0] ?? "";
    return lead + (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(line.slice(lead.length), longestLine);
}


/***/ })

};
