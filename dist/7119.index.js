export const id = 7119;
export const ids = [7119];
export const modules = {

/***/ 77119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditExport: () => (/* binding */ auditExport)
});

// EXTERNAL MODULE: ./lib/domain/pipeline/needs.js
var needs = __webpack_require__(91438);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/domain/audit-export/due.js
var due = __webpack_require__(75967);
// EXTERNAL MODULE: ./lib/domain/audit-export/manifest.js
var audit_export_manifest = __webpack_require__(39040);
// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/cli/ledger/recording.js
var recording = __webpack_require__(14745);
// EXTERNAL MODULE: ./lib/cli/ledger/look.js
var look = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/cli/audit-export/released.js



/** What the ledger of the repository holds. @throws {UserError, InternalError} */
async function recordedEntries({ ports, variables }) {
    const repository = ports.runner.context.github?.repository ?? "";
    const ledger = await (0,recording/* openLedger */.au)({ ports, variables, repository });
    const { entries, faults } = (0,look/* lookAt */.t)((0,recording/* known */.eO)(await ledger.read(), "the ledger"), {
        repositoryId: String(ledger.id),
        seen: [],
    });
    if (faults.length === 0)
        return entries;
    throw new errors/* UserError */.yo("invalid-input", `the ledger is not whole: ${(0,recording/* faultWords */._Q)(faults)}.`, {
        hint: "Nothing is exported. docs/how-to/verify-the-ledger.md says what to do.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/audit-export/collect.js







/**
 * Keeps what GitHub has of a release run that has ended, and names every file in a manifest: of the run whose end started this
 * one, or, started by hand, of the first that was never exported. A run that released nothing leaves nothing. Exit 0. @throws {UserError} where it is not whole; {InternalError} outage
 */
async function collect(request, ports) {
    const { variables, output } = request;
    const entries = await recordedEntries({ ports, variables });
    const run = ports.step.endedRun ?? (0,due/* runToExport */.xq)(entries);
    const release = run === null ? null : (0,due/* releaseOfRun */.Yz)(entries, run);
    if (run === null || release === null) {
        ports.step.setOutput("files", "0");
        ports.runner.log(`audit-export: ${run === null ? "no run" : `run ${run}`} released anything by the ledger`);
        return 0;
    }
    const archive = await ports.step.runArchive(variables);
    if (archive === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const archived = (0,recording/* known */.eO)(await archive.read(run, release.evidence), `what is left of run ${run}`);
    const manifest = manifestOf(archived, ports.clock.now());
    const fault = (0,audit_export_manifest/* faultOf */.Kl)(manifest);
    if (fault !== null)
        throw refused(run, fault);
    const folder = archive.tray(output);
    for (const [path, bytes] of archived.files)
        folder.write(path, bytes);
    folder.write(audit_export_manifest/* manifestPath */.ji, (0,audit_export_manifest/* manifestBytes */.T8)(manifest));
    // The manifest is one as well: also of a run that is gone there is something to sign.
    ports.step.setOutput("files", String(archived.files.size + 1));
    ports.runner.log(words(manifest));
    return 0;
}
function manifestOf({ repository, run, files, gone }, exportedAt) {
    const listed = [...files].map(([path, bytes]) => ({
        path,
        bytes: bytes.length,
        sha256: (0,sha256/* sha256HexOfBytes */.hW)(bytes),
    }));
    return { schemaVersion: 1, repository, run, exportedAt, files: listed, gone: [...gone] };
}
function words(manifest) {
    const { run, files, gone } = manifest;
    if (run.state === "unknown")
        return `audit-export: GitHub has neither run ${run.id} nor a release with what the ledger names`;
    if (run.state === "deleted")
        return `audit-export: GitHub has run ${run.id} no longer, which released on ${run.releasedAt}`;
    const lost = gone.length === 0 ? "" : `; GitHub has no longer: ${gone.join(", ")}`;
    return `audit-export: ${files.length} files of run ${run.id} over ${run.attempts} attempts${lost}`;
}
function refused(run, why) {
    return new errors/* UserError */.yo("invalid-input", `run ${run} is not exported: ${why}.`, {
        hint: "Nothing is signed. If GitHub was late with the log, run it again; docs/how-to/export-a-release-run.md says what else to do.",
    });
}

// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/domain/audit-export/statement.js
var audit_export_statement = __webpack_require__(40592);
// EXTERNAL MODULE: ./lib/domain/evidence/verify.js + 3 modules
var verify = __webpack_require__(30407);
// EXTERNAL MODULE: ./lib/domain/instance/places.js
var places = __webpack_require__(19936);
// EXTERNAL MODULE: ./lib/domain/judging/job-identity.js
var job_identity = __webpack_require__(40811);
// EXTERNAL MODULE: ./lib/cli/judge/answers.js
var answers = __webpack_require__(72913);
// EXTERNAL MODULE: ./lib/cli/judge/circumstances.js
var circumstances = __webpack_require__(97780);
// EXTERNAL MODULE: ./lib/cli/judge/fetch.js + 1 modules
var fetch = __webpack_require__(73232);
// EXTERNAL MODULE: ./lib/cli/judge/instance.js
var judge_instance = __webpack_require__(98203);
// EXTERNAL MODULE: ./lib/cli/judge/trust.js
var trust = __webpack_require__(44992);
// EXTERNAL MODULE: ./lib/domain/archive/tar-writer.js
var tar_writer = __webpack_require__(46872);
;// CONCATENATED MODULE: ./lib/domain/audit-export/tar.js

/** Every file of an export as one file, which the same files always give; null: a path is too long. */
function exportTar(files) {
    return (0,tar_writer/* writeTar */.F)(files.paths.toSorted().map((path) => ({ path, bytes: files.read(path) })));
}

;// CONCATENATED MODULE: ./lib/cli/audit-export/fetched.js



const mostManifestBytes = 1024 * 1024;
/** The manifest that another job of this run left, once every file beside it is what it says. @throws {UserError} invalid-input */
function manifestIn(artefact) {
    if (!artefact.paths.includes(audit_export_manifest/* manifestPath */.ji) || artefact.bytes(audit_export_manifest/* manifestPath */.ji) > mostManifestBytes)
        throw fetched_refused("a manifest", "none");
    const manifest = (0,audit_export_manifest/* readManifest */.WI)(artefact.read(audit_export_manifest/* manifestPath */.ji));
    if (manifest === null)
        throw fetched_refused("a manifest in its one form", "something else");
    const named = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
    for (const path of artefact.paths) {
        if (path === audit_export_manifest/* manifestPath */.ji)
            continue;
        if (named.get(path) !== artefact.sha256(path))
            throw fetched_refused(`${path} as the manifest names it`, "another file");
    }
    const missing = [...named.keys()].find((path) => !artefact.paths.includes(path));
    if (missing !== undefined)
        throw fetched_refused(missing, "none");
    return manifest;
}
/** Everything that was kept as one file. @throws {UserError} invalid-input */
function tarOf(artefact) {
    const bytes = exportTar(artefact);
    if (bytes === null)
        throw fetched_refused("paths of at most 100 bytes", "longer ones");
    return bytes;
}
function fetched_refused(expected, found) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        at: audit_export_manifest/* manifestPath */.ji,
        hint: "Nothing is signed or stored. Run the whole workflow again.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/audit-export/sign.js

















const bundleName = "bundle.sigstore.json";
/**
 * Signs the manifest of a run that released something. It has no tree, and believes of the job before it nothing but bytes
 * that the manifest names. Exit 0. @throws {UserError}; {InternalError} outage
 */
async function sign(request, ports) {
    const { variables, jobs, output } = request;
    const job = await ports.step.signingJob(variables);
    if (job === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const identity = (0,answers/* orThrow */.a)(await job.identity(), "the identity of this job");
    const instance = await (0,judge_instance/* loadInstance */.E)(ports.home);
    const scope = { workflow: audit_export_statement/* auditExportWorkflow */.dp, triggers: audit_export_statement/* auditExportTriggers */.zM };
    await (0,circumstances/* requireCircumstancesOf */.R)(scope, { ports, job, identity, instance });
    const { manifest, kept } = await (0,fetch/* withArtifact */.r)({ job, jobs }, { job: "collect", of: "artifact" }, ({ artefact }) => ({ manifest: manifestIn(artefact), kept: (0,sha256/* sha256HexOfBytes */.hW)(tarOf(artefact)) }));
    requireOwn(manifest, identity);
    const release = (0,due/* releaseOfRun */.Yz)(await recordedEntries({ ports, variables }), manifest.run.id);
    if (release === null)
        throw sign_refused(`a release by run ${manifest.run.id} in the ledger`, "none");
    const { file } = await (0,load_policy/* loadPlatformPolicy */.oZ)(ports.home);
    const server = ports.runner.context.github?.hosts.server ?? "https://github.com";
    const scene = { ports, job, identity, instance, server, policy: file.digest };
    const bundle = await signed(scene, statementOf(scene, manifest, { release, kept }));
    const tray = job.tray(output);
    tray.write(audit_export_manifest/* manifestPath */.ji, (0,audit_export_manifest/* manifestBytes */.T8)(manifest));
    tray.write(bundleName, bundle);
    ports.step.setOutput("decision", "pass");
    ports.runner.log(`audit-export: signed what is left of run ${manifest.run.id}`);
    return 0;
}
/** @throws {UserError} invalid-input */
function requireOwn(manifest, { repositoryId, runId }) {
    if (manifest.repository.id !== repositoryId)
        throw sign_refused(`a run of repository ${repositoryId}`, `one of ${manifest.repository.id}`);
    if (String(manifest.run.id) === runId)
        throw sign_refused("a run that has ended", "this very run");
    const fault = (0,audit_export_manifest/* faultOf */.Kl)(manifest);
    if (fault !== null)
        throw sign_refused("a whole export", fault);
}
function statementOf({ identity, job, server, policy }, manifest, { release: { subject, evidence }, kept }) {
    const own = `${server}/${(0,job_identity/* instanceOf */.hR)(identity)}`;
    return (0,audit_export_statement/* exportStatement */._o)(manifest, {
        operationId: `${server}/${identity.repository}/actions/runs/${manifest.run.id}`,
        released: { subject, evidence },
        kept,
        policy: {
            uri: `git+${own}@${identity.workflowCommit}#policy/platform.yml`,
            digest: { sha256: policy.slice("sha256:".length) },
        },
        verifier: {
            id: `${own}/${audit_export_statement/* auditExportWorkflow */.dp}@${identity.workflowCommit}`,
            version: { assaygate: job.version },
        },
    });
}
/** Signs, and believes the bundle only once it was verified as anybody else's. @throws {UserError} */
async function signed(scene, statement) {
    const { ports, job, identity, instance, server, policy } = scene;
    const signer = await job.signer({ visibility: identity.visibility, own: instance.signing });
    const bundle = await signer.sign(statement);
    const open = await job.opener(instance.root, places/* trustedRootPath */.l);
    const { repositoryId, ownerId, ref } = identity;
    const found = await (0,verify/* verifyEvidence */.J)(bundle, {
        predicateType: statement.predicateType,
        subject: statement.subject[0]?.digest ?? {},
        source: { repositoryId, ownerId, commit: null, refs: [ref] },
        at: ports.clock.now(),
    }, (0,trust/* selfTrust */.z)({
        ...{ identity, server, workflow: audit_export_statement/* auditExportWorkflow */.dp, predicates: ["operation"] },
        ...{ policy, open },
    }));
    if (found.state === "verified")
        return bundle;
    throw sign_refused("a bundle that is verified", `${found.code}: ${found.message}`);
}
function sign_refused(expected, found) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        hint: "Nothing is signed. docs/how-to/export-a-release-run.md says what is asked for.",
    });
}

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/audit-export.js


/** The text of the release that keeps what a run left behind: what it is, and that it is no version of the product. */
function renderAuditExport({ run, files, gone, exportedAt }) {
    const lost = gone.length === 0
        ? []
        : [`GitHub had no longer, when this was exported: ${gone.map((path) => (0,markdown/* code */.aY)(path)).join(", ")}.\n`];
    return [
        `## What run ${run.id} left behind\n`,
        "No version of the product: logs, approvals and machines of the run that released one, kept before GitHub deletes them.\n",
        wordsOf(run),
        `${files.length} files, looked at ${exportedAt}. The manifest names each by sha256, and the bundle signs the manifest.\n`,
        ...lost,
    ].join("\n");
}
function wordsOf(run) {
    if (run.state === "unknown")
        return "GitHub had neither the run nor a release with what the ledger names: whoever wrote that line knows why;";
    if (run.state === "deleted")
        return `GitHub had the run no longer; what it released was published on ${run.releasedAt}, and nobody exported it in time;`;
    const workflow = (0,markdown/* code */.aY)((0,plain/* plain */.p)(run.workflow, 200));
    const conclusion = (0,markdown/* code */.aY)((0,plain/* plain */.p)(run.conclusion, 40));
    return `Workflow ${workflow} of commit ${run.commit}, ${run.attempts} attempts, ${conclusion};`;
}

;// CONCATENATED MODULE: ./lib/cli/audit-export/store.js










const largestBundle = 16 * 1024 * 1024;
/**
 * Keeps what was signed where it cannot be changed: in an immutable release of its own, as the release that it is about takes
 * no more files, and its digests in the ledger. Exit 0. @throws {UserError}; {InternalError} outage
 */
async function store({ jobs, variables }, ports) {
    const job = await ports.step.publication(variables);
    if (job === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const place = { job, jobs };
    const bundle = await (0,fetch/* withArtifact */.r)(place, { job: "export", of: "artifact" }, ({ files }) => files.readBytes(bundleName, largestBundle));
    return (0,fetch/* withArtifact */.r)(place, { job: "export", of: "package" }, async ({ artefact }) => {
        const manifest = manifestIn(artefact);
        const assets = assetsOf(manifest, { artefact, bundle });
        const release = await keep(job, { manifest, assets, ports });
        await (0,recording/* recordEntry */.a4)({ ports, variables, repository: ports.runner.context.github?.repository ?? "" }, {
            ...{ kind: "audit-export", run: manifest.run.id },
            ...{ subject: (0,sha256/* sha256HexOfBytes */.hW)((0,audit_export_manifest/* manifestBytes */.T8)(manifest)), evidence: (0,sha256/* sha256HexOfBytes */.hW)(bundle) },
        });
        ports.step.setOutput("release", release.tag);
        ports.runner.log(`audit-export: kept run ${manifest.run.id} in ${release.tag}: ${release.url}`);
        return 0;
    });
}
function assetsOf({ run }, { artefact, bundle }) {
    return [
        { name: `run-${run.id}.tar`, bytes: tarOf(artefact) },
        { name: `run-${run.id}.manifest.json`, bytes: artefact.read(audit_export_manifest/* manifestPath */.ji) },
        { name: `run-${run.id}.sigstore.json`, bytes: bundle },
    ];
}
/** Draft, attach, publish, look again: as a release of a version is made. */
async function keep(job, { manifest, assets, ports }) {
    const { runId, runAttempt } = ports.runner.context.github ?? {};
    const tag = `assaygate-audit-${manifest.run.id}-${runId ?? "0"}-${runAttempt ?? 1}`;
    const commit = manifest.run.state === "kept" ? manifest.run.commit : job.commit;
    if (commit === null)
        throw store_refused("the commit of this run", "none");
    const request = { tag, commit, body: renderAuditExport(manifest), isRecord: true };
    const draft = (0,answers/* orThrow */.a)(await job.draft(request), `a draft of ${tag}`);
    for (const asset of assets)
        (0,answers/* orThrow */.a)(await job.attach(draft.id, asset), `${asset.name} to be attached to ${tag}`);
    (0,answers/* orThrow */.a)(await job.publish(draft.id), `${tag} to be published`);
    const release = (0,answers/* orThrow */.a)(await job.look(draft.id), tag);
    const other = assets.find(({ name, bytes }) => release.assets.get(name) !== `sha256:${(0,sha256/* sha256HexOfBytes */.hW)(bytes)}`);
    if (other !== undefined || release.assets.size !== assets.length)
        throw store_refused(`${assets.length} files in ${tag} as they were attached`, "others");
    if (release.isDraft || !release.isImmutable)
        throw store_refused(`${tag} as an immutable release`, "one that can be changed");
    return release;
}
function store_refused(expected, found) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        hint: "Immutable releases are a setting of the repository or the organisation; docs/how-to/sign-a-release.md says where.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/audit-export/audit-export.js








const audit_export_usage = usage.usages["audit-export"];
/** The jobs that keep what a release run leaves behind, before GitHub forgets it. @throws {UserError} */
async function auditExport(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: audit_export_usage,
        valued: { output: "once", jobs: "once", "token-env": "once" },
    });
    const variables = (0,github_question/* tokenVariables */.fK)(options.value("token-env"));
    const [step = "", ...others] = options.positionals;
    if (others.length > 0)
        throw wrong("one step");
    switch ((0,cli_options/* oneOf */.y)("step", step, ["collect", "sign", "store"])) {
        case "collect":
            return collect({ output: outputOf(options), variables }, ports);
        case "sign":
            return sign({ jobs: jobsOf(options), output: outputOf(options), variables }, ports);
        case "store":
            return store({ jobs: jobsOf(options), variables }, ports);
    }
}
function jobsOf(options) {
    const jobs = (0,needs/* parseNeeds */.j)(options.value("jobs") ?? "");
    if (jobs === undefined)
        throw wrong("--jobs with toJSON(needs)");
    return jobs;
}
function outputOf(options) {
    const output = options.value("output");
    if (output === undefined)
        throw wrong("--output with a folder");
    return output;
}
function wrong(expected) {
    return new errors/* UserError */.yo("usage", `expected ${expected}, got something else.`, { hint: `Usage: ${audit_export_usage}` });
}


/***/ }),

/***/ 97780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ requireCircumstancesOf),
/* harmony export */   i: () => (/* binding */ requireCircumstances)
/* harmony export */ });
/* harmony import */ var _domain_judging_circumstances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77197);
/* harmony import */ var _domain_judging_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51087);
/* harmony import */ var _domain_judging_release_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11959);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72913);





/**
 * Looks at where and when this job runs before it signs. A verifier demands the same again of the certificate: here it is for
 * the message, there for the proof. @throws {UserError} invalid-input
 */
function requireCircumstances({ request, releaseBranches, ...rest }) {
    return requireCircumstancesOf({ workflow: _domain_judging_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .judges */ .N[request.what].workflow, releaseBranches }, rest);
}
/** The same for any file that signs. @throws {UserError} invalid-input */
async function requireCircumstancesOf(scope, { ports, job, identity, instance }) {
    const defaultBranch = await job.defaultBranch();
    const own = (0,_domain_judging_release_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOf */ .W)(identity.ref) ?? "";
    const branch = (0,_domain_judging_release_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleaseBranch */ .S)(own, scope.releaseBranches ?? [])
        ? { state: "known", value: own }
        : defaultBranch;
    const relation = branch.state === "known" ? await job.relation(identity.commit, branch.value) : branch;
    const objections = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .orThrow */ .a)((0,_domain_judging_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .objectionsTo */ .u)({
        ...scope,
        identity,
        defaultBranch,
        relation,
        machines: await job.machines(),
        runnerGroups: instance.runnerGroups,
        signers: instance.signers,
        now: ports.clock.now(),
    }), "the circumstances of this run");
    const [first] = objections;
    if (first === undefined)
        return;
    ports.step.setOutput("decision", "fail");
    ports.step.setOutput("reason-code", first.code);
    const words = objections.map(({ code, message }) => `${code}: ${message}`).join("; ");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("invalid-input", `nothing is signed here: ${words}.`, {
        hint: "Only runs of a protected branch that releases come from, on machines that the instance knows, make evidence.",
    });
}


/***/ }),

/***/ 46872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeTar)
/* harmony export */ });
const block = 512;
const longestPath = 100;
const encoder = new TextEncoder();
/**
 * Writes a tar archive (ustar) of plain files, in the order of their paths: the same files give the same bytes. Null: a path is
 * too long for it.
 */
function writeTar(files) {
    const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    if (sorted.some(({ path }) => encoder.encode(path).length > longestPath))
        return null;
    const sizes = sorted.map(({ bytes }) => block + padded(bytes.length));
    const tar = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0) + 2 * block);
    let at = 0;
    for (const [index, { path, bytes }] of sorted.entries()) {
        tar.set(headerOf(path, bytes.length), at);
        tar.set(bytes, at + block);
        at += sizes[index] ?? 0;
    }
    return tar;
}
function padded(length) {
    return Math.ceil(length / block) * block;
}
function headerOf(path, size) {
    const header = new Uint8Array(block);
    const put = (text, at) => header.set(encoder.encode(text), at);
    put(path, 0);
    for (const [text, at] of [
        ["0000644\0", 100],
        ["0000000\0", 108],
        ["0000000\0", 116],
        [`${size.toString(8).padStart(11, "0")}\0`, 124],
        ["00000000000\0", 136],
        ["        ", 148],
        ["0", 156],
        ["ustar\x0000", 257],
    ])
        put(text, at);
    const sum = header.reduce((total, byte) => total + byte, 0);
    put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return header;
}


/***/ }),

/***/ 75967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ dueExports),
/* harmony export */   Yz: () => (/* binding */ releaseOfRun),
/* harmony export */   iZ: () => (/* binding */ neverExported),
/* harmony export */   xq: () => (/* binding */ runToExport)
/* harmony export */ });
/** What a ledger says about exports of releases, newest release first. */
function dueExports(entries) {
    const exports = entries.filter(({ kind }) => kind === "audit-export").toReversed();
    return entries
        .filter(({ kind }) => kind === "release")
        .toReversed()
        .map((release) => ({ release, claims: exports.filter(({ run }) => run === release.run) }));
}
/** Releases of which nobody even claims an export. */
function neverExported(due) {
    return due.flatMap(({ release, claims }) => (claims.length === 0 ? [release] : []));
}
/** The newest release that a run recorded; null: it recorded none. */
function releaseOfRun(entries, run) {
    return entries.findLast((entry) => entry.kind === "release" && entry.run === run) ?? null;
}
/** The run that is to be exported where nobody names one: the first that never was, else the newest once more; null: none. */
function runToExport(entries) {
    const due = dueExports(entries);
    return (neverExported(due).at(-1) ?? due[0]?.release)?.run ?? null;
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


/***/ })

};
