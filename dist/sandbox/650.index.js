export const id = 650;
export const ids = [650];
export const modules = {

/***/ 97834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fs: () => (/* binding */ readAsset)
/* harmony export */ });
/* unused harmony exports assets, sourceOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** Files that the emulator and the runner read besides their code. */
const assets = (/* unused pure expression or super */ null && ([
    "api.github.com.trimmed.json",
    "operations.txt",
    "schema.graphql",
    "workflow-v1.0.min.json",
    "action-v1.0.min.json",
]));
/** Packages that bring an asset beside their entry; the others lie with the emulator. */
const providers = {
    "schema.graphql": "@octokit/graphql-schema",
    "workflow-v1.0.min.json": "@actions/workflow-parser",
    "action-v1.0.min.json": "@actions/workflow-parser",
};
/** Text of an asset: beside the bundle, where the build copies it, else from the source tree. */
function readAsset(name) {
    const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, name);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundled) ? bundled : sourceOf(name), "utf8");
}
/** Where an asset lies in the source tree. */
function sourceOf(name) {
    const provider = providers[name];
    if (provider === undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "github", "description", name);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.resolve(provider))), name);
}


/***/ }),

/***/ 13967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Nobody's own settings, hooks or keys have a say. */
const surroundings = {
    PATH: process.env["PATH"],
    HOME: "/nonexistent",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
};
/** Git ended with another code than 0. */
class GitError extends Error {
    name = "GitError";
}
/** Runs git and returns what it prints. @throws {GitError} */
function git({ folder, words, input = "", environment = {} }) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", words, { cwd: folder, env: { ...surroundings, ...environment } });
        const out = [];
        const said = [];
        child.stdout.on("data", (chunk) => out.push(chunk));
        child.stderr.on("data", (chunk) => said.push(chunk));
        child.once("error", reject);
        child.once("close", (code) => {
            if (code === 0)
                resolve(Buffer.concat(out));
            else
                reject(new GitError(`git ${words[0]}: ${Buffer.concat(said).toString("utf8").trim()}`));
        });
        // Git may end before it has read everything; what it says then is what counts.
        child.stdin.once("error", () => { });
        child.stdin.end(input);
    });
}
/** The same as text. @throws {GitError} */
async function gitText(call) {
    return (await git(call)).toString("utf8");
}


/***/ }),

/***/ 40383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ secretsSection),
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   FL: () => (/* binding */ webhooks),
/* harmony export */   Hb: () => (/* binding */ deployKeysSection),
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   O7: () => (/* binding */ environmentSecretsSection),
/* harmony export */   TV: () => (/* binding */ variablesSection),
/* harmony export */   ae: () => (/* binding */ runners),
/* harmony export */   bc: () => (/* binding */ runnersSection),
/* harmony export */   wK: () => (/* binding */ webhooksSection),
/* harmony export */   wW: () => (/* binding */ deployKeys)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43374);

const runners = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("runners");
const secrets = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("secrets");
const variables = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("variables");
const deployKeys = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("deploy-keys");
const webhooks = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("webhooks");
const text = { type: "string" };
const texts = { type: "array", items: text };
const flag = { type: "boolean" };
const time = { type: "string", format: "date-time" };
const listOf = (properties, required) => ({
    type: "array",
    items: { type: "object", additionalProperties: false, required, properties },
});
/** `runners` below a repository or an organisation. */
const runnersSection = {
    schema: listOf({ name: text, labels: texts, os: text, status: { enum: ["online", "offline"] }, busy: flag }, ["name"]),
    plant(github, owner, seeds) {
        for (const { name, labels = [], os = "linux", status = "online", busy: isBusy = false } of seeds) {
            runners
                .of(owner)
                .push({ id: github.nextId(), name, os, status, isBusy, labels: ["self-hosted", ...labels] });
        }
    },
};
/** `secrets` below a repository: names. */
const secretsSection = {
    schema: texts,
    plant(github, repository, names) {
        const at = github.clock.stamp();
        secrets.of(repository).push(...names.map((name) => ({ name, environment: null, at })));
    },
};
/** `environment_secrets` below a repository: environment to names. */
const environmentSecretsSection = {
    schema: { type: "object", additionalProperties: texts },
    plant(github, repository, seeds) {
        const at = github.clock.stamp();
        for (const [environment, names] of Object.entries(seeds)) {
            secrets.of(repository).push(...names.map((name) => ({ name, environment, at })));
        }
    },
};
/** `variables` below a repository: name to value. */
const variablesSection = {
    schema: { type: "object", additionalProperties: text },
    plant(github, repository, seeds) {
        const at = github.clock.stamp();
        variables.of(repository).push(...Object.entries(seeds).map(([name, value]) => ({ name, value, at })));
    },
};
/** `deploy_keys` below a repository. */
const deployKeysSection = {
    schema: listOf({ title: text, key: text, read_only: flag, added_by: text, created_at: time, last_used: time }, ["title"]),
    plant(github, repository, seeds) {
        for (const { title, key = "ssh-ed25519 AAAAemulated", read_only: isReadOnly = true, ...seed } of seeds) {
            deployKeys.of(repository).push({
                ...{ id: github.nextId(), title, key, isReadOnly },
                addedBy: seed.added_by ?? repository.owner,
                at: seed.created_at ?? github.clock.stamp(),
                lastUsed: seed.last_used ?? null,
            });
        }
    },
};
/** `webhooks` below a repository. */
const webhooksSection = {
    schema: listOf({ url: text, events: texts, active: flag }, ["url"]),
    plant(github, repository, seeds) {
        for (const { url, events = ["push"], active: isActive = true } of seeds) {
            webhooks.of(repository).push({ id: github.nextId(), url, events, isActive, at: github.clock.stamp() });
        }
    },
};


/***/ }),

/***/ 64652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ keepLog)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37465);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57104);


/** Keeps the log of an attempt as GitHub hands it out: a zip with a numbered text for each job. */
function keepLog(github, repository, { run, attempt, texts }) {
    const files = Object.entries(texts).map(([job, text], index) => [`${index}_${job.replaceAll("/", "_")}.txt`, text]);
    const content = (0,_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .zipOf */ .d)(Object.fromEntries(files)).toString("base64");
    _records_js__WEBPACK_IMPORTED_MODULE_0__/* .logs */ .K9.of(repository).push({ id: github.nextId(), run: run.id, attempt, content });
}


/***/ }),

/***/ 37465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ logs),
/* harmony export */   LR: () => (/* binding */ jobs),
/* harmony export */   Ln: () => (/* binding */ workflows),
/* harmony export */   N7: () => (/* binding */ latestAttempt),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   qi: () => (/* binding */ artifacts)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64275);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43374);


const workflows = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("workflows");
const runs = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("runs");
const jobs = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("jobs");
const artifacts = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("artifacts");
const logs = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("logs");
/** @throws {Refusal} 404 */
function runOf(repository, id) {
    const run = runs.of(repository).find((candidate) => candidate.id === id);
    if (run === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)();
    return run;
}
/** The attempt that counts. */
function latestAttempt({ attempts, id }) {
    const last = attempts.at(-1);
    if (last === undefined)
        throw new Error(`expected an attempt of run ${id}`);
    return last;
}


/***/ }),

/***/ 24866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runnerGroupsSection),
/* harmony export */   r: () => (/* binding */ runnerGroups)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43374);

const runnerGroups = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("runner-groups");
const text = { type: "string" };
const texts = { type: "array", items: text };
/** `runner_groups` below an organisation; the group `Default` is there without being named. */
const runnerGroupsSection = {
    schema: {
        type: "array",
        items: {
            type: "object",
            additionalProperties: false,
            required: ["name"],
            properties: {
                name: text,
                visibility: { enum: ["all", "selected", "private"] },
                repositories: texts,
                allows_public_repositories: { type: "boolean" },
                selected_workflows: texts,
            },
        },
    },
    plant(github, organization, seeds) {
        const groups = runnerGroups.of(organization);
        for (const { name, visibility = "selected", repositories = [], ...seed } of seeds)
            groups.push({
                ...{ id: github.nextId(), name, visibility, repositories },
                isOpenToPublic: seed.allows_public_repositories ?? false,
                workflows: seed.selected_workflows ?? null,
            });
    },
};


/***/ }),

/***/ 54137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ hostedGroup),
/* harmony export */   JO: () => (/* binding */ moveRun),
/* harmony export */   Vm: () => (/* binding */ addAttempt),
/* harmony export */   XU: () => (/* binding */ moveJob),
/* harmony export */   Z: () => (/* binding */ addRun),
/* harmony export */   vO: () => (/* binding */ addJob)
/* harmony export */ });
/* harmony import */ var _checks_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37907);
/* harmony import */ var _deployments_create_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54130);
/* harmony import */ var _environments_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74264);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37465);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87697);





/** Starts a run of a workflow. */
async function addRun(github, repository, given) {
    const { path, sha, branch, event, actor, status = "queued", at = github.clock.stamp() } = given;
    const { required = null } = given;
    const workflow = required === null
        ? await (0,_workflows_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowAt */ .V0)(github, repository, { path, commit: given.fileSha ?? sha })
        : await (0,_workflows_js__WEBPACK_IMPORTED_MODULE_4__/* .requiredWorkflow */ .pC)(github, repository, required);
    const suite = (0,_checks_records_js__WEBPACK_IMPORTED_MODULE_0__/* .newSuite */ .NV)(github, repository, { sha, app: "github-actions", branch });
    const earlier = _records_js__WEBPACK_IMPORTED_MODULE_3__/* .runs */ .Np.of(repository).filter((run) => run.workflow === workflow.id).length;
    const run = {
        ...{
            id: given.id ?? github.nextId(),
            workflow: workflow.id,
            path,
            name: workflow.name,
            event,
            branch,
            sha,
            actor,
        },
        title: given.title ?? workflow.name,
        number: earlier + 1,
        createdAt: at,
        suite: suite.id,
        headRepository: given.headRepository ?? repository.fullName,
        referenced: [...(given.referenced ?? [])],
        attempts: [
            {
                ...{ number: 1, status, triggeringActor: actor, startedAt: at, updatedAt: at },
                conclusion: status === "completed" ? (given.conclusion ?? "success") : null,
            },
        ],
        approvals: [],
        waiting: [],
        concurrency: given.concurrency ?? null,
        inputs: given.inputs ?? {},
        required,
    };
    _records_js__WEBPACK_IMPORTED_MODULE_3__/* .runs */ .Np.of(repository).push(run);
    return run;
}
/** Adds a job to the newest attempt of a run; one that names an environment makes a deployment (github-facts 5.1, 5.2). */
function addJob(github, repository, { run, job: given }) {
    const { name, status = "queued", labels = ["ubuntu-latest"], at = github.clock.stamp() } = given;
    const job = {
        id: github.nextId(),
        ...{ run: run.id, attempt: (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .latestAttempt */ .N7)(run).number, name, labels, createdAt: at },
        runner: given.runner ?? (hasMachine(status) ? "GitHub Actions 1" : null),
        runnerGroup: hasMachine(status) ? hostedGroup : null,
        environment: given.environment ?? null,
        steps: [],
    };
    _records_js__WEBPACK_IMPORTED_MODULE_3__/* .jobs */ .LR.of(repository).push(job);
    const isDone = status === "completed";
    _checks_records_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRuns */ .l4.of(repository).push({
        ...{ id: job.id, name, sha: run.sha, app: "github-actions", suite: run.suite, status },
        conclusion: isDone ? (given.conclusion ?? "success") : null,
        startedAt: at,
        completedAt: isDone ? at : null,
        detailsUrl: github.html(`/${repository.fullName}/actions/runs/${run.id}/job/${job.id}`),
        externalId: null,
        output: { title: null, summary: null, text: null },
        annotations: [],
        deployment: given.isDeployment === false ? null : deployFor(github, repository, { run, job, isDone }),
    });
    if (status === "waiting" && job.environment !== null)
        run.waiting.push(job.environment);
    return job;
}
const hasMachine = (status) => status !== "queued" && status !== "waiting";
/** Machines that GitHub brings. */
const hostedGroup = "GitHub Actions";
function deployFor(github, repository, { run, job, isDone }) {
    const { environment } = job;
    if (environment === null)
        return null;
    (0,_environments_records_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureEnvironment */ .sL)(github, repository, environment);
    const creator = "github-actions[bot]";
    const ref = run.branch ?? run.sha;
    const deployment = (0,_deployments_create_js__WEBPACK_IMPORTED_MODULE_1__/* .addDeployment */ .PC)(github, repository, {
        request: { ref, environment },
        sha: run.sha,
        creator,
    });
    const logUrl = github.html(`/${repository.fullName}/actions/runs/${run.id}/job/${job.id}`);
    const state = isDone ? "success" : "queued";
    const status = { state, description: "", environment, creator, logUrl, environmentUrl: "" };
    (0,_deployments_create_js__WEBPACK_IMPORTED_MODULE_1__/* .addStatus */ .su)(github, repository, { deployment, status, inactivates: true });
    return deployment.id;
}
/** Moves a run; its newest attempt is what counts. */
function moveRun(github, run, { status, conclusion = null }) {
    const attempt = (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .latestAttempt */ .N7)(run);
    attempt.status = status;
    attempt.conclusion = status === "completed" ? conclusion : null;
    attempt.updatedAt = github.clock.stamp();
}
/** Moves a job, which is a check run of the same id. */
function moveJob(github, repository, { job, status, conclusion = null, }) {
    const check = _checks_records_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRuns */ .l4.of(repository).find(({ id }) => id === job);
    if (check === undefined)
        throw new Error(`expected job ${job} in ${repository.fullName}`);
    check.status = status;
    check.conclusion = status === "completed" ? conclusion : null;
    check.completedAt = status === "completed" ? github.clock.stamp() : null;
}
/** Starts another attempt, with these jobs again. */
function addAttempt(github, repository, { run, actor, again, }) {
    const at = github.clock.stamp();
    const number = (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .latestAttempt */ .N7)(run).number + 1;
    run.attempts.push({
        number,
        status: "queued",
        conclusion: null,
        triggeringActor: actor,
        startedAt: at,
        updatedAt: at,
    });
    for (const { name, labels, environment } of again) {
        addJob(github, repository, {
            run,
            job: { name, labels, ...(environment === null ? {} : { environment }) },
        });
    }
}


/***/ }),

/***/ 44482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ selectedActions),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   p3: () => (/* binding */ actionsSection)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64275);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43374);


const initial = {
    enabled: true,
    enabled_repositories: "all",
    allowed_actions: "all",
    sha_pinning_required: false,
    github_owned_allowed: true,
    verified_allowed: true,
    patterns_allowed: [],
    default_workflow_permissions: "read",
    can_approve_pull_request_reviews: false,
    access_level: "none",
    own_runners: "all",
};
const settings = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("actions-settings");
/** Settings of a repository or an organisation; GitHub's own until somebody changes them. */
function settingsOf(owner) {
    const rows = settings.of(owner);
    const [row = { ...initial, patterns_allowed: [] }] = rows;
    if (rows.length === 0)
        rows.push(row);
    return row;
}
/** Which actions are allowed by name. @throws {Refusal} 409 where all are, or only local ones */
function selectedActions(owner) {
    const { allowed_actions: allowed, github_owned_allowed, verified_allowed, patterns_allowed, } = settingsOf(owner);
    if (allowed !== "selected")
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .conflict */ .hj)("Actions are not limited to selected ones.");
    return { github_owned_allowed, verified_allowed, patterns_allowed: [...patterns_allowed] };
}
const flag = { type: "boolean" };
/** `actions` below a repository or an organisation. */
const actionsSection = {
    schema: {
        type: "object",
        additionalProperties: false,
        properties: {
            enabled: flag,
            enabled_repositories: { enum: ["all", "none", "selected"] },
            allowed_actions: { enum: ["all", "local_only", "selected"] },
            sha_pinning_required: flag,
            github_owned_allowed: flag,
            verified_allowed: flag,
            patterns_allowed: { type: "array", items: { type: "string" } },
            default_workflow_permissions: { enum: ["read", "write"] },
            can_approve_pull_request_reviews: flag,
            access_level: { enum: ["none", "user", "organization"] },
            own_runners: { enum: ["all", "none", "selected"] },
        },
    },
    plant(_github, owner, seed) {
        Object.assign(settingsOf(owner), seed);
    },
};


/***/ }),

/***/ 55146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ jobShape),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   aE: () => (/* binding */ artifactShape),
/* harmony export */   lI: () => (/* binding */ workflowShape),
/* harmony export */   rg: () => (/* binding */ runShape)
/* harmony export */ });
/* harmony import */ var _checks_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37907);
/* harmony import */ var _checks_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52268);
/* harmony import */ var _pulls_heads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25027);
/* harmony import */ var _shapes_node_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98216);
/* harmony import */ var _shapes_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30216);
/* harmony import */ var _shapes_user_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19603);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37465);







/** A workflow. */
function workflowShape(github, { fullName, defaultBranch }, { id, path, name, createdAt }) {
    const file = path.split("/").at(-1) ?? path;
    return {
        id,
        node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeId */ .s)("W", id),
        name,
        path,
        state: "active",
        created_at: createdAt,
        updated_at: createdAt,
        url: github.api(`/repos/${fullName}/actions/workflows/${id}`),
        html_url: github.html(`/${fullName}/blob/${defaultBranch}/${path}`),
        badge_url: github.html(`/${fullName}/actions/workflows/${file}/badge.svg`),
    };
}
/** A run as it is, or as it was at an earlier attempt. */
async function runShape(github, repository, { run, attempt = (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .latestAttempt */ .N7)(run) }) {
    const { id, name, path, title, number, event, branch, sha } = run;
    const source = github.state.repositories.get(run.headRepository.toLowerCase()) ?? repository;
    return {
        ...{ id, name, node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeId */ .s)("WFR", id), path, display_title: title, run_number: number, event },
        ...{ head_branch: branch, head_sha: sha, workflow_id: run.workflow },
        check_suite_id: run.suite,
        check_suite_node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeId */ .s)("CS", run.suite),
        ...{ run_attempt: attempt.number, status: attempt.status, conclusion: attempt.conclusion },
        referenced_workflows: [...run.referenced],
        pull_requests: (0,_pulls_heads_js__WEBPACK_IMPORTED_MODULE_4__/* .pullsAt */ .c)(github, repository, sha),
        created_at: run.createdAt,
        updated_at: attempt.updatedAt,
        run_started_at: attempt.startedAt,
        actor: (0,_shapes_user_js__WEBPACK_IMPORTED_MODULE_5__/* .accountShape */ .d)(github, run.actor),
        triggering_actor: (0,_shapes_user_js__WEBPACK_IMPORTED_MODULE_5__/* .accountShape */ .d)(github, attempt.triggeringActor),
        ...addresses(github, repository, run),
        previous_attempt_url: attempt.number === 1
            ? null
            : github.api(`/repos/${repository.fullName}/actions/runs/${id}/attempts/${attempt.number - 1}`),
        head_commit: await (0,_checks_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .simpleCommit */ .GR)(github, repository, sha),
        repository: (0,_shapes_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .baseRepositoryShape */ .j)(github, repository),
        head_repository: (0,_shapes_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .baseRepositoryShape */ .j)(github, source),
    };
}
function addresses(github, { fullName }, { id, suite, workflow, required }) {
    const kind = required === null ? "workflows" : "required_workflows";
    const url = github.api(`/repos/${fullName}/actions/runs/${id}`);
    return {
        url,
        html_url: github.html(`/${fullName}/actions/runs/${id}`),
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        check_suite_url: github.api(`/repos/${fullName}/check-suites/${suite}`),
        workflow_url: github.api(`/repos/${fullName}/actions/${kind}/${workflow}`),
    };
}
/** A job; how it stands is what its check run says. */
function jobShape(github, repository, job) {
    const { fullName } = repository;
    const check = _checks_records_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRuns */ .l4.of(repository).find(({ id }) => id === job.id);
    const run = _records_js__WEBPACK_IMPORTED_MODULE_2__/* .runs */ .Np.of(repository).find(({ id }) => id === job.run);
    const url = github.api(`/repos/${fullName}/actions`);
    return {
        ...{ id: job.id, node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeId */ .s)("CR", job.id), name: job.name, labels: [...job.labels] },
        ...{ run_id: job.run, run_url: `${url}/runs/${job.run}`, run_attempt: job.attempt },
        head_sha: run?.sha ?? "",
        head_branch: run?.branch ?? null,
        workflow_name: run?.name ?? null,
        url: `${url}/jobs/${job.id}`,
        html_url: github.html(`/${fullName}/actions/runs/${job.run}/job/${job.id}`),
        check_run_url: github.api(`/repos/${fullName}/check-runs/${job.id}`),
        status: check?.status ?? "queued",
        conclusion: check?.conclusion ?? null,
        created_at: job.createdAt,
        started_at: check?.startedAt ?? job.createdAt,
        completed_at: check?.completedAt ?? null,
        steps: job.steps.map(({ startedAt: started_at, completedAt: completed_at, ...step }) => ({
            ...step,
            started_at,
            completed_at,
        })),
        runner_id: job.runner === null ? null : 1,
        runner_name: job.runner,
        runner_group_id: job.runner === null ? null : 1,
        runner_group_name: job.runner === null ? null : job.runnerGroup,
    };
}
/** An artifact; its digest is that of the zip file (github-facts 5.10). */
function artifactShape(github, repository, artifact) {
    const { id, name, size, digest, createdAt, expiresAt } = artifact;
    const url = github.api(`/repos/${repository.fullName}/actions/artifacts/${id}`);
    const run = _records_js__WEBPACK_IMPORTED_MODULE_2__/* .runs */ .Np.of(repository).find((one) => one.id === artifact.run);
    const made = {
        id: artifact.run,
        repository_id: repository.id,
        head_repository_id: repository.id,
        ...(run?.branch == null ? {} : { head_branch: run.branch }),
        ...(run === undefined ? {} : { head_sha: run.sha }),
    };
    return {
        ...{ id, node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeId */ .s)("AR", id), name, size_in_bytes: size, digest },
        url,
        archive_download_url: `${url}/zip`,
        expired: isExpired(github, artifact),
        created_at: createdAt,
        updated_at: createdAt,
        expires_at: expiresAt,
        workflow_run: made,
    };
}
/** Whether an artifact is gone by the emulator's clock. */
const isExpired = ({ clock }, { expiresAt }) => Date.parse(expiresAt) <= clock.now.getTime();


/***/ }),

/***/ 87697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ workflowNamed),
/* harmony export */   IN: () => (/* binding */ workflowsOf),
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   V0: () => (/* binding */ workflowAt),
/* harmony export */   pC: () => (/* binding */ requiredWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64275);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37465);



/** Workflows of a repository: one for each file on its default branch, and those that ran. */
async function workflowsOf(github, repository) {
    const git = await github.git(repository);
    const tip = git.refs.get(`refs/heads/${repository.defaultBranch}`);
    if (tip === undefined)
        return ownWorkflows(repository);
    const list = await git.run(["ls-tree", "--name-only", "-z", `${tip}`, ".github/workflows/"]);
    for (const path of list.split("\0").filter((name) => /\.ya?ml$/.test(name))) {
        await workflowAt(github, repository, { path, commit: tip });
    }
    return ownWorkflows(repository);
}
const ownWorkflows = (repository) => _records_js__WEBPACK_IMPORTED_MODULE_2__/* .workflows */ .Ln.of(repository).filter(({ requiredFrom }) => requiredFrom === null);
/** The workflow of a file; known from now on. */
async function workflowAt(github, repository, { path, commit }) {
    const known = _records_js__WEBPACK_IMPORTED_MODULE_2__/* .workflows */ .Ln
        .of(repository)
        .find((workflow) => workflow.path === path && workflow.requiredFrom === null);
    if (known !== undefined)
        return known;
    const { name = path } = await readWorkflow(github, repository, { path, commit });
    return addWorkflow(github, repository, { path, name, requiredFrom: null });
}
function addWorkflow(github, repository, given) {
    const made = { ...given, id: github.nextId(), createdAt: github.clock.stamp() };
    _records_js__WEBPACK_IMPORTED_MODULE_2__/* .workflows */ .Ln.of(repository).push(made);
    return made;
}
/** The workflow that a ruleset requires, which has an id of its own in each repository that it runs in (github-facts 2.9). */
async function requiredWorkflow(github, repository, { repositoryId, path, sha }) {
    const known = _records_js__WEBPACK_IMPORTED_MODULE_2__/* .workflows */ .Ln
        .of(repository)
        .find((workflow) => workflow.path === path && workflow.requiredFrom === repositoryId);
    if (known !== undefined)
        return known;
    const source = [...github.state.repositories.values()].find(({ id }) => id === repositoryId);
    if (source === undefined)
        throw new Error(`expected a repository with the id ${repositoryId}`);
    const { name = path } = await readWorkflow(github, source, { path, commit: sha });
    return addWorkflow(github, repository, { path, name, requiredFrom: repositoryId });
}
/** A workflow by its id or the name of its file. @throws {Refusal} 404 */
async function workflowNamed(github, repository, name) {
    const all = await workflowsOf(github, repository);
    const found = all.find(({ id, path }) => String(id) === String(name) || path === name || path === `.github/workflows/${name}`);
    if (found === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .notFound */ .mX)();
    return found;
}
/** A workflow's file at a commit; one that is not there, or no YAML, triggers nothing. */
async function readWorkflow(github, repository, { path, commit }) {
    const text = (await (await github.git(repository)).file(commit, path))?.toString("utf8");
    const document = text === undefined ? undefined : objectIn(text);
    const triggers = triggersOf(document?.["on"]);
    const dispatch = triggers.get("workflow_dispatch");
    const name = document?.["name"];
    return { name: typeof name === "string" ? name : undefined, triggers, inputs: dispatch?.inputs ?? {} };
}
function objectIn(text) {
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100 });
        return typeof document === "object" && document !== null ? { ...document } : undefined;
    }
    catch {
        return undefined;
    }
}
function triggersOf(on) {
    if (typeof on === "string")
        return new Map([[on, {}]]);
    if (Array.isArray(on))
        return new Map(on.map((event) => [String(event), {}]));
    if (typeof on !== "object" || on === null)
        return new Map();
    return new Map(Object.entries(on).map(([event, value]) => [
        event,
        typeof value === "object" && value !== null ? value : {},
    ]));
}


/***/ }),

/***/ 57104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ zipOf)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** A zip file that holds texts as they are, uncompressed; the same files give the same bytes. */
function zipOf(files) {
    const locals = [];
    const central = [];
    let offset = 0;
    for (const [path, text] of Object.entries(files)) {
        const [name, bytes] = [Buffer.from(path), Buffer.from(text)];
        const common = commonHeader(name, bytes);
        const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, bytes]);
        const tail = Buffer.alloc(14);
        tail.writeUInt32LE(offset, 10);
        central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, tail, name]));
        locals.push(local);
        offset += local.length;
    }
    const size = central.reduce((sum, { length }) => sum + length, 0);
    return Buffer.concat([...locals, ...central, endRecord({ count: central.length, size, offset })]);
}
/** What a file's own header and its entry in the directory share. */
function commonHeader(name, bytes) {
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    // Names are UTF-8.
    header.writeUInt16LE(0x0800, 2);
    header.writeUInt32LE((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes), 10);
    header.writeUInt32LE(bytes.length, 14);
    header.writeUInt32LE(bytes.length, 18);
    header.writeUInt16LE(name.length, 22);
    return header;
}
function endRecord({ count, size, offset }) {
    const end = Buffer.alloc(22);
    end.write("PK\x05\x06", 0, "latin1");
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(size, 12);
    end.writeUInt32LE(offset, 16);
    return end;
}


/***/ }),

/***/ 19674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ activities),
/* harmony export */   o: () => (/* binding */ noteActivity)
/* harmony export */ });
/* harmony import */ var _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37795);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43374);


const activities = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("activities");
/** Notes that a branch was moved. */
function noteActivity(github, repository, push) {
    const { ref, before = _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommit */ .l, after, actor } = push;
    const type = push.type ?? (before === _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommit */ .l ? "branch_creation" : "push");
    activities
        .of(repository)
        .push({ id: github.nextId(), before, after, ref, at: github.clock.stamp(), type, actor });
}


/***/ }),

/***/ 88709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ej: () => (/* binding */ attestations),
/* harmony export */   xz: () => (/* binding */ attestationsOf),
/* harmony export */   y9: () => (/* binding */ addAttestation)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64275);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43374);


const attestations = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("attestations");
/** Subjects that one attestation may have (github-facts 6.4). */
const mostSubjects = 1_024;
/** Stores a bundle. @throws {Refusal} 422 for one that holds no statement */
function addAttestation(github, repository, { bundle, initiator }) {
    const { predicateType, subject } = statementIn(bundle);
    if (subject.length > mostSubjects)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .unprocessable */ .Pq)(`a statement may have at most ${mostSubjects} subjects`);
    const digests = subject.flatMap(({ digest }) => digest?.["sha256"] === undefined ? [] : [`sha256:${digest["sha256"]}`]);
    const record = { id: github.nextId(), predicateType, digests, bundle, initiator };
    attestations.of(repository).push(record);
    return record;
}
function statementIn(bundle) {
    const { dsseEnvelope } = bundle;
    const payload = typeof dsseEnvelope?.payload === "string" ? dsseEnvelope.payload : "";
    try {
        const statement = JSON.parse(Buffer.from(payload, "base64").toString("utf8"));
        if (isStatement(statement))
            return statement;
    }
    catch {
        // Refused below like any other that is no statement.
    }
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .unprocessable */ .Pq)("Invalid bundle: the envelope's payload is no in-toto statement");
}
function isStatement(value) {
    return (typeof value === "object" &&
        value !== null &&
        "predicateType" in value &&
        typeof value.predicateType === "string" &&
        "subject" in value &&
        Array.isArray(value.subject));
}
const kinds = {
    provenance: ["https://slsa.dev/provenance/"],
    sbom: ["https://spdx.dev/Document", "https://cyclonedx.org/bom"],
    release: ["https://in-toto.io/attestation/release/"],
};
/** Attestations of a digest, the newest first; a predicate type is a kind or the whole address. */
function attestationsOf(repository, digest, type) {
    const isAsked = ({ predicateType }) => type === undefined ||
        predicateType === type ||
        (kinds[type] ?? []).some((prefix) => predicateType.startsWith(prefix));
    return attestations
        .of(repository)
        .filter((one) => one.digests.includes(digest) && isAsked(one))
        .reverse();
}


/***/ }),

/***/ 70035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ callerOf),
/* harmony export */   j7: () => (/* binding */ sees),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79995);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64275);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55794);



const nobody = { name: "anonymous", login: "", token: undefined };
/** Tells who asks. @throws {Refusal} 401 for a token that is not known */
function callerOf(headers, { tokens }) {
    const given = headers.authorization;
    if (given === undefined)
        return nobody;
    const [, secret] = /^(?:bearer|token) +(\S+)$/i.exec(given) ?? [];
    const token = [...tokens.values()].find((candidate) => candidate.secret === secret);
    if (token === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(401, "Bad credentials");
    return { name: token.name, login: token.login, token };
}
/** Whether a repository exists as far as a caller can tell. */
function sees({ token }, repository, state) {
    if (repository.visibility === "public")
        return true;
    switch (token?.kind) {
        case undefined:
            return false;
        case "job":
            return token.repository === repository.fullName;
        case "app":
            return token.owner === undefined || token.owner === repository.owner;
        case "user":
            return (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .roleOf */ .kp)(state, repository, token.login) !== "none";
    }
}
/** Readable by anyone where the repository is public (modelled: GitHub has no complete list). */
const publicScopes = new Set([
    "metadata",
    "contents",
    "issues",
    "pull_requests",
    "checks",
    "statuses",
    "actions",
    "deployments",
    "attestations",
    "repository_custom_properties",
]);
/** Whether a caller holds a permission in a place. */
function holds(caller, { scope, level }, place) {
    if (scope === "anyone")
        return true;
    if (level === "read" && place.repository?.visibility === "public" && publicScopes.has(scope))
        return true;
    const { token } = caller;
    switch (token?.kind) {
        case undefined:
            return false;
        case "job":
        case "app":
            return isWithin(token, place) && reaches(grantOf(token, scope), level);
        case "user":
            return reaches(grantOfPerson(token.login, place), level);
    }
}
/** A job's token reaches its own repository and what belongs to the organisation around it; an installation, its owner. */
function isWithin(token, { repository, organization }) {
    const owner = token.owner ?? token.repository?.split("/")[0];
    if (organization !== undefined && owner !== undefined && owner !== organization.login)
        return false;
    return (repository === undefined || token.repository === undefined || repository.fullName === token.repository);
}
/** Metadata comes with every installation. */
function grantOf({ permissions }, scope) {
    return permissions.get(scope) ?? (scope === "metadata" ? "read" : "none");
}
function grantOfPerson(login, { state, repository, organization }) {
    if (repository !== undefined)
        return levelOf((0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .roleOf */ .kp)(state, repository, login));
    if (organization === undefined)
        return "read";
    const membership = organization.members.get(login.toLowerCase());
    if (membership === "admin")
        return "admin";
    return membership === "member" ? "read" : "none";
}
function levelOf(role) {
    switch (role) {
        case "none":
            return "none";
        case "read":
        case "triage":
            return "read";
        case "write":
        case "maintain":
            return "write";
        case "admin":
            return "admin";
    }
}
function reaches(held, wanted) {
    return held !== "none" && _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr.indexOf(held) >= _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr.indexOf(wanted);
}


/***/ }),

/***/ 37907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ newSuite),
/* harmony export */   Te: () => (/* binding */ latestOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   il: () => (/* binding */ checkSuites),
/* harmony export */   l4: () => (/* binding */ checkRuns),
/* harmony export */   sA: () => (/* binding */ suiteFor)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43374);

const checkRuns = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("check-runs");
const checkSuites = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("check-suites");
/** Adds a suite for an app on a commit. */
function newSuite(github, repository, { sha, app, branch }) {
    const suite = { id: github.nextId(), sha, app, branch, createdAt: github.clock.stamp() };
    checkSuites.of(repository).push(suite);
    return suite;
}
/**
 * The suite that a check run of an app belongs to. A job's own check runs go to some suite of GitHub Actions on that
 * commit, which need not be its own (github-facts 7.2): here the first.
 */
async function suiteFor(github, repository, { sha, app }) {
    const known = checkSuites.of(repository).find((suite) => suite.sha === sha && suite.app === app);
    if (known !== undefined)
        return known;
    const { refs } = await github.git(repository);
    const [ref] = [...refs].find(([name, at]) => at === sha && name.startsWith("refs/heads/")) ?? [];
    return newSuite(github, repository, { sha, app, branch: ref?.replace("refs/heads/", "") ?? null });
}
/** The newest check run of each name in each suite. */
function latestOf(runs) {
    return runs.filter((run, i) => !runs.slice(i + 1).some((later) => later.suite === run.suite && later.name === run.name));
}
const worst = [
    "action_required",
    "timed_out",
    "cancelled",
    "failure",
    "neutral",
    "skipped",
    "success",
];
/** What a suite's check runs come to. */
function verdictOf(runs) {
    const latest = latestOf(runs);
    const open = latest.find(({ status }) => status !== "completed");
    if (open !== undefined || latest.length === 0)
        return { status: open?.status ?? "queued", conclusion: null };
    const found = new Set(latest.map(({ conclusion }) => conclusion));
    return { status: "completed", conclusion: worst.find((conclusion) => found.has(conclusion)) ?? "neutral" };
}


/***/ }),

/***/ 52268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ simpleCommit),
/* harmony export */   HX: () => (/* binding */ annotationShape),
/* harmony export */   XL: () => (/* binding */ checkRunShape),
/* harmony export */   ir: () => (/* binding */ checkSuiteShape)
/* harmony export */ });
/* harmony import */ var _deployments_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15874);
/* harmony import */ var _git_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24806);
/* harmony import */ var _pulls_heads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25027);
/* harmony import */ var _shapes_app_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27733);
/* harmony import */ var _shapes_node_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98216);
/* harmony import */ var _shapes_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30216);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37907);







function maybeApp(github, slug) {
    const app = (0,_shapes_app_js__WEBPACK_IMPORTED_MODULE_2__/* .appOf */ .XH)(github, slug);
    return app === undefined ? null : (0,_shapes_app_js__WEBPACK_IMPORTED_MODULE_2__/* .appShape */ .vv)(github, app);
}
/** A check run. */
function checkRunShape(github, repository, run) {
    const { id, output, annotations } = run;
    const url = github.api(`/repos/${repository.fullName}/check-runs/${id}`);
    const html = github.html(`/${repository.fullName}/runs/${id}`);
    const deployment = _deployments_records_js__WEBPACK_IMPORTED_MODULE_0__/* .deployments */ .bg.of(repository).find((made) => made.id === run.deployment);
    return {
        id,
        node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeId */ .s)("CR", id),
        name: run.name,
        head_sha: run.sha,
        external_id: run.externalId ?? "",
        url,
        html_url: html,
        details_url: run.detailsUrl ?? html,
        status: run.status,
        conclusion: run.conclusion,
        started_at: run.startedAt,
        completed_at: run.completedAt,
        output: { ...output, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
        check_suite: { id: run.suite },
        app: maybeApp(github, run.app),
        pull_requests: (0,_pulls_heads_js__WEBPACK_IMPORTED_MODULE_5__/* .pullsAt */ .c)(github, repository, run.sha),
        ...(deployment === undefined
            ? {}
            : { deployment: (0,_deployments_records_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentSimpleShape */ .Lj)(github, repository, deployment) }),
    };
}
/** An annotation of a check run. */
function annotationShape(github, { fullName }, { annotation, sha }) {
    return { ...annotation, blob_href: github.html(`/${fullName}/blob/${sha}/${annotation.path}`) };
}
/** A check suite, with what its check runs come to. */
async function checkSuiteShape(github, repository, suite) {
    const { id, sha, branch, createdAt } = suite;
    const runs = _records_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRuns */ .l4.of(repository).filter((run) => run.suite === id);
    const url = github.api(`/repos/${repository.fullName}/check-suites/${id}`);
    return {
        id,
        node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeId */ .s)("CS", id),
        head_branch: branch,
        head_sha: sha,
        ...(0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(runs),
        url,
        before: null,
        after: sha,
        pull_requests: (0,_pulls_heads_js__WEBPACK_IMPORTED_MODULE_5__/* .pullsAt */ .c)(github, repository, sha),
        app: maybeApp(github, suite.app),
        repository: (0,_shapes_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .baseRepositoryShape */ .j)(github, repository),
        created_at: createdAt,
        updated_at: runs.at(-1)?.completedAt ?? createdAt,
        head_commit: await simpleCommit(github, repository, sha),
        latest_check_runs_count: runs.length,
        check_runs_url: `${url}/check-runs`,
        rerequestable: true,
        runs_rerequestable: true,
    };
}
/** A commit as it stands inside suites and runs. */
async function simpleCommit(github, repository, sha) {
    const commit = await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .k)(await github.git(repository), sha);
    if (commit === undefined)
        throw new Error(`expected commit ${sha} in ${repository.fullName}`);
    const { author, committer, tree, message } = commit;
    return { id: sha, tree_id: tree, message, timestamp: committer.date, author, committer };
}


/***/ }),

/***/ 70311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ currentOn),
/* harmony export */   GY: () => (/* binding */ combinedStatus),
/* harmony export */   WC: () => (/* binding */ statusShape),
/* harmony export */   mx: () => (/* binding */ statusesOn),
/* harmony export */   ur: () => (/* binding */ commitStatuses)
/* harmony export */ });
/* harmony import */ var _shapes_node_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98216);
/* harmony import */ var _shapes_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30216);
/* harmony import */ var _shapes_user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19603);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43374);




const commitStatuses = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("statuses");
/** Statuses of a commit, the newest first. */
function statusesOn(repository, sha) {
    return commitStatuses
        .of(repository)
        .filter((status) => status.sha === sha)
        .reverse();
}
/** The newest status of each context; contexts are compared without case (github-facts 7.3). */
function currentOn(repository, sha) {
    const newest = new Map();
    for (const status of statusesOn(repository, sha)) {
        const context = status.context.toLowerCase();
        if (!newest.has(context))
            newest.set(context, status);
    }
    return [...newest.values()];
}
function stateOf(statuses) {
    if (statuses.some(({ state }) => state === "failure" || state === "error"))
        return "failure";
    const isPending = statuses.length === 0 || statuses.some(({ state }) => state === "pending");
    return isPending ? "pending" : "success";
}
/** All statuses of a commit in one; a commit without any is pending. */
function combinedStatus(github, repository, sha) {
    const statuses = currentOn(repository, sha);
    const commit = github.api(`/repos/${repository.fullName}/commits/${sha}`);
    return {
        state: stateOf(statuses),
        statuses: statuses.map((status) => simpleStatus(github, repository, status)),
        sha,
        total_count: statuses.length,
        repository: (0,_shapes_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .baseRepositoryShape */ .j)(github, repository),
        commit_url: commit,
        url: `${commit}/status`,
    };
}
function simpleStatus(github, { fullName }, status) {
    return {
        id: status.id,
        node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeId */ .s)("SC", status.id),
        url: github.api(`/repos/${fullName}/statuses/${status.sha}`),
        avatar_url: (0,_shapes_user_js__WEBPACK_IMPORTED_MODULE_3__/* .accountShape */ .d)(github, status.creator).avatar_url,
        state: status.state,
        description: status.description,
        target_url: status.targetUrl,
        context: status.context,
        created_at: status.at,
        updated_at: status.at,
    };
}
/** A status with who set it. */
function statusShape(github, repository, status) {
    return { ...simpleStatus(github, repository, status), creator: (0,_shapes_user_js__WEBPACK_IMPORTED_MODULE_3__/* .accountShape */ .d)(github, status.creator) };
}


/***/ }),

/***/ 28473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stampOf),
/* harmony export */   k: () => (/* binding */ VirtualClock)
/* harmony export */ });
/** The emulator's clock: every time in an answer, every reset of a limit comes from it. */
class VirtualClock {
    #setting;
    #since = performance.now();
    constructor(setting = { kind: "running", now: Date.now() }) {
        this.#setting = setting;
    }
    get now() {
        const passed = this.#setting.kind === "running" ? performance.now() - this.#since : 0;
        return new Date(this.#setting.now + passed);
    }
    get setting() {
        return { ...this.#setting, now: this.now.getTime() };
    }
    set(setting) {
        this.#setting = setting;
        this.#since = performance.now();
    }
    advance(ms) {
        this.set({ ...this.#setting, now: this.now.getTime() + ms });
    }
    /** As GitHub writes times: whole seconds, UTC. */
    stamp() {
        return stampOf(this.now);
    }
}
/** A time as GitHub writes it. */
function stampOf(time) {
    return `${time.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 95214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownersPaths),
/* harmony export */   y: () => (/* binding */ ownersErrors)
/* harmony export */ });
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55794);

/** Where GitHub looks, in this order (github-facts 3.1). */
const ownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Finds what is wrong in a CODEOWNERS file; written apart from the product's own reader, so that each checks the other. */
function ownersErrors(github, repository, { path, text }) {
    return text.split(/\r?\n/).flatMap((source, i) => {
        const [pattern, ...owners] = wordsOf(source);
        if (pattern === undefined)
            return [];
        const place = { line: i + 1, source, path };
        if (!isPattern(pattern.text))
            return [errorOf({ ...place, word: pattern, kind: "Invalid pattern" })];
        return owners.flatMap((word) => {
            const kind = faultOfOwner(github, repository, word.text);
            return kind === undefined ? [] : [errorOf({ ...place, word, kind })];
        });
    });
}
/** Words of a line up to a comment; a blank behind a backslash belongs to the word. */
function wordsOf(line) {
    const words = [...line.matchAll(/(?:\\.|\S)+/g)].map(({ 0: text, index }) => ({ text, column: index + 1 }));
    const comment = words.findIndex(({ text }) => text.startsWith("#"));
    return comment < 0 ? words : words.slice(0, comment);
}
/** Not supported here: negation, ranges, an escaped hash (github-facts 3.6); three stars stand for nothing. */
function isPattern(text) {
    return !(text.startsWith("!") || text.startsWith("\\#") || /[[\]]/.test(text) || text.includes("***"));
}
const account = /^@[a-z\d](?:-?[a-z\d])*(?:\[bot\])?$/i;
const team = /^@([\w.-]+)\/([\w.-]+)$/;
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
function faultOfOwner(github, repository, text) {
    const [, login = "", slug = ""] = team.exec(text) ?? [];
    if (slug !== "")
        return isTeamOwner(github, repository, { login, slug }) ? undefined : "Unknown owner";
    if (account.test(text))
        return isWriter(github, repository, text.slice(1)) ? undefined : "Unknown owner";
    if (!address.test(text))
        return "Invalid owner";
    const user = [...github.state.users.values()].find(({ email }) => email === text);
    return user !== undefined && isWriter(github, repository, user.login) ? undefined : "Unknown owner";
}
const writes = (role) => _roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roles */ .Ot.indexOf(role) >= _roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roles */ .Ot.indexOf("write");
function isWriter(github, repository, login) {
    return github.state.users.has(login.toLowerCase()) && writes((0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(github.state, repository, login));
}
/** A team must be visible and have been given write access by name (github-facts 3.8). */
function isTeamOwner(github, repository, { login, slug }) {
    const organization = github.state.organizations.get(login.toLowerCase());
    const found = organization?.teams.find((one) => one.slug === slug.toLowerCase());
    if (found === undefined || found.privacy === "secret" || organization?.login !== repository.owner)
        return false;
    return writes((0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .teamRole */ .Gc)(organization, found, repository.name));
}
function errorOf({ line, source, path, word, kind }) {
    const hints = {
        "Invalid pattern": null,
        "Invalid owner": null,
        "Unknown owner": `make sure ${word.text} exists and has write access to the repository`,
    };
    const suggestion = hints[kind];
    const arrow = `${" ".repeat(word.column + 1)}^`;
    const message = `${kind} on line ${line}${suggestion === null ? "" : `: ${suggestion}`}\n\n  ${source}\n${arrow}`;
    return { line, column: word.column, kind, source: `${source}\n`, suggestion, message, path };
}


/***/ }),

/***/ 18399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ dependenciesSection),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   ml: () => (/* binding */ snapshots),
/* harmony export */   zX: () => (/* binding */ dependenciesAt)
/* harmony export */ });
/* harmony import */ var _git_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88056);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43374);


const snapshots = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("dependency-snapshots");
/** Dependencies of a commit: of each job that reports, the newest snapshot counts. Undefined if there is none. */
function dependenciesAt(repository, sha) {
    const here = snapshots.of(repository).filter((snapshot) => snapshot.sha === sha);
    const newest = here.filter((one, i) => !here.slice(i + 1).some(({ correlator }) => correlator === one.correlator));
    return here.length === 0 ? undefined : newest.flatMap(({ dependencies }) => [...dependencies]);
}
/** Address of a package in the common notation. */
const purlOf = ({ ecosystem, name, version, }) => `pkg:${ecosystem}/${name.replace(/^@/, "%40")}@${version}`;
const text = { type: "string" };
/** `dependencies` below a repository: packages of commits. */
const dependenciesSection = {
    schema: {
        type: "array",
        items: {
            type: "object",
            required: ["packages"],
            additionalProperties: false,
            properties: {
                ref: text,
                packages: {
                    type: "array",
                    items: {
                        type: "object",
                        required: ["name", "version"],
                        additionalProperties: false,
                        properties: {
                            manifest: text,
                            ecosystem: text,
                            name: text,
                            version: text,
                            license: { type: ["string", "null"] },
                            scope: { enum: ["unknown", "runtime", "development"] },
                            vulnerabilities: { type: "array", items: { type: "object" } },
                        },
                    },
                },
            },
        },
    },
    async plant(github, repository, seeds) {
        const usual = {
            manifest: "package-lock.json",
            ecosystem: "npm",
            license: "MIT",
            scope: "runtime",
        };
        for (const { ref, packages } of seeds) {
            const sha = await (0,_git_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .seededCommit */ .i)(github, repository, ref);
            const dependencies = packages.map((one) => ({ ...usual, vulnerabilities: [], ...one }));
            snapshots.of(repository).push({ id: github.nextId(), sha, correlator: "seed", dependencies });
        }
    },
};


/***/ }),

/***/ 54130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ deployable),
/* harmony export */   PC: () => (/* binding */ addDeployment),
/* harmony export */   su: () => (/* binding */ addStatus)
/* harmony export */ });
/* harmony import */ var _checks_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37907);
/* harmony import */ var _checks_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70311);
/* harmony import */ var _environments_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74264);
/* harmony import */ var _git_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87459);
/* harmony import */ var _pulls_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42088);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64275);
/* harmony import */ var _seed_commits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25463);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15874);








/** Finds the commit of a deployment, and merges the default branch into it first if that is asked for. @throws {Refusal} 409, 422 */
async function deployable(github, repository, { ref, auto_merge: merges = true, required_contexts: contexts }) {
    const git = await github.git(repository);
    const sha = await git.commit(ref);
    if (sha === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .unprocessable */ .Pq)(`No ref found for: ${ref}`);
    const merged = merges ? await mergeDefault(github, repository, { ref, sha }) : undefined;
    if (merged !== undefined)
        return { merged };
    requireGreen(repository, { ref, sha, contexts });
    return { sha };
}
/** GitHub merges the default branch into a topic branch that lacks some of it, and answers 202 (github-facts 5.3). */
async function mergeDefault(github, repository, { ref, sha }) {
    const git = await github.git(repository);
    const main = repository.defaultBranch;
    const tip = git.ref(`refs/heads/${main}`);
    const isTopic = git.refs.has(`refs/heads/${ref}`) && ref !== main;
    if (!isTopic || tip === undefined || (await git.isAncestor(tip, sha)))
        return undefined;
    const tree = await (0,_pulls_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedTree */ .LL)(git, sha, tip);
    if (tree === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .conflict */ .hj)(`Conflict merging ${main} into ${ref}`);
    const person = { ..._seed_commits_js__WEBPACK_IMPORTED_MODULE_5__/* .webFlow */ .V2, date: github.clock.stamp() };
    const message = `Merge ${main} into ${ref}\n`;
    const commit = await (0,_git_write_js__WEBPACK_IMPORTED_MODULE_7__/* .writeCommit */ .r)(git, {
        tree,
        parents: [sha, tip],
        message,
        author: person,
        committer: person,
    });
    await git.setRef(`refs/heads/${ref}`, commit);
    return `Auto-merged ${main} into ${ref} on deployment.`;
}
/** Contexts are names of statuses and of check runs; without a list all that were reported count. @throws {Refusal} 409 */
function requireGreen(repository, { ref, sha, contexts }) {
    const runs = (0,_checks_records_js__WEBPACK_IMPORTED_MODULE_0__/* .latestOf */ .Te)(_checks_records_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRuns */ .l4.of(repository).filter((run) => run.sha === sha));
    const results = [
        ...(0,_checks_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .currentOn */ .$M)(repository, sha).map(({ context, state }) => ({ context, isGreen: state === "success" })),
        ...runs.map(({ name, conclusion }) => ({
            context: name,
            isGreen: conclusion === "success" || conclusion === "neutral" || conclusion === "skipped",
        })),
    ];
    const wanted = contexts ?? results.map(({ context }) => context);
    const isMet = wanted.every((name) => results.some(({ context, isGreen }) => context === name && isGreen));
    if (isMet)
        return;
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_(409, {
        message: `Conflict: Commit status checks failed for ${ref}.`,
        errors: [
            {
                contexts: results.map(({ context, isGreen }) => ({
                    context,
                    state: isGreen ? "success" : "failure",
                })),
                resource: "Deployment",
                field: "required_contexts",
                code: "invalid",
            },
        ],
    });
}
/** Adds a deployment. */
function addDeployment(github, repository, { request, sha, creator, }) {
    const { environment = "production", ref, task = "deploy", payload = {} } = request;
    (0,_environments_records_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureEnvironment */ .sL)(github, repository, environment);
    const at = github.clock.stamp();
    const deployment = {
        ...{ id: github.nextId(), sha, ref, task, payload, environment, creator },
        description: request.description ?? null,
        createdAt: at,
        updatedAt: at,
        isTransient: request.transient_environment ?? false,
        isProduction: request.production_environment ?? environment === "production",
        statuses: [],
    };
    _records_js__WEBPACK_IMPORTED_MODULE_6__/* .deployments */ .bg.of(repository).push(deployment);
    return deployment;
}
/**
 * Adds a status. Success makes earlier deployments of the environment inactive, except those of production and transient
 * ones: production is never made inactive by itself (github-facts 5.4).
 */
function addStatus(github, repository, { deployment, status, inactivates, }) {
    const at = github.clock.stamp();
    const added = { ...status, id: github.nextId(), at };
    deployment.statuses.push(added);
    deployment.updatedAt = at;
    if (status.state === "success" && inactivates) {
        for (const before of _records_js__WEBPACK_IMPORTED_MODULE_6__/* .deployments */ .bg
            .of(repository)
            .filter((one) => isReplaced(one, deployment, status.environment))) {
            before.statuses.push({ ...added, id: github.nextId(), state: "inactive", description: "" });
            before.updatedAt = at;
        }
    }
    return added;
}
function isReplaced(before, by, environment) {
    return (before.id < by.id &&
        before.environment === environment &&
        !before.isTransient &&
        !before.isProduction &&
        before.statuses.at(-1)?.state === "success");
}


/***/ }),

/***/ 15874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ deploymentSimpleShape),
/* harmony export */   X1: () => (/* binding */ deploymentStatusShape),
/* harmony export */   bg: () => (/* binding */ deployments),
/* harmony export */   zK: () => (/* binding */ deploymentShape)
/* harmony export */ });
/* harmony import */ var _shapes_app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _shapes_node_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98216);
/* harmony import */ var _shapes_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44319);
/* harmony import */ var _shapes_user_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19603);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43374);





/** Deployments of a repository, in the order of time. */
const deployments = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("deployments");
/** A deployment without who made it, as it stands on a check run. */
function deploymentSimpleShape(github, { fullName }, deployment) {
    const { id } = deployment;
    const url = github.api(`/repos/${fullName}/deployments/${id}`);
    return {
        id,
        node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeId */ .s)("DE", id),
        url,
        statuses_url: `${url}/statuses`,
        repository_url: github.api(`/repos/${fullName}`),
        task: deployment.task,
        original_environment: deployment.environment,
        environment: deployment.environment,
        description: deployment.description,
        created_at: deployment.createdAt,
        updated_at: deployment.updatedAt,
        transient_environment: deployment.isTransient,
        production_environment: deployment.isProduction,
        performed_via_github_app: (0,_shapes_app_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenByApp */ .MX)(github, deployment.creator),
    };
}
/** A deployment. */
function deploymentShape(github, repository, deployment) {
    const { payload, sha, ref } = deployment;
    return {
        ...deploymentSimpleShape(github, repository, deployment),
        sha,
        ref,
        payload: typeof payload === "string" ? payload : (0,_shapes_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .anyObject */ .a)(payload),
        creator: (0,_shapes_user_js__WEBPACK_IMPORTED_MODULE_4__/* .accountShape */ .d)(github, deployment.creator),
    };
}
/** One status of a deployment. */
function deploymentStatusShape(github, { fullName }, { deployment, status }) {
    const url = github.api(`/repos/${fullName}/deployments/${deployment.id}`);
    return {
        id: status.id,
        node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeId */ .s)("DES", status.id),
        url: `${url}/statuses/${status.id}`,
        deployment_url: url,
        repository_url: github.api(`/repos/${fullName}`),
        state: status.state,
        description: status.description,
        environment: status.environment,
        // GitHub answers empty texts where none was given, which its own description forbids.
        ...(status.environmentUrl === "" ? {} : { environment_url: status.environmentUrl }),
        ...(status.logUrl === "" ? {} : { log_url: status.logUrl }),
        target_url: status.logUrl || github.html(`/${fullName}/deployments`),
        creator: (0,_shapes_user_js__WEBPACK_IMPORTED_MODULE_4__/* .accountShape */ .d)(github, status.creator),
        created_at: status.at,
        updated_at: status.at,
        performed_via_github_app: (0,_shapes_app_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenByApp */ .MX)(github, status.creator),
    };
}


/***/ }),

/***/ 74264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ environmentNamed),
/* harmony export */   dT: () => (/* binding */ environments),
/* harmony export */   jY: () => (/* binding */ findEnvironment),
/* harmony export */   sL: () => (/* binding */ ensureEnvironment)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64275);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43374);


const environments = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("environments");
/** An environment by its name; case does not count. */
function findEnvironment(repository, name) {
    return environments.of(repository).find((one) => one.name.toLowerCase() === name.toLowerCase());
}
/** @throws {Refusal} 404 */
function environmentNamed(repository, name) {
    const found = findEnvironment(repository, name);
    if (found === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)();
    return found;
}
/** An environment, made without rules if nobody made it before: that is what naming one does (github-facts 4.12). */
function ensureEnvironment(github, repository, name) {
    const known = findEnvironment(repository, name);
    if (known !== undefined)
        return known;
    const at = github.clock.stamp();
    const made = {
        id: github.nextId(),
        name,
        createdAt: at,
        updatedAt: at,
        waitTimer: 0,
        preventsSelfReview: false,
        reviewers: [],
        branchPolicy: null,
        canAdminsBypass: true,
        policies: [],
        customRules: [],
    };
    environments.of(repository).push(made);
    return made;
}


/***/ }),

/***/ 56102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ Faults),
/* harmony export */   m4: () => (/* binding */ goWrong),
/* harmony export */   qb: () => (/* binding */ faultKinds)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64275);


const faultKinds = [
    "primary",
    "secondary",
    "status",
    "reset",
    "reset-after-commit",
    "truncate",
    "slow",
    "stale",
    "drop-page",
    "repeat-page",
    "graphql-errors",
];
/** The faults of a run; each counts the requests that it could hit. */
class Faults {
    #rules = [];
    constructor(rules = []) {
        this.replace(rules);
    }
    get rules() {
        return this.#rules.map(({ rule }) => rule);
    }
    replace(rules) {
        this.#rules = rules.map((rule) => ({ rule, seen: 0 }));
    }
    add(rule) {
        this.#rules.push({ rule, seen: 0 });
    }
    /** The faults that hit this request. */
    hits(request) {
        return this.#rules.filter((counted) => isHit(counted, request)).map(({ rule }) => rule);
    }
}
function isHit(counted, request) {
    const { rule } = counted;
    const { operation = request.operation, method = request.method, nth = 1 } = rule;
    if (operation !== request.operation || method !== request.method)
        return false;
    counted.seen += 1;
    // A page that is lost is lost for everybody who asks, however often.
    const times = rule.times ?? (rule.page === undefined ? 1 : Number.POSITIVE_INFINITY);
    return counted.seen >= nth && counted.seen < nth + times;
}
const defaultDelayMs = 1_000;
/** Does what a fault does before the request is answered. @throws {Refusal} in place of the answer */
async function goWrong(faults) {
    for (const fault of faults) {
        if (fault.kind === "slow")
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(fault.delayMs ?? defaultDelayMs);
        if (fault.kind === "secondary")
            throw secondaryLimit(fault);
        if (fault.kind === "status")
            throw failing(fault);
        // Nothing of this answer is sent: the connection is gone before anything was done.
        if (fault.kind === "reset")
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(500, "connection reset");
    }
}
function secondaryLimit({ retryAfter, status = 403 }) {
    const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
    const documentation_url = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";
    const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(status, { message, documentation_url }, headers);
}
function failing({ status = 502, isHtml = false }) {
    const headers = isHtml ? { "content-type": "text/html; charset=utf-8" } : {};
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(status, { message: isHtml ? "<html><title>Unicorn!</title></html>" : "Server Error" }, headers);
}


/***/ }),

/***/ 24806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13967);

const fields = ["%H", "%T", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"];
/** Commits that `git log` finds with these words, in its order. */
async function readLog(git, words) {
    // A record ends with a sign of its own: a message may hold anything but a NUL.
    const output = await git.run(["log", `--format=${fields.join("%x00")}%x00%x01`, ...words]);
    const records = output.split("\0\x01\n").filter((record) => record !== "");
    return records.map((record) => commitOf(record.split("\0")));
}
/** The commit with exactly this id; undefined if there is none. */
async function readCommit(git, sha) {
    try {
        return (await readLog(git, ["-1", sha, "--"]))[0];
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS)
            return undefined;
        throw error;
    }
}
function commitOf(values) {
    const [sha = "", tree = "", parents = "", ...rest] = values;
    const [an = "", ae = "", ad = "", cn = "", ce = "", cd = "", message = ""] = rest;
    return {
        sha,
        tree,
        parents: parents.split(" ").filter((parent) => parent !== ""),
        author: { name: an, email: ae, date: utc(ad) },
        committer: { name: cn, email: ce, date: utc(cd) },
        message: message.replace(/\n+$/, ""),
    };
}
const utc = (date) => `${new Date(date).toISOString().slice(0, 19)}Z`;


/***/ }),

/***/ 45717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readChanges)
/* harmony export */ });
const statuses = {
    A: "added",
    D: "removed",
    M: "modified",
    R: "renamed",
    C: "copied",
    T: "changed",
};
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
/** What differs between two commits or trees; without a first one, everything is new. */
async function readChanges(git, from, to) {
    const pair = [from ?? emptyTree, to];
    const [table, patches] = await Promise.all([
        git.run(["diff", "--raw", "--numstat", "-M", "-z", "--no-abbrev", ...pair, "--"]),
        git.run(["-c", "core.quotePath=false", "diff", "-p", "-M", "--no-color", ...pair, "--"]),
    ]);
    const texts = patches.split(/^diff --git .*\n/m).slice(1);
    const words = table.split("\0").filter((word) => word !== "");
    const raw = rawRecords(words);
    const counts = countRecords(words.slice(raw.length === 0 ? 0 : raw.reduce((sum, { words: used }) => sum + used, 0)));
    return raw.map((record, i) => changeOf(record, counts[i], texts[i]));
}
/** `:100644 100644 <sha> <sha> R100`, then one path, or two for a rename. */
function rawRecords(words) {
    const records = [];
    for (let i = 0; words[i]?.startsWith(":") === true;) {
        const [, , before = "", after = "", status = "M"] = (words[i] ?? "").split(" ");
        const letter = letterOf(status);
        const used = letter === "R" || letter === "C" ? 3 : 2;
        records.push({ letter, shas: [before, after], paths: words.slice(i + 1, i + used), words: used });
        i += used;
    }
    return records;
}
function letterOf(status) {
    for (const letter of ["A", "D", "M", "R", "C", "T"])
        if (status.startsWith(letter))
            return letter;
    throw new Error(`expected a status that git diff knows, got ${status}`);
}
/** `3\t1\tpath`, or `3\t1\t` and two paths for a rename; dashes for what is no text. */
function countRecords(words) {
    const heads = words.filter((word) => /^(\d+|-)\t(\d+|-)\t/.test(word));
    return heads.map((head) => {
        const [additions = "", deletions = ""] = head.split("\t");
        return { additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
    });
}
function changeOf({ letter, shas, paths }, counts, text) {
    const [first = "", second] = paths;
    const start = text?.indexOf("\n@@") ?? -1;
    const patch = text?.startsWith("@@") ? text : start < 0 ? undefined : text?.slice(start + 1);
    return {
        status: statuses[letter],
        path: second ?? first,
        previousPath: second === undefined ? undefined : first,
        sha: letter === "D" ? shas[0] : shas[1],
        additions: counts?.additions ?? 0,
        deletions: counts?.deletions ?? 0,
        patch: patch?.replace(/\n$/, ""),
    };
}


/***/ }),

/***/ 18564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ importHistory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes a history and returns the ids of its commits, in the order of the plan. The refs are set on disk only. */
async function importHistory(git, branches) {
    // Of its own for each call: requests run side by side.
    const marks = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.folder, `marks-${process.hrtime.bigint()}`);
    const options = ["--quiet", "--done", "--force", `--export-marks=${marks}`];
    await git.run(["fast-import", ...options], { input: fastImport(branches) });
    const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(marks, "utf8")).split("\n").filter((line) => line !== "");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(marks, { force: true });
    const ids = new Map(lines.map((line) => line.split(" ")).map(([mark = "", sha = ""]) => [mark, sha]));
    return [...ids.keys()].map((_, i) => ids.get(`:${i + 1}`) ?? "");
}
/** A history as text for `git fast-import`; marks number the commits from 1, in the order of the plan. */
function fastImport(branches) {
    const parts = [];
    let mark = 1;
    for (const { ref, from, commits } of branches) {
        if (commits.length === 0 && from !== undefined)
            parts.push(`reset ${ref}\nfrom ${from}\n\n`);
        for (const [i, commit] of commits.entries()) {
            parts.push(...commitText(commit, { ref, mark, from: i === 0 ? from : undefined }));
            mark += 1;
        }
    }
    return Buffer.concat([...parts.map((part) => Buffer.from(part)), Buffer.from("done\n")]);
}
function commitText(commit, { ref, mark, from }) {
    const message = Buffer.from(commit.message);
    return [
        `commit ${ref}\nmark :${mark}\n`,
        `author ${personText(commit.author, commit.date)}\n`,
        `committer ${personText(commit.committer, commit.date)}\n`,
        `data ${message.length}\n`,
        message,
        "\n",
        from === undefined ? "" : `from ${from}\n`,
        ...Object.entries(commit.files).flatMap(([path, text]) => fileText(path, text)),
        "\n",
    ];
}
function fileText(path, text) {
    const quoted = `"${path.replaceAll(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
    if (text === null)
        return [`D ${quoted}\n`];
    const bytes = Buffer.from(text);
    return [`M 100644 inline ${quoted}\ndata ${bytes.length}\n`, bytes, "\n"];
}
/** Signs that would end a name or an address have no place in one. */
function personText({ name, email }, date) {
    const clean = (text) => text.replaceAll(/[<>\n]/g, "");
    return `${clean(name)} <${clean(email)}> ${Math.floor(date.getTime() / 1000)} +0000`;
}


/***/ }),

/***/ 37795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ noCommit)
/* harmony export */ });
/** What git says in place of a commit where there is none: before a ref is made, and after it is deleted. */
const noCommit = "0".repeat(40);


/***/ }),

/***/ 83510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ pushCommits)
/* harmony export */ });
/* harmony import */ var _pulls_pushed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46815);
/* harmony import */ var _rules_push_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34901);
/* harmony import */ var _seed_commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25463);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18564);




/** Adds commits to a branch as a push would, and returns their ids. @throws {Refusal} if rules forbid it to who is held to them */
async function pushCommits(github, repository, push) {
    const git = await github.git(repository);
    const ref = `refs/heads/${push.branch}`;
    const before = git.refs.get(ref);
    const from = push.from ?? before;
    if (push.commits.length === 0) {
        if (from !== undefined && before !== from)
            await git.setRef(ref, from);
        return [];
    }
    // What may be refused lies aside until it was looked at.
    const target = push.held === undefined ? ref : `refs/incoming/${process.hrtime.bigint()}`;
    const shas = await writeCommits(github, repository, { push, target, from });
    const after = shas.at(-1) ?? "";
    if (push.held === undefined)
        git.refs.set(ref, after);
    else
        await accept(github, repository, { held: push.held, incoming: target, change: { ref, before, after } });
    await (0,_pulls_pushed_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPush */ .Q)(github, repository, { ref, before, after, actor: push.by ?? loginOf(push.author) });
    return shas;
}
async function writeCommits(github, repository, { push, target, from }) {
    const commits = (0,_seed_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedCommits */ .zT)(github, push.commits, push.author);
    const shas = await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .importHistory */ .u)(await github.git(repository), [{ ref: target, from, commits }]);
    const dates = commits.map(({ date }) => date);
    for (const [sha, verification] of (0,_seed_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .verificationsOf */ .wK)(push.commits, { shas, dates })) {
        repository.verifications.set(sha, verification);
    }
    return shas;
}
async function accept(github, repository, { held, incoming, change }) {
    const git = await github.git(repository);
    try {
        await (0,_rules_push_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePushable */ .W)(github, repository, { ...held, change });
        await git.setRef(change.ref, change.after);
    }
    finally {
        await git.deleteRef(incoming);
    }
}
const loginOf = (person) => (typeof person === "string" ? person : person.name);


/***/ }),

/***/ 43893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xr: () => (/* binding */ GitRepository),
  TS: () => (/* binding */ isObjectId),
  aw: () => (/* binding */ nothingRemembered)
});

// EXTERNAL MODULE: ./lib/sandbox/git.js
var git = __webpack_require__(13967);
;// CONCATENATED MODULE: ./lib/sandbox/github/git/memory.js
/** Commands that only read; `merge-tree` writes objects, the same ones each time. */
const reads = ["diff", "log", "ls-tree", "merge-base", "merge-tree", "rev-list", "rev-parse", "show"];
const id = "[0-9a-f]{40}";
const memory_option = /^(?:-[\w.=%{}-]*|core\.quotePath=false)$/;
/** Refs by another name. */
const ofRefs = /^--(?:all|branches|tags|remotes|glob|reflog|stdin)\b/;
/** `<id>`, `<id>^{commit}`, `<id>..<id>`. */
const fixedRange = new RegExp(`^${id}(?:\\^\\{[a-z]+\\}|\\.\\.${id})?$`);
const fixedName = new RegExp(`^${id}(?::|$)`);
/** What is kept is small, and all of it is dropped when it becomes much: an emulator may run for days. */
const limits = { bytes: 256 * 1024, entries: 20_000 };
/** Answers of git that can never be others. Each saves a process. */
class GitMemory {
    #entries = new Map();
    get(key) {
        return this.#entries.get(key);
    }
    keep(key, value, bytes) {
        if (bytes > limits.bytes)
            return;
        if (this.#entries.size >= limits.entries)
            this.#entries.clear();
        this.#entries.set(key, value);
    }
}
/** Whether a command only reads, and names objects by their full ids: no ref can change what it prints. */
function isFixedCommand(words) {
    const command = words.find((word) => !/^(?:-c$|core\.)/.test(word)) ?? "";
    const end = words.indexOf("--");
    const given = (end < 0 ? words : words.slice(0, end)).filter((word) => word !== command);
    const named = given.filter((word) => !memory_option.test(word));
    const isOfRefs = given.some((word) => ofRefs.test(word));
    return (reads.includes(command) && !isOfRefs && named.length > 0 && named.every((word) => fixedRange.test(word)));
}
/** Whether a name is `<id>` or `<id>:<path>`. */
const isFixedName = (name) => fixedName.test(name);

;// CONCATENATED MODULE: ./lib/sandbox/github/git/repository.js


const objectId = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const abbreviated = /^[0-9a-f]{7,64}$/;
const nothingRemembered = () => ({ answers: new GitMemory(), objects: new GitMemory() });
/** A bare repository on disk, and the refs that the emulator says it has (they may be those of a moment ago). */
class GitRepository {
    folder;
    refs;
    #remembered;
    constructor(folder, refs, remembered = nothingRemembered()) {
        this.folder = folder;
        this.refs = refs;
        this.#remembered = remembered;
    }
    /** Runs git here and returns what it prints. @throws {GitError} */
    async run(words, given = {}) {
        return (await this.runRaw(words, given)).toString("utf8");
    }
    /** As `run`, in bytes. What failed is asked again: the object may be there then. */
    async runRaw(words, given = {}) {
        if (given.input !== undefined || given.env !== undefined || !isFixedCommand(words)) {
            return this.#spawn(words, given);
        }
        const key = words.join("\0");
        const known = this.#remembered.answers.get(key);
        if (known !== undefined)
            return known;
        const answer = await this.#spawn(words, given);
        this.#remembered.answers.keep(key, answer, answer.length);
        return answer;
    }
    #spawn(words, { input, env }) {
        return (0,git/* git */.$Y)({ folder: this.folder, words, input, environment: env });
    }
    /** The commit that a name stands for: a branch, a tag, a full ref or an object's id; undefined if there is none. */
    async commit(name) {
        const known = this.ref(name);
        if (known === undefined && !abbreviated.test(name))
            return undefined;
        try {
            return (await this.run(["rev-parse", "--verify", "--quiet", `${known ?? name}^{commit}`])).trim();
        }
        catch (error) {
            if (error instanceof git/* GitError */.XS)
                return undefined;
            throw error;
        }
    }
    /** What a ref points to; short names are looked up as git does. */
    ref(name) {
        for (const prefix of ["", "refs/", "refs/heads/", "refs/tags/"]) {
            const found = this.refs.get(`${prefix}${name}`);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** Points a ref somewhere, on disk too. */
    async setRef(name, sha) {
        await this.run(["update-ref", name, sha]);
        this.refs.set(name, sha);
    }
    async deleteRef(name) {
        await this.run(["update-ref", "-d", name]);
        this.refs.delete(name);
    }
    /** Objects by id or `<commit>:<path>`, in the order asked; undefined for what is not there. One process for all. */
    async objects(names) {
        if (names.length === 0)
            return [];
        if (names.some((name) => name.includes("\n")))
            return names.map(() => undefined);
        const { objects } = this.#remembered;
        const unknown = [...new Set(names.filter((name) => objects.get(name) === undefined))];
        const read = await this.#readObjects(unknown);
        for (const [name, object] of read) {
            if (object !== undefined && isFixedName(name))
                objects.keep(name, object, object.bytes.length);
        }
        return names.map((name) => objects.get(name) ?? read.get(name));
    }
    async #readObjects(names) {
        if (names.length === 0)
            return new Map();
        const output = await this.#spawn(["cat-file", "--batch"], { input: `${names.join("\n")}\n` });
        const found = parseBatch(output, names.length);
        return new Map(names.map((name, i) => [name, found[i]]));
    }
    async object(name) {
        return (await this.objects([name]))[0];
    }
    /** Bytes of a file at a commit. */
    async file(commit, path) {
        const found = await this.object(`${commit}:${path}`);
        return found?.type === "blob" ? found.bytes : undefined;
    }
    async isAncestor(ancestor, descendant) {
        return (await this.mergeBase(ancestor, descendant)) === ancestor;
    }
    async mergeBase(a, b) {
        try {
            return (await this.run(["merge-base", a, b])).trim();
        }
        catch (error) {
            if (error instanceof git/* GitError */.XS)
                return undefined;
            throw error;
        }
    }
}
/** Whether a text is the full id of an object, SHA-1 or SHA-256. */
const isObjectId = (text) => objectId.test(text);
const types = ["blob", "tree", "commit", "tag"];
function parseBatch(output, count) {
    const found = [];
    let position = 0;
    while (found.length < count && position < output.length) {
        const end = output.indexOf(10, position);
        const [sha = "", kind, size] = output.toString("utf8", position, end).split(" ");
        position = end + 1;
        const type = types.find((name) => name === kind);
        if (type === undefined || size === undefined) {
            found.push(undefined);
            continue;
        }
        const bytes = output.subarray(position, position + Number(size));
        found.push({ sha, type, bytes });
        position += Number(size) + 1;
    }
    return found;
}


/***/ }),

/***/ 88056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireCommit),
/* harmony export */   i: () => (/* binding */ seededCommit)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64275);

/** The commit that a ref, a branch or an id stands for. @throws {Refusal} 422 */
async function requireCommit(github, repository, name) {
    const sha = await (await github.git(repository)).commit(name);
    if (sha === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .unprocessable */ .Pq)(`No commit found for SHA: ${name}`);
    return sha;
}
/** The commit that a seed names: the last one of the default branch if it names none. */
async function seededCommit(github, repository, name = repository.defaultBranch) {
    const sha = await (await github.git(repository)).commit(name);
    if (sha === undefined)
        throw new Error(`expected ${name} in ${repository.fullName}`);
    return sha;
}


/***/ }),

/***/ 40853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ writeTree),
/* harmony export */   Z: () => (/* binding */ readTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13967);


/** Entries of a tree, all the way down if asked; undefined ids are refused by git. */
async function readTree(git, tree, isRecursive = false) {
    const words = ["ls-tree", "-z", "--long", ...(isRecursive ? ["-r", "-t"] : []), tree];
    const output = await git.run(words);
    return output
        .split("\0")
        .filter((line) => line !== "")
        .map(entryOf);
}
function entryOf(line) {
    const tab = line.indexOf("\t");
    const [mode = "", type = "", sha = "", size = "-"] = line.slice(0, tab).split(/ +/);
    if (type !== "blob" && type !== "tree" && type !== "commit")
        throw new _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS(`git ls-tree: ${line}`);
    return { mode, type, sha, size: size === "-" ? undefined : Number(size), name: line.slice(tab + 1) };
}
/** Writes a tree that differs from another one, and returns its id. @throws {GitError} */
async function writeTree(git, base, changes) {
    // An index of its own for each call: requests run side by side.
    const env = { GIT_INDEX_FILE: `${git.folder}/index-${process.hrtime.bigint()}` };
    try {
        return await writeThrough(git, { base, changes, env });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(env.GIT_INDEX_FILE, { force: true });
    }
}
async function writeThrough(git, { base, changes, env }) {
    await git.run(["read-tree", base ?? "--empty"], { env });
    const lines = changes.map(({ path, mode, sha }) => sha === null ? `0 ${"0".repeat(40)}\t${path}` : `${mode} ${sha}\t${path}`);
    await git.run(["update-index", "-z", "--index-info"], {
        env,
        input: lines.map((line) => `${line}\0`).join(""),
    });
    return (await git.run(["write-tree"], { env })).trim();
}


/***/ }),

/***/ 87459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ treeOf),
/* harmony export */   r: () => (/* binding */ writeCommit)
/* harmony export */ });
/** Writes a commit and returns its id. */
async function writeCommit(git, commit) {
    const { author, committer } = commit;
    const env = {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: author.date,
        GIT_COMMITTER_NAME: committer.name,
        GIT_COMMITTER_EMAIL: committer.email,
        GIT_COMMITTER_DATE: committer.date,
    };
    const parents = commit.parents.flatMap((parent) => ["-p", parent]);
    const words = ["commit-tree", commit.tree, ...parents];
    return (await git.run(words, { input: commit.message, env })).trim();
}
/** Id of a tree's or a commit's tree. */
async function treeOf(git, commit) {
    return (await git.run(["rev-parse", `${commit}^{tree}`])).trim();
}


/***/ }),

/***/ 98678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ addLabels),
/* harmony export */   YZ: () => (/* binding */ openIssue),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   q0: () => (/* binding */ setLabels),
/* harmony export */   tA: () => (/* binding */ removeLabel),
/* harmony export */   tw: () => (/* binding */ moveTo)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1022);

/** Opens an issue. */
function openIssue(github, repository, given) {
    const at = given.at ?? github.clock.stamp();
    const number = given.number ?? (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .nextNumber */ .Pt)(repository);
    repository.lastNumber = Math.max(repository.lastNumber, number);
    const record = {
        ...{ id: github.nextId(), number, title: given.title, body: given.body ?? null, author: given.author },
        ...{ state: "open", stateReason: null, labels: [] },
        ...{ createdAt: at, updatedAt: at, closedAt: null, closedBy: null },
    };
    _records_js__WEBPACK_IMPORTED_MODULE_0__/* .issues */ .Bq.of(repository).push(record);
    const doing = { github, repository, issue: { kind: "issue", record }, actor: given.author };
    addLabels(doing, given.labels ?? []);
    assign(doing, given.assignees ?? []);
    return doing.issue;
}
function note({ github, repository, issue, actor }, kind, subject = "") {
    const at = github.clock.stamp();
    _records_js__WEBPACK_IMPORTED_MODULE_0__/* .issueEvents */ .lK
        .of(repository)
        .push({ id: github.nextId(), issue: issue.record.number, kind, actor, at, subject });
    issue.record.updatedAt = at;
}
/** Puts labels on; one that nobody made before is made. */
function addLabels(doing, names) {
    const { github, repository, issue } = doing;
    for (const given of names) {
        const { name } = (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .labelNamed */ .eX)(github, repository, given);
        if (issue.record.labels.includes(name))
            continue;
        issue.record.labels.push(name);
        note(doing, "labeled", name);
    }
}
/** Takes a label off, and tells whether it was there. */
function removeLabel(doing, name) {
    const { labels } = doing.issue.record;
    const at = labels.findIndex((label) => label.toLowerCase() === name.toLowerCase());
    if (at < 0)
        return false;
    const [removed] = labels.splice(at, 1);
    note(doing, "unlabeled", removed);
    return true;
}
/** Leaves exactly these labels. */
function setLabels(doing, names) {
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    const gone = doing.issue.record.labels.filter((label) => !wanted.has(label.toLowerCase()));
    for (const label of gone)
        removeLabel(doing, label);
    addLabels(doing, names);
}
/** Assigns people; names that nobody has are left out, as GitHub does. */
function assign(doing, logins) {
    const { github, repository, issue } = doing;
    const rows = _records_js__WEBPACK_IMPORTED_MODULE_0__/* .assignees */ .Hy.of(repository);
    for (const login of logins) {
        const isThere = rows.some((row) => row.issue === issue.record.number && row.login === login);
        if (isThere || !github.state.users.has(login.toLowerCase()))
            continue;
        rows.push({ issue: issue.record.number, login });
        note(doing, "assigned", login);
    }
}
/** Opens or closes an issue or a pull request. */
function moveTo(doing, { state, reason }) {
    const { github, issue, actor } = doing;
    if (issue.record.state === state)
        return;
    const isClosing = state === "closed";
    issue.record.state = state;
    issue.record.closedAt = isClosing ? github.clock.stamp() : null;
    if (issue.kind === "issue") {
        issue.record.closedBy = isClosing ? actor : null;
        issue.record.stateReason = isClosing ? (reason ?? "completed") : "reopened";
    }
    note(doing, isClosing ? "closed" : "reopened");
}


/***/ }),

/***/ 1022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ issues),
/* harmony export */   Hy: () => (/* binding */ assignees),
/* harmony export */   Iw: () => (/* binding */ commentsOn),
/* harmony export */   Pt: () => (/* binding */ nextNumber),
/* harmony export */   WD: () => (/* binding */ labels),
/* harmony export */   Wu: () => (/* binding */ issueNumbered),
/* harmony export */   eX: () => (/* binding */ labelNamed),
/* harmony export */   lK: () => (/* binding */ issueEvents),
/* harmony export */   nK: () => (/* binding */ comments),
/* harmony export */   qg: () => (/* binding */ allIssues)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64275);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43374);


const issues = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("issues");
const comments = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("issue-comments");
const labels = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("labels");
const assignees = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("assignees");
const issueEvents = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("issue-events");
/** Issues and pull requests of a repository, the newest first. */
function allIssues(repository) {
    const plain = issues.of(repository).map((record) => ({ kind: "issue", record }));
    const pulls = repository.pulls.map((record) => ({ kind: "pull", record }));
    return [...plain, ...pulls].sort((a, b) => b.record.number - a.record.number);
}
/** @throws {Refusal} 404 */
function issueNumbered(repository, number) {
    const found = allIssues(repository).find(({ record }) => record.number === number);
    if (found === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)();
    return found;
}
/** Comments on an issue or pull request, oldest first. */
const commentsOn = (repository, number) => comments.of(repository).filter(({ issue }) => issue === number);
/** The next number; issues and pull requests share them. */
function nextNumber(repository) {
    repository.lastNumber += 1;
    return repository.lastNumber;
}
/** A label as it is known, or as GitHub makes one that it did not know. */
function labelNamed(github, repository, name) {
    const known = labels.of(repository).find((label) => label.name.toLowerCase() === name.toLowerCase());
    if (known !== undefined)
        return known;
    const made = { id: github.nextId(), name, color: "ededed", description: null };
    labels.of(repository).push(made);
    return made;
}


/***/ }),

/***/ 11217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ labelShape),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   dQ: () => (/* binding */ issueShape),
/* harmony export */   pZ: () => (/* binding */ commentShape),
/* harmony export */   xD: () => (/* binding */ peopleOn)
/* harmony export */ });
/* harmony import */ var _shapes_app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _shapes_association_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91637);
/* harmony import */ var _shapes_node_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98216);
/* harmony import */ var _shapes_user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19603);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1022);





/** A label. */
function labelShape(github, { fullName }, label) {
    const { id, name, color, description } = label;
    const url = github.api(`/repos/${fullName}/labels/${encodeURIComponent(name)}`);
    return { id, node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeId */ .s)("LA", id), url, name, color, description, default: false };
}
/** Labels of an issue or pull request. */
function labelsOf(github, repository, { record }) {
    return record.labels.map((name) => labelShape(github, repository, (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .labelNamed */ .eX)(github, repository, name)));
}
function addresses(github, { fullName }, { kind, record }) {
    const url = github.api(`/repos/${fullName}/issues/${record.number}`);
    return {
        url,
        repository_url: github.api(`/repos/${fullName}`),
        labels_url: `${url}/labels{/name}`,
        comments_url: `${url}/comments`,
        events_url: `${url}/events`,
        timeline_url: `${url}/timeline`,
        html_url: github.html(`/${fullName}/${kind === "pull" ? "pull" : "issues"}/${record.number}`),
    };
}
/** What only a pull request has, or only another issue. */
function own(github, { fullName }, issue) {
    if (issue.kind === "issue") {
        const { stateReason, closedBy } = issue.record;
        return {
            state_reason: stateReason,
            closed_by: closedBy === null ? null : (0,_shapes_user_js__WEBPACK_IMPORTED_MODULE_3__/* .accountShape */ .d)(github, closedBy),
        };
    }
    const { number, mergedAt, isDraft } = issue.record;
    const html_url = github.html(`/${fullName}/pull/${number}`);
    return {
        draft: isDraft,
        pull_request: {
            url: github.api(`/repos/${fullName}/pulls/${number}`),
            html_url,
            diff_url: `${html_url}.diff`,
            patch_url: `${html_url}.patch`,
            merged_at: mergedAt,
        },
    };
}
/** Who an issue or pull request is assigned to. */
function peopleOn(github, repository, number) {
    const rows = _records_js__WEBPACK_IMPORTED_MODULE_1__/* .assignees */ .Hy.of(repository).filter(({ issue }) => issue === number);
    return rows.map(({ login }) => (0,_shapes_user_js__WEBPACK_IMPORTED_MODULE_3__/* .accountShape */ .d)(github, login));
}
/** An issue or a pull request as an issue. */
function issueShape(github, repository, issue) {
    const { record } = issue;
    const people = peopleOn(github, repository, record.number);
    return {
        id: record.id,
        node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeId */ .s)(issue.kind === "pull" ? "PR" : "I", record.id),
        number: record.number,
        title: record.title,
        body: record.body,
        state: record.state,
        user: (0,_shapes_user_js__WEBPACK_IMPORTED_MODULE_3__/* .accountShape */ .d)(github, record.author),
        labels: labelsOf(github, repository, issue),
        assignee: people[0] ?? null,
        assignees: people,
        milestone: null,
        locked: false,
        active_lock_reason: null,
        comments: (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .commentsOn */ .Iw)(repository, record.number).length,
        created_at: record.createdAt,
        updated_at: record.updatedAt,
        closed_at: record.closedAt,
        author_association: (0,_shapes_association_js__WEBPACK_IMPORTED_MODULE_4__/* .associationOf */ .X)(github, repository, record.author),
        performed_via_github_app: (0,_shapes_app_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenByApp */ .MX)(github, record.author),
        ...addresses(github, repository, issue),
        ...own(github, repository, issue),
    };
}
/** A comment on an issue or pull request. */
function commentShape(github, repository, comment) {
    const { id, issue, author, body } = comment;
    const isPull = repository.pulls.some(({ number }) => number === issue);
    const base = `/repos/${repository.fullName}/issues`;
    return {
        id,
        node_id: (0,_shapes_node_id_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeId */ .s)("IC", id),
        url: github.api(`${base}/comments/${id}`),
        html_url: github.html(`/${repository.fullName}/${isPull ? "pull" : "issues"}/${issue}#issuecomment-${id}`),
        issue_url: github.api(`${base}/${issue}`),
        body,
        user: (0,_shapes_user_js__WEBPACK_IMPORTED_MODULE_3__/* .accountShape */ .d)(github, author),
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: (0,_shapes_association_js__WEBPACK_IMPORTED_MODULE_4__/* .associationOf */ .X)(github, repository, author),
        performed_via_github_app: (0,_shapes_app_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenByApp */ .MX)(github, author),
    };
}


/***/ }),

/***/ 70265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ installationsSection),
/* harmony export */   Y8: () => (/* binding */ installationShape),
/* harmony export */   Ys: () => (/* binding */ installations)
/* harmony export */ });
/* harmony import */ var _shapes_app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _shapes_user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19603);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43374);



const installations = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("installations");
const metadataOnly = { metadata: "read" };
/** `installations` below an organisation. */
const installationsSection = {
    schema: {
        type: "array",
        items: {
            type: "object",
            additionalProperties: false,
            required: ["app"],
            properties: {
                app: { type: "string" },
                permissions: { type: "object", additionalProperties: { enum: ["read", "write", "admin"] } },
                repository_selection: { enum: ["all", "selected"] },
                events: { type: "array", items: { type: "string" } },
            },
        },
    },
    plant(github, organization, seeds) {
        for (const { app, permissions = metadataOnly, repository_selection: selection = "all", events = [], } of seeds) {
            const row = { id: github.nextId(), app, permissions, selection, events, at: github.clock.stamp() };
            installations.of(organization).push(row);
        }
    },
};
/** An installation. */
function installationShape(github, { login, id: target }, { id, app, permissions, selection, events, at }) {
    return {
        id,
        account: (0,_shapes_user_js__WEBPACK_IMPORTED_MODULE_2__/* .accountShape */ .d)(github, login),
        repository_selection: selection,
        access_tokens_url: github.api(`/app/installations/${id}/access_tokens`),
        repositories_url: github.api("/installation/repositories"),
        html_url: github.html(`/organizations/${login}/settings/installations/${id}`),
        app_id: (0,_shapes_app_js__WEBPACK_IMPORTED_MODULE_0__/* .appOf */ .XH)(github, app)?.id ?? 0,
        app_slug: app,
        target_id: target,
        target_type: "Organization",
        // Permissions are GitHub's own names; the answer is held to them.
        permissions: permissions,
        events: [...events],
        single_file_name: null,
        suspended_by: null,
        suspended_at: null,
        created_at: at,
        updated_at: at,
    };
}


/***/ }),

/***/ 79995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gH: () => (/* binding */ describePermissions),
/* harmony export */   mr: () => (/* binding */ permissionsFor),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97834);

const levels = ["read", "write", "admin"];
let table;
/** Alternatives of permissions, each of which suffices for the operation. */
function permissionsFor(operation) {
    table ??= readTable();
    const alternatives = table.get(operation);
    if (alternatives === undefined)
        throw new Error(`expected ${operation} in description/operations.txt`);
    return alternatives;
}
/** As in `x-accepted-github-permissions`. */
function describePermissions(alternatives) {
    return alternatives
        .map((together) => together.map(({ scope, level }) => `${scope}=${level}`).join(","))
        .join("; ");
}
function readTable() {
    const lines = (0,_assets_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsset */ .fs)("operations.txt")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"));
    return new Map(lines.map((line) => {
        const [operation = "", rule = ""] = line.split(/ +/);
        return [operation, rule.split("|").map((together) => together.split("+").map(parsePermission))];
    }));
}
function parsePermission(text) {
    const [scope = "", name = "read"] = text.split(":");
    const level = levels.find((candidate) => candidate === name);
    if (level === undefined)
        throw new Error(`expected a permission such as contents:read, got ${text}`);
    return { scope, level };
}


/***/ }),

/***/ 25027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pullsAt)
/* harmony export */ });
/** Open pull requests whose head is a commit now; those of forks are not named on checks and runs, as on GitHub. */
function pullsAt(github, repository, sha) {
    const { refs, fullName } = repository;
    return repository.pulls
        .filter((pull) => pull.state === "open" && pull.headRepository === fullName)
        .filter((pull) => refs?.get(`refs/heads/${pull.head}`) === sha)
        .map((pull) => minimal(github, repository, { pull, sha }));
}
function minimal(github, { id, name, fullName, refs }, { pull, sha }) {
    const repo = { id, name, url: github.api(`/repos/${fullName}`) };
    return {
        id: pull.id,
        number: pull.number,
        url: github.api(`/repos/${fullName}/pulls/${pull.number}`),
        head: { ref: pull.head, sha, repo },
        base: { ref: pull.base, sha: refs?.get(`refs/heads/${pull.base}`) ?? sha, repo },
    };
}


/***/ }),

/***/ 42088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ webSignature),
/* harmony export */   LL: () => (/* binding */ mergedTree),
/* harmony export */   kv: () => (/* binding */ mergePull),
/* harmony export */   uX: () => (/* binding */ mergeCommit)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13967);
/* harmony import */ var _git_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87459);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64275);
/* harmony import */ var _seed_commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25463);
/* harmony import */ var _pushed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46815);
/* harmony import */ var _tips_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38500);






/** Tree that a merge of two commits gives; undefined if they conflict. */
async function mergedTree(git, base, head) {
    try {
        return (await git.run(["merge-tree", "--write-tree", base, head])).split("\n")[0];
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS)
            return undefined;
        throw error;
    }
}
/** Merges a pull request into its base, and returns the commit. Rules are not looked at here. @throws {Refusal} 405 */
async function mergePull(github, repository, merge) {
    const { pull } = merge;
    const git = await github.git(repository);
    const { base, head } = await (0,_tips_js__WEBPACK_IMPORTED_MODULE_4__/* .tipsOf */ .c)(github, repository, pull);
    const tree = await mergedTree(git, base, head);
    if (tree === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(405, "Pull Request is not mergeable");
    const commit = await mergeCommit({ github, git, merge, base, head, tree });
    if (merge.method !== "rebase")
        repository.verifications.set(commit, webSignature(github));
    const ref = `refs/heads/${pull.base}`;
    await git.setRef(ref, commit);
    await (0,_pushed_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPush */ .Q)(github, repository, {
        ref,
        before: base,
        after: commit,
        actor: merge.by,
        type: "pr_merge",
    });
    const at = github.clock.stamp();
    const done = { state: "closed", closedAt: at, mergedAt: at, updatedAt: at, mergedBy: merge.by };
    Object.assign(pull, { ...done, mergeCommit: commit, frozen: { base, head } });
    return commit;
}
/** Writes the commit of a merge; no branch moves. */
function mergeCommit(merging) {
    const { method } = merging.merge;
    if (method === "squash")
        return squashCommit(merging);
    if (method === "rebase")
        return replay(merging.git, { ...merging, committer: nowAs(merging, _seed_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .webFlow */ .V2) });
    return joiningCommit(merging);
}
const nowAs = ({ github }, person) => ({
    ...person,
    date: github.clock.stamp(),
});
function joiningCommit(merging) {
    const { github, git, merge, base, head, tree } = merging;
    const { pull } = merge;
    const owner = pull.headRepository.split("/")[0];
    const subject = merge.title ?? `Merge pull request #${pull.number} from ${owner}/${pull.head}`;
    const message = textOf(subject, merge.message ?? pull.title);
    const author = nowAs(merging, (0,_seed_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .personOf */ .Re)(github, merge.by));
    return (0,_git_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeCommit */ .r)(git, {
        tree,
        parents: [base, head],
        message,
        author,
        committer: nowAs(merging, _seed_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .webFlow */ .V2),
    });
}
function squashCommit(merging) {
    const { github, git, merge, base, tree } = merging;
    const { pull } = merge;
    const message = textOf(merge.title ?? `${pull.title} (#${pull.number})`, merge.message ?? "");
    const author = nowAs(merging, (0,_seed_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .personOf */ .Re)(github, pull.author));
    return (0,_git_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeCommit */ .r)(git, { tree, parents: [base], message, author, committer: nowAs(merging, _seed_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .webFlow */ .V2) });
}
const textOf = (subject, body) => body === "" ? `${subject}\n` : `${subject}\n\n${body}\n`;
/** Rebases commits that follow their base directly: the trees stay, the parents are new. @throws {Refusal} 405 */
async function replay(git, { base, head, committer }) {
    if (!(await git.isAncestor(base, head)))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(405, "This branch can't be rebased");
    const list = await git.run(["rev-list", "--reverse", `${base}..${head}`]);
    let parent = base;
    for (const sha of list.split("\n").filter((line) => line !== "")) {
        const [name = "", email = "", date = "", ...message] = (await git.run(["show", "-s", "--format=%an%n%ae%n%aI%n%B", sha])).split("\n");
        const tree = await (0,_git_write_js__WEBPACK_IMPORTED_MODULE_5__/* .treeOf */ .g)(git, sha);
        const text = message.join("\n");
        parent = await (0,_git_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeCommit */ .r)(git, {
            tree,
            parents: [parent],
            message: text,
            author: { name, email, date },
            committer,
        });
    }
    return parent;
}
/** GitHub signs what it commits itself. */
function webSignature(github) {
    const signature = "-----BEGIN PGP SIGNATURE-----\n\nemulated\n-----END PGP SIGNATURE-----";
    return {
        verified: true,
        reason: "valid",
        signature,
        payload: "emulated",
        verified_at: github.clock.stamp(),
    };
}


/***/ }),

/***/ 46815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ recordPush)
/* harmony export */ });
/* harmony import */ var _activities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19674);
/* harmony import */ var _git_no_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37795);
/* harmony import */ var _rules_approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58439);
/* harmony import */ var _rules_demands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81592);
/* harmony import */ var _tips_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38500);





const heads = "refs/heads/";
/** Notes that a branch was moved, does to its pull requests what follows from it, and tells of both. */
async function recordPush(github, repository, push) {
    const { ref, before = _git_no_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .noCommit */ .l, after, actor } = push;
    (0,_activities_js__WEBPACK_IMPORTED_MODULE_0__/* .noteActivity */ .o)(github, repository, push);
    repository.pushedAt = github.clock.stamp();
    const changed = after === _git_no_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .noCommit */ .l || !ref.startsWith(heads)
        ? []
        : pullsFrom(github, repository, ref.slice(heads.length));
    for (const { target, pull } of changed)
        await dismissStale(github, target, pull);
    github.tell({ kind: "push", repository: repository.fullName, ref, before, after, actor });
    for (const { target, pull } of changed) {
        const about = { repository: target.fullName, number: pull.number };
        github.tell({ kind: "pull-request", ...about, action: "synchronize", head: after, actor });
    }
}
/** Open pull requests whose head is this branch, here and in what this repository was forked from. */
function pullsFrom(github, { fullName, forkOf }, branch) {
    const targets = [fullName, ...(forkOf === null ? [] : [forkOf])].map((name) => github.repository(name));
    return targets.flatMap((target) => target.pulls
        .filter((pull) => pull.state === "open" && pull.headRepository === fullName && pull.head === branch)
        .map((pull) => ({ target, pull })));
}
/** Approvals of what is no longer there are dismissed where a rule in force says so. */
async function dismissStale(github, repository, pull) {
    const given = pull.reviews.filter(({ state }) => state === "APPROVED");
    const demands = (0,_rules_demands_js__WEBPACK_IMPORTED_MODULE_3__/* .demandsOn */ .g)(github, repository, { ref: `${heads}${pull.base}`, caller: null });
    const dismisses = demands.some(({ demand, isEvaluated }) => demand.kind === "pull_request" && demand.dismissesStale && !isEvaluated);
    if (given.length === 0 || !dismisses)
        return;
    const tips = await (0,_tips_js__WEBPACK_IMPORTED_MODULE_4__/* .tipsOf */ .c)(github, repository, pull);
    const fresh = new Set(await (0,_rules_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .freshOf */ .e)({ github, repository, pull, tips }, given));
    for (const review of given)
        if (!fresh.has(review))
            review.state = "DISMISSED";
}


/***/ }),

/***/ 41885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ advanceQueues),
  R: () => (/* binding */ throwOut)
});

// EXTERNAL MODULE: ./lib/sandbox/github/rules/demands.js + 1 modules
var rules_demands = __webpack_require__(81592);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/required.js
var required = __webpack_require__(92810);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/queue.js
var pulls_queue = __webpack_require__(34011);
;// CONCATENATED MODULE: ./lib/sandbox/github/pulls/queue-group.js

/** Entries of one branch, in the order of the queue. */
function entriesOf({ repository, branch }) {
    return pulls_queue/* queueEntries */.y4.of(repository).filter(({ base }) => base === branch);
}
/** The branch of a group goes away, and whoever listens is told. */
async function dropGroup(queue, ref) {
    const git = await queue.github.git(queue.repository);
    const headSha = git.refs.get(ref);
    if (headSha !== undefined)
        await git.deleteRef(ref);
    tellGroup(queue, { action: "destroyed", ref, headSha: headSha ?? "", baseSha: "" });
}
const queueBot = "github-merge-queue[bot]";
/** Whoever listens hears of a group. */
function tellGroup({ github, repository, branch }, { action, ref, headSha, baseSha }) {
    const group = { headSha, headRef: ref, baseSha, baseRef: `refs/heads/${branch}` };
    github.tell({ kind: "merge-group", repository: repository.fullName, action, group, actor: queueBot });
}

// EXTERNAL MODULE: ./lib/sandbox/github/rules/judgement.js
var rules_judgement = __webpack_require__(45552);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/merge-rules.js
var merge_rules = __webpack_require__(20381);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/pushed.js
var pushed = __webpack_require__(46815);
;// CONCATENATED MODULE: ./lib/sandbox/github/pulls/queue-merge.js





/** Moves the branch to the last of these entries, all of which are green, and closes their pull requests as merged. */
async function landEntries(queue, entries) {
    const { github, repository, branch } = queue;
    const git = await github.git(repository);
    const ref = `refs/heads/${branch}`;
    const before = git.refs.get(ref) ?? "";
    const after = entries.at(-1)?.built?.commit ?? before;
    await noteSuite(queue, { entries, before, after });
    await git.setRef(ref, after);
    const all = pulls_queue/* queueEntries */.y4.of(repository);
    for (const entry of entries) {
        queue_merge_close(queue, entry);
        all.splice(all.indexOf(entry), 1);
    }
    const gone = new Set(entries.flatMap(({ built }) => (built === undefined ? [] : [built.ref])));
    for (const name of gone)
        await dropGroup(queue, name);
    await (0,pushed/* recordPush */.Q)(github, repository, { ref, before, after, actor: queueBot, type: "merge_queue_merge" });
}
function queue_merge_close({ github, repository }, { pull: number, built, head }) {
    const pull = repository.pulls.find((one) => one.number === number);
    if (pull === undefined || built === undefined)
        return;
    const at = github.clock.stamp();
    const done = { state: "closed", closedAt: at, mergedAt: at, updatedAt: at, mergedBy: queueBot };
    Object.assign(pull, { ...done, mergeCommit: built.commit, frozen: { base: built.base, head } });
    const about = { repository: repository.fullName, number, head, actor: queueBot };
    github.tell({ kind: "pull-request", action: "closed", ...about });
}
/** What rules say of the whole is what they say of its last pull request. */
async function noteSuite(queue, { entries, before, after }) {
    const { github, repository, branch } = queue;
    const last = entries.at(-1);
    const pull = repository.pulls.find(({ number }) => number === last?.pull);
    if (pull === undefined || last === undefined)
        return;
    const tips = { base: before, head: last.head };
    const asked = { pull, tips, caller: null, method: null, through: "queue" };
    const judgement = await (0,merge_rules/* judgeMerge */.s)(github, repository, asked);
    const moved = { ref: `refs/heads/${branch}`, before, after, actor: queueBot };
    (0,rules_judgement/* recordSuite */.GO)(github, repository, { moved, judgement });
}

;// CONCATENATED MODULE: ./lib/sandbox/github/pulls/queue-steps.js





/** Does in every queue of a repository what can be done now: build, merge, throw out. Nobody else may write to it meanwhile. */
async function advanceQueues(github, repository) {
    for (const branch of new Set(pulls_queue/* queueEntries */.y4.of(repository).map(({ base }) => base))) {
        const rule = (0,pulls_queue/* queueRule */._v)(github, repository, branch);
        if (rule === undefined)
            continue;
        // Each step may make the next one possible; a queue that does not move is done.
        while (await advance({ github, repository, branch, rule }))
            ;
    }
}
async function advance(queue) {
    return ((await throwOutMoved(queue)) ||
        (await rebuildOutdated(queue)) ||
        (await throwOutFailed(queue)) ||
        (await mergeGreen(queue)) ||
        build(queue));
}
/** A pull request that was closed or pushed to has to be enqueued again. */
async function throwOutMoved(queue) {
    const { github, repository } = queue;
    for (const entry of entriesOf(queue)) {
        const pull = repository.pulls.find(({ number }) => number === entry.pull);
        const source = github.state.repositories.get(pull?.headRepository.toLowerCase() ?? "");
        const head = source?.refs?.get(`refs/heads/${pull?.head}`);
        if (pull?.state === "open" && head === entry.head)
            continue;
        await throwOut(queue, entry);
        return true;
    }
    return false;
}
/** Somebody else moved the branch: everything is built anew on what is there now. */
async function rebuildOutdated(queue) {
    const first = entriesOf(queue)[0];
    const tip = (await queue.github.git(queue.repository)).refs.get(`refs/heads/${queue.branch}`);
    if (first?.built === undefined || first.built.base === tip)
        return false;
    await tearDown(queue, entriesOf(queue));
    return true;
}
/** Entries that are checked together, in the order of the queue. */
function groupsOf(queue) {
    const groups = new Map();
    for (const entry of entriesOf(queue)) {
        if (entry.built === undefined)
            break;
        groups.set(entry.built.ref, [...(groups.get(entry.built.ref) ?? []), entry]);
    }
    return [...groups.values()].flatMap((entries) => {
        const built = entries.at(-1)?.built;
        return built === undefined ? [] : [{ entries, built }];
    });
}
const minuteMs = 60_000;
function standingOf({ github, repository, branch, rule }, built) {
    const demands = (0,rules_demands/* demandsOn */.g)(github, repository, { ref: `refs/heads/${branch}`, caller: null });
    const standings = demands.flatMap(({ demand, isEvaluated }) => {
        if (isEvaluated || (demand.kind !== "workflows" && demand.kind !== "required_status_checks"))
            return [];
        return (0,required/* standingsOf */.F)({ github, repository, sha: built.commit }, demand).map(({ standing }) => standing);
    });
    if (standings.includes("failed"))
        return "failed";
    if (standings.every((one) => one === "passed"))
        return "passed";
    const waited = github.clock.now.getTime() - Date.parse(built.at);
    return waited >= rule.check_response_timeout_minutes * minuteMs ? "failed" : "pending";
}
/** Who fails alone is thrown out; a group that fails is taken apart, to find out who it was. */
async function throwOutFailed(queue) {
    const [first] = groupsOf(queue);
    if (first === undefined || standingOf(queue, first.built) !== "failed")
        return false;
    const [entry, ...others] = first.entries;
    if (entry !== undefined && others.length === 0)
        await throwOut(queue, entry);
    for (const one of others.length === 0 ? [] : first.entries)
        one.isAlone = true;
    await tearDown(queue, entriesOf(queue));
    return true;
}
/** Takes a pull request out of the queue; what was built upon it is built anew. */
async function throwOut(queue, entry) {
    const all = pulls_queue/* queueEntries */.y4.of(queue.repository);
    const behind = entriesOf(queue).slice(entriesOf(queue).indexOf(entry));
    await tearDown(queue, behind);
    all.splice(all.indexOf(entry), 1);
}
/** Forgets what was built for these entries, and for those that were checked together with them. */
async function tearDown(queue, entries) {
    const refs = new Set(entries.flatMap(({ built }) => (built === undefined ? [] : [built.ref])));
    for (const ref of refs)
        await dropGroup(queue, ref);
    for (const entry of entriesOf(queue)) {
        if (entry.built !== undefined && refs.has(entry.built.ref))
            entry.built = undefined;
    }
}
/** Merges what is green in front, if it is enough or has waited long enough. */
async function mergeGreen(queue) {
    const { rule } = queue;
    const groups = groupsOf(queue);
    const red = groups.findIndex(({ built }) => standingOf(queue, built) !== "passed");
    const green = (red < 0 ? groups : groups.slice(0, red)).flatMap(({ entries }) => entries);
    const most = Math.max(1, rule.max_entries_to_merge);
    const merged = green.slice(0, most);
    if (merged.length === 0 || !hasEnough(queue, green))
        return false;
    await landEntries(queue, merged);
    return true;
}
function hasEnough({ github, rule }, entries) {
    if (entries.length >= rule.min_entries_to_merge || entries.some(({ isAlone }) => isAlone))
        return true;
    const waited = github.clock.now.getTime() - Date.parse(entries[0]?.at ?? "");
    return waited >= rule.min_entries_to_merge_wait_minutes * minuteMs;
}
/** Builds the next entry, or the next group where only its head must be green. */
async function build(queue) {
    const { github, repository, branch, rule } = queue;
    const entries = entriesOf(queue);
    const waiting = entries.filter(({ built }) => built === undefined);
    const [next] = waiting;
    if (next === undefined || groupsOf(queue).length >= Math.max(1, rule.max_entries_to_build))
        return false;
    const isGrouped = rule.grouping_strategy === "HEADGREEN" && !next.isAlone;
    if (isGrouped && !hasEnough(queue, waiting))
        return false;
    const together = isGrouped ? waiting.slice(0, Math.max(1, rule.max_entries_to_merge)) : [next];
    const tip = (await github.git(repository)).refs.get(`refs/heads/${branch}`) ?? "";
    const base = entries.findLast(({ built }) => built !== undefined)?.built?.commit ?? tip;
    return buildGroup(queue, together, base);
}
async function buildGroup(queue, entries, base) {
    const { github, repository, rule } = queue;
    const method = methods[rule.merge_method];
    const made = [];
    for (const entry of entries) {
        const before = made.at(-1)?.commit ?? base;
        const commit = await (0,pulls_queue/* entryCommit */.Q2)(github, repository, { entry, base: before, method });
        // It conflicts with what is in front of it.
        if (commit === undefined) {
            await throwOut(queue, entry);
            return true;
        }
        made.push({ entry, commit, base: before });
    }
    const last = made.at(-1);
    if (last === undefined)
        return false;
    const ref = (0,pulls_queue/* queueRef */.tQ)(last.entry, base);
    await (await github.git(repository)).setRef(ref, last.commit);
    const at = github.clock.stamp();
    for (const { entry, commit, base: before } of made)
        entry.built = { commit, base: before, ref, at };
    tellGroup(queue, { action: "checks_requested", ref, headSha: last.commit, baseSha: base });
    return true;
}
const methods = { MERGE: "merge", SQUASH: "squash", REBASE: "rebase" };


/***/ }),

/***/ 34011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ addEntry),
/* harmony export */   Q2: () => (/* binding */ entryCommit),
/* harmony export */   _v: () => (/* binding */ queueRule),
/* harmony export */   jF: () => (/* binding */ mergeQueueSection),
/* harmony export */   tQ: () => (/* binding */ queueRef),
/* harmony export */   y4: () => (/* binding */ queueEntries)
/* harmony export */ });
/* harmony import */ var _rules_demands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81592);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43374);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42088);
/* harmony import */ var _tips_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38500);




/** Entries of all queues of a repository, the first to be merged first. */
const queueEntries = (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .t)("merge-queue");
/** What the queue of a branch is told to do; undefined: the branch has none. */
function queueRule(github, repository, branch) {
    const demands = (0,_rules_demands_js__WEBPACK_IMPORTED_MODULE_0__/* .demandsOn */ .g)(github, repository, { ref: `refs/heads/${branch}`, caller: null });
    const found = demands.find(({ demand, isEvaluated }) => demand.kind === "merge_queue" && !isEvaluated);
    return found?.demand.kind === "merge_queue" ? found.demand.parameters : undefined;
}
/** `merge_queue` below a repository: open pull requests that wait, the first to be merged first. */
const mergeQueueSection = {
    schema: {
        type: "object",
        required: ["pulls"],
        additionalProperties: false,
        properties: {
            pulls: { type: "array", items: { type: "integer" } },
            method: { enum: ["merge", "squash"] },
        },
    },
    async plant(github, repository, { pulls, method = "squash" }) {
        for (const number of pulls) {
            const pull = repository.pulls.find((one) => one.number === number);
            if (pull === undefined)
                throw new Error(`expected pull request ${number} before it waits to be merged`);
            const entry = await addEntry(github, repository, { pull, enqueuer: pull.author });
            const before = queueEntries.of(repository).at(-2)?.built?.commit;
            const base = before ?? (await (0,_tips_js__WEBPACK_IMPORTED_MODULE_2__/* .tipsOf */ .c)(github, repository, pull)).base;
            const commit = await entryCommit(github, repository, { entry, base, method });
            if (commit === undefined)
                throw new Error(`expected pull request ${number} to be mergeable`);
            const ref = queueRef(entry, base);
            await (await github.git(repository)).setRef(ref, commit);
            entry.built = { commit, base, ref, at: github.clock.stamp() };
        }
    },
};
/** Adds a pull request to the queue of its base. */
async function addEntry(github, repository, { pull, enqueuer }) {
    const { head } = await (0,_tips_js__WEBPACK_IMPORTED_MODULE_2__/* .tipsOf */ .c)(github, repository, pull);
    const entry = {
        ...{ id: github.nextId(), base: pull.base, pull: pull.number, head, enqueuer },
        ...{ at: github.clock.stamp(), built: undefined, isAlone: false },
    };
    queueEntries.of(repository).push(entry);
    return entry;
}
/** Name of the branch of an entry, as GitHub has it (github-facts 2.11). */
const queueRef = ({ base, pull }, commit) => `refs/heads/gh-readonly-queue/${base}/pr-${pull}-${commit}`;
/** Makes the commit that will be merged; undefined where it conflicts with what is in front. */
async function entryCommit(github, repository, { entry, base, method }) {
    const git = await github.git(repository);
    const pull = repository.pulls.find(({ number }) => number === entry.pull);
    const tree = pull === undefined ? undefined : await (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedTree */ .LL)(git, base, entry.head);
    if (pull === undefined || tree === undefined)
        return undefined;
    const merge = { pull, method, by: entry.enqueuer };
    const commit = await (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeCommit */ .uX)({ github, git, merge, base, head: entry.head, tree });
    repository.verifications.set(commit, (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .webSignature */ .FY)(github));
    return commit;
}


/***/ }),

/***/ 54841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aI: () => (/* binding */ mostCommits),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   gt: () => (/* binding */ brings),
/* harmony export */   p: () => (/* binding */ mostFiles),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var _git_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24806);
/* harmony import */ var _git_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45717);
/* harmony import */ var _tips_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38500);



/** GitHub lists no more of either (github-facts 3.13). */
const mostCommits = 250;
const mostFiles = 3_000;
async function readRange(github, repository, pull) {
    const tips = await (0,_tips_js__WEBPACK_IMPORTED_MODULE_2__/* .tipsOf */ .c)(github, repository, pull);
    const [commits, changes] = await Promise.all([
        commitsOf(github, repository, tips),
        changesOf(github, repository, tips),
    ]);
    return { ...tips, commits, changes };
}
/** Commits of the head that the base lacks, oldest first. */
async function commitsOf(github, repository, { base, head }) {
    return (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x)(await github.git(repository), ["--reverse", "--topo-order", `${base}..${head}`, "--"]);
}
/** Files that differ between the head and the point where it left the base. */
async function changesOf(github, repository, { base, head }) {
    const git = await github.git(repository);
    return (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .readChanges */ .S)(git, await git.mergeBase(base, head), head);
}
/** Whether a pull request brings, or brought, this commit. */
async function brings(github, repository, { pull, sha }) {
    const tips = await (0,_tips_js__WEBPACK_IMPORTED_MODULE_2__/* .tipsOf */ .c)(github, repository, pull);
    const git = await github.git(repository);
    const landed = pull.mergeCommit === null ? [] : [`${tips.base}..${pull.mergeCommit}`];
    const ranges = [`${tips.base}..${tips.head}`, ...landed];
    const lists = await Promise.all(ranges.map((range) => git.run(["rev-list", range])));
    return lists.some((list) => list.includes(sha));
}


/***/ }),

/***/ 76479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ testMergeOf)
/* harmony export */ });
/* harmony import */ var _git_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87459);
/* harmony import */ var _seed_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25463);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43374);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42088);




const testMerges = (0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)("test-merges");
/**
 * The commit that a merge would give now, or null where it would conflict; GitHub makes it when a pull request is asked
 * for, and points `refs/pull/<number>/merge` there.
 */
async function testMergeOf(github, repository, { pull, tips }) {
    const { number } = pull;
    const { base, head } = tips;
    const known = testMerges.of(repository);
    const same = known.find((one) => one.number === number && one.base === base && one.head === head);
    if (same !== undefined)
        return same.commit;
    const commit = await makeCommit(github, repository, { pull, tips });
    known.push({ number, base, head, commit });
    const git = await github.git(repository);
    await git.setRef(`refs/pull/${number}/head`, head);
    if (commit !== null)
        await git.setRef(`refs/pull/${number}/merge`, commit);
    return commit;
}
async function makeCommit(github, repository, { pull, tips: { base, head } }) {
    const git = await github.git(repository);
    const tree = await (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedTree */ .LL)(git, base, head);
    if (tree === undefined)
        return null;
    const person = { ..._seed_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .webFlow */ .V2, date: pull.createdAt };
    const message = `Merge ${head} into ${base}\n`;
    return (0,_git_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeCommit */ .r)(git, { tree, parents: [base, head], message, author: person, committer: person });
}


/***/ }),

/***/ 56853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ threads)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43374);

/** Conversations of a repository's pull requests, in the order of time. */
const threads = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("review-threads");


/***/ }),

/***/ 38500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tipsOf)
/* harmony export */ });
/* harmony import */ var _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37795);

/** Where base and head of a pull request are now; where they were when it was merged. */
async function tipsOf(github, repository, pull) {
    if (pull.frozen !== undefined)
        return pull.frozen;
    const base = (await github.git(repository)).refs.get(`refs/heads/${pull.base}`);
    const source = github.state.repositories.get(pull.headRepository.toLowerCase());
    const head = source === undefined ? undefined : (await github.git(source)).refs.get(`refs/heads/${pull.head}`);
    return { base: base ?? _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommit */ .l, head: head ?? _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommit */ .l };
}


/***/ }),

/***/ 64275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   Pq: () => (/* binding */ unprocessable),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   o0: () => (/* binding */ forbidden)
/* harmony export */ });
/** An answer of GitHub that refuses: thrown by handlers and by what runs before them. */
class Refusal extends Error {
    name = "Refusal";
    status;
    body;
    headers;
    constructor(status, body, headers = {}) {
        super(body.message);
        this.status = status;
        this.body = body;
        this.headers = headers;
    }
}
const documentation = { documentation_url: "https://docs.github.com/rest" };
/** GitHub's answer to a call that it refuses for a reason of its own. */
function refuse(status, message) {
    return new Refusal(status, { message, ...documentation, status: String(status) });
}
/** What is not there, and what the caller must not know of, look the same. */
const notFound = () => refuse(404, "Not Found");
const forbidden = (message = "Resource not accessible by integration") => refuse(403, message);
const conflict = (message) => refuse(409, message);
/** GitHub's answer to a request that is well-formed and cannot be met. */
function unprocessable(message, errors) {
    const list = errors === undefined ? {} : { errors };
    return new Refusal(422, { message, ...list, ...documentation, status: "422" });
}


/***/ }),

/***/ 64504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M9: () => (/* binding */ addAsset),
  HN: () => (/* binding */ addRelease),
  CH: () => (/* binding */ changeRelease),
  l7: () => (/* binding */ releaseOf),
  gs: () => (/* binding */ removeRelease),
  mf: () => (/* binding */ requireMutable),
  P3: () => (/* binding */ requireUnlocked)
});

// UNUSED EXPORTS: publish

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/sandbox/github/attestations/records.js
var records = __webpack_require__(88709);
;// CONCATENATED MODULE: ./lib/sandbox/github/attestations/release.js

/** What GitHub states of an immutable release by itself (github-facts 6.13); modelled without a signature. */
function addReleaseAttestation(github, repository, { release, commit }) {
    const purl = `pkg:github/${repository.fullName}@${release.tag}`;
    const assets = release.assets.map(({ name, digest }) => ({
        name,
        digest: { sha256: digest.replace("sha256:", "") },
    }));
    const statement = {
        _type: "https://in-toto.io/Statement/v1",
        subject: [{ uri: purl, digest: { sha1: commit } }, ...assets],
        predicateType: "https://in-toto.io/attestation/release/v0.2",
        predicate: {
            purl,
            repository: repository.fullName,
            repositoryId: String(repository.id),
            tag: release.tag,
        },
    };
    const payload = Buffer.from(JSON.stringify(statement)).toString("base64");
    const bundle = {
        mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
        verificationMaterial: {},
        dsseEnvelope: { payload, payloadType: "application/vnd.in-toto+json", signatures: [] },
    };
    (0,records/* addAttestation */.y9)(github, repository, { bundle, initiator: "github" });
}

// EXTERNAL MODULE: ./lib/sandbox/github/refusal.js
var refusal = __webpack_require__(64275);
// EXTERNAL MODULE: ./lib/sandbox/github/tables.js
var tables = __webpack_require__(43374);
// EXTERNAL MODULE: ./lib/sandbox/github/releases/records.js
var releases_records = __webpack_require__(18252);
;// CONCATENATED MODULE: ./lib/sandbox/github/releases/change.js





/** Tags of immutable releases; none of them is ever used again (github-facts 6.13). */
const burnedTags = (0,tables/* table */.t)("burned-tags");
const field = (name, code, message) => (0,refusal/* unprocessable */.Pq)("Validation Failed", [
    { resource: "Release", field: name, code, ...(message === undefined ? {} : { message }) },
]);
/** @throws {Refusal} 404 */
function releaseOf(repository, id) {
    const found = releases_records/* releases */.D8.of(repository).find((release) => release.id === id);
    if (found === undefined)
        throw (0,refusal/* notFound */.mX)();
    return found;
}
/** The tag of an immutable release neither moves nor goes, and its name never comes back. @throws {Refusal} 422 */
function requireUnlocked(repository, { ref, before }) {
    const isOf = (tag) => ref === `refs/tags/${tag}`;
    const isHeld = releases_records/* releases */.D8.of(repository).some((release) => release.isImmutable && isOf(release.tag));
    const isBurned = before === undefined && burnedTags.of(repository).some(isOf);
    if (isHeld || isBurned)
        throw (0,refusal/* unprocessable */.Pq)(`Cannot change ${ref}: it belongs to an immutable release`);
}
/** Makes a release; a draft makes no tag. @throws {Refusal} 422 */
async function addRelease(github, repository, { request, author }) {
    const { tag_name: tag, target_commitish: target = repository.defaultBranch, draft = false } = request;
    requireFree(repository, tag);
    const at = github.clock.stamp();
    const release = {
        ...{ id: github.nextId(), tag, target, name: request.name ?? null, body: request.body ?? null },
        ...{ isDraft: true, isPrerelease: request.prerelease ?? false, isImmutable: false },
        ...{ author, createdAt: at, updatedAt: at, publishedAt: null, assets: [] },
    };
    if (!draft)
        await publish(github, repository, release);
    releases_records/* releases */.D8.of(repository).push(release);
    return release;
}
/** @throws {Refusal} 422 */
function requireFree(repository, tag, own) {
    const isTaken = releases_records/* releases */.D8.of(repository).some((one) => one !== own && !one.isDraft && one.tag === tag);
    if (isTaken)
        throw field("tag_name", "already_exists");
    if (burnedTags.of(repository).includes(tag)) {
        throw field("tag_name", "custom", "tag_name was used by an immutable release");
    }
}
/** Makes the tag if it is not there; from now on an immutable release cannot change. @throws {Refusal} 422 */
async function publish(github, repository, release) {
    requireFree(repository, release.tag, release);
    const git = await github.git(repository);
    const ref = `refs/tags/${release.tag}`;
    if (!git.refs.has(ref)) {
        const sha = await git.commit(release.target);
        if (sha === undefined)
            throw field("target_commitish", "invalid");
        await git.setRef(ref, sha);
    }
    release.isDraft = false;
    release.publishedAt = github.clock.stamp();
    release.isImmutable = (0,releases_records/* immutabilityOf */.aX)(repository).enabled;
    const commit = await git.commit(ref);
    if (release.isImmutable && commit !== undefined)
        addReleaseAttestation(github, repository, { release, commit });
}
/** Notes and flags may always change; the rest of an immutable release may not. @throws {Refusal} 422 */
async function changeRelease(github, repository, { release, change }) {
    const { tag_name: tag = release.tag, target_commitish: target = release.target } = change;
    if (release.isImmutable && (tag !== release.tag || target !== release.target || change.draft === true)) {
        throw field("tag_name", "custom", "Cannot change the tag of an immutable release");
    }
    requireFree(repository, tag, release);
    Object.assign(release, { tag, target, updatedAt: github.clock.stamp() });
    release.name = change.name ?? release.name;
    release.body = change.body ?? release.body;
    release.isPrerelease = change.prerelease ?? release.isPrerelease;
    if (release.isDraft && change.draft === false)
        await publish(github, repository, release);
}
/** Takes a release away; the tag of an immutable one stays burned. */
function removeRelease(repository, release) {
    const all = releases_records/* releases */.D8.of(repository);
    all.splice(all.indexOf(release), 1);
    if (release.isImmutable)
        burnedTags.of(repository).push(release.tag);
}
/** Adds a file. @throws {Refusal} 422 */
function addAsset(github, { release, name, label, bytes, uploader }) {
    requireMutable(release);
    if (release.assets.some((asset) => asset.name === name)) {
        throw (0,refusal/* unprocessable */.Pq)("Validation Failed", [
            { resource: "ReleaseAsset", field: "name", code: "already_exists" },
        ]);
    }
    const asset = {
        ...{
            id: github.nextId(),
            name,
            label: label ?? null,
            type: "application/octet-stream",
            size: bytes.length,
        },
        digest: `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`,
        ...{ content: bytes.toString("base64"), uploader, createdAt: github.clock.stamp() },
    };
    release.assets.push(asset);
    return asset;
}
/** @throws {Refusal} 422 */
function requireMutable({ isImmutable }) {
    if (isImmutable)
        throw (0,refusal/* unprocessable */.Pq)("Cannot change the assets of an immutable release");
}


/***/ }),

/***/ 18252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ releases),
/* harmony export */   Ok: () => (/* binding */ assetContent),
/* harmony export */   aX: () => (/* binding */ immutabilityOf)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43374);

/** Releases of a repository, in the order in which they were made. */
const releases = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("releases");
const immutability = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("immutable-releases");
/** Whether releases that are published from now on are immutable. */
function immutabilityOf(repository) {
    const rows = immutability.of(repository);
    const [row = { enabled: false, enforcedByOwner: false }] = rows;
    if (rows.length === 0)
        rows.push(row);
    return row;
}
/** Bytes of an asset, in base64. */
function assetContent(repository, id) {
    const assets = releases.of(repository).flatMap((release) => release.assets);
    return assets.find((asset) => asset.id === id)?.content;
}


/***/ }),

/***/ 55794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ teamRole),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
const roles = ["none", "read", "triage", "write", "maintain", "admin"];
/** The highest role that a person has on a repository, by whatever way. */
function roleOf(state, repository, login) {
    const name = login.toLowerCase();
    const organization = state.organizations.get(repository.owner.toLowerCase());
    const isOwner = repository.owner.toLowerCase() === name || organization?.members.get(name) === "admin";
    if (isOwner)
        return "admin";
    const isMember = organization?.members.has(name) === true;
    const throughTeams = (organization?.teams ?? [])
        .filter((team) => membersOf(organization, team).has(name))
        .map((team) => teamRole(organization, team, repository.name));
    return highest([
        repository.collaborators.get(name) ?? "none",
        isMember ? (organization?.baseRole ?? "none") : "none",
        repository.visibility === "public" || (isMember && repository.visibility === "internal")
            ? "read"
            : "none",
        ...throughTeams,
    ]);
}
/** Members of a team and of the teams below it. */
function membersOf(organization, team) {
    const children = (organization?.teams ?? []).filter(({ parent }) => parent === team.slug);
    return new Set([
        ...[...team.members.keys()].map((login) => login.toLowerCase()),
        ...children.flatMap((child) => [...membersOf(organization, child)]),
    ]);
}
/** What a team may do on a repository, by itself or through the team above it. */
function teamRole(organization, team, name) {
    const parent = organization?.teams.find(({ slug }) => slug === team.parent);
    const own = team.repositories.get(name.toLowerCase()) ?? "none";
    return parent === undefined ? own : highest([own, teamRole(organization, parent, name)]);
}
function highest(held) {
    return roles[Math.max(...held.map((role) => roles.indexOf(role)))] ?? "none";
}


/***/ }),

/***/ 58439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ missingReviews),
/* harmony export */   e: () => (/* binding */ freshOf)
/* harmony export */ });
/* harmony import */ var _activities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19674);
/* harmony import */ var _pulls_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54841);
/* harmony import */ var _pulls_threads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56853);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55794);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2395);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40441);






/** What a pull request lacks of the reviews that are asked of it, in GitHub's words. */
async function missingReviews(reviewed, demand) {
    const opinions = opinionsOn(reviewed);
    const given = opinions.filter(({ state }) => state === "APPROVED");
    const fresh = await freshOf(reviewed, given);
    const counted = demand.dismissesStale ? fresh : given;
    const approvers = new Set(counted.map(({ author }) => author.toLowerCase()));
    const isRejected = opinions.some(({ state }) => state === "CHANGES_REQUESTED");
    const open = _pulls_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .threads */ .e
        .of(reviewed.repository)
        .some(({ pull, isResolved }) => pull === reviewed.pull.number && !isResolved);
    return [
        ...(isRejected ? ["Changes have been requested."] : []),
        ...(approvers.size < demand.approvals ? [approvalsNeeded(demand.approvals)] : []),
        ...(demand.needsCodeOwner ? await missingOwners(reviewed, approvers) : []),
        ...(await missingTeams(reviewed, { demand, approvers })),
        ...(demand.needsOtherThanPusher && !isApprovedByOther(reviewed, fresh)
            ? ["New changes require approval from someone other than the last pusher."]
            : []),
        ...(demand.needsResolvedThreads && open
            ? ["A conversation must be resolved before this pull request can be merged."]
            : []),
    ];
}
const approvalsNeeded = (count) => `At least ${count} approving review${count === 1 ? " is" : "s are"} required by reviewers with write access.`;
/** The last opinion of each person who may write, but not of the author; a comment is none (github-facts 3.14). */
function opinionsOn({ github, repository, pull }) {
    const opinions = pull.reviews.filter(({ state }) => state !== "COMMENTED" && state !== "PENDING");
    const latest = new Map(opinions.map((review) => [review.author.toLowerCase(), review]));
    return [...latest.values()].filter(({ author }) => {
        const role = (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roleOf */ .kp)(github.state, repository, author);
        return (author.toLowerCase() !== pull.author.toLowerCase() && _roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roles */ .Ot.indexOf(role) >= _roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roles */ .Ot.indexOf("write"));
    });
}
/** Reviews that saw the change as it is now; a merge of the base alone changes nothing. */
async function freshOf({ github, repository, tips }, reviews) {
    const seen = [...new Set(reviews.map(({ commit }) => commit))];
    const now = await changeIn(github, repository, tips);
    const then = await Promise.all(seen.map((head) => (head === tips.head ? now : changeIn(github, repository, { base: tips.base, head }))));
    const fresh = new Set(seen.filter((_, i) => now !== undefined && then[i] === now));
    return reviews.filter(({ commit }) => fresh.has(commit));
}
/** What a commit changes since it left the base, in one text; undefined for a commit that is not there. */
async function changeIn(github, repository, { base, head }) {
    const git = await github.git(repository);
    const from = await git.mergeBase(base, head);
    if (from === undefined)
        return undefined;
    return git.run(["diff", "--raw", "--no-abbrev", "--no-renames", from, head, "--"]);
}
async function missingOwners(reviewed, approvers) {
    const { github, repository, tips } = reviewed;
    const owners = await (0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .ownersOf */ .K2)(github, repository, {
        commit: tips.base,
        paths: await changedPaths(reviewed),
    });
    const lacking = [...owners.values()].filter((named) => named.length > 0 && !named.some(hasApproved));
    function hasApproved(owner) {
        return [...(0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .peopleBehind */ .MG)(github, repository, owner)].some((login) => approvers.has(login));
    }
    const names = [...new Set(lacking.flat())].map((owner) => owner.replace(/^@/, ""));
    return names.length === 0 ? [] : [`Waiting on code owner review from ${names.join(" and/or ")}.`];
}
/** Where a file was counts too (github-facts 3.13). */
async function changedPaths({ github, repository, tips }) {
    const changes = await (0,_pulls_range_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOf */ .fs)(github, repository, tips);
    return changes.flatMap(({ path, previousPath }) => previousPath === undefined ? [path] : [path, previousPath]);
}
/** Patterns are read as those of CODEOWNERS, with `!` to take away (modelled; github-facts 2.17). */
async function missingTeams(reviewed, { demand, approvers }) {
    if (demand.reviewers.length === 0)
        return [];
    const paths = await changedPaths(reviewed);
    const organization = (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .organizationOf */ .d1)(reviewed.github, reviewed.repository);
    return demand.reviewers.flatMap(({ file_patterns: patterns, minimum_approvals: least, reviewer }) => {
        if (!paths.some((path) => isListed(patterns, path)))
            return [];
        const team = organization?.teams.find(({ id }) => id === reviewer.id);
        const members = team === undefined ? new Set() : (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(organization, team);
        const count = [...members].filter((login) => approvers.has(login)).length;
        if (count >= least)
            return [];
        return [`Waiting on review from ${organization?.login ?? ""}/${team?.slug ?? reviewer.id}.`];
    });
}
function isListed(patterns, path) {
    const last = patterns.findLast((pattern) => (0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .owns */ .S4)(pattern.replace(/^!/, ""), path));
    return last?.startsWith("!") === false;
}
/** Whoever pushed last cannot vouch for it, and what was said before the push does not count. */
function isApprovedByOther({ github, pull }, fresh) {
    const source = github.repository(pull.headRepository);
    const push = _activities_js__WEBPACK_IMPORTED_MODULE_0__/* .activities */ .A.of(source).findLast(({ ref }) => ref === `refs/heads/${pull.head}`);
    const pusher = (push?.actor ?? pull.author).toLowerCase();
    return fresh.some(({ author }) => author.toLowerCase() !== pusher);
}


/***/ }),

/***/ 25255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bypassOf)
/* harmony export */ });
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55794);
/* harmony import */ var _shapes_app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);


/** How a caller gets past a ruleset. */
function bypassOf(github, { login, token }, { actors, type, source, repository }) {
    // A job acts for GitHub Actions, which cannot be named as an actor (github-facts 2.29).
    if (token === undefined || token.kind === "job")
        return "never";
    const owner = type === "Organization" ? source : (source.split("/")[0] ?? "");
    const organization = github.state.organizations.get(owner.toLowerCase());
    const place = type === "Repository" ? source : repository?.fullName;
    const who = { github, login, organization, repository: place };
    const modes = actors
        .map((actor) => actor)
        .filter((actor) => isActor(actor, who))
        .map(({ bypass_mode: mode = "always" }) => mode);
    if (modes.includes("exempt"))
        return "exempt";
    if (modes.includes("always"))
        return "always";
    return modes.includes("pull_request") ? "pull_requests_only" : "never";
}
/** Ids of GitHub's own repository roles in bypass lists. */
const roleIds = new Map([
    [1, "read"],
    [3, "triage"],
    [4, "write"],
    [2, "maintain"],
    [5, "admin"],
]);
function isActor({ actor_type: type, actor_id: id }, who) {
    const { github, login, organization } = who;
    switch (type) {
        case "User":
            return github.state.users.get(login.toLowerCase())?.id === id;
        case "Integration":
            return (0,_shapes_app_js__WEBPACK_IMPORTED_MODULE_0__/* .appOf */ .XH)(github, login)?.id === id;
        case "OrganizationAdmin":
            return organization?.members.get(login.toLowerCase()) === "admin";
        case "Team": {
            const team = organization?.teams.find((candidate) => candidate.id === id);
            return team !== undefined && (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(organization, team).has(login.toLowerCase());
        }
        case "RepositoryRole":
            return hasRole(who, roleIds.get(id ?? 0));
        case "DeployKey":
            return false;
    }
}
function hasRole({ github, login, repository }, wanted) {
    if (wanted === undefined || repository === undefined)
        return false;
    const held = (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .kp)(github.state, github.repository(repository), login);
    return _roles_js__WEBPACK_IMPORTED_MODULE_1__/* .roles */ .Ot.indexOf(held) >= _roles_js__WEBPACK_IMPORTED_MODULE_1__/* .roles */ .Ot.indexOf(wanted);
}


/***/ }),

/***/ 87735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ classicOf)
/* harmony export */ });
/** Classic protection of a branch; what a seed leaves out is off. */
function classicOf({ protection }, branch) {
    const found = protection.get(branch);
    if (found === undefined)
        return undefined;
    const nothing = {
        required_status_checks: null,
        enforce_admins: null,
        required_pull_request_reviews: null,
        restrictions: null,
    };
    // Written by the PUT, or by a seed that says the same.
    return { ...nothing, ...found };
}


/***/ }),

/***/ 82636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ commitsBetween),
/* harmony export */   Qs: () => (/* binding */ unverified),
/* harmony export */   l8: () => (/* binding */ unfitting)
/* harmony export */ });
/* harmony import */ var _git_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24806);

/** Commits that a change brings to a branch. */
async function commitsBetween(github, repository, { before, after }) {
    return (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x)(await github.git(repository), [`${before}..${after}`, "--"]);
}
/** Commits without a signature that GitHub calls verified. */
function unverified({ verifications }, commits) {
    const isMissing = commits.some(({ sha }) => verifications.get(sha)?.verified !== true);
    return isMissing ? ["Commits must have verified signatures."] : [];
}
/** Texts of commits that a pattern does not allow. */
function unfitting(demand, commits, branch) {
    const texts = textsOf(demand, commits, branch);
    const wrong = texts.filter((text) => fits(demand, text) === demand.negate);
    const noun = demand.kind.replace("_pattern", "").replaceAll("_", " ");
    return wrong.length === 0
        ? []
        : [`${noun} must ${demand.negate ? "not " : ""}match the pattern: ${demand.pattern}`];
}
function textsOf({ kind }, commits, branch) {
    switch (kind) {
        case "commit_message_pattern":
            return commits.map(({ message }) => message);
        case "commit_author_email_pattern":
            return commits.map(({ author }) => author.email);
        case "committer_email_pattern":
            return commits.map(({ committer }) => committer.email);
        case "branch_name_pattern":
            return [branch];
    }
}
function fits({ operator, pattern }, text) {
    switch (operator) {
        case "starts_with":
            return text.startsWith(pattern);
        case "ends_with":
            return text.endsWith(pattern);
        case "contains":
            return text.includes(pattern);
        case "regex":
            return expressionOf(pattern).test(text);
    }
}
/** RE2 in the words of JavaScript: `\A` and `\z` are the ends of the text, `^` and `$` those of a line (github-facts 2.16). */
function expressionOf(pattern) {
    const translated = pattern.replaceAll("\\A", "(?<![\\s\\S])").replaceAll("\\z", "(?![\\s\\S])");
    return new RegExp(translated, "m");
}


/***/ }),

/***/ 81592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ demandsOn)
});

// EXTERNAL MODULE: ./lib/sandbox/github/rules/bypass.js
var rules_bypass = __webpack_require__(25255);
// EXTERNAL MODULE: ./lib/sandbox/github/roles.js
var roles = __webpack_require__(55794);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/app.js
var shapes_app = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/classic.js
var rules_classic = __webpack_require__(87735);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/effective.js
var effective = __webpack_require__(37574);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/targets.js
var targets = __webpack_require__(40441);
;// CONCATENATED MODULE: ./lib/sandbox/github/rules/classic-demands.js





/** What classic protection asks of changes of a branch, in the words of rulesets. */
function classicDemands(github, repository, { ref, caller }) {
    const classic = (0,rules_classic/* classicOf */.e)(repository, ref.replace("refs/heads/", ""));
    if (classic === undefined || !ref.startsWith("refs/heads/"))
        return [];
    const isAdmin = caller?.token?.kind === "user" && (0,roles/* roleOf */.kp)(github.state, repository, caller.login) === "admin";
    const bypass = isAdmin && classic.enforce_admins !== true ? "always" : "never";
    const reviews = classic.required_pull_request_reviews;
    const skipsReview = caller !== null &&
        isNamed(github, repository, { caller, named: reviews?.bypass_pull_request_allowances });
    const demands = [
        ...(reviews === null || skipsReview ? [] : [reviewDemand(classic)]),
        ...checksDemands(classic),
        ...flagDemands(classic),
        ...(mayPush(github, repository, { classic, caller }) ? [] : [{ kind: "update" }]),
    ];
    return demands.map((demand) => ({ demand, placed: null, isEvaluated: false, bypass }));
}
function isNamed(github, repository, { caller, named }) {
    const { users = [], teams = [], apps = [] } = named ?? {};
    const login = caller.login.toLowerCase();
    const organization = (0,targets/* organizationOf */.d1)(github, repository);
    const inTeam = (organization?.teams ?? []).some((team) => teams.includes(team.slug) && (0,roles/* membersOf */.lS)(organization, team).has(login));
    const app = (0,shapes_app/* appOf */.XH)(github, caller.login)?.slug;
    return (users.some((user) => user.toLowerCase() === login) || inTeam || (app !== undefined && apps.includes(app)));
}
/** Where pushes are restricted, only those who are named may push; nobody in particular may. */
function mayPush(github, repository, { classic, caller }) {
    const { restrictions } = classic;
    if (restrictions === null || caller === null)
        return true;
    return isNamed(github, repository, { caller, named: restrictions });
}
function reviewDemand({ required_pull_request_reviews: reviews, ...classic }) {
    return {
        kind: "pull_request",
        approvals: reviews?.required_approving_review_count ?? 1,
        needsCodeOwner: reviews?.require_code_owner_reviews ?? false,
        dismissesStale: reviews?.dismiss_stale_reviews ?? false,
        needsOtherThanPusher: reviews?.require_last_push_approval ?? false,
        needsResolvedThreads: classic.required_conversation_resolution ?? false,
        reviewers: [],
        methods: null,
    };
}
function checksDemands({ required_status_checks: checks }) {
    if (checks === null)
        return [];
    const wanted = (0,effective/* checksOf */.tg)(checks).map(({ context, app_id: app }) => ({ context, app }));
    return [{ kind: "required_status_checks", isStrict: checks.strict, skipsNew: false, checks: wanted }];
}
function flagDemands(classic) {
    return [
        ...(classic.required_signatures === true ? [{ kind: "required_signatures" }] : []),
        ...(classic.required_linear_history === true ? [{ kind: "required_linear_history" }] : []),
        ...(classic.allow_force_pushes === true ? [] : [{ kind: "non_fast_forward" }]),
        ...(classic.allow_deletions === true ? [] : [{ kind: "deletion" }]),
        ...(classic.lock_branch === true ? [{ kind: "update" }] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/sandbox/github/rules/demands.js




/** What is asked of changes of a ref; `caller` null is nobody in particular, who gets past nothing. */
function demandsOn(github, repository, { ref, caller }) {
    const target = ref.startsWith("refs/heads/") ? "branch" : ref.startsWith("refs/tags/") ? "tag" : undefined;
    if (target === undefined)
        return [];
    const fromRulesets = (0,effective/* rulesetsFor */["do"])(github, repository)
        .filter(({ ruleset }) => (ruleset.body.target ?? "branch") === target)
        .filter(({ ruleset }) => ruleset.body.enforcement !== "disabled" && (0,targets/* isForRef */.lI)(ruleset, repository, ref))
        .flatMap((placed) => demandsOf(github, repository, { placed, caller }));
    return [...fromRulesets, ...classicDemands(github, repository, { ref, caller })];
}
function demandsOf(github, repository, { placed, caller }) {
    const { body } = placed.ruleset;
    const actors = body.bypass_actors ?? [];
    const way = caller === null ? "never" : (0,rules_bypass/* bypassOf */.A)(github, caller, { ...placed, actors, repository });
    // Rules are not even looked at for an exempt actor, and nothing is written down (github-facts 2.14).
    if (way === "exempt")
        return [];
    const bypass = way === "pull_requests_only" ? "pull_request" : way;
    const isEvaluated = body.enforcement === "evaluate";
    return (body.rules ?? []).flatMap((rule) => {
        // Rules are stored as they were written, and were held to the description then.
        const demand = demandOf(rule);
        return demand === undefined ? [] : [{ demand, placed, isEvaluated, bypass }];
    });
}
function demandOf(rule) {
    switch (rule.type) {
        case "pull_request":
            return demands_reviewDemand(rule);
        case "required_status_checks":
            return checksDemand(rule);
        case "workflows": {
            const { workflows = [], do_not_enforce_on_create: skipsNew = false } = rule.parameters ?? {};
            return { kind: rule.type, workflows, skipsNew };
        }
        case "merge_queue":
            return rule.parameters === undefined ? undefined : { kind: rule.type, parameters: rule.parameters };
        case "required_deployments":
            return { kind: rule.type, environments: rule.parameters?.required_deployment_environments ?? [] };
        case "commit_message_pattern":
        case "commit_author_email_pattern":
        case "committer_email_pattern":
        case "branch_name_pattern":
            return patternDemand(rule);
        case "required_signatures":
        case "required_linear_history":
        case "creation":
        case "update":
        case "deletion":
        case "non_fast_forward":
            return { kind: rule.type };
        default:
            return undefined;
    }
}
function demands_reviewDemand({ parameters }) {
    return {
        kind: "pull_request",
        approvals: parameters?.required_approving_review_count ?? 0,
        needsCodeOwner: parameters?.require_code_owner_review ?? false,
        dismissesStale: parameters?.dismiss_stale_reviews_on_push ?? false,
        needsOtherThanPusher: parameters?.require_last_push_approval ?? false,
        needsResolvedThreads: parameters?.required_review_thread_resolution ?? false,
        reviewers: parameters?.required_reviewers ?? [],
        methods: parameters?.allowed_merge_methods ?? null,
    };
}
function checksDemand({ parameters, type }) {
    return {
        kind: type,
        isStrict: parameters?.strict_required_status_checks_policy ?? false,
        skipsNew: parameters?.do_not_enforce_on_create ?? false,
        checks: (parameters?.required_status_checks ?? []).map(({ context, integration_id: app = null }) => ({
            context,
            app,
        })),
    };
}
function patternDemand({ type, parameters }) {
    const { operator = "contains", pattern = "", negate = false } = parameters ?? {};
    return { kind: type, operator, pattern, negate };
}


/***/ }),

/***/ 37574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ activeRules),
/* harmony export */   WO: () => (/* binding */ contextsOf),
/* harmony export */   "do": () => (/* binding */ rulesetsFor),
/* harmony export */   fA: () => (/* binding */ protectionOf),
/* harmony export */   tg: () => (/* binding */ checksOf)
/* harmony export */ });
/* harmony import */ var _classic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87735);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40441);


/** Rulesets that concern a repository, those of the organisation first. */
function rulesetsFor(github, repository) {
    const organization = (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .organizationOf */ .d1)(github, repository);
    const above = (organization?.rulesets ?? [])
        .filter((ruleset) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .isForRepository */ .qA)(github, ruleset, repository))
        .map((ruleset) => ({ ruleset, type: "Organization", source: organization?.login ?? "" }));
    const own = repository.rulesets.map((ruleset) => ({ ruleset, type: "Repository", source: repository.fullName }));
    return [...above, ...own];
}
/** Rules in force on a branch, from every level; the branch need not exist, evaluated ones are no part of it (github-facts 2.22). */
function activeRules(github, repository, branch) {
    return rulesetsFor(github, repository)
        .filter(({ ruleset }) => isInForce(ruleset, repository, `refs/heads/${branch}`))
        .flatMap(({ ruleset, type, source }) => {
        const place = { ruleset_source_type: type, ruleset_source: source, ruleset_id: ruleset.id };
        // Rules are stored as they were written, and were held to the description then.
        return (ruleset.body.rules ?? []).map((rule) => ({ ...rule, ...place }));
    });
}
function isInForce(ruleset, repository, ref) {
    const { enforcement, target = "branch" } = ruleset.body;
    return enforcement === "active" && target === "branch" && (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .isForRef */ .lI)(ruleset, repository, ref);
}
/** What a branch says of its protection to whoever may read contents (github-facts 2.25): rulesets count for `protected` only. */
function protectionOf(github, repository, branch) {
    const classic = (0,_classic_js__WEBPACK_IMPORTED_MODULE_1__/* .classicOf */ .e)(repository, branch);
    const checks = classic?.required_status_checks;
    return {
        protected: classic !== undefined || activeRules(github, repository, branch).length > 0,
        protection: {
            enabled: classic !== undefined,
            required_status_checks: {
                enforcement_level: checks == null ? "off" : classic?.enforce_admins === true ? "everyone" : "non_admins",
                contexts: contextsOf(checks),
                checks: checksOf(checks),
            },
        },
    };
}
/** Names of required checks; those that are given with an app are named too. */
function contextsOf(checks) {
    if (checks == null)
        return [];
    return [...new Set([...checks.contexts, ...(checks.checks ?? []).map(({ context }) => context)])];
}
/** Required checks with the app that must have made them; null is any. */
function checksOf(checks) {
    return contextsOf(checks).map((context) => {
        const app = checks?.checks?.find((check) => check.context === context)?.app_id;
        return { context, app_id: app === undefined || app === -1 ? null : app };
    });
}


/***/ }),

/***/ 43646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fnmatch)
/* harmony export */ });
/**
 * Ruby's `File.fnmatch` with `FNM_PATHNAME`, which GitHub matches refs and names with (github-facts 2.20, 5.12): `*` and `?` stay
 * within a segment, `**` as a whole segment is any number of them, `[…]` is a set, `\` takes the next sign as it is.
 */
function fnmatch(pattern, text) {
    return matchSegments(pattern.split("/"), text.split("/"));
}
function matchSegments(patterns, segments) {
    const [pattern, ...rest] = patterns;
    if (pattern === undefined)
        return segments.length === 0;
    if (pattern === "**" && rest.length > 0) {
        return segments.some((_, i) => matchSegments(rest, segments.slice(i)));
    }
    const [segment, ...others] = segments;
    return segment !== undefined && matchSegment(pattern, segment) && matchSegments(rest, others);
}
/** Goes back to the last star only, so the time is at most the product of both lengths. */
function matchSegment(pattern, text) {
    const tokens = tokensOf(pattern);
    let [at, star, resume] = [0, -1, 0];
    for (let i = 0; i < text.length;) {
        const token = tokens[at];
        if (token === "*") {
            [star, resume] = [at, i];
            at += 1;
        }
        else if (token !== undefined && takes(token, text[i] ?? "")) {
            at += 1;
            i += 1;
        }
        else if (star >= 0) {
            resume += 1;
            [at, i] = [star + 1, resume];
        }
        else
            return false;
    }
    return tokens.slice(at).every((token) => token === "*");
}
function takes(token, sign) {
    if ("any" in token)
        return true;
    return token.not !== token.ranges.some(([from, to]) => from <= sign && sign <= to);
}
/** An escaped sign, a set, a star or question mark, any other sign. */
const part = /\\(.)|\[([!^]?.[^\]]*)\]|([*?])|(.)/gs;
function tokensOf(pattern) {
    return [...pattern.matchAll(part)].map(([, escaped, set, wild, plain]) => {
        if (set !== undefined)
            return setOf(set);
        if (wild === "*")
            return "*";
        if (wild === "?")
            return { any: true };
        const sign = escaped ?? plain ?? "";
        return { not: false, ranges: [[sign, sign]] };
    });
}
function setOf(text) {
    const not = text.startsWith("!") || text.startsWith("^");
    const signs = not ? text.slice(1) : text;
    const ranges = [...signs.matchAll(/(.)-(.)|(.)/gs)].map(([, from, to, one = ""]) => [from ?? one, to ?? one]);
    return { not, ranges };
}


/***/ }),

/***/ 45552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ recordSuite),
/* harmony export */   Kw: () => (/* binding */ refusalText),
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26758);

/** Holds every demand against a change; a merge of a pull request is bypassed by more actors than a push is. */
async function judge(demands, { problemsOf, isMerge }) {
    const judged = await Promise.all(demands.map(async (placed) => ({ placed, problems: await problemsOf(placed.demand) })));
    const broken = judged.filter(({ placed, problems }) => problems.length > 0 && !placed.isEvaluated);
    const bypasses = ({ placed: { bypass } }) => bypass === "always" || (bypass === "pull_request" && isMerge);
    const refused = broken.filter((one) => !bypasses(one)).flatMap(({ problems }) => problems);
    const passed = broken.length === 0 ? "pass" : "bypass";
    return { judged, refused: [...new Set(refused)], result: refused.length > 0 ? "fail" : passed };
}
/** Writes down what rulesets said, as GitHub does for every push and merge; classic protection leaves no such record. */
function recordSuite(github, repository, { moved, judgement }) {
    const rules = judgement.judged.flatMap((one) => evaluationOf(one));
    if (rules.length === 0)
        return;
    const evaluated = rules.filter(({ enforcement }) => enforcement === "evaluate");
    const evaluation = evaluated.some(({ result }) => result === "fail") ? "fail" : "pass";
    _suites_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleSuites */ .KZ.of(repository).push({
        id: github.nextId(),
        ...moved,
        at: github.clock.stamp(),
        result: judgement.result,
        evaluation: evaluated.length === 0 ? null : evaluation,
        rules,
    });
}
function evaluationOf({ placed: { placed, demand, isEvaluated }, problems }) {
    if (placed === null)
        return [];
    return [
        {
            rule_source: { type: "ruleset", id: placed.ruleset.id, name: placed.ruleset.body.name },
            enforcement: isEvaluated ? "evaluate" : "active",
            result: problems.length === 0 ? "pass" : "fail",
            rule_type: demand.kind,
            details: problems.length === 0 ? null : problems.join(" "),
        },
    ];
}
/** Whether a refusal comes from a ruleset: GitHub says so in its message. */
function refusalText({ judged, refused }) {
    const isOfRuleset = judged.some(({ placed, problems }) => placed.placed !== null && problems.some((problem) => refused.includes(problem)));
    const text = refused.join("\n\n");
    return isOfRuleset ? `Repository rule violations found\n\n${text}\n\n` : text;
}


/***/ }),

/***/ 20381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf),
/* harmony export */   s: () => (/* binding */ judgeMerge)
/* harmony export */ });
/* harmony import */ var _pulls_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54841);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58439);
/* harmony import */ var _commit_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82636);
/* harmony import */ var _demands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81592);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45552);
/* harmony import */ var _required_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92810);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18921);







const outdated = "This branch is out-of-date with the base branch.";
const queued = "Changes must be made through the merge queue.";
/** How a pull request without conflicts stands for nobody in particular; a queue that it must go through is no obstacle here. */
async function standingOf(github, repository, { pull, tips }) {
    if (pull.isDraft)
        return "draft";
    const asked = { pull, tips, caller: null, method: null, through: "button" };
    const { refused } = await judgeMerge(github, repository, asked);
    if (refused.some((problem) => problem !== outdated && problem !== queued))
        return "blocked";
    if (refused.includes(outdated))
        return "behind";
    return (0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnstable */ .fl)(repository, tips.head) ? "unstable" : "clean";
}
/** What rules say of merging a pull request. */
async function judgeMerge(github, repository, merging) {
    const ref = `refs/heads/${merging.pull.base}`;
    const demands = (0,_demands_js__WEBPACK_IMPORTED_MODULE_3__/* .demandsOn */ .g)(github, repository, { ref, caller: merging.caller });
    // Read once, and only if something asks for it.
    let commits;
    const brought = () => (commits ??= (0,_pulls_range_js__WEBPACK_IMPORTED_MODULE_0__/* .commitsOf */ .g3)(github, repository, merging.tips));
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(demands, {
        isMerge: true,
        problemsOf: (demand) => problemsOf({ github, repository, merging, brought }, demand),
    });
}
async function problemsOf(place, demand) {
    const { github, repository, merging } = place;
    const { pull, tips, through } = merging;
    const subject = { github, repository, sha: tips.head };
    switch (demand.kind) {
        case "pull_request": {
            const missing = await (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .missingReviews */ .a)({ github, repository, pull, tips }, demand);
            return [...missing, ...wrongMethod(merging, demand.methods)];
        }
        case "required_status_checks": {
            const isBehind = demand.isStrict && through === "button" && !(await isUpToDate(place));
            return [...(0,_required_js__WEBPACK_IMPORTED_MODULE_5__/* .missingResults */ .P)(subject, demand), ...(isBehind ? [outdated] : [])];
        }
        case "workflows":
            return (0,_required_js__WEBPACK_IMPORTED_MODULE_5__/* .missingResults */ .P)(subject, demand);
        case "required_deployments":
            return demand.environments
                .filter((environment) => !(0,_results_js__WEBPACK_IMPORTED_MODULE_6__/* .isDeployed */ .Nj)(repository, environment, tips.head))
                .map((environment) => `Required deployment to "${environment}" is expected.`);
        case "merge_queue":
            return through === "button" ? [queued] : [];
        case "update":
            return ["Cannot update this protected ref."];
        case "creation":
        case "deletion":
        case "non_fast_forward":
        case "branch_name_pattern":
            return [];
        default:
            return commitProblems(place, demand);
    }
}
/** Of a squash only the commit that GitHub writes and signs enters the branch (github-facts 2.16); of a rebase, unsigned copies. */
async function commitProblems({ repository, merging, brought }, demand) {
    const { method, pull } = merging;
    switch (demand.kind) {
        case "required_signatures":
            if (method === "rebase")
                return ["Commits must have verified signatures."];
            return method === "merge" ? (0,_commit_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .unverified */ .Qs)(repository, await brought()) : [];
        case "required_linear_history":
            return method === "merge" ? ["This branch must not contain merge commits."] : [];
        case "commit_message_pattern":
        case "commit_author_email_pattern":
        case "committer_email_pattern":
            return method === "squash" ? [] : (0,_commit_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .unfitting */ .l8)(demand, await brought(), pull.base);
    }
}
function wrongMethod({ method }, allowed) {
    if (method === null || allowed === null || allowed.includes(method))
        return [];
    const names = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" };
    return [`${names[method]} are not allowed on this branch.`];
}
async function isUpToDate({ github, repository, merging }) {
    const git = await github.git(repository);
    return git.isAncestor(merging.tips.base, merging.tips.head);
}


/***/ }),

/***/ 2395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   MG: () => (/* binding */ peopleBehind),
/* harmony export */   S4: () => (/* binding */ owns)
/* harmony export */ });
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95214);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55794);
/* harmony import */ var _fnmatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43646);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40441);




/**
 * Owners that a commit's CODEOWNERS names for each of these paths, by the last line that fits; written apart from the
 * product's own reader, so that each checks the other. Lines and owners that GitHub skips are skipped (github-facts 3.4, 3.8).
 */
async function ownersOf(github, repository, { commit, paths }) {
    const lines = await readOwners(github, repository, commit);
    return new Map(paths.map((path) => [path, lines.findLast(({ pattern }) => owns(pattern, path))?.owners ?? []]));
}
async function readOwners(github, repository, commit) {
    const git = await github.git(repository);
    const files = await git.objects(_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersPaths */ .D.map((path) => `${commit}:${path}`));
    const first = files.findIndex((file) => file?.type === "blob");
    const [path, file] = [_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersPaths */ .D[first], files[first]];
    if (path === undefined || file === undefined)
        return [];
    const text = file.bytes.toString("utf8");
    const errors = (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersErrors */ .y)(github, repository, { path, text });
    return text.split(/\r?\n/).flatMap((line, i) => {
        const wrong = errors.filter((error) => error.line === i + 1);
        if (wrong.some(({ kind }) => kind === "Invalid pattern"))
            return [];
        const words = [...line.matchAll(/(?:\\.|\S)+/g)].map(([word]) => word);
        const comment = words.findIndex((word) => word.startsWith("#"));
        const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
        const columns = new Set(wrong.map(({ column }) => column));
        const known = owners.filter((owner) => !columns.has(line.indexOf(owner) + 1));
        return pattern === undefined ? [] : [{ pattern: pattern.replaceAll("\\ ", " "), owners: known }];
    });
}
/** Whether a pattern of CODEOWNERS stands for a path (github-facts 3.11). */
function owns(pattern, path) {
    const isAnchored = pattern.slice(0, -1).includes("/");
    const segments = pattern.replace(/^\//, "").replace(/\/$/, "/**").split("/");
    const last = segments.at(-1);
    // A star alone stands for direct children; any other name for a file, or a folder and all below it.
    const reachesBelow = last !== "*" && last !== "**";
    return fits(isAnchored ? segments : ["**", ...segments], path.split("/"), reachesBelow);
}
function fits(patterns, segments, reachesBelow) {
    const [pattern, ...rest] = patterns;
    const [segment, ...others] = segments;
    if (pattern === undefined)
        return segment === undefined || reachesBelow;
    if (pattern === "**") {
        if (rest.length === 0)
            return segment !== undefined;
        return [segment, ...others, undefined].some((_, i) => fits(rest, segments.slice(i), reachesBelow));
    }
    return segment !== undefined && (0,_fnmatch_js__WEBPACK_IMPORTED_MODULE_1__/* .fnmatch */ .i)(pattern, segment) && fits(rest, others, reachesBelow);
}
/** Logins, in lower case, that speak for an owner: `@user`, `@org/team` with the teams below it, or an address. */
function peopleBehind(github, repository, owner) {
    const [, slug] = owner.split("/");
    if (slug !== undefined) {
        const organization = (0,_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .organizationOf */ .d1)(github, repository);
        const team = organization?.teams.find((one) => one.slug === slug.toLowerCase());
        return team === undefined ? new Set() : (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(organization, team);
    }
    if (owner.startsWith("@"))
        return new Set([owner.slice(1).toLowerCase()]);
    const known = [...github.state.users.values()].filter(({ email }) => email === owner);
    return new Set(known.map(({ login }) => login.toLowerCase()));
}


/***/ }),

/***/ 34901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ requirePushable)
/* harmony export */ });
/* harmony import */ var _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37795);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64275);
/* harmony import */ var _releases_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64504);
/* harmony import */ var _commit_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82636);
/* harmony import */ var _demands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81592);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45552);
/* harmony import */ var _required_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92810);







/** Holds the rules of a ref against a push, and writes down what they said. @throws {Refusal} with this status */
async function requirePushable(github, repository, { change, caller, status = 422 }) {
    (0,_releases_change_js__WEBPACK_IMPORTED_MODULE_2__/* .requireUnlocked */ .P3)(repository, { ref: change.ref, before: change.before });
    const { ref, before = _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommit */ .l, after = _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommit */ .l } = change;
    const demands = (0,_demands_js__WEBPACK_IMPORTED_MODULE_4__/* .demandsOn */ .g)(github, repository, { ref, caller });
    if (demands.length === 0)
        return;
    const judgement = await (0,_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S4)(demands, {
        isMerge: false,
        problemsOf: (demand) => problemsOf({ github, repository, change }, demand),
    });
    (0,_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .recordSuite */ .GO)(github, repository, { moved: { ref, before, after, actor: caller.login }, judgement });
    if (judgement.refused.length === 0)
        return;
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(status, {
        message: (0,_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalText */ .Kw)(judgement),
        documentation_url: "https://docs.github.com/rest/git/refs#update-a-reference",
        status: String(status),
    });
}
async function problemsOf(place, demand) {
    const { before, after } = place.change;
    if (after === undefined)
        return demand.kind === "deletion" ? ["Cannot delete this protected ref."] : [];
    return before === undefined ? problemsOfNew(place, demand, after) : problemsOfMove(place, demand);
}
function problemsOfNew({ github, repository, change }, demand, sha) {
    switch (demand.kind) {
        case "creation":
            return ["Cannot create ref due to creations being restricted."];
        case "branch_name_pattern":
            return (0,_commit_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unfitting */ .l8)(demand, [], change.ref.replace("refs/heads/", ""));
        case "required_status_checks":
        case "workflows":
            return demand.skipsNew ? [] : (0,_required_js__WEBPACK_IMPORTED_MODULE_6__/* .missingResults */ .P)({ github, repository, sha }, demand);
        default:
            return [];
    }
}
async function problemsOfMove(place, demand) {
    const { github, repository, change } = place;
    const { before = _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommit */ .l, after = _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommit */ .l } = change;
    switch (demand.kind) {
        case "update":
            return ["Cannot update this protected ref."];
        case "pull_request":
            return ["Changes must be made through a pull request."];
        case "merge_queue":
            return ["Changes must be made through the merge queue."];
        case "non_fast_forward": {
            const isForward = await (await github.git(repository)).isAncestor(before, after);
            return isForward ? [] : ["Cannot force-push to this branch."];
        }
        case "required_status_checks":
        case "workflows":
            return (0,_required_js__WEBPACK_IMPORTED_MODULE_6__/* .missingResults */ .P)({ github, repository, sha: after }, demand);
        case "creation":
        case "deletion":
        case "branch_name_pattern":
        case "required_deployments":
            return [];
        default: {
            const commits = await (0,_commit_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .commitsBetween */ .$q)(github, repository, { before, after });
            if (demand.kind === "required_signatures")
                return (0,_commit_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unverified */ .Qs)(repository, commits);
            if (demand.kind !== "required_linear_history")
                return (0,_commit_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unfitting */ .l8)(demand, commits, change.ref);
            const hasMerge = commits.some(({ parents }) => parents.length > 1);
            return hasMerge ? ["This branch must not contain merge commits."] : [];
        }
    }
}


/***/ }),

/***/ 92810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standingsOf),
/* harmony export */   P: () => (/* binding */ missingResults)
/* harmony export */ });
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18921);

const said = {
    passed: "has passed",
    failed: "is failing",
    pending: "is in progress",
    expected: "is expected",
};
/** How everything that a demand requires of a commit stands. */
function standingsOf({ github, repository, sha }, demand) {
    switch (demand.kind) {
        case "required_status_checks":
            return demand.checks.map((check) => {
                const standing = (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStanding */ .zo)(github, repository, { check, sha });
                return { standing, problem: `Required status check "${check.context}" ${said[standing]}.` };
            });
        case "workflows":
            return demand.workflows.map((workflow) => {
                const standing = (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowStanding */ .us)(repository, { workflow, sha });
                return {
                    standing,
                    problem: `Required workflow "${nameOf(github, workflow)}" ${said[standing]}.`,
                };
            });
    }
}
/** What of it does not stand well, in GitHub's words. */
function missingResults(subject, demand) {
    return standingsOf(subject, demand).flatMap(({ standing, problem }) => standing === "passed" ? [] : [problem]);
}
function nameOf(github, { repository_id: id, path }) {
    const source = [...github.state.repositories.values()].find((one) => one.id === id);
    return `${source?.fullName ?? `repository ${id}`}/${path}`;
}


/***/ }),

/***/ 18921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   fl: () => (/* binding */ isUnstable),
/* harmony export */   us: () => (/* binding */ workflowStanding),
/* harmony export */   zo: () => (/* binding */ checkStanding)
/* harmony export */ });
/* harmony import */ var _actions_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37465);
/* harmony import */ var _checks_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37907);
/* harmony import */ var _checks_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70311);
/* harmony import */ var _deployments_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15874);
/* harmony import */ var _shapes_app_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27733);





const good = new Set(["success", "neutral", "skipped"]);
/** A required check on a commit: the newest check run of this name and the newest status both count, wherever they come from. */
function checkStanding(github, repository, { check, sha }) {
    const isFrom = (login) => check.app === null || (0,_shapes_app_js__WEBPACK_IMPORTED_MODULE_4__/* .appOf */ .XH)(github, login)?.id === check.app;
    const run = _checks_records_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRuns */ .l4
        .of(repository)
        .findLast((one) => one.sha === sha && one.name === check.context && isFrom(one.app));
    const status = (0,_checks_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .currentOn */ .$M)(repository, sha).find(({ context, creator }) => context.toLowerCase() === check.context.toLowerCase() && isFrom(creator));
    const standings = [
        ...(run === undefined ? [] : [standingOfRun(run)]),
        ...(status === undefined ? [] : [standingOfStatus(status.state)]),
    ];
    return worstOf(standings);
}
function standingOfRun({ status, conclusion }) {
    if (status !== "completed")
        return "pending";
    return good.has(conclusion) ? "passed" : "failed";
}
function standingOfStatus(state) {
    if (state === "pending")
        return "pending";
    return state === "success" ? "passed" : "failed";
}
function worstOf(standings) {
    if (standings.length === 0)
        return "expected";
    return standings.find((one) => one === "failed") ?? standings.find((one) => one === "pending") ?? "passed";
}
/**
 * A required workflow on a commit: only a run of exactly this file of exactly this repository counts, whatever else bears
 * its name (github-facts 2.10), and of it the newest attempt of the newest run.
 */
function workflowStanding(repository, { workflow, sha }) {
    const run = _actions_records_js__WEBPACK_IMPORTED_MODULE_0__/* .runs */ .Np.of(repository).findLast((one) => one.sha === sha && isRunOf(one, workflow));
    if (run === undefined)
        return "expected";
    const { status, conclusion } = (0,_actions_records_js__WEBPACK_IMPORTED_MODULE_0__/* .latestAttempt */ .N7)(run);
    if (status !== "completed")
        return "pending";
    return conclusion === "success" ? "passed" : "failed";
}
function isRunOf({ required }, workflow) {
    if (required === null)
        return false;
    const isFile = required.repositoryId === workflow.repository_id && required.path === workflow.path;
    return isFile && (workflow.sha === undefined || workflow.sha === required.sha);
}
/** Whether the newest deployment of a commit to an environment succeeded. */
function isDeployed(repository, environment, sha) {
    const made = _deployments_records_js__WEBPACK_IMPORTED_MODULE_3__/* .deployments */ .bg
        .of(repository)
        .findLast((one) => one.sha === sha && one.environment.toLowerCase() === environment.toLowerCase());
    return made?.statuses.at(-1)?.state === "success";
}
/** Whether a commit has checks that do not pass, required or not: `unstable`. */
function isUnstable(repository, sha) {
    const found = (0,_checks_records_js__WEBPACK_IMPORTED_MODULE_1__/* .latestOf */ .Te)(_checks_records_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRuns */ .l4.of(repository).filter((run) => run.sha === sha));
    return (found.some((run) => standingOfRun(run) !== "passed") ||
        (0,_checks_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .currentOn */ .$M)(repository, sha).some(({ state }) => state !== "success"));
}


/***/ }),

/***/ 26758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ ruleSuites),
/* harmony export */   LF: () => (/* binding */ suitesThrough),
/* harmony export */   QD: () => (/* binding */ suiteShape),
/* harmony export */   TD: () => (/* binding */ suiteSummary),
/* harmony export */   lk: () => (/* binding */ ruleSuitesSection)
/* harmony export */ });
/* harmony import */ var _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37795);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43374);


/** Rule suites of a repository, in the order of time. */
const ruleSuites = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("rule-suites");
const results = { enum: ["pass", "fail", "bypass"] };
/** `rule_suites` below a repository. */
const ruleSuitesSection = {
    schema: {
        type: "array",
        items: {
            type: "object",
            required: ["actor", "result"],
            additionalProperties: false,
            properties: {
                actor: { type: "string" },
                ref: { type: "string" },
                result: results,
                evaluation_result: { enum: [...results.enum, null] },
                before_sha: { type: "string" },
                after_sha: { type: "string" },
                pushed_at: { type: "string", format: "date-time" },
                rule_evaluations: { type: "array", items: { type: "object" } },
            },
        },
    },
    async plant(github, repository, seeds) {
        const tip = (await github.git(repository)).ref(repository.defaultBranch) ?? _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommit */ .l;
        const branch = `refs/heads/${repository.defaultBranch}`;
        const rows = seeds.map((seed) => ({
            id: github.nextId(),
            actor: seed.actor,
            before: seed.before_sha ?? _git_no_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommit */ .l,
            after: seed.after_sha ?? tip,
            ref: seed.ref ?? branch,
            at: seed.pushed_at ?? github.clock.stamp(),
            result: seed.result,
            evaluation: seed.evaluation_result ?? null,
            rules: seed.rule_evaluations ?? [],
        }));
        ruleSuites.of(repository).push(...rows);
    },
};
const hours = { hour: 1, day: 24, week: 7 * 24, month: 30 * 24 };
const hourMs = 3_600_000;
/** Rule suites that a filter lets through, the newest first; without a period, those of the last day. */
function suitesThrough(github, repository, filter) {
    const { ref, actor_name: actor, rule_suite_result: result = "all" } = filter;
    const since = github.clock.now.getTime() - hours[filter.time_period ?? "day"] * hourMs;
    const fits = (suite) => Date.parse(suite.at) >= since &&
        (ref === undefined || suite.ref === ref || suite.ref === `refs/heads/${ref}`) &&
        (actor === undefined || suite.actor.toLowerCase() === actor.toLowerCase()) &&
        (result === "all" || suite.result === result) &&
        isOfStatus(suite, filter.evaluate_status ?? "all");
    return ruleSuites.of(repository).filter(fits).reverse();
}
function isOfStatus({ evaluation }, status) {
    switch (status) {
        case "all":
            return true;
        case "active":
            return evaluation === null;
        case "evaluate":
            return evaluation !== null;
    }
}
/** A rule suite in a list. */
function suiteSummary(github, repository, suite) {
    return {
        id: suite.id,
        actor_id: github.state.users.get(suite.actor.toLowerCase())?.id ?? 0,
        actor_name: suite.actor,
        before_sha: suite.before,
        after_sha: suite.after,
        ref: suite.ref,
        repository_id: repository.id,
        repository_name: repository.name,
        pushed_at: suite.at,
        result: suite.result,
        ...(suite.evaluation === null ? {} : { evaluation_result: suite.evaluation }),
    };
}
/** A rule suite with what each rule said. */
function suiteShape(github, repository, suite) {
    return { ...suiteSummary(github, repository, suite), rule_evaluations: [...suite.rules] };
}


/***/ }),

/***/ 40441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ organizationOf),
/* harmony export */   lI: () => (/* binding */ isForRef),
/* harmony export */   qA: () => (/* binding */ isForRepository),
/* harmony export */   yb: () => (/* binding */ conditionsOf)
/* harmony export */ });
/* harmony import */ var _fnmatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43646);

/** Conditions of a ruleset; what is stored was held to the description when it was written. */
const conditionsOf = ({ body }) => (body.conditions ?? {});
/** Whether a ruleset of an organisation is for a repository; one that names none is for all. */
function isForRepository(github, ruleset, repository) {
    const { repository_name: name, repository_id: id, repository_property: property } = conditionsOf(ruleset);
    if (name !== undefined) {
        return isNamed(name, (pattern) => pattern === "~ALL" || (0,_fnmatch_js__WEBPACK_IMPORTED_MODULE_0__/* .fnmatch */ .i)(pattern, repository.name));
    }
    if (id !== undefined)
        return (id.repository_ids ?? []).includes(repository.id);
    if (property === undefined)
        return true;
    const has = (target) => hasProperty(github, repository, target);
    const { include = [], exclude = [] } = property;
    // Modelled: every property that is included must be there, and none of the excluded ones.
    return include.every(has) && !exclude.some(has);
}
/** Whether a ruleset's names are for a branch or tag, given as a full ref. */
function isForRef(ruleset, repository, ref) {
    const { ref_name: names } = conditionsOf(ruleset);
    if (names === undefined)
        return true;
    return isNamed(names, (pattern) => {
        if (pattern === "~ALL")
            return true;
        if (pattern === "~DEFAULT_BRANCH")
            return ref === `refs/heads/${repository.defaultBranch}`;
        return (0,_fnmatch_js__WEBPACK_IMPORTED_MODULE_0__/* .fnmatch */ .i)(pattern, ref);
    });
}
const isNamed = ({ include = [], exclude = [] }, fits) => include.some(fits) && !exclude.some(fits);
function hasProperty(github, repository, target) {
    const value = target.source === "system"
        ? systemValue(repository, target.name)
        : customValue(github, repository, target.name);
    const values = Array.isArray(value) ? value : [value];
    return target.property_values.some((wanted) => values.includes(wanted));
}
function systemValue(repository, name) {
    switch (name) {
        case "visibility":
            return repository.visibility;
        case "language":
            return repository.language;
        case "fork":
            return String(repository.forkOf !== null);
        default:
            return null;
    }
}
/** A repository that has no value of its own has the organisation's. */
function customValue(github, repository, name) {
    const own = repository.properties.get(name);
    if (own !== undefined && own !== null)
        return own;
    const definitions = organizationOf(github, repository)?.properties ?? [];
    return definitions.find(({ property_name }) => property_name === name)?.default_value ?? null;
}
/** The organisation that a repository belongs to, if it belongs to one. */
function organizationOf(github, { owner }) {
    return github.state.organizations.get(owner.toLowerCase());
}


/***/ }),

/***/ 24808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ dependabotSection),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   Mq: () => (/* binding */ secretAlerts),
/* harmony export */   XL: () => (/* binding */ secretScanningSection),
/* harmony export */   cb: () => (/* binding */ dependabotAlerts)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43374);

const secretAlerts = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("secret-alerts");
const dependabotAlerts = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("dependabot-alerts");
const switchedOn = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("alerts-switched-on");
/** Whether a repository has what finds these alerts; a seed that lists them, be it none, switches it on. */
const isOn = (repository, what) => switchedOn.of(repository).includes(what);
const text = { type: "string" };
const list = (properties, required) => ({
    type: "array",
    items: { type: "object", additionalProperties: false, required, properties },
});
/** `secret_scanning` below a repository: alerts. */
const secretScanningSection = {
    schema: list({
        type: text,
        secret: text,
        resolution: { enum: ["false_positive", "wont_fix", "revoked", "used_in_tests"] },
        validity: { enum: ["active", "inactive", "unknown"] },
    }, ["type"]),
    plant(github, repository, seeds) {
        switchedOn.of(repository).push("secret scanning");
        for (const { type, secret = "emulated-secret", resolution = null, validity = "unknown" } of seeds) {
            const rows = secretAlerts.of(repository);
            const state = resolution === null ? "open" : "resolved";
            rows.push({
                number: rows.length + 1,
                type,
                secret,
                state,
                resolution,
                validity,
                at: github.clock.stamp(),
            });
        }
    },
};
const usual = {
    ...{ ecosystem: "npm", manifest: "package-lock.json", ghsa: "GHSA-xxxx-xxxx-xxxx", cve: null },
    ...{ range: "< 2.0.0", patched: "2.0.0" },
    scope: "runtime",
    relationship: "direct",
    classification: "general",
    state: "open",
};
/** `dependabot` below a repository: alerts. */
const dependabotSection = {
    schema: list({
        package: text,
        ecosystem: text,
        manifest: text,
        severity: { enum: ["low", "medium", "high", "critical"] },
        scope: { enum: ["development", "runtime"] },
        relationship: { enum: ["unknown", "direct", "transitive", "inconclusive"] },
        classification: { enum: ["general", "malware"] },
        ghsa: text,
        cve: { type: ["string", "null"] },
        range: text,
        patched: { type: ["string", "null"] },
        state: { enum: ["auto_dismissed", "dismissed", "fixed", "open"] },
    }, ["package", "severity"]),
    plant(github, repository, seeds) {
        switchedOn.of(repository).push("dependabot");
        const rows = dependabotAlerts.of(repository);
        for (const seed of seeds)
            rows.push({ ...usual, ...seed, number: rows.length + 1, at: github.clock.stamp() });
    },
};


/***/ }),

/***/ 40618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ codeAlerts),
/* harmony export */   Vl: () => (/* binding */ instanceOn),
/* harmony export */   pz: () => (/* binding */ analyses),
/* harmony export */   vk: () => (/* binding */ sarifs),
/* harmony export */   vv: () => (/* binding */ fullRef)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43374);

const analyses = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("code-analyses");
const codeAlerts = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("code-alerts");
const sarifs = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)("sarifs");
/** Short names are those of branches. */
const fullRef = (ref) => (ref.startsWith("refs/") ? ref : `refs/heads/${ref}`);
/** The instance of an alert on a ref; the most recent of all without one. */
function instanceOn(repository, { instances }, ref) {
    if (ref !== undefined)
        return instances.findLast((instance) => instance.ref === fullRef(ref));
    return (instances.findLast((instance) => instance.ref === fullRef(repository.defaultBranch)) ?? instances.at(-1));
}


/***/ }),

/***/ 60488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ securitySection),
/* harmony export */   n: () => (/* binding */ requireCodeSecurity)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64275);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43374);


const features = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)("security-features");
/** `security` below a repository: what was bought for it; everything if nothing is said. */
const securitySection = {
    schema: {
        type: "object",
        additionalProperties: false,
        properties: { code_security: { type: "boolean" } },
    },
    plant(_github, repository, seed) {
        features.of(repository).push({ code_security: true, ...seed });
    },
};
/** Public repositories have it all (github-facts 7.7, 7.11). @throws {Refusal} 403 */
function requireCodeSecurity(repository, what) {
    const isOff = features.of(repository)[0]?.code_security === false;
    if (isOff && repository.visibility !== "public") {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .forbidden */ .o0)(`Code Security must be enabled for this repository to use ${what}.`);
    }
}


/***/ }),

/***/ 57350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ takeIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40618);



const mostRuns = 20;
const mostResults = 25_000;
/** Takes a SARIF file in, at once; GitHub does so a moment later (github-facts 7.7). */
function takeIn(github, repository, upload) {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const sarif = decoded(upload.sarif);
    const errors = sarif === undefined ? ["the file is no gzipped, base64 encoded SARIF"] : excessOf(sarif);
    const record = { id, status: errors.length === 0 ? "complete" : "failed", errors };
    _code_js__WEBPACK_IMPORTED_MODULE_2__/* .sarifs */ .vk.of(repository).push(record);
    if (errors.length === 0) {
        for (const run of sarif?.runs ?? [])
            takeRun(github, repository, { upload, run, sarif: id });
    }
    return record;
}
function decoded(text) {
    try {
        const value = JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(Buffer.from(text, "base64")).toString("utf8"));
        // Any object will do: all its parts are optional.
        return typeof value === "object" && value !== null && "runs" in value ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function excessOf({ runs = [] }) {
    const long = runs.filter(({ results = [] }) => results.length > mostResults).length;
    return [
        ...(runs.length > mostRuns
            ? [`rejecting SARIF, as there are more runs than allowed (${runs.length} > ${mostRuns})`]
            : []),
        ...(long > 0 ? [`rejecting SARIF, as there are more results per run than allowed (${mostResults})`] : []),
    ];
}
function takeRun(github, repository, { upload, run, sarif }) {
    const { name: tool = "unknown", rules = [], semanticVersion, version } = run.tool?.driver ?? {};
    const { results = [] } = run;
    const category = run.automationDetails?.id ?? "";
    const at = github.clock.stamp();
    const toolVersion = semanticVersion ?? version ?? null;
    _code_js__WEBPACK_IMPORTED_MODULE_2__/* .analyses */ .pz.of(repository).push({
        ...{ id: github.nextId(), ref: upload.ref, sha: upload.sha, tool, toolVersion, category },
        ...{ error: "", results: results.length, rules: rules.length, sarif, at },
    });
    const found = results.map((result) => alertFor(github, repository, { tool, toolVersion, rules, result }));
    const place = { ref: upload.ref, sha: upload.sha, category };
    for (const alert of _code_js__WEBPACK_IMPORTED_MODULE_2__/* .codeAlerts */ .LE.of(repository)) {
        const at = found.indexOf(alert);
        if (at >= 0)
            open(alert, results[at] ?? {}, place);
        else
            close(alert, { ...place, tool });
    }
}
function open(alert, result, { ref, sha, category }) {
    const before = alert.instances.findIndex((one) => one.ref === ref && one.category === category);
    if (before >= 0)
        alert.instances.splice(before, 1);
    const { path, line } = whereIs(result);
    alert.instances.push({
        ref,
        sha,
        category,
        path,
        line,
        message: result.message?.text ?? "",
        state: "open",
    });
}
/** What a tool no longer says on a ref is fixed there. */
function close({ instances, tool: of }, { ref, category, tool }) {
    for (const instance of instances) {
        if (of === tool && instance.ref === ref && instance.category === category)
            instance.state = "fixed";
    }
}
function alertFor(github, repository, { tool, toolVersion, rules, result }) {
    const { path, line } = whereIs(result);
    const id = result.ruleId ?? "";
    const print = result.partialFingerprints?.["primaryLocationLineHash"] ?? String(line);
    const key = `${tool}\0${id}\0${path}\0${print}`;
    const alerts = _code_js__WEBPACK_IMPORTED_MODULE_2__/* .codeAlerts */ .LE.of(repository);
    const known = alerts.find((alert) => alert.key === key);
    if (known !== undefined)
        return known;
    const rule = rules.find((candidate) => candidate.id === id) ?? { id };
    const alert = {
        ...{
            number: alerts.length + 1,
            tool,
            toolVersion,
            key,
            at: github.clock.stamp(),
            dismissed: null,
            instances: [],
        },
        rule: ruleOf(rule, result),
    };
    alerts.push(alert);
    return alert;
}
function whereIs({ locations = [] }) {
    const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
    return { path: artifactLocation?.uri ?? "", line: region?.startLine ?? 1 };
}
/** Bounds of GitHub's levels on the scale of CVSS. */
const levels = [
    [9, "critical"],
    [7, "high"],
    [4, "medium"],
    [0, "low"],
];
function ruleOf(rule, { level }) {
    const score = Number(rule.properties?.["security-severity"] ?? Number.NaN);
    const severity = levels.find(([bound]) => score > bound || (bound > 0 && score === bound))?.[1] ?? null;
    return {
        id: rule.id,
        name: rule.name ?? rule.id,
        severity: level ?? rule.defaultConfiguration?.level ?? "warning",
        security_severity_level: severity,
        description: rule.shortDescription?.text ?? rule.id,
        tags: rule.properties?.tags ?? [],
    };
}


/***/ }),

/***/ 25463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   V2: () => (/* binding */ webFlow),
/* harmony export */   ad: () => (/* binding */ unsigned),
/* harmony export */   wK: () => (/* binding */ verificationsOf),
/* harmony export */   zT: () => (/* binding */ plannedCommits)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28473);

/** GitHub itself, as the committer of what is merged or edited on the web. */
const webFlow = { name: "GitHub", email: "noreply@github.com" };
/** How git names a person of a seed. */
function personOf(github, given) {
    if (typeof given !== "string")
        return given;
    const user = github.state.users.get(given.toLowerCase());
    const noreply = `${user?.id ?? 0}+${given}@users.noreply.github.com`;
    return { name: user?.name ?? given, email: user?.email ?? noreply };
}
const minuteMs = 60_000;
/** Commits of a seed, each a minute after the one before it, the last a minute before now unless a date is given. */
function plannedCommits(github, seeds, fallback) {
    const now = github.clock.now.getTime();
    return seeds.map((seed, i) => {
        const author = personOf(github, seed.author ?? fallback);
        return {
            message: messageOf(github, seed),
            author,
            committer: seed.committer === undefined ? author : personOf(github, seed.committer),
            date: new Date(seed.date ?? now - (seeds.length - i) * minuteMs),
            files: seed.files ?? {},
        };
    });
}
function messageOf(github, { message = "feat: change something", co_authors: others = [] }) {
    if (others.length === 0)
        return message;
    const trailers = others.map((other) => {
        const { name, email } = personOf(github, other);
        return `Co-authored-by: ${name} <${email}>`;
    });
    return `${message}\n\n${trailers.join("\n")}\n`;
}
const unsigned = {
    verified: false,
    reason: "unsigned",
    signature: null,
    payload: null,
    verified_at: null,
};
/** A verification as GitHub states it; whether the signature would verify is not modelled. */
function verificationOf({ verified = false }, at) {
    if (verified === false)
        return undefined;
    const signed = {
        signature: "-----BEGIN PGP SIGNATURE-----\n\nemulated\n-----END PGP SIGNATURE-----",
        payload: "emulated",
    };
    if (verified === true)
        return { verified: true, reason: "valid", ...signed, verified_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .stampOf */ .Z)(at) };
    return { ...unsigned, ...(verified === "unsigned" ? {} : signed), reason: verified };
}
/** Verifications of commits that were made of these seeds; unsigned ones are left out. */
function verificationsOf(seeds, { shas, dates }) {
    return seeds.flatMap((seed, i) => {
        const verification = verificationOf(seed, dates[i] ?? new Date(0));
        return verification === undefined ? [] : [[shas[i] ?? "", verification]];
    });
}


/***/ }),

/***/ 90049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ newRuleset),
/* harmony export */   Fi: () => (/* binding */ plantOrganization),
/* harmony export */   ud: () => (/* binding */ roleNamed)
/* harmony export */ });
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63943);

/** Adds an organisation with its teams. */
async function plantOrganization(github, login, seed) {
    const id = seed.id ?? github.nextId();
    github.state.users.set(login.toLowerCase(), { id, login, type: "Organization", name: login, email: null });
    const organization = {
        id,
        login,
        members: new Map(Object.entries(seed.members ?? {}).map(([name, role]) => [name.toLowerCase(), role])),
        baseRole: roleNamed(seed.base_role ?? "none"),
        teams: [],
        rulesets: (seed.rulesets ?? []).map((body) => newRuleset(github, body, login)),
        properties: [...(seed.properties ?? [])],
        tables: new Map(),
    };
    github.state.organizations.set(login.toLowerCase(), organization);
    for (const [slug, team] of Object.entries(seed.teams ?? {}))
        plantTeam(github, organization, { slug, team });
    for (const [key, section] of Object.entries(_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .organizationSections */ .a)) {
        if (seed[key] !== undefined)
            await section.plant(github, organization, seed[key]);
    }
}
function plantTeam(github, organization, { slug, team }) {
    const { members = [], maintainers = [], repositories = {} } = team;
    for (const login of [...members, ...maintainers]) {
        const name = login.toLowerCase();
        if (!organization.members.has(name))
            organization.members.set(name, "member");
    }
    organization.teams.push({
        id: team.id ?? github.nextId(),
        slug,
        name: team.name ?? slug,
        privacy: team.privacy ?? "closed",
        parent: team.parent ?? null,
        members: new Map([
            ...members.map((login) => [login.toLowerCase(), "member"]),
            ...maintainers.map((login) => [login.toLowerCase(), "maintainer"]),
        ]),
        repositories: new Map(Object.entries(repositories).map(([name, role]) => [name.toLowerCase(), roleNamed(role)])),
    });
}
/** The role of a name; GitHub uses two sets of them. */
function roleNamed(name) {
    if (name === "pull")
        return "read";
    return name === "push" ? "write" : name;
}
/** A ruleset as it is after it was made. */
function newRuleset(github, body, actor) {
    const at = github.clock.stamp();
    const id = github.nextId();
    return { id, createdAt: at, updatedAt: at, body, history: [{ id: github.nextId(), at, actor, body }] };
}


/***/ }),

/***/ 40536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nP: () => (/* binding */ addToken),
  CV: () => (/* binding */ plant)
});

// UNUSED EXPORTS: addUser

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/sandbox/github/clock.js
var github_clock = __webpack_require__(28473);
// EXTERNAL MODULE: ./lib/sandbox/github/faults.js
var faults = __webpack_require__(56102);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sandbox/github/git/history.js
var git_history = __webpack_require__(18564);
// EXTERNAL MODULE: ./lib/sandbox/github/git/repository.js + 1 modules
var git_repository = __webpack_require__(43893);
;// CONCATENATED MODULE: ./lib/sandbox/github/git/store.js






/** Bare repositories in a temporary folder, made when they are first needed. */
class GitStore {
    folder;
    #plans = new Map();
    #made = new Map();
    #remembered = new Map();
    constructor(folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "assaygate-github-"))) {
        this.folder = folder;
    }
    /** Says what a repository is to hold. */
    plan(repository, plan) {
        this.#plans.set(repository.id, plan);
    }
    folderOf({ fullName }) {
        return (0,external_node_path_.join)(this.folder, `${fullName.toLowerCase()}.git`);
    }
    /** Opens a repository; what it was forked from must have been opened before. */
    async open(repository) {
        const made = this.#made.get(repository.id) ?? this.#make(repository);
        this.#made.set(repository.id, made);
        const refs = await made;
        repository.refs ??= new Map(refs);
        const remembered = this.#remembered.get(repository.id) ?? (0,git_repository/* nothingRemembered */.aw)();
        this.#remembered.set(repository.id, remembered);
        return new git_repository/* GitRepository */.xr(this.folderOf(repository), repository.refs, remembered);
    }
    close() {
        return (0,promises_.rm)(this.folder, { recursive: true, force: true });
    }
    async #make(repository) {
        const folder = this.folderOf(repository);
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "refs"), { recursive: true });
        await this.#makeObjects(repository);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "HEAD"), `ref: refs/heads/${repository.defaultBranch}\n`);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "config"), configuration);
        const git = new git_repository/* GitRepository */.xr(folder, new Map());
        if (repository.forkOf !== null)
            await this.#copyRefs(git, repository.forkOf);
        const plan = this.#plans.get(repository.id);
        if (plan !== undefined)
            await this.#write(git, repository, plan);
        return refsOf(git);
    }
    async #copyRefs(git, parent) {
        const refs = await refsOf(new git_repository/* GitRepository */.xr(this.folderOf({ fullName: parent }), new Map()));
        const lines = [...refs].filter(([name]) => name.startsWith("refs/heads/"));
        await git.run(["update-ref", "--stdin"], {
            input: lines.map(([name, sha]) => `create ${name} ${sha}\n`).join(""),
        });
    }
    /** Forks share their objects with what they were forked from, as on GitHub: a fork's commit is found by its id in both. */
    async #makeObjects(repository) {
        const own = (0,external_node_path_.join)(this.folderOf(repository), "objects");
        if (repository.forkOf === null) {
            await (0,promises_.mkdir)(own, { recursive: true });
            return;
        }
        const shared = (0,external_node_path_.join)(this.folderOf({ fullName: repository.forkOf }), "objects");
        await (0,promises_.mkdir)(shared, { recursive: true });
        await (0,promises_.symlink)(shared, own);
    }
    async #write(git, repository, plan) {
        const ordered = await (0,git_history/* importHistory */.u)(git, plan.branches);
        for (const [sha, verification] of plan.verifications(ordered)) {
            repository.verifications.set(sha, verification);
        }
        for (const [tag, branch] of Object.entries(plan.tags)) {
            await git.run(["update-ref", `refs/tags/${tag}`, `refs/heads/${branch}`]);
        }
    }
}
/** Runs fetch the commit that they are for, though its ref may have moved on. */
const configuration = `[core]
\trepositoryformatversion = 0
\tbare = true
[uploadpack]
\tallowAnySHA1InWant = true
[gc]
\tauto = 0
`;
async function refsOf(git) {
    const output = await git.run(["for-each-ref", "--format=%(refname) %(objectname)"]);
    const lines = output.split("\n").filter((line) => line !== "");
    return new Map(lines.map((line) => line.split(" ")).map(([name = "", sha = ""]) => [name, sha]));
}

;// CONCATENATED MODULE: ./lib/sandbox/github/log.js
/** Every request since the start, or since the log was cleared. */
class ApiLog {
    entries = [];
    #count = 0;
    add(entry) {
        this.#count += 1;
        this.entries.push({ number: this.#count, ...entry });
    }
    clear() {
        this.entries.length = 0;
    }
    /** Requests that nobody answers: a run that has one proves nothing. */
    get unhandled() {
        return this.entries.filter(({ unhandled, bug }) => unhandled === true || bug !== undefined);
    }
    of(operation) {
        return this.entries.filter((entry) => entry.operation === operation);
    }
    get mostInFlight() {
        return Math.max(0, ...this.entries.map(({ inFlight }) => inFlight));
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/github/queues.js
/** Work that must not overlap: what has the same key runs one after the other, in the order in which it came. */
class Queues {
    #last = new Map();
    run(key, work) {
        const before = this.#last.get(key) ?? Promise.resolve();
        const done = before.then(work);
        // Whoever comes next waits for the end, whatever it was.
        const settled = done.catch(() => undefined);
        this.#last.set(key, settled);
        return done;
    }
}

// EXTERNAL MODULE: ./lib/sandbox/github/refusal.js
var refusal = __webpack_require__(64275);
;// CONCATENATED MODULE: ./lib/sandbox/github/rate-limits.js

const hourMs = 3_600_000;
const minuteMs = 60_000;
const anonymousLimit = 60;
const fixedLimits = { search: 30, code_scanning_upload: 1_000 };
/** GitHub's primary limits: calls an hour for each token and resource, by the emulator's clock (github-facts 8.8). */
class RateLimits {
    #clock;
    #windows = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** @throws {Refusal} 403 when nothing is left */
    require(caller, resource) {
        const window = this.#window(caller, resource);
        if (window.used < window.limit)
            return;
        throw exhausted(caller, this.headers(caller, resource));
    }
    spend(caller, resource, cost) {
        this.#window(caller, resource).used += cost;
    }
    /** Uses up what is left. */
    exhaust(caller, resource) {
        const window = this.#window(caller, resource);
        window.used = window.limit;
        return exhausted(caller, this.headers(caller, resource));
    }
    headers(caller, resource) {
        const { limit, used, remaining, reset } = this.status(caller, resource);
        return {
            "x-ratelimit-limit": String(limit),
            "x-ratelimit-remaining": String(remaining),
            "x-ratelimit-used": String(used),
            "x-ratelimit-reset": String(reset),
            "x-ratelimit-resource": resource,
        };
    }
    status(caller, resource) {
        const { limit, used, resetAt } = this.#window(caller, resource);
        return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(resetAt / 1000) };
    }
    #window(caller, resource) {
        const key = `${caller.name} ${resource}`;
        const now = this.#clock.now.getTime();
        const known = this.#windows.get(key);
        if (known !== undefined && known.resetAt > now)
            return known;
        const limit = fixedLimits[resource] ?? caller.token?.limit ?? anonymousLimit;
        const window = { limit, used: 0, resetAt: now + (resource === "search" ? minuteMs : hourMs) };
        this.#windows.set(key, window);
        return window;
    }
}
function exhausted({ name }, headers) {
    const message = `API rate limit exceeded for installation of ${name}.`;
    return new refusal/* Refusal */.P_(403, { message, documentation_url: "https://docs.github.com/rest/rate-limit" }, headers);
}

;// CONCATENATED MODULE: ./lib/sandbox/github/github.js





const keptStates = 8;
/** The emulated GitHub behind its API: what it remembers, its clock, and the git data below. */
class GitHub {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    get state() {
        return this.#parts.state;
    }
    get clock() {
        return this.#parts.clock;
    }
    get faults() {
        return this.#parts.faults;
    }
    get log() {
        return this.#parts.log;
    }
    get limits() {
        return this.#parts.limits;
    }
    get gitStore() {
        return this.#parts.gitStore;
    }
    get address() {
        return this.#parts.address;
    }
    /** Address of something in the API: `api("/user")`. */
    api(path) {
        return `${this.#parts.address.url}${path}`;
    }
    /** Address of a page for people; nothing answers there. */
    html(path) {
        return `https://github.com${path}`;
    }
    /** Keeps the state as it is now, for reads that come late; called before every write. */
    remember() {
        if (!this.faults.rules.some(({ kind }) => kind === "stale"))
            return;
        this.#parts.past.unshift(structuredClone(this.state));
        this.#parts.past.length = Math.min(this.#parts.past.length, keptStates);
    }
    /** The same GitHub before its last writes, as a replica that lags behind would show it. */
    before(writes) {
        const state = this.#parts.past[Math.min(writes, this.#parts.past.length) - 1];
        return state === undefined ? this : new GitHub({ ...this.#parts, state });
    }
    nextId() {
        this.state.lastId += 1;
        return this.state.lastId;
    }
    /** @throws {Refusal} 404 */
    repository(fullName) {
        const found = this.state.repositories.get(fullName.toLowerCase());
        if (found === undefined)
            throw (0,refusal/* notFound */.mX)();
        return found;
    }
    /** @throws {Refusal} 404 */
    organization(login) {
        const found = this.state.organizations.get(login.toLowerCase());
        if (found === undefined)
            throw (0,refusal/* notFound */.mX)();
        return found;
    }
    /** @throws {Refusal} 404 */
    user(login) {
        const found = this.state.users.get(login.toLowerCase());
        if (found === undefined)
            throw (0,refusal/* notFound */.mX)();
        return found;
    }
    /** Says what happened, and whether anybody is there who does what follows from it. */
    tell(happening) {
        for (const listener of this.#parts.listeners)
            listener(happening);
        return this.#parts.listeners.size > 0;
    }
    /** Hears of everything that happens from now on, until the answer is called. */
    listen(listener) {
        this.#parts.listeners.add(listener);
        return () => this.#parts.listeners.delete(listener);
    }
    /** Does something while nothing else writes to this repository. */
    exclusive(repository, work) {
        return this.#parts.queues.run(repository.id, work);
    }
    /** Git data of a repository; made from its seed when it is first asked for. */
    async git(repository) {
        if (repository.forkOf !== null)
            await this.git(this.repository(repository.forkOf));
        return this.gitStore.open(repository);
    }
}
/** Makes a GitHub of its parts; those that are not given are new. */
function newGitHub(given) {
    const clock = given.clock ?? new github_clock/* VirtualClock */.k();
    return new GitHub({
        ...given,
        clock,
        log: new ApiLog(),
        limits: new RateLimits(clock),
        address: { url: "http://127.0.0.1" },
        past: [],
        listeners: new Set(),
        queues: new Queues(),
    });
}

// EXTERNAL MODULE: ./lib/sandbox/github/seed/organizations.js
var organizations = __webpack_require__(90049);
// EXTERNAL MODULE: ./lib/sandbox/github/seed/repositories.js + 1 modules
var repositories = __webpack_require__(1731);
;// CONCATENATED MODULE: ./lib/sandbox/github/seed/plant.js







/** Makes an emulated GitHub of a seed that was found to be well-formed. Paths in it are relative to `folder`. */
async function plant(seed, folder = ".") {
    const state = newState();
    const clock = new github_clock/* VirtualClock */.k({
        kind: seed.frozen === true ? "frozen" : "running",
        now: seed.now === undefined ? Date.now() : Date.parse(seed.now),
    });
    const github = newGitHub({ state, clock, gitStore: new GitStore(), faults: new faults/* Faults */.CG(seed.faults) });
    try {
        await plantAll(github, seed, folder);
    }
    catch (error) {
        await github.gitStore.close();
        throw error;
    }
    return github;
}
async function plantAll(github, seed, folder) {
    plantAccounts(github, seed);
    for (const [login, organization] of Object.entries(seed.organizations ?? {})) {
        await (0,organizations/* plantOrganization */.Fi)(github, login, organization);
    }
    for (const [name, repository] of Object.entries(seed.repositories ?? {})) {
        await (0,repositories/* plantRepository */.K)(github, { name, seed: repository, folder });
    }
    for (const [name, repository] of Object.entries(seed.repositories ?? {})) {
        await (0,repositories/* plantActivity */.D)(github, { name, seed: repository });
    }
    for (const [name, token] of Object.entries(seed.tokens ?? {}))
        addToken(github, name, token);
}
function newState() {
    return {
        users: new Map(),
        apps: new Map(),
        organizations: new Map(),
        repositories: new Map(),
        tokens: new Map(),
        lastId: 1_000,
    };
}
/** GitHub Actions' own app and account, which exist everywhere (github-facts 2.15). */
const actions = { id: 15368, slug: "github-actions", name: "GitHub Actions" };
function plantAccounts(github, { users = {}, apps = {} }) {
    github.state.apps.set(actions.slug, actions);
    addUser(github, "github-actions[bot]", { id: 41898282, type: "Bot" });
    addUser(github, "web-flow", { id: 19864447, name: "GitHub", email: "noreply@github.com" });
    addUser(github, "github-merge-queue[bot]", { id: 118344674, type: "Bot" });
    for (const [login, user] of Object.entries(users))
        addUser(github, login, user);
    for (const [slug, { id = github.nextId(), name = slug }] of Object.entries(apps)) {
        github.state.apps.set(slug, { id, slug, name });
        addUser(github, `${slug}[bot]`, { type: "Bot" });
    }
}
/** Adds a person or a bot. */
function addUser(github, login, user = {}) {
    const { id = github.nextId(), type = "User", name = null, email = null } = user;
    github.state.users.set(login.toLowerCase(), { id, login, type, name, email });
}
const defaultLimits = { job: 1_000, app: 5_000, user: 5_000 };
/** Adds a token and returns it. */
function addToken(github, name, seed) {
    const { kind, login } = identityOf(name, seed);
    if (!github.state.users.has(login.toLowerCase())) {
        addUser(github, login, { type: kind === "user" ? "User" : "Bot" });
    }
    const { repository, owner, permissions = {}, limit = defaultLimits[kind], claims = {} } = seed;
    const token = {
        ...{ name, kind, login, limit, claims },
        // Long and shapeless, as GitHub's are since 2026: nobody may rest on their form (github-facts 8.7).
        secret: `ghs_${name.replaceAll(/[^\w-]+/g, "_")}.${(0,external_node_crypto_.randomBytes)(48).toString("base64url")}`,
        ...(repository === undefined ? {} : { repository }),
        ...(owner === undefined ? {} : { owner }),
        permissions: grantsOf(permissions),
    };
    github.state.tokens.set(name, token);
    return token;
}
function identityOf(name, { user, repository, app }) {
    if (user !== undefined)
        return { kind: "user", login: user };
    if (repository !== undefined)
        return { kind: "job", login: `${actions.slug}[bot]` };
    return { kind: "app", login: `${typeof app === "string" ? app : name}[bot]` };
}
/** Workflows write scopes with dashes, the API with underscores. */
function grantsOf(permissions) {
    const granted = Object.entries(permissions).flatMap(([scope, level]) => level === "none" ? [] : [[scope.replaceAll("-", "_"), level]]);
    return new Map(granted);
}


/***/ }),

/***/ 1731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ plantActivity),
  K: () => (/* binding */ plantRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sandbox/github/seed/commits.js
var seed_commits = __webpack_require__(25463);
// EXTERNAL MODULE: ./lib/sandbox/github/seed/organizations.js
var organizations = __webpack_require__(90049);
// EXTERNAL MODULE: ./lib/sandbox/github/git/push.js
var push = __webpack_require__(83510);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/merge.js
var merge = __webpack_require__(42088);
;// CONCATENATED MODULE: ./lib/sandbox/github/seed/pulls.js


/** Adds a pull request: its branch with its commits, its reviews, and its merge if it is merged. */
async function plantPull(github, repository, seed) {
    const { number = repository.lastNumber + 1 } = seed;
    repository.lastNumber = Math.max(repository.lastNumber, number);
    const pull = newPull(github, repository, { ...seed, number });
    const shas = await pushHead(github, repository, {
        pull,
        commits: seed.commits ?? [],
        by: seed.pushed_by ?? pull.author,
    });
    pull.reviews.push(...(seed.reviews ?? []).map((review) => reviewOf(github, review, shas)));
    repository.pulls.push(pull);
    if (seed.merged !== undefined)
        await (0,merge/* mergePull */.kv)(github, repository, { pull, ...seed.merged });
    return pull;
}
function newPull(github, repository, seed) {
    const { number, title = `feat: change ${number}`, body = null, author = repository.owner, state = "open", } = seed;
    const { base = repository.defaultBranch, draft: isDraft = false, labels = [] } = seed;
    const { requested_reviewers: requestedReviewers = [], requested_teams: requestedTeams = [] } = seed;
    const { headRepository, head } = headOf(github, repository, seed.head ?? `change-${number}`);
    const at = github.clock.stamp();
    return {
        ...{ id: github.nextId(), number, title, body, author, state, isDraft, base, head },
        ...{ createdAt: at, updatedAt: at, closedAt: state === "closed" ? at : null },
        ...{ mergedAt: null, mergedBy: null, mergeCommit: null, frozen: undefined },
        headRepository: headRepository.fullName,
        labels: [...labels],
        requestedReviewers: [...requestedReviewers],
        requestedTeams: [...requestedTeams],
        reviews: [],
    };
}
/** Makes the head's branch where it does not exist, adds its commits and returns them; the last one if there are none. */
async function pushHead(github, repository, { pull, commits, by, }) {
    const headRepository = github.repository(pull.headRepository);
    const git = await github.git(headRepository);
    const base = (await github.git(repository)).refs.get(`refs/heads/${pull.base}`);
    const from = git.refs.get(`refs/heads/${pull.head}`) ?? base;
    const shas = await (0,push/* pushCommits */.r)(github, headRepository, {
        branch: pull.head,
        from,
        commits,
        author: pull.author,
        by,
    });
    return shas.length > 0 ? shas : [git.refs.get(`refs/heads/${pull.head}`) ?? ""];
}
function headOf(github, repository, head) {
    const [owner, branch] = head.includes(":") ? head.split(":") : [undefined, head];
    if (owner === undefined || branch === undefined)
        return { headRepository: repository, head };
    const forks = [...github.state.repositories.values()];
    const fork = forks.find((one) => one.owner === owner && one.forkOf === repository.fullName);
    if (fork === undefined)
        throw new Error(`expected a fork of ${repository.fullName} by ${owner} before its pull request`);
    return { headRepository: fork, head: branch };
}
function reviewOf(github, seed, shas) {
    return {
        id: github.nextId(),
        author: seed.user,
        state: seed.state,
        body: seed.body ?? "",
        commit: shas.at(seed.commit ?? -1) ?? "",
        submittedAt: seed.submitted_at ?? github.clock.stamp(),
        onBehalfOf: seed.on_behalf_of ?? [],
    };
}

// EXTERNAL MODULE: ./lib/sandbox/github/seed/sections.js + 8 modules
var sections = __webpack_require__(63943);
;// CONCATENATED MODULE: ./lib/sandbox/github/seed/repositories.js






/** Adds a repository with its history and its rules. */
async function plantRepository(github, { name, seed, folder }) {
    const repository = newRepository(github, name, seed);
    github.state.repositories.set(name.toLowerCase(), repository);
    github.gitStore.plan(repository, planOf(github, repository, { seed, folder }));
    return repository;
}
/** Adds its pull requests and all that is about them, when every repository is there: a head may lie in a fork. */
async function plantActivity(github, { name, seed }) {
    const repository = github.repository(name);
    for (const pull of seed.pulls ?? [])
        await plantPull(github, repository, pull);
    for (const [key, section] of Object.entries(sections/* repositorySections */.h)) {
        if (seed[key] !== undefined)
            await section.plant(github, repository, seed[key]);
    }
}
function newRepository(github, fullName, seed) {
    const [owner = "", name = ""] = fullName.split("/");
    if (!github.state.users.has(owner.toLowerCase()))
        throw new Error(`expected ${owner} among users or organizations`);
    const at = github.clock.stamp();
    const { visibility = "private", default_branch: defaultBranch = "main", description = null } = seed;
    const { archived: isArchived = false, language = null, fork_of: forkOf = null, id = github.nextId(), } = seed;
    const { collaborators = {}, properties = {}, rulesets = [], protection = {} } = seed;
    const roles = Object.entries(collaborators).map(([login, role]) => [login.toLowerCase(), (0,organizations/* roleNamed */.ud)(role)]);
    return {
        ...{ id, owner, name, fullName, createdAt: at, pushedAt: at },
        ...{ visibility, defaultBranch, description, isArchived, language, forkOf },
        ...{ allowsForking: true, deletesMergedBranches: false, topics: [] },
        mergeMethods: new Set(["merge", "squash", "rebase"]),
        size: isEmpty(seed) ? 0 : 1,
        collaborators: new Map(roles),
        properties: new Map(Object.entries(properties)),
        refs: undefined,
        // Forks have their commits in common, and what is known of them.
        verifications: github.state.repositories.get(forkOf?.toLowerCase() ?? "")?.verifications ?? new Map(),
        rulesets: rulesets.map((body) => (0,organizations/* newRuleset */.$J)(github, body, owner)),
        protection: new Map(Object.entries(protection)),
        pulls: [],
        lastNumber: 0,
        tables: new Map(),
    };
}
function isEmpty({ source, files, commits, fork_of: parent }) {
    return source === undefined && files === undefined && commits === undefined && parent === undefined;
}
function planOf(github, repository, { seed, folder }) {
    const main = {
        name: repository.defaultBranch,
        commits: [...firstCommit(seed, folder), ...(seed.commits ?? [])],
    };
    const others = Object.entries(seed.branches ?? {}).map(([name, branch]) => ({ name, ...branch }));
    const branches = [main, ...others].filter(({ commits = [], from }) => commits.length > 0 || from !== undefined);
    const planned = branches.map((branch) => plannedBranch(github, repository, branch));
    const seeds = branches.flatMap(({ commits = [] }) => commits);
    const dates = planned.flatMap(({ commits }) => commits.map(({ date }) => date));
    return {
        branches: planned,
        verifications: (shas) => (0,seed_commits/* verificationsOf */.wK)(seeds, { shas, dates }),
        tags: seed.tags ?? {},
    };
}
function plannedBranch(github, repository, branch) {
    const { name, from, commits = [] } = branch;
    const isMain = name === repository.defaultBranch;
    // A fork's own default branch goes on from the one it was copied from: git's way to say so.
    const continued = repository.forkOf === null ? undefined : `${name}^0`;
    const start = from ?? (isMain ? continued : repository.defaultBranch);
    return {
        ref: `refs/heads/${name}`,
        from: start === undefined ? undefined : `refs/heads/${start}`,
        commits: (0,seed_commits/* plannedCommits */.zT)(github, commits, repository.owner),
    };
}
function firstCommit({ source, files }, folder) {
    if (source === undefined && files === undefined)
        return [];
    const found = source === undefined ? {} : filesBelow((0,external_node_path_.resolve)(folder, source));
    return [{ message: "chore: first commit", files: { ...found, ...files } }];
}
const left = new Set([".git", "node_modules"]);
function filesBelow(folder) {
    const entries = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const paths = files.map((file) => [(0,external_node_path_.relative)(folder, file), file]);
    const kept = paths.filter(([path]) => !path.split("/").some((segment) => left.has(segment)));
    return Object.fromEntries(kept.map(([path, file]) => [path, (0,external_node_fs_.readFileSync)(file)]));
}


/***/ }),

/***/ 75962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultSchema),
/* harmony export */   b: () => (/* binding */ seedSchema)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56102);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79995);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63943);



const text = { type: "string" };
const flag = { type: "boolean" };
const count = { type: "integer", minimum: 1 };
const time = { type: "string", format: "date-time" };
const texts = { type: "array", items: text };
/** An object with these members and no others. */
function object(properties, required = []) {
    return { type: "object", additionalProperties: false, properties, required };
}
function mapOf(values, names) {
    return {
        type: "object",
        additionalProperties: values,
        ...(names === undefined ? {} : { propertyNames: names }),
    };
}
const login = { type: "string", pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?(?:\\[bot\\])?$" };
const fullName = { type: "string", pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" };
const role = { enum: ["none", "read", "pull", "triage", "write", "push", "maintain", "admin"] };
const person = { anyOf: [login, object({ name: text, email: text }, ["name", "email"])] };
const files = mapOf({ type: ["string", "null"] });
const commit = object({
    message: text,
    author: person,
    committer: person,
    co_authors: { type: "array", items: person },
    date: time,
    files,
    verified: { type: ["boolean", "string"] },
});
const commits = { type: "array", items: commit };
const review = object({
    user: login,
    state: { enum: ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"] },
    body: text,
    commit: { type: "integer" },
    submitted_at: time,
    on_behalf_of: texts,
}, ["user", "state"]);
const pull = object({
    number: count,
    title: text,
    body: { type: ["string", "null"] },
    author: login,
    base: text,
    head: text,
    commits,
    pushed_by: login,
    state: { enum: ["open", "closed"] },
    draft: flag,
    labels: texts,
    requested_reviewers: texts,
    requested_teams: texts,
    reviews: { type: "array", items: review },
    merged: object({ by: login, method: { enum: ["merge", "squash", "rebase"] } }, ["by"]),
});
/** As the body of the POST; the API holds it to GitHub's description. */
const ruleset = {
    type: "object",
    required: ["name", "enforcement"],
    properties: {
        name: text,
        enforcement: { enum: ["disabled", "active", "evaluate"] },
        rules: { type: "array" },
    },
};
const rulesets = { type: "array", items: ruleset };
function repository() {
    return object({
        id: count,
        visibility: { enum: ["public", "private", "internal"] },
        default_branch: text,
        description: text,
        archived: flag,
        language: text,
        fork_of: fullName,
        source: text,
        files,
        commits,
        branches: mapOf(object({ from: text, commits })),
        tags: mapOf(text),
        collaborators: mapOf(role),
        properties: mapOf({ anyOf: [text, texts, { type: "null" }] }),
        rulesets,
        protection: mapOf({ type: "object" }),
        pulls: { type: "array", items: pull },
        ...schemasOf(_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .repositorySections */ .h),
    });
}
const team = object({
    id: count,
    name: text,
    privacy: { enum: ["closed", "secret"] },
    parent: text,
    members: texts,
    maintainers: texts,
    repositories: mapOf(role),
});
function organization() {
    return object({
        id: count,
        members: mapOf({ enum: ["admin", "member"] }),
        base_role: role,
        teams: mapOf(team),
        rulesets,
        properties: { type: "array", items: { type: "object", required: ["property_name", "value_type"] } },
        ...schemasOf(_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .organizationSections */ .a),
    });
}
function schemasOf(sections) {
    return Object.fromEntries(Object.entries(sections).map(([key, { schema }]) => [key, schema]));
}
const token = object({
    repository: fullName,
    app: { type: ["boolean", "string"] },
    owner: login,
    user: login,
    permissions: mapOf({ enum: ["none", ..._permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .yr] }),
    limit: count,
    claims: mapOf(text),
});
/** A fault, in a seed and in `/_sandbox/faults`. */
const faultSchema = object({
    kind: { enum: [..._faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faultKinds */ .qb] },
    operation: text,
    method: { enum: ["GET", "POST", "PUT", "PATCH", "DELETE"] },
    nth: count,
    times: count,
    status: { type: "integer", minimum: 400, maximum: 599 },
    isHtml: flag,
    retryAfter: { type: "number", minimum: 0 },
    delayMs: { type: "number", minimum: 0 },
    writes: count,
    page: count,
}, ["kind"]);
let made;
/** What a seed must be, as JSON Schema 2020-12. */
function seedSchema() {
    made ??= makeSchema();
    return made;
}
function makeSchema() {
    const properties = {
        schema: { const: "assaygate/sandbox-seed/v1" },
        now: time,
        frozen: flag,
        users: mapOf(object({ id: count, type: { enum: ["User", "Bot"] }, name: text, email: text }), login),
        apps: mapOf(object({ id: count, name: text })),
        organizations: mapOf(organization(), login),
        repositories: mapOf(repository(), fullName),
        tokens: mapOf(token),
        faults: { type: "array", items: faultSchema },
    };
    return { $schema: "https://json-schema.org/draft/2020-12/schema", ...object(properties, ["schema"]) };
}


/***/ }),

/***/ 63943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ organizationSections),
  h: () => (/* binding */ repositorySections)
});

// EXTERNAL MODULE: ./lib/sandbox/github/actions/inventory.js
var inventory = __webpack_require__(40383);
// EXTERNAL MODULE: ./lib/sandbox/github/actions/runner-groups.js
var runner_groups = __webpack_require__(24866);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/sandbox/github/git/resolve.js
var resolve = __webpack_require__(88056);
// EXTERNAL MODULE: ./lib/sandbox/github/actions/logs.js
var logs = __webpack_require__(64652);
// EXTERNAL MODULE: ./lib/sandbox/github/actions/records.js
var records = __webpack_require__(37465);
// EXTERNAL MODULE: ./lib/sandbox/github/actions/runs.js
var runs = __webpack_require__(54137);
// EXTERNAL MODULE: ./lib/sandbox/github/actions/zip.js
var actions_zip = __webpack_require__(57104);
;// CONCATENATED MODULE: ./lib/sandbox/github/actions/seed.js






const seed_text = { type: "string" };
const texts = { type: "array", items: seed_text };
const time = { type: "string", format: "date-time" };
const statuses = { enum: ["queued", "in_progress", "completed", "waiting", "requested", "pending"] };
const conclusions = {
    enum: ["success", "failure", "neutral", "cancelled", "skipped", "timed_out", "action_required", null],
};
const listOf = (properties, required) => ({
    type: "array",
    items: { type: "object", additionalProperties: false, required, properties },
});
const jobSchema = listOf({
    name: seed_text,
    status: statuses,
    conclusion: conclusions,
    labels: texts,
    runner: { type: ["string", "null"] },
    environment: seed_text,
    started_at: time,
}, ["name"]);
/** `runs` below a repository. */
const runsSection = {
    schema: listOf({
        workflow: seed_text,
        id: { type: "integer" },
        event: seed_text,
        ref: seed_text,
        status: statuses,
        conclusion: conclusions,
        title: seed_text,
        actor: seed_text,
        created_at: time,
        head_repository: seed_text,
        concurrency: seed_text,
        referenced: listOf({ path: seed_text, sha: seed_text, ref: seed_text }, ["path", "sha"]),
        jobs: jobSchema,
        approvals: listOf({ state: { enum: ["approved", "rejected"] }, comment: seed_text, user: seed_text, environments: texts }, ["state", "comment", "user", "environments"]),
        artifacts: listOf({ name: seed_text, files: { type: "object", additionalProperties: seed_text }, expires_at: time }, ["name", "files"]),
        reruns: texts,
        logs: { type: "array", items: { type: ["string", "null"] } },
    }, ["workflow"]),
    async plant(github, repository, seeds) {
        for (const seed of seeds)
            await plantRun(github, repository, seed);
    },
};
async function plantRun(github, repository, seed) {
    const { workflow: path, ref = repository.defaultBranch, actor = repository.owner, status = "completed", } = seed;
    const run = await (0,runs/* addRun */.Z)(github, repository, {
        ...{ path, actor, status, id: seed.id, title: seed.title, conclusion: seed.conclusion },
        ...{ referenced: seed.referenced, concurrency: seed.concurrency, headRepository: seed.head_repository },
        event: seed.event ?? "push",
        branch: ref,
        sha: await (0,resolve/* seededCommit */.i)(github, repository, ref),
        at: seed.created_at,
    });
    const made = (seed.jobs ?? []).map(({ started_at: at, ...job }) => (0,runs/* addJob */.vO)(github, repository, { run, job: { status, ...job, at: at ?? seed.created_at } }));
    run.approvals.push(...(seed.approvals ?? []));
    for (const artifact of seed.artifacts ?? [])
        addArtifact(github, repository, { run, ...artifact });
    for (const rerunner of seed.reruns ?? []) {
        (0,runs/* addAttempt */.Vm)(github, repository, { run, actor: rerunner, again: made });
        const { conclusion = "success" } = seed;
        Object.assign((0,records/* latestAttempt */.N7)(run), { status, conclusion: status === "completed" ? conclusion : null });
    }
    plantLogs(github, repository, { run, texts: seed.logs ?? [] });
}
function plantLogs(github, repository, { run, texts }) {
    for (const [index, text] of texts.entries())
        if (text !== null)
            (0,logs/* keepLog */.O)(github, repository, { run, attempt: index + 1, texts: { job: text } });
}
const keptMs = 90 * 86_400_000;
/** Adds an artifact with these files to a run. */
function addArtifact(github, repository, { run, name, files, expires_at: expiresAt }) {
    const zip = (0,actions_zip/* zipOf */.d)(files);
    const now = github.clock.now.getTime();
    records/* artifacts */.qi.of(repository).push({
        ...{ id: github.nextId(), run: run.id, name, size: zip.length, content: zip.toString("base64") },
        digest: `sha256:${(0,external_node_crypto_.createHash)("sha256").update(zip).digest("hex")}`,
        createdAt: github.clock.stamp(),
        expiresAt: expiresAt ?? new Date(now + keptMs).toISOString(),
    });
}

// EXTERNAL MODULE: ./lib/sandbox/github/actions/settings.js
var settings = __webpack_require__(44482);
// EXTERNAL MODULE: ./lib/sandbox/github/attestations/records.js
var attestations_records = __webpack_require__(88709);
;// CONCATENATED MODULE: ./lib/sandbox/github/attestations/seed.js

/** `attestations` below a repository: bundles. */
const attestationsSection = {
    schema: {
        type: "array",
        items: {
            type: "object",
            required: ["bundle"],
            additionalProperties: false,
            properties: { bundle: { type: "object" }, initiator: { type: "string" } },
        },
    },
    plant(github, repository, seeds) {
        for (const { bundle, initiator = "user" } of seeds)
            (0,attestations_records/* addAttestation */.y9)(github, repository, { bundle, initiator });
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/checks/records.js
var checks_records = __webpack_require__(37907);
// EXTERNAL MODULE: ./lib/sandbox/github/checks/statuses.js
var checks_statuses = __webpack_require__(70311);
;// CONCATENATED MODULE: ./lib/sandbox/github/checks/seed.js



const checks_seed_text = { type: "string" };
const seed_time = { type: "string", format: "date-time" };
const seed_conclusions = ["success", "failure", "neutral", "cancelled", "skipped", "timed_out", "action_required"];
const states = ["queued", "in_progress", "completed", "waiting", "requested", "pending"];
/** `check_runs` below a repository. */
const checkRunsSection = {
    schema: {
        type: "array",
        items: {
            type: "object",
            required: ["name"],
            additionalProperties: false,
            properties: {
                name: checks_seed_text,
                app: checks_seed_text,
                ref: checks_seed_text,
                status: { enum: states },
                conclusion: { enum: seed_conclusions },
                started_at: seed_time,
                completed_at: seed_time,
                output: { type: "object", properties: { title: checks_seed_text, summary: checks_seed_text, text: checks_seed_text } },
            },
        },
    },
    async plant(github, repository, seeds) {
        for (const seed of seeds)
            await plantCheckRun(github, repository, seed);
    },
};
async function plantCheckRun(github, repository, seed) {
    const { app = "github-actions", status = "completed", output = {} } = seed;
    const sha = await (0,resolve/* seededCommit */.i)(github, repository, seed.ref);
    const suite = await (0,checks_records/* suiteFor */.sA)(github, repository, { sha, app });
    const isDone = status === "completed";
    const now = github.clock.stamp();
    checks_records/* checkRuns */.l4.of(repository).push({
        id: github.nextId(),
        name: seed.name,
        sha,
        app,
        suite: suite.id,
        status,
        conclusion: isDone ? (seed.conclusion ?? "success") : null,
        startedAt: seed.started_at ?? now,
        completedAt: isDone ? (seed.completed_at ?? now) : null,
        detailsUrl: null,
        externalId: null,
        output: { title: output.title ?? null, summary: output.summary ?? null, text: output.text ?? null },
        annotations: [],
        deployment: null,
    });
}
/** `statuses` below a repository. */
const statusesSection = {
    schema: {
        type: "array",
        items: {
            type: "object",
            required: ["context", "state"],
            additionalProperties: false,
            properties: {
                context: checks_seed_text,
                state: { enum: ["error", "failure", "pending", "success"] },
                ref: checks_seed_text,
                creator: checks_seed_text,
                description: checks_seed_text,
                target_url: checks_seed_text,
                created_at: seed_time,
            },
        },
    },
    async plant(github, repository, seeds) {
        for (const seed of seeds) {
            checks_statuses/* commitStatuses */.ur.of(repository).push({
                id: github.nextId(),
                sha: await (0,resolve/* seededCommit */.i)(github, repository, seed.ref),
                context: seed.context,
                state: seed.state,
                description: seed.description ?? null,
                targetUrl: seed.target_url ?? null,
                creator: seed.creator ?? repository.owner,
                at: seed.created_at ?? github.clock.stamp(),
            });
        }
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/dependencies/records.js
var dependencies_records = __webpack_require__(18399);
// EXTERNAL MODULE: ./lib/sandbox/github/environments/records.js
var environments_records = __webpack_require__(74264);
// EXTERNAL MODULE: ./lib/sandbox/github/deployments/records.js
var deployments_records = __webpack_require__(15874);
;// CONCATENATED MODULE: ./lib/sandbox/github/deployments/seed.js



const deployments_seed_text = { type: "string" };
const deployments_seed_time = { type: "string", format: "date-time" };
const flag = { type: "boolean" };
const seed_states = ["error", "failure", "inactive", "pending", "success", "queued", "in_progress"];
/** `deployments` below a repository. */
const deploymentsSection = {
    schema: {
        type: "array",
        items: {
            type: "object",
            additionalProperties: false,
            properties: {
                environment: deployments_seed_text,
                ref: deployments_seed_text,
                task: deployments_seed_text,
                payload: { type: ["object", "string"] },
                description: deployments_seed_text,
                creator: deployments_seed_text,
                created_at: deployments_seed_time,
                production_environment: flag,
                transient_environment: flag,
                statuses: {
                    type: "array",
                    items: {
                        type: "object",
                        required: ["state"],
                        additionalProperties: false,
                        properties: {
                            state: { enum: seed_states },
                            description: deployments_seed_text,
                            created_at: deployments_seed_time,
                            creator: deployments_seed_text,
                            log_url: deployments_seed_text,
                            environment_url: deployments_seed_text,
                        },
                    },
                },
            },
        },
    },
    async plant(github, repository, seeds) {
        for (const seed of seeds) {
            const { environment = "production", creator = "github-actions[bot]", ref = repository.defaultBranch, } = seed;
            const at = seed.created_at ?? github.clock.stamp();
            (0,environments_records/* ensureEnvironment */.sL)(github, repository, environment);
            const statuses = (seed.statuses ?? []).map((status) => ({
                id: github.nextId(),
                state: status.state,
                description: status.description ?? "",
                environment,
                creator: status.creator ?? creator,
                logUrl: status.log_url ?? "",
                environmentUrl: status.environment_url ?? "",
                at: status.created_at ?? at,
            }));
            deployments_records/* deployments */.bg.of(repository).push({
                id: github.nextId(),
                sha: await (0,resolve/* seededCommit */.i)(github, repository, ref),
                ref,
                task: seed.task ?? "deploy",
                payload: seed.payload ?? {},
                environment,
                description: seed.description ?? null,
                creator,
                createdAt: at,
                updatedAt: statuses.at(-1)?.at ?? at,
                isTransient: seed.transient_environment ?? false,
                isProduction: seed.production_environment ?? environment === "production",
                statuses,
            });
        }
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/rules/targets.js
var targets = __webpack_require__(40441);
;// CONCATENATED MODULE: ./lib/sandbox/github/environments/seed.js


const environments_seed_text = { type: "string" };
const seed_flag = { type: "boolean" };
const only = (properties, required = []) => ({
    type: "object",
    additionalProperties: false,
    required,
    properties,
});
/** `environments` below a repository: name to rules. */
const environmentsSection = {
    schema: {
        type: "object",
        additionalProperties: only({
            wait_timer: { type: "integer", minimum: 0, maximum: 43_200 },
            prevent_self_review: seed_flag,
            reviewers: {
                type: "array",
                maxItems: 6,
                items: {
                    anyOf: [
                        only({ user: environments_seed_text }, ["user"]),
                        only({ team: environments_seed_text }, ["team"]),
                        only({ type: { enum: ["User", "Team"] }, id: { type: "integer" } }, ["type", "id"]),
                    ],
                },
            },
            deployment_branch_policy: {
                anyOf: [
                    { type: "null" },
                    only({ protected_branches: seed_flag, custom_branch_policies: seed_flag }, [
                        "protected_branches",
                        "custom_branch_policies",
                    ]),
                ],
            },
            can_admins_bypass: seed_flag,
            branch_policies: {
                type: "array",
                items: only({ name: environments_seed_text, type: { enum: ["branch", "tag"] } }, ["name"]),
            },
            custom_rules: { type: "array", items: environments_seed_text },
        }),
    },
    plant(github, repository, seeds) {
        for (const [name, seed] of Object.entries(seeds))
            plantEnvironment(github, repository, { name, seed });
    },
};
function plantEnvironment(github, repository, { name, seed }) {
    const environment = (0,environments_records/* ensureEnvironment */.sL)(github, repository, name);
    const { branch_policies: policies = [], custom_rules: rules = [] } = seed;
    environment.waitTimer = seed.wait_timer ?? 0;
    environment.preventsSelfReview = seed.prevent_self_review ?? false;
    environment.canAdminsBypass = seed.can_admins_bypass ?? true;
    environment.reviewers = (seed.reviewers ?? []).map((reviewer) => reviewerOf(github, repository, reviewer));
    const custom = { protected_branches: false, custom_branch_policies: true };
    environment.branchPolicy = seed.deployment_branch_policy ?? (policies.length > 0 ? custom : null);
    environment.policies.push(...policies.map((policy) => ({
        id: github.nextId(),
        type: policy.type ?? "branch",
        name: policy.name,
    })));
    environment.customRules.push(...rules.map((app) => ({ id: github.nextId(), app })));
}
function reviewerOf(github, repository, seed) {
    if ("type" in seed)
        return seed;
    if ("user" in seed)
        return { type: "User", id: github.user(seed.user).id };
    const team = (0,targets/* organizationOf */.d1)(github, repository)?.teams.find(({ slug }) => slug === seed.team);
    if (team === undefined)
        throw new Error(`expected team ${seed.team} in ${repository.owner}`);
    return { type: "Team", id: team.id };
}

// EXTERNAL MODULE: ./lib/sandbox/github/issues/change.js
var change = __webpack_require__(98678);
// EXTERNAL MODULE: ./lib/sandbox/github/issues/records.js
var issues_records = __webpack_require__(1022);
;// CONCATENATED MODULE: ./lib/sandbox/github/issues/seed.js


const issues_seed_text = { type: "string" };
const seed_texts = { type: "array", items: issues_seed_text };
const issues_seed_time = { type: "string", format: "date-time" };
const whole = { type: "integer", minimum: 1 };
const seed_listOf = (properties, required) => ({
    type: "array",
    items: { type: "object", additionalProperties: false, required, properties },
});
/** `issues` below a repository. */
const issuesSection = {
    schema: seed_listOf({
        number: whole,
        title: issues_seed_text,
        body: issues_seed_text,
        author: issues_seed_text,
        labels: seed_texts,
        assignees: seed_texts,
        state: { enum: ["open", "closed"] },
        created_at: issues_seed_time,
    }, ["title"]),
    plant(github, repository, seeds) {
        for (const { author = repository.owner, created_at: at, state = "open", ...seed } of seeds) {
            const issue = (0,change/* openIssue */.YZ)(github, repository, { ...seed, author, at });
            (0,change/* moveTo */.tw)({ github, repository, issue, actor: author }, { state, reason: undefined });
        }
    },
};
/** `comments` below a repository, on its issues and pull requests. */
const commentsSection = {
    schema: seed_listOf({ issue: whole, body: issues_seed_text, author: issues_seed_text, created_at: issues_seed_time }, ["issue", "body"]),
    plant(github, repository, seeds) {
        for (const { issue, body, author = repository.owner, created_at: at = github.clock.stamp() } of seeds) {
            issues_records/* comments */.nK
                .of(repository)
                .push({ id: github.nextId(), issue, body, author, createdAt: at, updatedAt: at });
        }
    },
};
/** `labels` below a repository. */
const labelsSection = {
    schema: seed_listOf({ name: issues_seed_text, color: issues_seed_text, description: issues_seed_text }, ["name"]),
    plant(github, repository, seeds) {
        for (const { name, color = "ededed", description = null } of seeds) {
            issues_records/* labels */.WD.of(repository).push({ id: github.nextId(), name, color, description });
        }
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/organizations/installations.js
var installations = __webpack_require__(70265);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/queue.js
var queue = __webpack_require__(34011);
// EXTERNAL MODULE: ./lib/sandbox/github/releases/change.js + 1 modules
var releases_change = __webpack_require__(64504);
// EXTERNAL MODULE: ./lib/sandbox/github/releases/records.js
var releases_records = __webpack_require__(18252);
;// CONCATENATED MODULE: ./lib/sandbox/github/releases/seed.js


const releases_seed_text = { type: "string" };
const releases_seed_flag = { type: "boolean" };
/** `immutable_releases` below a repository. */
const immutableReleasesSection = {
    schema: releases_seed_flag,
    plant(_github, repository, enabled) {
        (0,releases_records/* immutabilityOf */.aX)(repository).enabled = enabled;
    },
};
/** `releases` below a repository, in the order of time. */
const releasesSection = {
    schema: {
        type: "array",
        items: {
            type: "object",
            required: ["tag"],
            additionalProperties: false,
            properties: {
                tag: releases_seed_text,
                target: releases_seed_text,
                name: releases_seed_text,
                body: releases_seed_text,
                draft: releases_seed_flag,
                prerelease: releases_seed_flag,
                author: releases_seed_text,
                assets: { type: "object", additionalProperties: releases_seed_text },
            },
        },
    },
    async plant(github, repository, seeds) {
        for (const { tag, target, author = repository.owner, assets = {}, draft = false, ...seed } of seeds) {
            const request = { ...seed, tag_name: tag, target_commitish: target, draft: true };
            const release = await (0,releases_change/* addRelease */.HN)(github, repository, { request, author });
            for (const [name, content] of Object.entries(assets)) {
                (0,releases_change/* addAsset */.M9)(github, { release, name, bytes: Buffer.from(content), uploader: author });
            }
            if (!draft)
                await (0,releases_change/* changeRelease */.CH)(github, repository, { release, change: { draft: false } });
        }
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/rules/suites.js
var suites = __webpack_require__(26758);
// EXTERNAL MODULE: ./lib/sandbox/github/scanning/alerts.js
var alerts = __webpack_require__(24808);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/sandbox/github/scanning/code.js
var code = __webpack_require__(40618);
// EXTERNAL MODULE: ./lib/sandbox/github/scanning/sarif.js
var sarif = __webpack_require__(57350);
;// CONCATENATED MODULE: ./lib/sandbox/github/scanning/code-seed.js




const code_seed_text = { type: "string" };
/** `code_scanning` below a repository: analyses, in the order of time, with what they found. */
const codeScanningSection = {
    schema: {
        type: "array",
        items: {
            type: "object",
            required: ["tool"],
            additionalProperties: false,
            properties: {
                tool: code_seed_text,
                ref: code_seed_text,
                commit: code_seed_text,
                category: code_seed_text,
                error: code_seed_text,
                findings: {
                    type: "array",
                    items: {
                        type: "object",
                        required: ["rule"],
                        additionalProperties: false,
                        properties: {
                            rule: code_seed_text,
                            path: code_seed_text,
                            line: { type: "integer" },
                            message: code_seed_text,
                            level: { enum: ["none", "note", "warning", "error"] },
                            score: { type: "number" },
                        },
                    },
                },
            },
        },
    },
    async plant(github, repository, seeds) {
        for (const seed of seeds) {
            const ref = (0,code/* fullRef */.vv)(seed.ref ?? repository.defaultBranch);
            const sha = await (0,resolve/* seededCommit */.i)(github, repository, seed.commit ?? ref);
            (0,sarif/* takeIn */.l)(github, repository, { sha, ref, sarif: sarifOf(seed) });
            const rows = code/* analyses */.pz.of(repository);
            const last = rows.at(-1);
            if (seed.error !== undefined && last !== undefined)
                rows[rows.length - 1] = { ...last, error: seed.error };
        }
    },
};
/** A seed as the tool would have uploaded it. */
function sarifOf({ tool, category, findings = [] }) {
    const rules = findings.map(({ rule: id, score }) => ({
        id,
        properties: score === undefined ? {} : { "security-severity": String(score) },
    }));
    const results = findings.map(({ rule: ruleId, path = "src/app.ts", line = 1, message = ruleId, level = "error" }) => ({
        ruleId,
        level,
        message: { text: message },
        locations: [{ physicalLocation: { artifactLocation: { uri: path }, region: { startLine: line } } }],
    }));
    const details = category === undefined ? {} : { automationDetails: { id: category } };
    const run = { tool: { driver: { name: tool, version: "1.0.0", rules } }, results, ...details };
    return (0,external_node_zlib_.gzipSync)(JSON.stringify({ version: "2.1.0", runs: [run] })).toString("base64");
}

// EXTERNAL MODULE: ./lib/sandbox/github/scanning/features.js
var features = __webpack_require__(60488);
;// CONCATENATED MODULE: ./lib/sandbox/github/seed/sections.js

















/** Parts below a repository, by their key. */
const repositorySections = {
    merge_queue: queue/* mergeQueueSection */.jF,
    rule_suites: suites/* ruleSuitesSection */.lk,
    check_runs: checkRunsSection,
    statuses: statusesSection,
    environments: environmentsSection,
    deployments: deploymentsSection,
    labels: labelsSection,
    issues: issuesSection,
    comments: commentsSection,
    actions: settings/* actionsSection */.p3,
    runners: inventory/* runnersSection */.bc,
    secrets: inventory/* secretsSection */.$z,
    environment_secrets: inventory/* environmentSecretsSection */.O7,
    variables: inventory/* variablesSection */.TV,
    deploy_keys: inventory/* deployKeysSection */.Hb,
    webhooks: inventory/* webhooksSection */.wK,
    runs: runsSection,
    security: features/* securitySection */.i,
    code_scanning: codeScanningSection,
    secret_scanning: alerts/* secretScanningSection */.XL,
    dependabot: alerts/* dependabotSection */.Cx,
    dependencies: dependencies_records/* dependenciesSection */.R3,
    immutable_releases: immutableReleasesSection,
    releases: releasesSection,
    attestations: attestationsSection,
};
/** Parts below an organisation, by their key. */
const organizationSections = {
    actions: settings/* actionsSection */.p3,
    runners: inventory/* runnersSection */.bc,
    runner_groups: runner_groups/* runnerGroupsSection */.e,
    installations: installations/* installationsSection */.RU,
};


/***/ }),

/***/ 72687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/sandbox/github/actions/records.js
var records = __webpack_require__(37465);
// EXTERNAL MODULE: ./lib/sandbox/github/refusal.js
var refusal = __webpack_require__(64275);
// EXTERNAL MODULE: ./lib/sandbox/github/releases/records.js
var releases_records = __webpack_require__(18252);
;// CONCATENATED MODULE: ./lib/sandbox/github/blobs.js



/** Where the bytes of an artifact, an asset or a log lie: no token is asked for there, as with GitHub's signed addresses. */
function blobAddress(github, { id }, { kind, blob }) {
    return github.api(`/_blobs/${kind}/${id}/${blob}`);
}
/** Answers for bytes. @throws {Refusal} 404 */
function answerBlob({ url }, github) {
    const [, , kind, owner, blob] = url.pathname.split("/");
    const repository = [...github.state.repositories.values()].find(({ id }) => String(id) === owner);
    const content = repository === undefined ? undefined : contentOf(repository, { kind, id: Number(blob) });
    if (content === undefined)
        throw (0,refusal/* notFound */.mX)();
    const bytes = Buffer.from(content, "base64");
    return { status: 200, headers: { "content-type": "application/octet-stream" }, bytes };
}
function contentOf(repository, { kind, id }) {
    if (kind === "artifacts")
        return records/* artifacts */.qi.of(repository).find((artifact) => artifact.id === id)?.content;
    if (kind === "logs")
        return records/* logs */.K9.of(repository).find((log) => log.id === id)?.content;
    return kind === "assets" ? (0,releases_records/* assetContent */.Ok)(repository, id) : undefined;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
// EXTERNAL MODULE: ./lib/sandbox/assets.js
var assets = __webpack_require__(97834);
;// CONCATENATED MODULE: ./lib/sandbox/github/json-schema.js
/** Says nothing about a value, and some of it upsets a validator. */
const dropped = new Set(["example", "examples", "discriminator", "default", "title", "description"]);
/** Keys below these are names of properties or of schemas, not keywords. */
const named = new Set(["properties", "patternProperties", "schemas"]);
/** Turns a schema of OpenAPI 3.0 into JSON Schema 2020-12; the two differ in `nullable` (sandbox.md 1.1). */
function toJsonSchema(schema, keys = "keywords") {
    const entries = Object.entries(schema).filter(([key]) => keys === "names" || isKept(key));
    const converted = Object.fromEntries(entries.map(([key, value]) => [key, convert(value, keys === "keywords" && named.has(key), key)]));
    return keys === "keywords" && schema["nullable"] === true ? nullable(converted) : converted;
}
function convert(value, isNamed, key) {
    if (key === "$ref" && typeof value === "string")
        return value.replace(/^(gh)?#/, "gh#");
    // Values of an enum and of a constant are no schemas.
    if (key === "enum" || key === "const" || key === "required")
        return value;
    if (Array.isArray(value))
        return value.map((item) => convert(item, false, ""));
    if (value === null || typeof value !== "object")
        return value;
    return toJsonSchema(value, isNamed ? "names" : "keywords");
}
const isKept = (key) => !dropped.has(key) && key !== "nullable" && !key.startsWith("x-");
const combinators = ["oneOf", "anyOf", "allOf", "$ref"];
function nullable(schema) {
    const { type, enum: values } = schema;
    if (typeof type !== "string" || combinators.some((name) => name in schema)) {
        return { anyOf: [schema, { type: "null" }] };
    }
    const withNull = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
    return { ...schema, ...withNull, type: [type, "null"] };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/router.js
/** Finds the operation of a request; a literal segment wins over a parameter, that over one that takes several. */
function routerOf(operations) {
    const patterns = [...operations].sort(bySpecificity).map(patternOf);
    return (method, path) => {
        for (const pattern of patterns) {
            const found = pattern.operation.method === method ? pattern.expression.exec(path) : null;
            if (found !== null)
                return routeOf(pattern, found.slice(1));
        }
        return undefined;
    };
}
function routeOf({ operation, names }, found) {
    const values = found.map(decode);
    if (values.includes(undefined))
        return undefined;
    return { operation, path: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""])) };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
const ranks = { literal: 0, parameter: 1, rest: 2 };
function segmentsOf({ path, parameters }) {
    const several = new Set(parameters.filter((p) => p["x-multi-segment"] === true).map(({ name }) => name));
    return path
        .slice(1)
        .split("/")
        .map((text) => {
        if (!text.startsWith("{"))
            return { kind: "literal", text };
        const name = text.slice(1, -1);
        return { kind: several.has(name) ? "rest" : "parameter", name };
    });
}
function bySpecificity(a, b) {
    const left = segmentsOf(a);
    const right = segmentsOf(b);
    for (const [i, segment] of left.entries()) {
        const other = right[i];
        if (other === undefined)
            return -1;
        const difference = ranks[segment.kind] - ranks[other.kind];
        if (difference !== 0)
            return difference;
    }
    return right.length - left.length;
}
function sourceOf(segment) {
    switch (segment.kind) {
        case "literal":
            return segment.text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
        case "parameter":
            return "([^/]+)";
        case "rest":
            return "(.*)";
    }
}
function patternOf(operation) {
    const segments = segmentsOf(operation);
    const source = segments.map(sourceOf);
    const names = segments.flatMap((segment) => (segment.kind === "literal" ? [] : [segment.name]));
    return { operation, names, expression: new RegExp(`^/${source.join("/")}$`) };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/description.js





const mostDescribed = 5;
/** The first few of what is wrong, for a person. */
function describeFaults(faults) {
    const first = faults.slice(0, mostDescribed).map(({ path, message }) => `${path || "/"} ${message}`);
    return first.join("; ");
}
let loaded;
/** The committed description; read and indexed once a process. */
function loadDescription() {
    loaded ??= describe(JSON.parse((0,assets/* readAsset */.fs)("api.github.com.trimmed.json")));
    return loaded;
}
/** Makes a description of an OpenAPI document. */
function describe(document) {
    const operations = operationsOf(document);
    const find = routerOf(operations);
    const compiled = compilerOf(document);
    return {
        operations: new Map(operations.map((operation) => [operation.id, operation])),
        find,
        coerce(operation, place, given) {
            const schema = parametersSchema(operation.parameters, place);
            return compiled.coercing(`${operation.id} ${place}`, schema)(given);
        },
        faultsOfBody: (operation, body) => operation.bodySchema === undefined
            ? []
            : compiled.strict(`${operation.id} body`, operation.bodySchema)(body),
        faultsOfAnswer: (operation, status, body) => faultsOfAnswer(operation, { status, body }, compiled.strict),
        faultsOfComponent: (name, value) => compiled.strict(`component ${name}`, { $ref: `gh#/components/schemas/${name}` })(value),
    };
}
/** Schemas are compiled when they are first needed: all of them would take a second (sandbox.md 1.3). */
function compilerOf({ components }) {
    const shared = { $id: "gh", components: { schemas: toJsonSchema(components["schemas"] ?? {}, "names") } };
    return { strict: compilerWith(shared, false), coercing: compilerWith(shared, true) };
}
const addFormats = dist;
function compilerWith(shared, coerces) {
    const ajv = new _2020.Ajv2020({
        strict: false,
        validateSchema: false,
        inlineRefs: false,
        allErrors: true,
        logger: false,
        ...(coerces ? { coerceTypes: "array" } : {}),
    });
    addFormats(ajv);
    // Addresses of bots have brackets, which GitHub's own answers show and the format forbids.
    ajv.addFormat("email", /^[^@\s]+@[^@\s]+$/);
    for (const name of ["repo.nwo", "timestamp", "binary"])
        ajv.addFormat(name, true);
    ajv.addSchema(shared);
    const checks = new Map();
    return (key, schema) => (value) => {
        const check = checks.get(key) ?? ajv.compile(toJsonSchema(schema));
        checks.set(key, check);
        return check(value) ? [] : (check.errors ?? []).map(faultOf);
    };
}
function faultOf({ instancePath, message, params, keyword }) {
    const lacking = keyword === "required" ? `/${params["missingProperty"]}` : "";
    return { path: `${instancePath}${lacking}`, message: message ?? keyword };
}
function faultsOfAnswer(operation, answer, strict) {
    const schema = operation.answers.get(answer.status);
    if (schema === undefined)
        return [{ path: "", message: `the operation has no answer ${answer.status}` }];
    if (schema !== null)
        return strict(`${operation.id} ${answer.status}`, schema)(answer.body);
    return answer.body === undefined ? [] : [{ path: "", message: `the answer ${answer.status} has no body` }];
}
function operationsOf({ paths, components }) {
    const resolve = (value) => {
        const [, , kind = "", name = ""] = String(value["$ref"] ?? "").split("/");
        return components[kind]?.[name] ?? value;
    };
    return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => operationOf({ path, method, operation, resolve })));
}
function operationOf({ path, method, operation, resolve }) {
    const requestBody = resolve((operation["requestBody"] ?? {}));
    const parameters = (operation["parameters"] ?? []);
    const answers = Object.entries(operation["responses"]);
    return {
        id: String(operation["operationId"]),
        method: method.toUpperCase(),
        path,
        parameters: parameters.map((parameter) => resolve(parameter)),
        bodySchema: jsonSchemaOf(requestBody) ?? undefined,
        isBodyRequired: requestBody["required"] === true,
        answers: new Map(answers.map(([status, answer]) => [Number(status), jsonSchemaOf(resolve(answer))])),
    };
}
function jsonSchemaOf({ content = {} }) {
    const json = content["application/json"];
    return json?.schema ?? null;
}
/** GitHub's description calls `created` a time, and GitHub takes a range there: `2026-01-01..2026-02-01`. */
const rangeOrSame = (name, schema) => name === "created" ? { type: "string" } : schema;
function parametersSchema(parameters, place) {
    const here = parameters.filter((parameter) => parameter.in === place);
    return {
        type: "object",
        properties: Object.fromEntries(here.map(({ name, schema }) => [name, rangeOrSame(name, schema)])),
        required: here.filter(({ required }) => required).map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/request.js



const largestBodyBytes = 32 * 1024 * 1024;
async function readRequest(message, base) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > largestBodyBytes)
            throw (0,refusal/* refuse */.TR)(413, "Payload Too Large");
        chunks.push(chunk);
    }
    const whole = Buffer.concat(chunks);
    return {
        method: message.method ?? "GET",
        url: new URL(message.url ?? "/", base),
        headers: message.headers,
        bytes: message.headers["content-encoding"] === "gzip" ? (0,external_node_zlib_.gunzipSync)(whole) : whole,
    };
}
/** @throws {Refusal} 400, 404, 422 */
function understand(request, operation, path) {
    const description = loadDescription();
    // GitHub has no page for a number that is none.
    if (description.coerce(operation, "path", path).length > 0)
        throw (0,refusal/* refuse */.TR)(404, "Not Found");
    const query = queryOf(request.url, operation.parameters);
    const faults = description.coerce(operation, "query", query);
    if (faults.length > 0)
        throw invalid(faults);
    return { path, query, body: bodyOf(request, operation, description) };
}
/** Parameters that GitHub does not know are ignored. */
function queryOf({ searchParams }, parameters) {
    const known = parameters.filter((parameter) => parameter.in === "query");
    const given = known.flatMap(({ name, schema }) => {
        const values = [...searchParams.getAll(name), ...searchParams.getAll(`${name}[]`)];
        if (values.length === 0)
            return [];
        return [[name, schema["type"] === "array" ? values : values[0]]];
    });
    return Object.fromEntries(given);
}
function bodyOf({ bytes }, operation, description) {
    if (operation.bodySchema === undefined)
        return undefined;
    if (bytes.length === 0 && !operation.isBodyRequired)
        return {};
    const body = parseJson(bytes);
    const faults = description.faultsOfBody(operation, body);
    if (faults.length > 0)
        throw invalid(faults);
    return body;
}
/** @throws {Refusal} 400 */
function parseJson(bytes) {
    if (bytes.length === 0)
        return {};
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch {
        throw new refusal/* Refusal */.P_(400, {
            message: "Problems parsing JSON",
            documentation_url: "https://docs.github.com/rest",
        });
    }
}
const mostReported = 5;
function invalid(faults) {
    const said = faults
        .slice(0, mostReported)
        .map(({ path, message }) => `${path.slice(1) || "body"}: ${message}.`);
    return (0,refusal/* unprocessable */.Pq)(`Invalid request.\n\n${said.join("\n")}`);
}

// EXTERNAL MODULE: ./lib/sandbox/github/seed/schema.js
var schema = __webpack_require__(75962);
// EXTERNAL MODULE: ./lib/sandbox/github/validate.js
var validate = __webpack_require__(92601);
;// CONCATENATED MODULE: ./lib/sandbox/github/control.js




/** What can be asked of the emulator itself, beside GitHub's API: without a token, and in no log. */
const answers = new Map([
    ["GET log", (_, { log }) => log.entries],
    ["DELETE log", (_, { log }) => log.clear()],
    ["GET state", (_, { state }) => state],
    ["GET clock", (_, { clock }) => clockShape(clock.setting)],
    ["POST clock", setClock],
    ["GET faults", (_, { faults }) => faults.rules],
    ["POST faults", (request, { faults }) => faults.add(faultsIn([parseJson(request.bytes)])[0])],
    ["PUT faults", (request, { faults }) => faults.replace(faultsIn(parseJson(request.bytes)))],
    ["DELETE faults", (_, { faults }) => faults.replace([])],
]);
/** Answers `/_sandbox/{log,state,clock,faults}`. @throws {Refusal} 404, 405, 422 */
function answerControl(request, github) {
    const name = request.url.pathname.slice("/_sandbox/".length);
    const answer = answers.get(`${request.method} ${name}`);
    if (answer === undefined)
        throw answers.has(`GET ${name}`) ? (0,refusal/* refuse */.TR)(405, "Method Not Allowed") : (0,refusal/* notFound */.mX)();
    const body = answer(request, github);
    if (body === undefined)
        return { status: 204, headers: {}, bytes: Buffer.alloc(0) };
    const bytes = Buffer.from(`${JSON.stringify(body, plainly, 2)}\n`);
    return { status: 200, headers: { "content-type": "application/json; charset=utf-8" }, bytes };
}
/** Maps as objects; what a token is made of stays here. */
function plainly(key, value) {
    if (key === "secret")
        return undefined;
    return value instanceof Map ? Object.fromEntries(value) : value;
}
const clockSchema = {
    type: "object",
    additionalProperties: false,
    properties: {
        now: { type: "string", format: "date-time" },
        advanceMs: { type: "number" },
        frozen: { type: "boolean" },
    },
};
function setClock(request, { clock }) {
    const given = parseJson(request.bytes);
    requireFit(clockSchema, given);
    const { now, advanceMs = 0, frozen } = given;
    const { kind, now: present } = clock.setting;
    const isFrozen = frozen ?? kind === "frozen";
    const start = now === undefined ? present : Date.parse(now);
    clock.set({ kind: isFrozen ? "frozen" : "running", now: start + advanceMs });
    return clockShape(clock.setting);
}
const clockShape = ({ kind, now }) => ({
    now: new Date(now).toISOString(),
    frozen: kind === "frozen",
});
const faultsSchema = { type: "array", items: schema/* faultSchema */.I };
function faultsIn(given) {
    requireFit(faultsSchema, given);
    return given;
}
function requireFit(schema, value) {
    const [first] = (0,validate/* misfits */.g)(schema, value);
    if (first !== undefined)
        throw (0,refusal/* unprocessable */.Pq)(`${first.path.join(".") || "the body"} ${first.message}`);
}

// EXTERNAL MODULE: ./lib/sandbox/github/callers.js
var callers = __webpack_require__(70035);
// EXTERNAL MODULE: ./lib/sandbox/github/faults.js
var github_faults = __webpack_require__(56102);
// EXTERNAL MODULE: ./lib/sandbox/github/roles.js
var roles = __webpack_require__(55794);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/team.js
var shapes_team = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/user.js
var shapes_user = __webpack_require__(19603);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/accounts.js



/** People, and what they may do on a repository. */
const accounts = {
    "users/get-by-username": ({ github, path }) => {
        const user = (0,shapes_user/* userShape */.b)(github, github.user(path.username));
        const publicUser = { ...user, public_repos: 0, public_gists: 0, followers: 0, following: 0 };
        const stamps = { created_at: "2020-01-01T00:00:00Z", updated_at: "2020-01-01T00:00:00Z" };
        const unknown = { name: user.name ?? null, email: user.email ?? null, company: null, blog: null };
        return {
            status: 200,
            body: { ...publicUser, ...stamps, ...unknown, location: null, hireable: null, bio: null },
        };
    },
    "repos/get-collaborator-permission-level": ({ github, path, repository }) => {
        const user = (0,shapes_user/* accountShape */.d)(github, github.user(path.username).login);
        const role = (0,roles/* roleOf */.kp)(github.state, repository, user.login);
        const permission = role === "maintain" ? "write" : role === "triage" ? "read" : role;
        const permissions = (0,shapes_team/* permissionFlags */.j1)(role);
        const { email: _, name: __, ...plain } = user;
        return {
            status: 200,
            body: { permission, role_name: role, user: { ...plain, permissions, role_name: role } },
        };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/actions/settings.js
var actions_settings = __webpack_require__(44482);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/actions-settings.js

function defaults(owner) {
    const { default_workflow_permissions, can_approve_pull_request_reviews } = (0,actions_settings/* settingsOf */.f5)(owner);
    return { default_workflow_permissions, can_approve_pull_request_reviews };
}
function allowed(github, owner, path) {
    const { allowed_actions, sha_pinning_required } = (0,actions_settings/* settingsOf */.f5)(owner);
    const selected_actions_url = github.api(`${path}/actions/permissions/selected-actions`);
    return {
        allowed_actions,
        sha_pinning_required,
        ...(allowed_actions === "selected" ? { selected_actions_url } : {}),
    };
}
/** What Actions may do. */
const actionsSettings = {
    "actions/get-github-actions-permissions-repository": ({ github, repository }) => ({
        status: 200,
        body: {
            enabled: (0,actions_settings/* settingsOf */.f5)(repository).enabled,
            ...allowed(github, repository, `/repos/${repository.fullName}`),
        },
    }),
    "actions/set-github-actions-permissions-repository": ({ repository, body }) => {
        const { enabled, allowed_actions, sha_pinning_required } = body;
        const settings = (0,actions_settings/* settingsOf */.f5)(repository);
        settings.enabled = enabled;
        settings.allowed_actions = allowed_actions ?? settings.allowed_actions;
        settings.sha_pinning_required = sha_pinning_required ?? settings.sha_pinning_required;
        return { status: 204 };
    },
    "actions/get-allowed-actions-repository": ({ repository }) => ({
        status: 200,
        body: (0,actions_settings/* selectedActions */.Vf)(repository),
    }),
    "actions/get-github-actions-default-workflow-permissions-repository": ({ repository }) => ({
        status: 200,
        body: defaults(repository),
    }),
    "actions/set-github-actions-default-workflow-permissions-repository": ({ repository, body = {} }) => {
        const settings = (0,actions_settings/* settingsOf */.f5)(repository);
        const { default_workflow_permissions: level, can_approve_pull_request_reviews: mayApprove } = body;
        settings.default_workflow_permissions = level ?? settings.default_workflow_permissions;
        settings.can_approve_pull_request_reviews = mayApprove ?? settings.can_approve_pull_request_reviews;
        return { status: 204 };
    },
    "actions/set-allowed-actions-repository": ({ repository, body = {} }) => {
        const settings = (0,actions_settings/* settingsOf */.f5)(repository);
        (0,actions_settings/* selectedActions */.Vf)(repository);
        settings.github_owned_allowed = body.github_owned_allowed ?? settings.github_owned_allowed;
        settings.verified_allowed = body.verified_allowed ?? settings.verified_allowed;
        settings.patterns_allowed = body.patterns_allowed ?? settings.patterns_allowed;
        return { status: 204 };
    },
    "actions/get-workflow-access-to-repository": ({ repository }) => ({
        status: 200,
        body: { access_level: (0,actions_settings/* settingsOf */.f5)(repository).access_level },
    }),
    "actions/set-workflow-access-to-repository": ({ repository, body }) => {
        (0,actions_settings/* settingsOf */.f5)(repository).access_level = body.access_level;
        return { status: 204 };
    },
    "actions/get-github-actions-permissions-organization": ({ github, path }) => {
        const organization = github.organization(path.org);
        const { enabled_repositories } = (0,actions_settings/* settingsOf */.f5)(organization);
        return {
            status: 200,
            body: { enabled_repositories, ...allowed(github, organization, `/orgs/${path.org}`) },
        };
    },
    "actions/get-allowed-actions-organization": ({ github, path }) => ({
        status: 200,
        body: (0,actions_settings/* selectedActions */.Vf)(github.organization(path.org)),
    }),
    "actions/get-self-hosted-runners-permissions-organization": ({ github, path }) => ({
        status: 200,
        body: { enabled_repositories: (0,actions_settings/* settingsOf */.f5)(github.organization(path.org)).own_runners },
    }),
    "actions/get-github-actions-default-workflow-permissions-organization": ({ github, path }) => ({
        status: 200,
        body: defaults(github.organization(path.org)),
    }),
};

// EXTERNAL MODULE: ./lib/sandbox/github/scanning/alerts.js
var alerts = __webpack_require__(24808);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/alerts.js



/** @throws {Refusal} 404 (github-facts 7.9) */
function requireSecretScanning(repository) {
    if (!(0,alerts/* isOn */.Mp)(repository, "secret scanning"))
        throw (0,refusal/* refuse */.TR)(404, "Secret scanning is disabled on this repository.");
}
/** @throws {Refusal} 403 */
function requireDependabot(repository) {
    if (!(0,alerts/* isOn */.Mp)(repository, "dependabot"))
        throw (0,refusal/* forbidden */.o0)("Dependabot alerts are disabled for this repository.");
}
function secretShape(github, { fullName, owner }, { alert, isHidden = false }) {
    const { number, type, secret, state, resolution, validity, at } = alert;
    const url = github.api(`/repos/${fullName}/secret-scanning/alerts/${number}`);
    return {
        number,
        url,
        html_url: github.html(`/${fullName}/security/secret-scanning/${number}`),
        locations_url: `${url}/locations`,
        created_at: at,
        updated_at: at,
        state,
        resolution,
        resolved_at: state === "resolved" ? at : null,
        resolved_by: state === "resolved" ? (0,shapes_user/* accountShape */.d)(github, owner) : null,
        resolution_comment: null,
        secret_type: type,
        secret_type_display_name: type,
        ...(isHidden ? {} : { secret }),
        validity,
        publicly_leaked: false,
        multi_repo: false,
        push_protection_bypassed: false,
        push_protection_bypassed_by: null,
        push_protection_bypassed_at: null,
    };
}
function advisoryOf(alert) {
    const { ghsa, cve, severity, classification, at } = alert;
    const vulnerability = {
        package: { ecosystem: alert.ecosystem, name: alert.package },
        severity,
        vulnerable_version_range: alert.range,
        first_patched_version: alert.patched === null ? null : { identifier: alert.patched },
    };
    const cves = cve === null ? [] : [{ type: "CVE", value: cve }];
    return {
        security_vulnerability: vulnerability,
        security_advisory: {
            ...{ ghsa_id: ghsa, cve_id: cve, severity, classification, vulnerabilities: [vulnerability] },
            summary: `${alert.package} is vulnerable`,
            description: `${alert.package} is vulnerable`,
            cvss: { score: 0, vector_string: null },
            cwes: [],
            identifiers: [{ type: "GHSA", value: ghsa }, ...cves],
            references: [{ url: `https://github.com/advisories/${ghsa}` }],
            published_at: at,
            updated_at: at,
            withdrawn_at: null,
        },
    };
}
function dependabotShape(github, { fullName }, alert) {
    const { number, state, at, scope, relationship, manifest } = alert;
    const isDismissed = state === "dismissed";
    return {
        number,
        state,
        dependency: {
            package: { ecosystem: alert.ecosystem, name: alert.package },
            manifest_path: manifest,
            scope,
            relationship,
        },
        ...advisoryOf(alert),
        url: github.api(`/repos/${fullName}/dependabot/alerts/${number}`),
        html_url: github.html(`/${fullName}/security/dependabot/${number}`),
        created_at: at,
        updated_at: at,
        dismissed_at: isDismissed ? at : null,
        dismissed_by: null,
        dismissed_reason: isDismissed ? "tolerable_risk" : null,
        dismissed_comment: null,
        fixed_at: state === "fixed" ? at : null,
        auto_dismissed_at: state === "auto_dismissed" ? at : null,
    };
}
/** Whether a value is among those of a comma-separated filter. */
const among = (given, value) => given?.split(",").includes(value) ?? true;
/** Secrets and vulnerable dependencies that GitHub found by itself. */
const alerts_alerts = {
    "secret-scanning/list-alerts-for-repo": ({ github, repository, query }) => {
        requireSecretScanning(repository);
        const { state, secret_type: type, resolution, hide_secret: isHidden } = query;
        const found = alerts/* secretAlerts */.Mq
            .of(repository)
            .filter((alert) => (state === undefined || alert.state === state) &&
            among(type, alert.type) &&
            (resolution === undefined || among(resolution, alert.resolution ?? "")));
        const ordered = query.direction === "asc" ? found : found.toReversed();
        return {
            status: 200,
            body: ordered.map((alert) => secretShape(github, repository, { alert, isHidden })),
        };
    },
    "secret-scanning/get-alert": ({ github, repository, path, query }) => {
        requireSecretScanning(repository);
        const alert = alerts/* secretAlerts */.Mq.of(repository).find(({ number }) => number === path.alert_number);
        if (alert === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: secretShape(github, repository, { alert, isHidden: query.hide_secret }) };
    },
    "dependabot/list-alerts-for-repo": ({ github, repository, query }) => {
        requireDependabot(repository);
        const { state, severity, ecosystem, package: name, scope, relationship, classification } = query;
        const found = alerts/* dependabotAlerts */.cb
            .of(repository)
            .filter((alert) => among(state, alert.state) &&
            among(severity, alert.severity) &&
            among(ecosystem, alert.ecosystem) &&
            among(name, alert.package) &&
            among(classification, alert.classification) &&
            among(relationship, alert.relationship) &&
            (scope === undefined || alert.scope === scope));
        const ordered = query.direction === "asc" ? found : found.toReversed();
        return { status: 200, body: ordered.map((alert) => dependabotShape(github, repository, alert)) };
    },
    "dependabot/get-alert": ({ github, repository, path }) => {
        requireDependabot(repository);
        const alert = alerts/* dependabotAlerts */.cb.of(repository).find(({ number }) => number === path.alert_number);
        if (alert === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: dependabotShape(github, repository, alert) };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/attestations/records.js
var attestations_records = __webpack_require__(88709);
// EXTERNAL MODULE: ./lib/sandbox/github/tables.js
var tables = __webpack_require__(43374);
;// CONCATENATED MODULE: ./lib/sandbox/github/metadata/records.js



const storageRecords = (0,tables/* table */.t)("artifact-storage");
const deploymentRecords = (0,tables/* table */.t)("artifact-deployments");
/** The provenance that says where an artifact came from; without one the caller must name the repository. @throws {Refusal} 422 */
function provenanceOf(github, { login }, { digest, repository: named }) {
    const all = [...github.state.repositories.values()].filter(({ owner }) => owner === login);
    const [found] = all.flatMap((repository) => (0,attestations_records/* attestationsOf */.xz)(repository, digest, "provenance"));
    if (found !== undefined)
        return found.id;
    if (named === undefined) {
        throw (0,refusal/* unprocessable */.Pq)("github_repository is required when the artifact has no provenance attestation");
    }
    if (all.every(({ name }) => name !== named))
        throw (0,refusal/* unprocessable */.Pq)(`github_repository '${named}' was not found`);
    return null;
}
/** What tells two deployments apart. */
const keyOf = (row) => [row.logical_environment, row.physical_environment, row.cluster, row.deployment_name].join("\0");

// EXTERNAL MODULE: ./lib/sandbox/github/shapes/schema.js
var shapes_schema = __webpack_require__(44319);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/artifact-metadata.js


function deploymentShape({ status: _, tags, ...row }) {
    return { ...row, tags: (0,shapes_schema/* anyObject */.a)(tags) };
}
/** Where artifacts are kept and where they run; records are never deleted. */
const artifactMetadata = {
    "orgs/create-artifact-storage-record": ({ github, path, body }) => {
        const organization = github.organization(path.org);
        const { digest, name, registry_url, repository = "", artifact_url = "", status = "active" } = body;
        provenanceOf(github, organization, { digest, repository: body.github_repository });
        const rows = storageRecords.of(organization);
        const at = github.clock.stamp();
        const same = (row) => row.digest === digest && row.registry_url === registry_url && row.repository === repository;
        const known = rows.find(same);
        const row = known ?? {
            ...{ id: github.nextId(), name, digest, artifact_url, registry_url, repository, status },
            ...{ created_at: at, updated_at: at },
        };
        Object.assign(row, { status, updated_at: at });
        if (known === undefined)
            rows.push(row);
        const records = body.return_records === false ? {} : { storage_records: [{ ...row }] };
        return { status: 200, body: { total_count: 1, ...records } };
    },
    "orgs/list-artifact-storage-records": ({ github, path }) => {
        const rows = storageRecords.of(github.organization(path.org));
        const found = rows.filter(({ digest }) => digest === path.subject_digest).map((row) => ({ ...row }));
        return { status: 200, body: { total_count: found.length, storage_records: found } };
    },
    "orgs/create-artifact-deployment-record": ({ github, path, body }) => {
        const organization = github.organization(path.org);
        const { digest, status, logical_environment, deployment_name } = body;
        const attestation_id = provenanceOf(github, organization, { digest, repository: body.github_repository });
        const { physical_environment = "", cluster = "", tags = {}, runtime_risks = [] } = body;
        const rows = deploymentRecords.of(organization);
        const at = github.clock.stamp();
        const place = { logical_environment, physical_environment, cluster, deployment_name };
        const before = rows.findIndex((row) => keyOf(row) === keyOf(place));
        const row = {
            ...{
                id: rows[before]?.id ?? github.nextId(),
                digest,
                status,
                ...place,
                tags,
                runtime_risks,
                attestation_id,
            },
            ...{ created_at: rows[before]?.created_at ?? at, updated_at: at },
        };
        if (before < 0)
            rows.push(row);
        else
            rows[before] = row;
        const records = body.return_records === false ? {} : { deployment_records: [deploymentShape(row)] };
        return { status: 200, body: { total_count: 1, ...records } };
    },
    // Modelled: what was taken out of service is not listed, since the record does not say so.
    "orgs/list-artifact-deployment-records": ({ github, path }) => {
        const rows = deploymentRecords.of(github.organization(path.org));
        const found = rows.filter(({ digest, status }) => digest === path.subject_digest && status === "deployed");
        return {
            status: 200,
            body: { total_count: found.length, deployment_records: found.map(deploymentShape) },
        };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/actions/shape.js
var shape = __webpack_require__(55146);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/artifacts.js




/** @throws {Refusal} 404 */
function artifactOf(repository, id) {
    const found = records/* artifacts */.qi.of(repository).find((artifact) => artifact.id === id);
    if (found === undefined)
        throw (0,refusal/* notFound */.mX)();
    return found;
}
const newestFirst = (found) => found.toSorted((a, b) => b.id - a.id);
/** Artifacts of runs. */
const artifacts = {
    "actions/list-artifacts-for-repo": ({ github, repository, query }) => {
        const found = records/* artifacts */.qi.of(repository).filter(({ name }) => query.name === undefined || name === query.name);
        const shapes = newestFirst(found).map((artifact) => (0,shape/* artifactShape */.aE)(github, repository, artifact));
        return { status: 200, body: { total_count: shapes.length, artifacts: shapes } };
    },
    "actions/list-workflow-run-artifacts": ({ github, repository, path, query }) => {
        const run = (0,records/* runOf */.ng)(repository, path.run_id);
        const { name, direction } = query;
        const found = records/* artifacts */.qi
            .of(repository)
            .filter((one) => one.run === run.id && (name === undefined || one.name === name));
        const ordered = direction === "asc" ? found : newestFirst(found);
        const shapes = ordered.map((artifact) => (0,shape/* artifactShape */.aE)(github, repository, artifact));
        return { status: 200, body: { total_count: shapes.length, artifacts: shapes } };
    },
    "actions/get-artifact": ({ github, repository, path }) => ({
        status: 200,
        body: (0,shape/* artifactShape */.aE)(github, repository, artifactOf(repository, path.artifact_id)),
    }),
    "actions/delete-artifact": ({ repository, path }) => {
        const all = records/* artifacts */.qi.of(repository);
        all.splice(all.indexOf(artifactOf(repository, path.artifact_id)), 1);
        return { status: 204 };
    },
    "actions/download-artifact": ({ github, repository, path }) => {
        const artifact = artifactOf(repository, path.artifact_id);
        if (path.archive_format !== "zip")
            throw (0,refusal/* notFound */.mX)();
        if ((0,shape/* isExpired */._d)(github, artifact))
            throw (0,refusal/* refuse */.TR)(410, "Artifact has expired");
        return {
            status: 302,
            location: blobAddress(github, repository, { kind: "artifacts", blob: artifact.id }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/attestations.js




function attestationShape({ id }, { bundle, initiator }) {
    const { mediaType, verificationMaterial, dsseEnvelope } = bundle;
    return {
        bundle: {
            mediaType: mediaType ?? "",
            verificationMaterial: (0,shapes_schema/* anyObject */.a)(verificationMaterial ?? {}),
            dsseEnvelope: (0,shapes_schema/* anyObject */.a)(dsseEnvelope ?? {}),
        },
        repository_id: id,
        initiator,
    };
}
/** Repositories of an organisation that the caller may see: results are cut to those (github-facts 6.1). */
function visibleIn(github, org, caller) {
    const { login } = github.organization(org);
    const all = [...github.state.repositories.values()].filter(({ owner }) => owner === login);
    return all.filter((repository) => (0,callers/* sees */.j7)(caller, repository, github.state));
}
/** Stored attestations. */
const attestations = {
    "repos/create-attestation": ({ github, repository, body }) => {
        const { id } = (0,attestations_records/* addAttestation */.y9)(github, repository, { bundle: body.bundle, initiator: "user" });
        return { status: 201, body: { id } };
    },
    // GitHub answers 404 where there is none (seen with its own command line tool).
    "repos/list-attestations": ({ repository, path, query }) => {
        const found = (0,attestations_records/* attestationsOf */.xz)(repository, path.subject_digest, query.predicate_type);
        if (found.length === 0)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: { attestations: found.map((one) => attestationShape(repository, one)) } };
    },
    "orgs/list-attestations": ({ github, path, query, caller }) => {
        const found = visibleIn(github, path.org, caller).flatMap((repository) => (0,attestations_records/* attestationsOf */.xz)(repository, path.subject_digest, query.predicate_type).map((one) => attestationShape(repository, one)));
        if (found.length === 0)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: { attestations: found } };
    },
    "orgs/list-attestations-bulk": ({ github, path, body, caller }) => {
        const repositories = visibleIn(github, path.org, caller);
        const byDigest = body.subject_digests.map((digest) => {
            const found = repositories.flatMap((repository) => (0,attestations_records/* attestationsOf */.xz)(repository, digest, body.predicate_type).map((one) => attestationShape(repository, one)));
            return [digest, found];
        });
        // Modelled: everything is on the first page.
        const page_info = { has_next: false, has_previous: false };
        return { status: 200, body: { attestations_subject_digests: Object.fromEntries(byDigest), page_info } };
    },
    "orgs/list-attestation-repositories": ({ github, path, caller }) => {
        const holding = visibleIn(github, path.org, caller).filter((repository) => attestations_records/* attestations */.ej.of(repository).length > 0);
        return { status: 200, body: holding.map(({ id, name }) => ({ id, name })) };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/shapes/app.js
var shapes_app = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/classic.js
var rules_classic = __webpack_require__(87735);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/effective.js
var effective = __webpack_require__(37574);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/targets.js
var targets = __webpack_require__(40441);
;// CONCATENATED MODULE: ./lib/sandbox/github/rules/classic-shape.js






/** Classic protection of a branch, or undefined. */
function protectedBranch(repository, branch) {
    const classic = (0,rules_classic/* classicOf */.e)(repository, branch);
    return classic === undefined ? undefined : { repository, branch, classic };
}
const urlOf = (github, { repository, branch }, rest = "") => github.api(`/repos/${repository.fullName}/branches/${encodeURIComponent(branch)}/protection${rest}`);
/** The whole of a branch's classic protection: what is off and has no address of its own is left out. */
function classicShape(github, given) {
    const { classic } = given;
    const optional = {
        ...(classic.required_status_checks === null
            ? {}
            : { required_status_checks: checksShape(github, given) }),
        ...(classic.required_pull_request_reviews === null
            ? {}
            : { required_pull_request_reviews: reviewsShape(github, given) }),
        ...(classic.restrictions === null ? {} : { restrictions: restrictionsShape(github, given) }),
    };
    return {
        url: urlOf(github, given),
        ...optional,
        enforce_admins: adminsShape(github, given),
        required_signatures: signaturesShape(github, given),
        ...flagsOf(classic),
    };
}
function flagsOf(classic) {
    const enabled = (value) => ({ enabled: value === true });
    return {
        required_linear_history: enabled(classic.required_linear_history),
        allow_force_pushes: enabled(classic.allow_force_pushes),
        allow_deletions: enabled(classic.allow_deletions),
        block_creations: enabled(classic.block_creations),
        required_conversation_resolution: enabled(classic.required_conversation_resolution),
        lock_branch: enabled(classic.lock_branch),
        allow_fork_syncing: enabled(classic.allow_fork_syncing),
    };
}
/** Whether administrators are held to the rules too. */
const adminsShape = (github, given) => ({
    url: urlOf(github, given, "/enforce_admins"),
    enabled: given.classic.enforce_admins === true,
});
/** Whether commits must be signed. */
const signaturesShape = (github, given) => ({
    url: urlOf(github, given, "/required_signatures"),
    enabled: given.classic.required_signatures === true,
});
/** Checks that must pass. */
function checksShape(github, given) {
    const { required_status_checks: checks } = given.classic;
    const url = urlOf(github, given, "/required_status_checks");
    return {
        url,
        strict: checks?.strict ?? false,
        contexts: (0,effective/* contextsOf */.WO)(checks),
        contexts_url: `${url}/contexts`,
        checks: (0,effective/* checksOf */.tg)(checks),
    };
}
/** Reviews that a pull request needs. */
function reviewsShape(github, given) {
    const { required_pull_request_reviews: reviews } = given.classic;
    const { dismissal_restrictions: dismissers, bypass_pull_request_allowances: bypassers } = reviews ?? {};
    const url = urlOf(github, given, "/required_pull_request_reviews");
    const people = urlOf(github, given, "/dismissal_restrictions");
    const addresses = { url: people, users_url: `${people}/users`, teams_url: `${people}/teams` };
    return {
        url,
        ...(dismissers === undefined
            ? {}
            : { dismissal_restrictions: { ...addresses, ...peopleOf(github, given, dismissers) } }),
        ...(bypassers === undefined
            ? {}
            : { bypass_pull_request_allowances: peopleOf(github, given, bypassers) }),
        dismiss_stale_reviews: reviews?.dismiss_stale_reviews ?? false,
        require_code_owner_reviews: reviews?.require_code_owner_reviews ?? false,
        required_approving_review_count: reviews?.required_approving_review_count ?? 1,
        require_last_push_approval: reviews?.require_last_push_approval ?? false,
    };
}
function peopleOf(github, { repository }, { users = [], teams = [], apps = [] }) {
    const organization = (0,targets/* organizationOf */.d1)(github, repository);
    return {
        users: users.map((login) => (0,shapes_user/* accountShape */.d)(github, login)),
        teams: (organization?.teams ?? [])
            .filter(({ slug }) => teams.includes(slug))
            .flatMap((team) => (organization === undefined ? [] : [(0,shapes_team/* teamShape */.FM)(github, organization, team)])),
        apps: apps.flatMap((slug) => {
            const app = (0,shapes_app/* appOf */.XH)(github, slug);
            return app === undefined ? [] : [(0,shapes_app/* appShape */.vv)(github, app)];
        }),
    };
}
function restrictionsShape(github, given) {
    const { users, teams, apps } = peopleOf(github, given, given.classic.restrictions ?? {});
    const url = urlOf(github, given, "/restrictions");
    return {
        url,
        users_url: `${url}/users`,
        teams_url: `${url}/teams`,
        apps_url: `${url}/apps`,
        // A restriction's objects are loose copies of people, teams and apps, whose names and addresses are never null.
        users: users.map(({ name, email, gravatar_id, starred_at, ...user }) => ({ ...user, gravatar_id: "" })),
        teams,
        apps: apps.map((app) => ({ id: app.id, slug: app.slug ?? "", node_id: app.node_id, name: app.name })),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/branch-protection.js


async function requireBranch({ github, repository, path }) {
    const git = await github.git(repository);
    if (!git.refs.has(`refs/heads/${path.branch}`))
        throw (0,refusal/* refuse */.TR)(404, "Branch not found");
}
/** @throws {Refusal} 404 */
async function protectedOrRefused(asked) {
    await requireBranch(asked);
    const found = protectedBranch(asked.repository, asked.path.branch);
    if (found === undefined)
        throw (0,refusal/* refuse */.TR)(404, "Branch not protected");
    return found;
}
/** Classic protection; no job's token may read it (github-facts 2.24). */
const branchProtection = {
    "repos/get-branch-protection": async (call) => ({
        status: 200,
        body: classicShape(call.github, await protectedOrRefused(call)),
    }),
    "repos/update-branch-protection": async (call) => {
        await requireBranch(call);
        const { github, repository, path, body } = call;
        const signatures = protectedBranch(repository, path.branch)?.classic.required_signatures ?? false;
        repository.protection.set(path.branch, { ...body, required_signatures: signatures });
        return { status: 200, body: classicShape(github, await protectedOrRefused(call)) };
    },
    "repos/delete-branch-protection": async (call) => {
        const { repository, branch } = await protectedOrRefused(call);
        repository.protection.delete(branch);
        return { status: 204 };
    },
    "repos/get-admin-branch-protection": async (call) => ({
        status: 200,
        body: adminsShape(call.github, await protectedOrRefused(call)),
    }),
    "repos/get-commit-signature-protection": async (call) => ({
        status: 200,
        body: signaturesShape(call.github, await protectedOrRefused(call)),
    }),
    "repos/create-commit-signature-protection": async (call) => {
        const { repository, branch, classic } = await protectedOrRefused(call);
        repository.protection.set(branch, { ...classic, required_signatures: true });
        return { status: 200, body: signaturesShape(call.github, await protectedOrRefused(call)) };
    },
    "repos/get-pull-request-review-protection": async (call) => {
        const found = await protectedOrRefused(call);
        if (found.classic.required_pull_request_reviews === null) {
            throw (0,refusal/* refuse */.TR)(404, "Pull request reviews not required for this branch");
        }
        return { status: 200, body: reviewsShape(call.github, found) };
    },
    "repos/get-status-checks-protection": async (call) => {
        const found = await protectedOrRefused(call);
        if (found.classic.required_status_checks === null)
            throw (0,refusal/* refuse */.TR)(404, "Required status checks not enabled");
        return { status: 200, body: checksShape(call.github, found) };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/git/commits.js
var commits = __webpack_require__(24806);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/commit.js
var shapes_commit = __webpack_require__(27681);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/node-id.js
var node_id = __webpack_require__(98216);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/branches.js





const heads = "refs/heads/";
const branches = {
    "repos/list-branches": async ({ github, repository, query }) => {
        const git = await github.git(repository);
        const found = [...git.refs]
            .filter(([name]) => name.startsWith(heads))
            .sort(([a], [b]) => (a < b ? -1 : 1));
        const all = found.map(([name, sha]) => shortBranch(github, repository, { name: name.slice(heads.length), sha }));
        return {
            status: 200,
            body: all.filter((branch) => query.protected === undefined || branch.protected === query.protected),
        };
    },
    "repos/get-branch": async ({ github, repository, path }) => {
        const git = await github.git(repository);
        const sha = git.refs.get(`${heads}${path.branch}`);
        const commit = sha === undefined ? undefined : await (0,commits/* readCommit */.k)(git, sha);
        if (commit === undefined)
            throw (0,refusal/* refuse */.TR)(404, "Branch not found");
        return { status: 200, body: longBranch(github, repository, { name: path.branch, commit }) };
    },
    "repos/list-branches-for-head-commit": async ({ github, repository, path }) => {
        const git = await github.git(repository);
        const commit = await git.commit(path.commit_sha);
        if (commit === undefined)
            throw (0,refusal/* notFound */.mX)();
        const found = [...git.refs].filter(([name, sha]) => name.startsWith(heads) && sha === commit);
        const names = found.map(([name]) => name.slice(heads.length));
        const body = names.map((name) => ({
            name,
            commit: commitLink(github, repository, commit),
            protected: (0,effective/* protectionOf */.fA)(github, repository, name).protected,
        }));
        return { status: 200, body };
    },
    "repos/list-tags": async ({ github, repository }) => {
        const git = await github.git(repository);
        const tags = [...git.refs].filter(([name]) => name.startsWith("refs/tags/")).reverse();
        const body = await Promise.all(tags.map(async ([ref]) => {
            const name = ref.slice("refs/tags/".length);
            const sha = (await git.commit(ref)) ?? "";
            const archive = (kind) => github.api(`/repos/${repository.fullName}/${kind}/${ref}`);
            return {
                name,
                commit: commitLink(github, repository, sha),
                zipball_url: archive("zipball"),
                tarball_url: archive("tarball"),
                node_id: (0,node_id/* nodeId */.s)("REF", `${repository.id}:${ref}`),
            };
        }));
        return { status: 200, body };
    },
};
function commitLink(github, { fullName }, sha) {
    return { sha, url: github.api(`/repos/${fullName}/commits/${sha}`) };
}
function shortBranch(github, repository, { name, sha }) {
    const { protected: isProtected } = (0,effective/* protectionOf */.fA)(github, repository, name);
    return { name, commit: commitLink(github, repository, sha), protected: isProtected };
}
function longBranch(github, repository, { name, commit }) {
    const self = github.api(`/repos/${repository.fullName}/branches/${encodeURIComponent(name)}`);
    return {
        name,
        commit: (0,shapes_commit/* commitShape */.dO)(github, repository, commit),
        _links: { self, html: github.html(`/${repository.fullName}/tree/${name}`) },
        ...(0,effective/* protectionOf */.fA)(github, repository, name),
        protection_url: `${self}/protection`,
    };
}

// EXTERNAL MODULE: ./lib/sandbox/github/checks/records.js
var checks_records = __webpack_require__(37907);
// EXTERNAL MODULE: ./lib/sandbox/github/checks/shape.js
var checks_shape = __webpack_require__(52268);
// EXTERNAL MODULE: ./lib/sandbox/github/git/resolve.js
var resolve = __webpack_require__(88056);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/checks.js





/** Only apps have check runs (github-facts 7.1). */
function appBehind(github, { login }) {
    const app = (0,shapes_app/* appOf */.XH)(github, login);
    if (app === undefined)
        throw (0,refusal/* forbidden */.o0)("You must authenticate via a GitHub App.");
    return app.slug;
}
function runOf(repository, id) {
    const run = checks_records/* checkRuns */.l4.of(repository).find((candidate) => candidate.id === id);
    if (run === undefined)
        throw (0,refusal/* notFound */.mX)();
    return run;
}
function filtered(runs, { check_name: name, status, filter = "latest" }) {
    const kept = filter === "latest" ? (0,checks_records/* latestOf */.Te)(runs) : runs;
    return kept.filter((run) => (name === undefined || run.name === name) && (status === undefined || run.status === status));
}
function apply(github, run, change) {
    run.name = change.name ?? run.name;
    run.detailsUrl = change.details_url ?? run.detailsUrl;
    run.externalId = change.external_id ?? run.externalId;
    run.startedAt = change.started_at ?? run.startedAt;
    move(github, run, change);
    if (change.output !== undefined)
        addOutput(run, change.output);
}
/** A conclusion completes a check run, whatever else is said. @throws {Refusal} 422 */
function move(github, run, { conclusion, status, completed_at: at }) {
    if (conclusion === "stale")
        throw (0,refusal/* unprocessable */.Pq)("Only GitHub can mark a check run as stale");
    run.status = conclusion === undefined ? (status ?? run.status) : "completed";
    const isDone = run.status === "completed";
    run.conclusion = isDone ? (conclusion ?? run.conclusion) : null;
    run.completedAt = isDone ? (at ?? run.completedAt ?? github.clock.stamp()) : null;
}
/** Annotations are added to those that are there; title, summary and text are replaced. */
function addOutput(run, { title, summary, text, annotations = [] }) {
    run.output = { title: title ?? run.output.title, summary, text: text ?? null };
    const nothing = {
        start_column: null,
        end_column: null,
        annotation_level: null,
        title: null,
        message: null,
        raw_details: null,
    };
    run.annotations.push(...annotations.map((annotation) => ({ ...nothing, ...annotation })));
}
/** Check runs and check suites. */
const checks = {
    "checks/create": async ({ github, repository, body, caller }) => {
        const app = appBehind(github, caller);
        const sha = await (0,resolve/* requireCommit */.F)(github, repository, body.head_sha);
        const suite = await (0,checks_records/* suiteFor */.sA)(github, repository, { sha, app });
        const run = {
            ...{ id: github.nextId(), name: body.name, sha, app, suite: suite.id },
            ...{ status: "queued", conclusion: null, startedAt: github.clock.stamp(), completedAt: null },
            ...{ detailsUrl: null, externalId: null, output: { title: null, summary: null, text: null } },
            ...{ annotations: [], deployment: null },
        };
        apply(github, run, body);
        checks_records/* checkRuns */.l4.of(repository).push(run);
        return { status: 201, body: (0,checks_shape/* checkRunShape */.XL)(github, repository, run) };
    },
    "checks/update": ({ github, repository, path, body, caller }) => {
        const run = runOf(repository, Number(path.check_run_id));
        if (run.app !== appBehind(github, caller))
            throw (0,refusal/* forbidden */.o0)("Invalid app_id");
        apply(github, run, body);
        return { status: 200, body: (0,checks_shape/* checkRunShape */.XL)(github, repository, run) };
    },
    "checks/get": ({ github, repository, path }) => ({
        status: 200,
        body: (0,checks_shape/* checkRunShape */.XL)(github, repository, runOf(repository, Number(path.check_run_id))),
    }),
    "checks/list-annotations": ({ github, repository, path }) => {
        const { annotations, sha } = runOf(repository, Number(path.check_run_id));
        return {
            status: 200,
            body: annotations.map((annotation) => (0,checks_shape/* annotationShape */.HX)(github, repository, { annotation, sha })),
        };
    },
    "checks/list-for-ref": async ({ github, repository, path, query }) => {
        const sha = await (0,resolve/* requireCommit */.F)(github, repository, path.ref);
        const app = query.app_id;
        const here = checks_records/* checkRuns */.l4
            .of(repository)
            .filter((run) => run.sha === sha && (app === undefined || (0,shapes_app/* appOf */.XH)(github, run.app)?.id === app));
        const found = filtered(here, query).map((run) => (0,checks_shape/* checkRunShape */.XL)(github, repository, run));
        return { status: 200, body: { total_count: found.length, check_runs: found } };
    },
    "checks/list-suites-for-ref": async ({ github, repository, path, query }) => {
        const sha = await (0,resolve/* requireCommit */.F)(github, repository, path.ref);
        const { app_id: app, check_name: name } = query;
        const runs = checks_records/* checkRuns */.l4.of(repository);
        const found = checks_records/* checkSuites */.il
            .of(repository)
            .filter((suite) => suite.sha === sha &&
            (app === undefined || (0,shapes_app/* appOf */.XH)(github, suite.app)?.id === app) &&
            (name === undefined || runs.some((run) => run.suite === suite.id && run.name === name)));
        const shapes = await Promise.all(found.map((suite) => (0,checks_shape/* checkSuiteShape */.ir)(github, repository, suite)));
        return { status: 200, body: { total_count: shapes.length, check_suites: shapes } };
    },
    "checks/list-for-suite": ({ github, repository, path, query }) => {
        const here = checks_records/* checkRuns */.l4.of(repository).filter((run) => run.suite === path.check_suite_id);
        const found = filtered(here, query).map((run) => (0,checks_shape/* checkRunShape */.XL)(github, repository, run));
        return { status: 200, body: { total_count: found.length, check_runs: found } };
    },
    "checks/get-suite": async ({ github, repository, path }) => {
        const suite = checks_records/* checkSuites */.il.of(repository).find(({ id }) => id === path.check_suite_id);
        if (suite === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: await (0,checks_shape/* checkSuiteShape */.ir)(github, repository, suite) };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/scanning/code.js
var code = __webpack_require__(40618);
;// CONCATENATED MODULE: ./lib/sandbox/github/scanning/code-shape.js


const code_shape_keyOf = (category) => category || ".github/workflows/scan.yml:scan";
/** An analysis. */
function analysisShape(github, { fullName }, analysis) {
    const { id, ref, sha, category, tool, toolVersion } = analysis;
    return {
        id,
        ref,
        commit_sha: sha,
        analysis_key: code_shape_keyOf(category),
        environment: "{}",
        category: code_shape_keyOf(category),
        error: analysis.error,
        warning: "",
        created_at: analysis.at,
        results_count: analysis.results,
        rules_count: analysis.rules,
        url: github.api(`/repos/${fullName}/code-scanning/analyses/${id}`),
        sarif_id: analysis.sarif,
        tool: { name: tool, version: toolVersion, guid: null },
        deletable: true,
    };
}
/** How an alert stands on a ref; dismissed is dismissed everywhere. */
const stateOn = ({ dismissed }, instance) => dismissed !== null && instance.state === "open" ? "dismissed" : instance.state;
/** An alert, as it stands on a ref. */
function codeAlertShape(github, repository, { alert, ref }) {
    const { number, rule, tool, toolVersion, at, dismissed } = alert;
    const instance = (0,code/* instanceOn */.Vl)(repository, alert, ref);
    if (instance === undefined)
        throw new Error(`expected alert ${number} to be somewhere`);
    const url = github.api(`/repos/${repository.fullName}/code-scanning/alerts/${number}`);
    const state = stateOn(alert, instance);
    return {
        number,
        url,
        html_url: github.html(`/${repository.fullName}/security/code-scanning/${number}`),
        instances_url: `${url}/instances`,
        created_at: at,
        updated_at: at,
        state,
        fixed_at: state === "fixed" ? at : null,
        dismissed_by: dismissed === null ? null : (0,shapes_user/* accountShape */.d)(github, dismissed.by),
        dismissed_at: dismissed?.at ?? null,
        dismissed_reason: dismissed?.reason ?? null,
        dismissed_comment: null,
        rule,
        tool: { name: tool, version: toolVersion, guid: null },
        most_recent_instance: instanceShape(instance, state),
    };
}
function instanceShape({ ref, sha, category, path, line, message }, state) {
    return {
        ref,
        analysis_key: code_shape_keyOf(category),
        environment: "{}",
        category: code_shape_keyOf(category),
        state,
        commit_sha: sha,
        message: { text: message },
        location: { path, start_line: line, end_line: line, start_column: 1, end_column: 1 },
        classifications: [],
    };
}

// EXTERNAL MODULE: ./lib/sandbox/github/scanning/features.js
var features = __webpack_require__(60488);
// EXTERNAL MODULE: ./lib/sandbox/github/scanning/sarif.js
var sarif = __webpack_require__(57350);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/code-scanning.js






/** Of the compressed file (github-facts 7.7). */
const mostBytes = 10 * 1024 * 1024;
/** @throws {Refusal} 403, 404 where nothing was ever analysed */
function requireAnalysed(repository) {
    (0,features/* requireCodeSecurity */.n)(repository, "code scanning");
    if (code/* analyses */.pz.of(repository).length === 0)
        throw (0,refusal/* refuse */.TR)(404, "no analysis found");
}
/** Analyses of code and what they found. */
const codeScanning = {
    "code-scanning/list-alerts-for-repo": ({ github, repository, query }) => {
        requireAnalysed(repository);
        const { ref, state, tool_name: tool } = query;
        const found = code/* codeAlerts */.LE.of(repository).filter((alert) => {
            const instance = (0,code/* instanceOn */.Vl)(repository, alert, ref);
            if (instance === undefined || (tool !== undefined && alert.tool !== tool))
                return false;
            return state == null || stateOn(alert, instance) === state;
        });
        const ordered = query.direction === "asc" ? found : found.toReversed();
        return { status: 200, body: ordered.map((alert) => codeAlertShape(github, repository, { alert, ref })) };
    },
    "code-scanning/get-alert": ({ github, repository, path }) => {
        requireAnalysed(repository);
        const alert = code/* codeAlerts */.LE.of(repository).find(({ number }) => number === path.alert_number);
        if (alert === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: codeAlertShape(github, repository, { alert, ref: undefined }) };
    },
    "code-scanning/list-recent-analyses": ({ github, repository, query }) => {
        requireAnalysed(repository);
        const { ref, tool_name: tool, sarif_id: sarif, pr } = query;
        const found = code/* analyses */.pz
            .of(repository)
            .filter((one) => (ref === undefined || one.ref === (0,code/* fullRef */.vv)(ref)) &&
            (pr === undefined || one.ref.startsWith(`refs/pull/${pr}/`)) &&
            (tool === undefined || one.tool === tool) &&
            (sarif === undefined || one.sarif === sarif));
        const ordered = query.direction === "asc" ? found : found.toReversed();
        return { status: 200, body: ordered.map((analysis) => analysisShape(github, repository, analysis)) };
    },
    "code-scanning/get-analysis": ({ github, repository, path }) => {
        requireAnalysed(repository);
        const analysis = code/* analyses */.pz.of(repository).find(({ id }) => id === path.analysis_id);
        if (analysis === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: analysisShape(github, repository, analysis) };
    },
    "code-scanning/upload-sarif": async ({ github, repository, body }) => {
        (0,features/* requireCodeSecurity */.n)(repository, "code scanning");
        if (Buffer.byteLength(body.sarif, "base64") > mostBytes)
            throw (0,refusal/* refuse */.TR)(413, "SARIF file is too large");
        const sha = await (0,resolve/* requireCommit */.F)(github, repository, body.commit_sha);
        const { id } = (0,sarif/* takeIn */.l)(github, repository, { sha, ref: (0,code/* fullRef */.vv)(body.ref), sarif: body.sarif });
        const url = github.api(`/repos/${repository.fullName}/code-scanning/sarifs/${id}`);
        return { status: 202, body: { id, url } };
    },
    "code-scanning/get-sarif": ({ github, repository, path }) => {
        const sarif = code/* sarifs */.vk.of(repository).find(({ id }) => id === path.sarif_id);
        if (sarif === undefined)
            throw (0,refusal/* notFound */.mX)();
        const { status, errors, id } = sarif;
        const analyses_url = github.api(`/repos/${repository.fullName}/code-scanning/analyses?sarif_id=${id}`);
        if (status === "failed")
            return { status: 200, body: { processing_status: status, errors: [...errors] } };
        return { status: 200, body: { processing_status: status, analyses_url } };
    },
    "code-scanning/get-default-setup": ({ repository }) => {
        (0,features/* requireCodeSecurity */.n)(repository, "code scanning");
        return {
            status: 200,
            body: { state: "not-configured", languages: [], updated_at: null, schedule: null },
        };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/codeowners.js
var codeowners = __webpack_require__(95214);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/codeowners.js


const codeowners_codeowners = {
    "repos/codeowners-errors": async ({ github, repository, query }) => {
        const git = await github.git(repository);
        const commit = await git.commit(query.ref ?? repository.defaultBranch);
        if (commit === undefined)
            throw (0,refusal/* notFound */.mX)();
        const files = await git.objects(codeowners/* ownersPaths */.D.map((path) => `${commit}:${path}`));
        const first = files.findIndex((file) => file?.type === "blob");
        const [path, file] = [codeowners/* ownersPaths */.D[first], files[first]];
        if (path === undefined || file === undefined)
            throw (0,refusal/* notFound */.mX)();
        const text = file.bytes.toString("utf8");
        return { status: 200, body: { errors: (0,codeowners/* ownersErrors */.y)(github, repository, { path, text }) } };
    },
};

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/collaborators.js




const collaborators = {
    "repos/list-collaborators": ({ github, repository, query }) => {
        const { affiliation = "all", permission } = query;
        const least = roles/* roles */.Ot.indexOf(roleNamed(permission));
        const found = collaborators_peopleOf(github, repository).filter((login) => {
            const isDirect = repository.collaborators.has(login.toLowerCase());
            return ((affiliation === "all" || isDirect) && roles/* roles */.Ot.indexOf((0,roles/* roleOf */.kp)(github.state, repository, login)) >= least);
        });
        return { status: 200, body: found.map((login) => collaboratorShape(github, repository, login)) };
    },
    "repos/check-collaborator": ({ github, repository, path }) => {
        if (!collaborators_peopleOf(github, repository).includes(github.user(path.username).login))
            throw (0,refusal/* notFound */.mX)();
        return { status: 204 };
    },
};
function roleNamed(permission) {
    if (permission === undefined || permission === "pull")
        return "read";
    if (permission === "push")
        return "write";
    return roles/* roles */.Ot.find((role) => role === permission) ?? "read";
}
/** Everyone with a role that is theirs, not the public's. */
function collaborators_peopleOf(github, repository) {
    const organization = github.state.organizations.get(repository.owner.toLowerCase());
    const isReadable = (login) => (0,roles/* roleOf */.kp)(github.state, repository, login) !== "none";
    return [...github.state.users.values()]
        .filter(({ type }) => type !== "Organization")
        .map(({ login }) => login)
        .filter((login) => {
        const name = login.toLowerCase();
        const belongs = repository.collaborators.has(name) || organization?.members.has(name) === true;
        return (belongs || repository.owner.toLowerCase() === name) && isReadable(login);
    });
}
function collaboratorShape(github, repository, login) {
    const role = (0,roles/* roleOf */.kp)(github.state, repository, login);
    return { ...(0,shapes_user/* accountShape */.d)(github, login), role_name: role, permissions: (0,shapes_team/* permissionFlags */.j1)(role) };
}

// EXTERNAL MODULE: ./lib/sandbox/github/git/diff.js
var diff = __webpack_require__(45717);
;// CONCATENATED MODULE: ./lib/sandbox/github/paging.js
const defaultSize = 30;
const largestSize = 100;
/**
 * Cuts a page out of what a handler gave: the whole list, alone or with `total_count` around it. Nothing is cut where the
 * operation has no `per_page`, or where the handler did so and says how long the whole is.
 */
function pageOf(body, total, request) {
    const names = new Set(request.operation.parameters.map(({ name }) => name));
    const list = listIn(body);
    if (!names.has("per_page") || (list === undefined && total === undefined))
        return { body, links: [] };
    const size = sizeOf(request.query);
    if (total !== undefined)
        return { body, links: numbered(request, { size, total }) };
    if (list === undefined)
        return { body, links: [] };
    const given = {
        ...list,
        items: request.faults.reduce((items, fault) => spoil(items, size, fault), list.items),
    };
    return names.has("page") ? numberedPage(given, size, request) : cursorPage(given, size, request);
}
/** A list in which one page is missing, or comes twice, the second time in place of the next. */
function spoil(items, size, { kind, page = 1 }) {
    const start = (page - 1) * size;
    const rest = items.slice(start + size);
    if (kind === "drop-page")
        return [...items.slice(0, start), ...rest];
    if (kind !== "repeat-page")
        return items;
    return [...items.slice(0, start + size), ...items.slice(start, start + size), ...rest.slice(size)];
}
function listIn(body) {
    if (Array.isArray(body))
        return { items: body, with: (items) => items };
    if (body === null || typeof body !== "object")
        return undefined;
    // Some lists have no count around them, and nothing else either.
    if (!("total_count" in body) && Object.keys(body).length !== 1)
        return undefined;
    const [key, items] = Object.entries(body).find(([, value]) => Array.isArray(value)) ?? [];
    return key === undefined || !Array.isArray(items)
        ? undefined
        : { items, with: (part) => ({ ...body, [key]: part }) };
}
function sizeOf({ per_page: given }) {
    const size = typeof given === "number" ? given : defaultSize;
    return Math.min(Math.max(size, 1), largestSize);
}
function pageNumberOf({ page }) {
    return typeof page === "number" && page > 0 ? page : 1;
}
function numberedPage(list, size, request) {
    const number = pageNumberOf(request.query);
    const items = list.items.slice((number - 1) * size, number * size);
    return { body: list.with(items), links: numbered(request, { size, total: list.items.length }) };
}
function numbered({ query, url }, { size, total }) {
    const number = pageNumberOf(query);
    const last = Math.max(1, Math.ceil(total / size));
    const link = (page, relation) => linkTo(url, { page: String(page) }, relation);
    return [
        ...(number > 1 ? [link(number - 1, "prev")] : []),
        ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
        ...(number > 1 ? [link(1, "first")] : []),
    ];
}
/** Cursors are offsets, disguised, so that nobody counts on them. */
function cursorPage(list, size, { query, url }) {
    const { after, before } = query;
    const end = typeof before === "string" ? offsetOf(before) : list.items.length;
    const start = typeof before === "string" ? Math.max(0, end - size) : offsetOf(after);
    const stop = Math.min(start + size, end);
    const links = [
        ...(start > 0 ? [linkTo(url, { before: cursorOf(start) }, "prev")] : []),
        ...(stop < list.items.length ? [linkTo(url, { after: cursorOf(stop) }, "next")] : []),
    ];
    return { body: list.with(list.items.slice(start, stop)), links };
}
const cursorOf = (offset) => Buffer.from(`cursor:${offset}`).toString("base64url");
function offsetOf(cursor) {
    if (typeof cursor !== "string")
        return 0;
    const offset = Number(Buffer.from(cursor, "base64url").toString("latin1").replace("cursor:", ""));
    return Number.isInteger(offset) && offset > 0 ? offset : 0;
}
function linkTo(url, changes, relation) {
    const target = new URL(url);
    for (const name of ["page", "after", "before"])
        target.searchParams.delete(name);
    for (const [name, value] of Object.entries(changes))
        target.searchParams.set(name, value);
    return `<${target.href}>; rel="${relation}"`;
}

;// CONCATENATED MODULE: ./lib/sandbox/github/shapes/change.js
/** A changed file, as in a pull request, a commit and a comparison. */
function changeShape(github, { fullName }, { change, commit }) {
    const { path, previousPath, patch } = change;
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return {
        sha: change.sha,
        filename: path,
        status: change.status,
        additions: change.additions,
        deletions: change.deletions,
        changes: change.additions + change.deletions,
        blob_url: github.html(`/${fullName}/blob/${commit}/${encoded}`),
        raw_url: github.html(`/${fullName}/raw/${commit}/${encoded}`),
        contents_url: github.api(`/repos/${fullName}/contents/${encoded}?ref=${commit}`),
        ...(patch === undefined ? {} : { patch }),
        ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
    };
}

// EXTERNAL MODULE: ./lib/sandbox/git.js
var git = __webpack_require__(13967);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/sandbox/github/git/blobs.js


/** Writes blobs and returns their ids, in the order given. One process for all: a tree may bring hundreds. */
async function writeBlobs(git, contents) {
    if (contents.length === 0)
        return [];
    const marks = (0,external_node_path_.join)(git.folder, `marks-${process.hrtime.bigint()}`);
    const parts = contents.flatMap((bytes, i) => [
        Buffer.from(`blob\nmark :${i + 1}\ndata ${bytes.length}\n`),
        bytes,
        Buffer.from("\n"),
    ]);
    const input = Buffer.concat([...parts, Buffer.from("done\n")]);
    await git.run(["fast-import", "--quiet", "--done", `--export-marks=${marks}`], { input });
    const lines = (await (0,promises_.readFile)(marks, "utf8")).split("\n").filter((line) => line !== "");
    await (0,promises_.rm)(marks, { force: true });
    const ids = new Map(lines.map((line) => line.split(" ")).map(([mark = "", sha = ""]) => [mark, sha]));
    return contents.map((_, i) => ids.get(`:${i + 1}`) ?? "");
}

// EXTERNAL MODULE: ./lib/sandbox/github/git/repository.js + 1 modules
var git_repository = __webpack_require__(43893);
// EXTERNAL MODULE: ./lib/sandbox/github/git/trees.js
var trees = __webpack_require__(40853);
// EXTERNAL MODULE: ./lib/sandbox/github/git/write.js
var write = __webpack_require__(87459);
// EXTERNAL MODULE: ./lib/sandbox/github/seed/commits.js
var seed_commits = __webpack_require__(25463);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/git-data.js










const gitData = {
    "git/create-blob": async ({ github, repository, body }) => {
        const git = await filled(github, repository);
        const input = Buffer.from(body.content, body.encoding === "base64" ? "base64" : "utf8");
        const sha = (await git.run(["hash-object", "-w", "--stdin"], { input })).trim();
        return { status: 201, body: { sha, url: git_data_urlOf(github, repository, `blobs/${sha}`) } };
    },
    "git/get-blob": async ({ github, repository, path, accept }) => {
        const found = await (await github.git(repository)).object(path.file_sha);
        if (found?.type !== "blob")
            throw (0,refusal/* notFound */.mX)();
        const { sha, bytes } = found;
        if (accept.includes("raw"))
            return { status: 200, bytes, type: "application/vnd.github.raw; charset=utf-8" };
        const content = bytes.toString("base64");
        const about = {
            node_id: (0,node_id/* nodeId */.s)("B", `${repository.id}:${sha}`),
            url: git_data_urlOf(github, repository, `blobs/${sha}`),
        };
        return { status: 200, body: { ...about, sha, size: bytes.length, content, encoding: "base64" } };
    },
    "git/create-tree": async ({ github, repository, body }) => {
        const git = await filled(github, repository);
        const changes = await changesOf(git, body.tree);
        const tree = await orRefuse((0,trees/* writeTree */.W)(git, body.base_tree, changes), "tree.sha is not a valid object");
        return { status: 201, body: await treeShape({ github, repository, git, tree, isRecursive: false }) };
    },
    "git/get-tree": async ({ github, repository, path, query }) => {
        const git = await github.git(repository);
        const name = git.ref(path.tree_sha) ?? path.tree_sha;
        const object = await git.object(`${name}^{tree}`);
        if (object === undefined)
            throw (0,refusal/* notFound */.mX)();
        const isRecursive = query.recursive !== undefined;
        return { status: 200, body: await treeShape({ github, repository, git, tree: object.sha, isRecursive }) };
    },
    "git/create-commit": async ({ github, repository, body, caller }) => {
        const git = await filled(github, repository);
        const now = github.clock.stamp();
        const person = (given) => ({
            ...(0,seed_commits/* personOf */.Re)(github, caller.login),
            date: now,
            ...given,
        });
        const author = person(body.author);
        const committer = person(body.committer ?? body.author);
        const { tree, parents = [], message } = body;
        const written = (0,write/* writeCommit */.r)(git, { tree, parents, message, author, committer });
        const sha = await orRefuse(written, "Tree SHA does not exist");
        if (isSignedByGitHub(body))
            repository.verifications.set(sha, signedByGitHub(now));
        return { status: 201, body: (0,shapes_commit/* gitCommitShape */.RR)(github, repository, await knownCommit(git, sha)) };
    },
    "git/get-commit": async ({ github, repository, path }) => {
        const git = await github.git(repository);
        const sha = (0,git_repository/* isObjectId */.TS)(path.commit_sha) ? await git.commit(path.commit_sha) : undefined;
        if (sha === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: (0,shapes_commit/* gitCommitShape */.RR)(github, repository, await knownCommit(git, sha)) };
    },
    "git/create-tag": async ({ github, repository, body, caller }) => {
        const git = await github.git(repository);
        const person = { ...(0,seed_commits/* personOf */.Re)(github, caller.login), date: github.clock.stamp(), ...body.tagger };
        const seconds = Math.floor(Date.parse(person.date) / 1000);
        const head = `object ${body.object}\ntype ${body.type}\ntag ${body.tag}\ntagger ${person.name} <${person.email}> ${seconds} +0000\n`;
        const made = git.run(["hash-object", "-t", "tag", "-w", "--stdin"], {
            input: `${head}\n${body.message}\n`,
        });
        const sha = (await orRefuse(made, "object does not exist")).trim();
        return { status: 201, body: await tagShape(github, repository, sha) };
    },
    "git/get-tag": async ({ github, repository, path }) => ({
        status: 200,
        body: await tagShape(github, repository, path.tag_sha),
    }),
};
/** What git refuses is the caller's fault here. */
async function orRefuse(work, message) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof git/* GitError */.XS)
            throw (0,refusal/* unprocessable */.Pq)(message);
        throw error;
    }
}
/** GitHub signs for a bot that names neither author nor committer, and brings no signature (modelled). */
function isSignedByGitHub({ author, committer, signature }) {
    return author === undefined && committer === undefined && signature === undefined;
}
function signedByGitHub(at) {
    return { verified: true, reason: "valid", signature: "emulated", payload: "emulated", verified_at: at };
}
async function knownCommit(git, sha) {
    const commit = await (0,commits/* readCommit */.k)(git, sha);
    if (commit === undefined)
        throw (0,refusal/* notFound */.mX)();
    return commit;
}
function git_data_urlOf(github, { fullName }, rest) {
    return github.api(`/repos/${fullName}/git/${rest}`);
}
/** What a tree is to become; contents that are given inline are written all at once. */
async function changesOf(git, entries) {
    const inline = entries.filter(({ sha }) => sha === undefined);
    const written = await writeBlobs(git, inline.map(({ content }) => Buffer.from(content ?? "")));
    const shas = new Map(inline.map((entry, i) => [entry, written[i] ?? ""]));
    return entries.map((entry) => {
        const { path = "", mode = "100644", sha } = entry;
        return { path, mode, sha: sha === undefined ? (shas.get(entry) ?? "") : sha };
    });
}
/** Git data of a repository that has a first commit. @throws {Refusal} 409 */
async function filled(github, repository) {
    const git = await github.git(repository);
    if (git.refs.size === 0)
        throw (0,refusal/* conflict */.hj)("Git Repository is empty.");
    return git;
}
/** GitHub lists no more entries than this and says so. */
const mostEntries = 100_000;
async function treeShape({ github, repository, git, tree, isRecursive }) {
    const entries = await (0,trees/* readTree */.Z)(git, tree, isRecursive);
    const shape = ({ name, mode, type, sha, size }) => ({
        ...{ path: name, mode, type, sha },
        ...(size === undefined ? {} : { size }),
        url: git_data_urlOf(github, repository, `${type}s/${sha}`),
    });
    const listed = entries.slice(0, mostEntries).map(shape);
    return {
        sha: tree,
        url: git_data_urlOf(github, repository, `trees/${tree}`),
        tree: listed,
        truncated: entries.length > mostEntries,
    };
}
async function tagShape(github, repository, sha) {
    const found = await (await github.git(repository)).object(sha);
    if (found?.type !== "tag")
        throw (0,refusal/* notFound */.mX)();
    const [head = "", ...rest] = found.bytes.toString("utf8").split("\n\n");
    const fields = new Map(head.split("\n").map((line) => [line.split(" ")[0], line.slice(line.indexOf(" ") + 1)]));
    const [, name = "", email = "", seconds = "0"] = /^(.*) <(.*)> (\d+)/.exec(fields.get("tagger") ?? "") ?? [];
    const type = fields.get("type") ?? "commit";
    const object = fields.get("object") ?? "";
    return {
        sha,
        node_id: (0,node_id/* nodeId */.s)("TA", `${repository.id}:${sha}`),
        url: git_data_urlOf(github, repository, `tags/${sha}`),
        tag: fields.get("tag") ?? "",
        message: rest.join("\n\n").trimEnd(),
        tagger: { name, email, date: new Date(Number(seconds) * 1000).toISOString() },
        object: { sha: object, type, url: git_data_urlOf(github, repository, `${type}s/${object}`) },
        verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/commits.js







/** GitHub shows no more files of one commit, and of one comparison. */
const mostFilesOfCommit = 3_000;
const mostFilesOfComparison = 300;
const mostCommitsAtOnce = 250;
const commits_commits = {
    "repos/list-commits": async ({ github, repository, query }) => {
        const git = await github.git(repository);
        if (git.refs.size === 0)
            throw (0,refusal/* conflict */.hj)("Git Repository is empty.");
        const start = await git.commit(query.sha ?? repository.defaultBranch);
        if (start === undefined)
            throw (0,refusal/* notFound */.mX)();
        const found = await (0,commits/* readLog */.x)(git, [
            ...logOptions(query),
            start,
            "--",
            ...(query.path === undefined ? [] : [query.path]),
        ]);
        return { status: 200, body: found.map((commit) => (0,shapes_commit/* commitShape */.dO)(github, repository, commit)) };
    },
    "repos/get-commit": async ({ github, repository, path, query, accept }) => {
        const git = await github.git(repository);
        const sha = await git.commit(path.ref);
        const commit = sha === undefined ? undefined : await (0,commits/* readCommit */.k)(git, sha);
        if (commit === undefined)
            throw (0,refusal/* unprocessable */.Pq)(`No commit found for SHA: ${path.ref}`);
        if (accept.includes("vnd.github.sha")) {
            return {
                status: 200,
                bytes: Buffer.from(commit.sha),
                type: "application/vnd.github.sha; charset=utf-8",
            };
        }
        return { status: 200, ...(await wholeCommit({ github, repository, git, commit, query })) };
    },
    "repos/compare-commits-with-basehead": async ({ github, repository, path, query }) => {
        const git = await github.git(repository);
        const [base, head] = await Promise.all(rangeOf(path.basehead).map((name) => findCommit(github, git, name)));
        if (base === undefined || head === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, ...(await comparison({ github, repository, git, base, head, query })) };
    },
};
function logOptions({ author, since, until }) {
    return [
        ...(author === undefined ? [] : ["--fixed-strings", `--author=${author}`]),
        ...(since === undefined ? [] : [`--since=${since}`]),
        ...(until === undefined ? [] : [`--until=${until}`]),
    ];
}
/** `base...head`; each side may be `owner:branch`. */
function rangeOf(basehead) {
    const [base, head, ...rest] = basehead.split("...");
    if (base === undefined || head === undefined || rest.length > 0)
        throw (0,refusal/* notFound */.mX)();
    return [base, head];
}
/** Forks share their objects with their parent, so a fork's branch is compared by the commit that it points to. */
async function findCommit(github, git, name) {
    const [owner, branch] = name.split(":");
    if (branch === undefined)
        return git.commit(name);
    const forks = [...github.state.repositories.values()].filter((one) => one.owner === owner);
    for (const fork of forks) {
        const sha = (await github.git(fork)).refs.get(`refs/heads/${branch}`);
        if (sha !== undefined && (await git.commit(sha)) !== undefined)
            return sha;
    }
    return undefined;
}
/** One commit with its files, which are paged by themselves. */
async function wholeCommit({ github, repository, git, commit, query }) {
    const changes = (await (0,diff/* readChanges */.S)(git, commit.parents[0], commit.sha)).slice(0, mostFilesOfCommit);
    const size = query.per_page === undefined ? mostFilesOfComparison : sizeOf(query);
    const start = (pageNumberOf(query) - 1) * size;
    const additions = changes.reduce((sum, change) => sum + change.additions, 0);
    const deletions = changes.reduce((sum, change) => sum + change.deletions, 0);
    const shown = changes.slice(start, start + size);
    const files = shown.map((change) => changeShape(github, repository, { change, commit: commit.sha }));
    const stats = { additions, deletions, total: additions + deletions };
    return { body: { ...(0,shapes_commit/* commitShape */.dO)(github, repository, commit), stats, files }, total: changes.length };
}
/** Two commits side by side; files come with the first page only. */
async function comparison({ github, repository, git, base, head, query, }) {
    const mergeBase = await git.mergeBase(base, head);
    if (mergeBase === undefined)
        throw (0,refusal/* notFound */.mX)();
    const ahead = await (0,commits/* readLog */.x)(git, ["--reverse", "--topo-order", `${base}..${head}`, "--"]);
    const behind = await git.run(["rev-list", "--count", `${head}..${base}`]);
    const size = query.per_page === undefined ? mostCommitsAtOnce : sizeOf(query);
    const page = pageNumberOf(query);
    const shown = ahead.slice((page - 1) * size, page * size);
    const changes = page === 1 ? await (0,diff/* readChanges */.S)(git, mergeBase, head) : [];
    const counts = { ahead_by: ahead.length, behind_by: Number(behind), total_commits: ahead.length };
    const [first, second] = await Promise.all([knownCommit(git, base), knownCommit(git, mergeBase)]);
    const files = changes
        .slice(0, mostFilesOfComparison)
        .map((change) => changeShape(github, repository, { change, commit: head }));
    const body = {
        ...comparisonLinks(github, repository, { base, head }),
        base_commit: (0,shapes_commit/* commitShape */.dO)(github, repository, first),
        merge_base_commit: (0,shapes_commit/* commitShape */.dO)(github, repository, second),
        status: statusOf(counts),
        ...counts,
        commits: shown.map((commit) => (0,shapes_commit/* commitShape */.dO)(github, repository, commit)),
        ...(page === 1 ? { files } : {}),
    };
    return query.per_page === undefined && query.page === undefined ? { body } : { body, total: ahead.length };
}
function statusOf({ ahead_by: ahead, behind_by: behind }) {
    if (ahead === 0)
        return behind === 0 ? "identical" : "behind";
    return behind === 0 ? "ahead" : "diverged";
}
function comparisonLinks(github, { fullName }, { base, head }) {
    const html = github.html(`/${fullName}/compare/${base}...${head}`);
    return {
        url: github.api(`/repos/${fullName}/compare/${base}...${head}`),
        html_url: html,
        permalink_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/concurrency.js


/** Runs that hold a group or wait for it, in the order in which they came. Names have no case (github-facts 1.23). */
function membersOf(repository, name) {
    return records/* runs */.Np
        .of(repository)
        .filter((run) => run.concurrency?.toLowerCase() === name.toLowerCase())
        .filter((run) => (0,records/* latestAttempt */.N7)(run).status !== "completed");
}
function groupsOf(repository) {
    const names = new Map();
    for (const { concurrency } of records/* runs */.Np.of(repository)) {
        if (concurrency !== null && !names.has(concurrency.toLowerCase()))
            names.set(concurrency.toLowerCase(), concurrency);
    }
    return [...names.values()].filter((name) => membersOf(repository, name).length > 0);
}
const concurrency_urlOf = (github, { fullName }, name) => github.api(`/repos/${fullName}/actions/concurrency_groups/${encodeURIComponent(name)}`);
function memberShape(github, { fullName }, run, position) {
    return {
        run_id: run.id,
        run_name: run.name,
        run_url: github.api(`/repos/${fullName}/actions/runs/${run.id}`),
        run_html_url: github.html(`/${fullName}/actions/runs/${run.id}`),
        status: position === 0 ? "in_progress" : "pending",
    };
}
/** Who holds a concurrency group, and who waits (github-facts 1.24). */
const concurrency = {
    "actions/list-concurrency-groups-for-repository": ({ github, repository }) => {
        const groups = groupsOf(repository).map((name) => ({
            group_name: name,
            group_url: concurrency_urlOf(github, repository, name),
            last_acquired_at: membersOf(repository, name)[0]?.createdAt ?? null,
        }));
        return { status: 200, body: { total_count: groups.length, concurrency_groups: groups } };
    },
    "actions/get-concurrency-group-for-repository": ({ github, repository, path }) => {
        const members = membersOf(repository, path.concurrency_group_name);
        if (members.length === 0)
            throw (0,refusal/* notFound */.mX)();
        return {
            status: 200,
            body: {
                group_name: members[0]?.concurrency ?? path.concurrency_group_name,
                group_url: concurrency_urlOf(github, repository, path.concurrency_group_name),
                total_count: members.length,
                group_members: members.map((run, i) => memberShape(github, repository, run, i)),
            },
        };
    },
    "actions/list-concurrency-groups-for-workflow-run": ({ github, repository, path }) => {
        const { concurrency: name, id } = (0,records/* runOf */.ng)(repository, path.run_id);
        const members = name === null ? [] : membersOf(repository, name);
        const url = name === null ? "" : concurrency_urlOf(github, repository, name);
        const at = members.findIndex((run) => run.id === id);
        if (name === null || at < 0)
            return { status: 200, body: { total_count: 0, concurrency_groups: [] } };
        const own = members.slice(at, at + 1).map((run) => ({
            ...memberShape(github, repository, run, at),
            position: at,
            position_url: `${url}?ahead_of_run=${id}`,
        }));
        const group = { group_name: name, group_url: url, group_members: own };
        return { status: 200, body: { total_count: 1, concurrency_groups: [group] } };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/git/push.js
var push = __webpack_require__(83510);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/contents.js





/** Larger files come without their content, and above this not at all. */
const mostEncodedBytes = 1024 * 1024;
const contents_mostBytes = 100 * 1024 * 1024;
const contents = {
    "repos/get-content": async ({ github, repository, path, query, accept }) => {
        const git = await github.git(repository);
        const commit = await git.commit(query.ref ?? repository.defaultBranch);
        if (commit === undefined)
            throw noCommit(git, query.ref ?? repository.defaultBranch);
        const at = { github, repository, git, commit, path: path.path.replace(/\/$/, "") };
        const found = await git.object(`${commit}:${at.path}`);
        if (found === undefined)
            throw (0,refusal/* notFound */.mX)();
        if (found.type === "tree")
            return { status: 200, body: await folderOf(at, found.sha) };
        if (found.bytes.length > contents_mostBytes)
            throw (0,refusal/* refuse */.TR)(403, "This API returns blobs up to 100 MB in size.");
        if (/vnd\.github\.(v3\.)?raw/.test(accept))
            return { status: 200, bytes: found.bytes, type: "application/vnd.github.raw; charset=utf-8" };
        return { status: 200, body: fileOf(at, found) };
    },
    "repos/create-or-update-file-contents": async ({ github, repository, path, body, caller }) => {
        const branch = body.branch ?? repository.defaultBranch;
        const git = await github.git(repository);
        const known = git.refs.get(`refs/heads/${branch}`);
        // The first file of an empty repository makes its branch.
        if (known === undefined && git.refs.size > 0)
            throw (0,refusal/* refuse */.TR)(404, `Branch ${branch} not found`);
        const before = known === undefined ? undefined : await git.object(`${known}:${path.path}`);
        requireSha(before?.sha, body.sha);
        const text = Buffer.from(body.content, "base64");
        const author = body.author ?? body.committer ?? caller.login;
        const seed = { message: body.message, author, files: { [path.path]: text } };
        const [commit = ""] = await (0,push/* pushCommits */.r)(github, repository, {
            branch,
            commits: [seed],
            author,
            by: caller.login,
            held: { caller, status: 409 },
        });
        const answer = await writtenFile({ github, repository, git, commit, path: path.path });
        return before === undefined ? { status: 201, body: answer } : { status: 200, body: answer };
    },
    "repos/delete-file": async ({ github, repository, path, body, caller }) => {
        const branch = body.branch ?? repository.defaultBranch;
        const git = await github.git(repository);
        const known = git.refs.get(`refs/heads/${branch}`);
        const before = known === undefined ? undefined : await git.object(`${known}:${path.path}`);
        if (before === undefined)
            throw (0,refusal/* notFound */.mX)();
        requireSha(before.sha, body.sha);
        const seed = { message: body.message, author: caller.login, files: { [path.path]: null } };
        const [commit = ""] = await (0,push/* pushCommits */.r)(github, repository, {
            branch,
            commits: [seed],
            author: caller.login,
            held: { caller, status: 409 },
        });
        return {
            status: 200,
            body: { content: null, commit: await fileCommit({ github, repository, git, commit, path: "" }) },
        };
    },
};
function noCommit(git, ref) {
    return git.refs.size === 0
        ? (0,refusal/* refuse */.TR)(404, "This repository is empty.")
        : (0,refusal/* refuse */.TR)(404, `No commit found for the ref ${ref}`);
}
/** Whoever overwrites must have seen what is there. */
function requireSha(present, given) {
    if (present === undefined)
        return;
    if (given === undefined)
        throw (0,refusal/* unprocessable */.Pq)('Invalid request.\n\n"sha" wasn\'t supplied.');
    if (given !== present)
        throw (0,refusal/* conflict */.hj)(`${present} does not match ${given}`);
}
function linksOf({ github, repository, commit, path }, { sha, kind }) {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    const url = github.api(`/repos/${repository.fullName}/contents/${encoded}?ref=${commit}`);
    const html_url = github.html(`/${repository.fullName}/${kind}/${commit}/${encoded}`);
    const git_url = github.api(`/repos/${repository.fullName}/git/${kind}s/${sha}`);
    const raw = `https://raw.githubusercontent.com/${repository.fullName}/${commit}/${encoded}`;
    return {
        name: path.split("/").at(-1) ?? "",
        path,
        sha,
        url,
        html_url,
        git_url,
        download_url: raw,
        _links: { self: url, git: git_url, html: html_url },
    };
}
function fileOf(place, { sha, bytes }) {
    const isSmall = bytes.length <= mostEncodedBytes;
    return {
        ...linksOf(place, { sha, kind: "blob" }),
        type: "file",
        size: bytes.length,
        encoding: isSmall ? "base64" : "none",
        content: isSmall ? bytes.toString("base64").replaceAll(/.{60}/g, "$&\n") : "",
    };
}
async function folderOf(place, tree) {
    const entries = await (0,trees/* readTree */.Z)(place.git, tree);
    return entries.map((entry) => entryOf(place, entry));
}
const kinds = { blob: "file", tree: "dir", commit: "submodule" };
function entryOf(place, { name, type, sha, size, mode }) {
    const path = place.path === "" ? name : `${place.path}/${name}`;
    const { download_url: raw, ...links } = linksOf({ ...place, path }, { sha, kind: type === "tree" ? "tree" : "blob" });
    const download_url = type === "blob" ? raw : null;
    return {
        ...links,
        download_url,
        type: mode === "120000" ? "symlink" : kinds[type],
        size: size ?? 0,
    };
}
async function writtenFile(place) {
    const object = await place.git.object(`${place.commit}:${place.path}`);
    if (object === undefined)
        throw (0,refusal/* notFound */.mX)();
    return { content: fileOf(place, object), commit: await fileCommit(place) };
}
/** The commit without the account of its author, as this part of the API has it. */
async function fileCommit({ github, repository, git, commit }) {
    const found = await (0,commits/* readCommit */.k)(git, commit);
    if (found === undefined)
        throw (0,refusal/* notFound */.mX)();
    const shape = (0,shapes_commit/* commitShape */.dO)(github, repository, found);
    const { author, committer, message, tree, verification } = shape.commit;
    return {
        sha: shape.sha,
        node_id: shape.node_id,
        url: shape.url,
        html_url: shape.html_url,
        message,
        tree,
        parents: shape.parents,
        ...(author === null ? {} : { author }),
        ...(committer === null ? {} : { committer }),
        ...(verification === undefined ? {} : { verification }),
    };
}

// EXTERNAL MODULE: ./lib/sandbox/github/dependencies/records.js
var dependencies_records = __webpack_require__(18399);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/dependency-graph.js




/** Type, name and version in a package address. */
const parts = /^pkg:([^/]+)\/(.+)@([^@?#]+)/;
function dependenciesOf(manifests) {
    return Object.entries(manifests).flatMap(([key, { name: manifest = key, resolved = {} }]) => Object.values(resolved).flatMap(({ package_url: url = "", scope = "unknown" }) => {
        const [, ecosystem, name, version] = parts.exec(url) ?? [];
        if (ecosystem === undefined || name === undefined || version === undefined)
            return [];
        const plain = name.replace("%40", "@");
        return [{ manifest, ecosystem, name: plain, version, license: null, scope, vulnerabilities: [] }];
    }));
}
const same = (a, b) => a.manifest === b.manifest && a.name === b.name && a.version === b.version;
function changes(from, to) {
    const shape = (change_type) => (one) => ({
        ...{ ...one, change_type },
        package_url: (0,dependencies_records/* purlOf */.VA)(one),
        source_repository_url: null,
    });
    const missing = (here, there) => here.filter((one) => !there.some((other) => same(one, other)));
    return [...missing(to, from).map(shape("added")), ...missing(from, to).map(shape("removed"))];
}
/** Dependencies as GitHub sees them in the source; no bill of materials of an artefact (github-facts 7.12). */
const dependencyGraph = {
    "dependency-graph/diff-range": async ({ github, repository, path, query }) => {
        (0,features/* requireCodeSecurity */.n)(repository, "dependency review");
        const [base, head] = path.basehead.split("...");
        if (base === undefined || head === undefined)
            throw (0,refusal/* notFound */.mX)();
        const from = (0,dependencies_records/* dependenciesAt */.zX)(repository, await (0,resolve/* requireCommit */.F)(github, repository, base));
        const to = (0,dependencies_records/* dependenciesAt */.zX)(repository, await (0,resolve/* requireCommit */.F)(github, repository, head));
        const warning = `No snapshots were found for the ${from === undefined ? "base" : "head"} SHA.`;
        const headers = from !== undefined && to !== undefined
            ? {}
            : { "x-github-dependency-graph-snapshot-warnings": Buffer.from(warning).toString("base64") };
        const all = changes(from ?? [], to ?? []);
        const body = all.filter(({ manifest }) => query.name === undefined || manifest === query.name);
        return { status: 200, body, headers };
    },
    "dependency-graph/export-sbom": async ({ github, repository }) => {
        const tip = await (0,resolve/* requireCommit */.F)(github, repository, repository.defaultBranch);
        const found = (0,dependencies_records/* dependenciesAt */.zX)(repository, tip) ?? [];
        const packages = found.map((one, i) => ({
            SPDXID: `SPDXRef-${i + 1}`,
            name: one.name,
            versionInfo: one.version,
            downloadLocation: "NOASSERTION",
            filesAnalyzed: false,
            ...(one.license === null ? {} : { licenseConcluded: one.license }),
            externalRefs: [
                { referenceCategory: "PACKAGE-MANAGER", referenceLocator: (0,dependencies_records/* purlOf */.VA)(one), referenceType: "purl" },
            ],
        }));
        return {
            status: 200,
            body: {
                sbom: {
                    SPDXID: "SPDXRef-DOCUMENT",
                    spdxVersion: "SPDX-2.3",
                    creationInfo: { created: github.clock.stamp(), creators: ["Tool: GitHub.com-Dependency-Graph"] },
                    name: `com.github.${repository.fullName}`,
                    dataLicense: "CC0-1.0",
                    documentNamespace: `https://spdx.org/spdxdocs/protobom/${tip}`,
                    packages,
                    relationships: packages.map(({ SPDXID }) => ({
                        relationshipType: "DEPENDS_ON",
                        spdxElementId: "SPDXRef-DOCUMENT",
                        relatedSpdxElement: SPDXID,
                    })),
                },
            },
        };
    },
    "dependency-graph/create-repository-snapshot": async ({ github, repository, body }) => {
        const sha = await (0,resolve/* requireCommit */.F)(github, repository, body.sha);
        // What a manifest holds is described no further.
        const manifests = { ...body.manifests };
        const id = github.nextId();
        dependencies_records/* snapshots */.ml
            .of(repository)
            .push({ id, sha, correlator: body.job.correlator, dependencies: dependenciesOf(manifests) });
        return {
            status: 201,
            body: {
                id,
                created_at: github.clock.stamp(),
                result: "SUCCESS",
                message: "Dependency results for the repo have been successfully updated.",
            },
        };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/deployments/create.js
var create = __webpack_require__(54130);
// EXTERNAL MODULE: ./lib/sandbox/github/deployments/records.js
var deployments_records = __webpack_require__(15874);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/deployments.js



const longestDescription = 140;
/** @throws {Refusal} 404 */
function deploymentOf(repository, id) {
    const found = deployments_records/* deployments */.bg.of(repository).find((deployment) => deployment.id === id);
    if (found === undefined)
        throw (0,refusal/* notFound */.mX)();
    return found;
}
const asks = (wanted, value) => wanted === undefined || wanted === null || wanted === "none" || wanted === value;
/** Deployments and their statuses. */
const deployments = {
    "repos/list-deployments": ({ github, repository, query }) => {
        const { sha, ref, task, environment } = query;
        const found = deployments_records/* deployments */.bg
            .of(repository)
            .filter((one) => asks(sha, one.sha) &&
            asks(ref, one.ref) &&
            asks(task, one.task) &&
            asks(environment, one.environment));
        return { status: 200, body: found.reverse().map((one) => (0,deployments_records/* deploymentShape */.zK)(github, repository, one)) };
    },
    "repos/create-deployment": async ({ github, repository, body, caller }) => {
        const found = await (0,create/* deployable */.GP)(github, repository, body);
        if ("merged" in found)
            return { status: 202, body: { message: found.merged } };
        const deployment = (0,create/* addDeployment */.PC)(github, repository, {
            request: body,
            sha: found.sha,
            creator: caller.login,
        });
        return { status: 201, body: (0,deployments_records/* deploymentShape */.zK)(github, repository, deployment) };
    },
    "repos/get-deployment": ({ github, repository, path }) => ({
        status: 200,
        body: (0,deployments_records/* deploymentShape */.zK)(github, repository, deploymentOf(repository, path.deployment_id)),
    }),
    "repos/delete-deployment": ({ repository, path }) => {
        const all = deployments_records/* deployments */.bg.of(repository);
        const deployment = deploymentOf(repository, path.deployment_id);
        const isOnly = all.filter(({ environment }) => environment === deployment.environment).length === 1;
        if (!isOnly && deployment.statuses.at(-1)?.state !== "inactive") {
            throw (0,refusal/* unprocessable */.Pq)("We cannot delete an active deployment unless it is the only deployment in a given environment.");
        }
        all.splice(all.indexOf(deployment), 1);
        return { status: 204 };
    },
    "repos/list-deployment-statuses": ({ github, repository, path }) => {
        const deployment = deploymentOf(repository, path.deployment_id);
        const body = [...deployment.statuses]
            .reverse()
            .map((status) => (0,deployments_records/* deploymentStatusShape */.X1)(github, repository, { deployment, status }));
        return { status: 200, body };
    },
    "repos/create-deployment-status": ({ github, repository, path, body, caller }) => {
        const deployment = deploymentOf(repository, path.deployment_id);
        const { description = "", environment = deployment.environment, auto_inactive: inactivates = true, } = body;
        if (description.length > longestDescription) {
            const message = `description is too long (maximum is ${longestDescription} characters)`;
            throw (0,refusal/* unprocessable */.Pq)("Validation Failed", [
                { resource: "DeploymentStatus", field: "description", code: "custom", message },
            ]);
        }
        const urls = {
            logUrl: body.log_url ?? body.target_url ?? "",
            environmentUrl: body.environment_url ?? "",
        };
        const status = (0,create/* addStatus */.su)(github, repository, {
            deployment,
            status: { state: body.state, description, environment, creator: caller.login, ...urls },
            inactivates,
        });
        return { status: 201, body: (0,deployments_records/* deploymentStatusShape */.X1)(github, repository, { deployment, status }) };
    },
    "repos/get-deployment-status": ({ github, repository, path }) => {
        const deployment = deploymentOf(repository, path.deployment_id);
        const status = deployment.statuses.find(({ id }) => id === path.status_id);
        if (status === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: (0,deployments_records/* deploymentStatusShape */.X1)(github, repository, { deployment, status }) };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/environments/records.js
var environments_records = __webpack_require__(74264);
;// CONCATENATED MODULE: ./lib/sandbox/github/environments/shape.js





/** An environment with its rules; `can_admins_bypass` is answered, though the description lacks it (github-facts 4.4). */
function environmentShape(github, repository, environment) {
    const { id, name, createdAt, updatedAt, branchPolicy, canAdminsBypass } = environment;
    return {
        id,
        node_id: (0,node_id/* nodeId */.s)("EN", id),
        name,
        url: github.api(`/repos/${repository.fullName}/environments/${encodeURIComponent(name)}`),
        html_url: github.html(`/${repository.fullName}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`),
        created_at: createdAt,
        updated_at: updatedAt,
        can_admins_bypass: canAdminsBypass,
        protection_rules: rulesOf(github, repository, environment),
        deployment_branch_policy: branchPolicy,
    };
}
function rulesOf(github, repository, { id, waitTimer, preventsSelfReview, reviewers, branchPolicy }) {
    const rule = (kind) => ({ id: id * 10 + kind, node_id: (0,node_id/* nodeId */.s)("GA", id * 10 + kind) });
    const people = reviewers.flatMap((reviewer) => reviewerShape(github, repository, reviewer));
    return [
        ...(waitTimer > 0 ? [{ ...rule(1), type: "wait_timer", wait_timer: waitTimer }] : []),
        ...(people.length > 0
            ? [
                {
                    ...rule(2),
                    type: "required_reviewers",
                    prevent_self_review: preventsSelfReview,
                    reviewers: people,
                },
            ]
            : []),
        ...(branchPolicy === null ? [] : [{ ...rule(3), type: "branch_policy" }]),
    ];
}
/** A reviewer; one that is gone is no longer named. */
function reviewerShape(github, repository, { type, id }) {
    if (type === "User") {
        const user = [...github.state.users.values()].find((one) => one.id === id);
        return user === undefined ? [] : [{ type, reviewer: (0,shapes_user/* userShape */.b)(github, user) }];
    }
    const organization = (0,targets/* organizationOf */.d1)(github, repository);
    const team = organization?.teams.find((one) => one.id === id);
    return organization === undefined || team === undefined
        ? []
        : [{ type, reviewer: (0,shapes_team/* teamShape */.FM)(github, organization, team) }];
}
/** A pattern of branches or tags that may deploy to an environment. */
function branchPolicyShape({ id, name, type, }) {
    return { id, node_id: (0,node_id/* nodeId */.s)("DBP", id), name, type };
}
/** Rules of apps. */
function customRulesOf(github, repository, { name, customRules }) {
    const url = github.api(`/repos/${repository.fullName}/environments/${encodeURIComponent(name)}`);
    return customRules.map(({ id, app: slug }) => {
        const app = (0,shapes_app/* appOf */.XH)(github, slug)?.id ?? 0;
        return {
            id,
            node_id: (0,node_id/* nodeId */.s)("DPR", id),
            enabled: true,
            app: { id: app, slug, integration_url: github.api(`/apps/${slug}`), node_id: (0,node_id/* nodeId */.s)("A", app) },
            url: `${url}/deployment_protection_rules/${id}`,
        };
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/environments.js



const mostReviewers = 6;
/** @throws {Refusal} 422 */
function requireSound(github, repository, { reviewers, deployment_branch_policy: policy }) {
    const named = (reviewers ?? []).map(({ type = "User", id = 0 }) => ({ type, id }));
    if (named.length > mostReviewers)
        throw (0,refusal/* unprocessable */.Pq)(`Environments may have at most ${mostReviewers} reviewers`);
    if (named.some((reviewer) => reviewerShape(github, repository, reviewer).length === 0)) {
        throw (0,refusal/* unprocessable */.Pq)("Invalid reviewers");
    }
    if (policy != null && policy.protected_branches === policy.custom_branch_policies) {
        throw (0,refusal/* unprocessable */.Pq)("protected_branches and custom_branch_policies cannot have the same value");
    }
    return named;
}
function policyOf({ policies }, id) {
    const found = policies.find((policy) => policy.id === id);
    if (found === undefined)
        throw (0,refusal/* notFound */.mX)();
    return found;
}
/** Environments and their rules. */
const environments = {
    "repos/get-all-environments": ({ github, repository }) => {
        const all = environments_records/* environments */.dT.of(repository).map((environment) => environmentShape(github, repository, environment));
        return { status: 200, body: { total_count: all.length, environments: all } };
    },
    "repos/get-environment": ({ github, repository, path }) => ({
        status: 200,
        body: environmentShape(github, repository, (0,environments_records/* environmentNamed */.b6)(repository, path.environment_name)),
    }),
    "repos/create-or-update-environment": ({ github, repository, path, body }) => {
        const given = body ?? {};
        const reviewers = requireSound(github, repository, given);
        const environment = (0,environments_records/* ensureEnvironment */.sL)(github, repository, path.environment_name);
        environment.reviewers = reviewers;
        environment.waitTimer = given.wait_timer ?? 0;
        environment.preventsSelfReview = given.prevent_self_review ?? false;
        environment.branchPolicy = given.deployment_branch_policy ?? null;
        environment.updatedAt = github.clock.stamp();
        return { status: 200, body: environmentShape(github, repository, environment) };
    },
    "repos/delete-an-environment": ({ repository, path }) => {
        const all = environments_records/* environments */.dT.of(repository);
        all.splice(all.indexOf((0,environments_records/* environmentNamed */.b6)(repository, path.environment_name)), 1);
        return { status: 204 };
    },
    "repos/list-deployment-branch-policies": ({ repository, path }) => {
        const { policies } = (0,environments_records/* environmentNamed */.b6)(repository, path.environment_name);
        return {
            status: 200,
            body: { total_count: policies.length, branch_policies: policies.map(branchPolicyShape) },
        };
    },
    "repos/create-deployment-branch-policy": ({ github, repository, path, body }) => {
        const { policies, branchPolicy } = (0,environments_records/* environmentNamed */.b6)(repository, path.environment_name);
        if (branchPolicy?.custom_branch_policies !== true)
            throw (0,refusal/* notFound */.mX)();
        const { name, type = "branch" } = body;
        if (policies.some((policy) => policy.name === name && policy.type === type))
            throw (0,refusal/* refuse */.TR)(303, "See Other");
        const policy = { id: github.nextId(), name, type };
        policies.push(policy);
        return { status: 200, body: branchPolicyShape(policy) };
    },
    "repos/get-deployment-branch-policy": ({ repository, path }) => ({
        status: 200,
        body: branchPolicyShape(policyOf((0,environments_records/* environmentNamed */.b6)(repository, path.environment_name), path.branch_policy_id)),
    }),
    "repos/delete-deployment-branch-policy": ({ repository, path }) => {
        const environment = (0,environments_records/* environmentNamed */.b6)(repository, path.environment_name);
        environment.policies.splice(environment.policies.indexOf(policyOf(environment, path.branch_policy_id)), 1);
        return { status: 204 };
    },
    "repos/get-all-deployment-protection-rules": ({ github, repository, path }) => {
        const rules = customRulesOf(github, repository, (0,environments_records/* environmentNamed */.b6)(repository, path.environment_name));
        return { status: 200, body: { total_count: rules.length, custom_deployment_protection_rules: rules } };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/git/no-commit.js
var no_commit = __webpack_require__(37795);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/pushed.js
var pushed = __webpack_require__(46815);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/push-rules.js
var push_rules = __webpack_require__(34901);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/git-refs.js






const gitRefs = {
    "git/get-ref": async ({ github, repository, path }) => {
        const git = await github.git(repository);
        if (git.refs.size === 0)
            throw (0,refusal/* conflict */.hj)("Git Repository is empty.");
        if (!git.refs.has(`refs/${path.ref}`))
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: await refShape({ github, repository, git }, `refs/${path.ref}`) };
    },
    "git/list-matching-refs": async ({ github, repository, path }) => {
        const git = await github.git(repository);
        const names = [...git.refs.keys()].filter((name) => name.startsWith(`refs/${path.ref}`)).sort();
        return {
            status: 200,
            body: await Promise.all(names.map((name) => refShape({ github, repository, git }, name))),
        };
    },
    "git/create-ref": async ({ github, repository, body, caller }) => {
        const git = await github.git(repository);
        requireRefName(body.ref);
        if (git.refs.has(body.ref))
            throw (0,refusal/* unprocessable */.Pq)("Reference already exists");
        if ((await git.object(body.sha)) === undefined)
            throw (0,refusal/* unprocessable */.Pq)("Object does not exist");
        const change = { ref: body.ref, before: undefined, after: body.sha };
        await (0,push_rules/* requirePushable */.W)(github, repository, { change, caller });
        await git.setRef(body.ref, body.sha);
        const made = { ref: body.ref, before: undefined, after: body.sha, actor: caller.login };
        await (0,pushed/* recordPush */.Q)(github, repository, made);
        return { status: 201, body: await refShape({ github, repository, git }, body.ref) };
    },
    "git/update-ref": async ({ github, repository, path, body, caller }) => {
        const git = await github.git(repository);
        const name = `refs/${path.ref}`;
        const before = git.refs.get(name);
        if (before === undefined)
            throw (0,refusal/* unprocessable */.Pq)("Reference does not exist");
        if ((await git.object(body.sha)) === undefined)
            throw (0,refusal/* unprocessable */.Pq)("Object does not exist");
        const isForward = await git.isAncestor(before, body.sha);
        if (!isForward && body.force !== true)
            throw (0,refusal/* unprocessable */.Pq)("Update is not a fast forward");
        await (0,push_rules/* requirePushable */.W)(github, repository, { change: { ref: name, before, after: body.sha }, caller });
        await git.setRef(name, body.sha);
        const type = isForward ? "push" : "force_push";
        await (0,pushed/* recordPush */.Q)(github, repository, { ref: name, before, after: body.sha, actor: caller.login, type });
        return { status: 200, body: await refShape({ github, repository, git }, name) };
    },
    "git/delete-ref": async ({ github, repository, path, caller }) => {
        const git = await github.git(repository);
        const ref = `refs/${path.ref}`;
        const before = git.refs.get(ref);
        if (before === undefined)
            throw (0,refusal/* unprocessable */.Pq)("Reference does not exist");
        await (0,push_rules/* requirePushable */.W)(github, repository, { change: { ref, before, after: undefined }, caller });
        await git.deleteRef(ref);
        const gone = {
            ref,
            before,
            after: no_commit/* noCommit */.l,
            actor: caller.login,
            type: "branch_deletion",
        };
        await (0,pushed/* recordPush */.Q)(github, repository, gone);
        return { status: 204 };
    },
};
/** GitHub takes full names only, with a folder and a name. */
function requireRefName(name) {
    if (/^refs\/[^/]+\/.+$/.test(name) && !/\.\.|[\s\p{Cc}~^:?*[\\]|\/$|\.lock$/u.test(name))
        return;
    throw (0,refusal/* unprocessable */.Pq)("Reference name is not valid");
}
async function refShape({ github, repository, git }, name) {
    const sha = git.refs.get(name) ?? "";
    const type = (await git.object(sha))?.type ?? "commit";
    return {
        ref: name,
        node_id: (0,node_id/* nodeId */.s)("REF", `${repository.id}:${name}`),
        url: git_data_urlOf(github, repository, name),
        object: { type, sha, url: git_data_urlOf(github, repository, `${type}s/${sha}`) },
    };
}

// EXTERNAL MODULE: ./lib/sandbox/github/actions/inventory.js
var inventory = __webpack_require__(40383);
// EXTERNAL MODULE: ./lib/sandbox/github/actions/runner-groups.js
var runner_groups = __webpack_require__(24866);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/inventory.js



const ownLabels = new Set(["self-hosted", "linux", "Linux", "X64"]);
function runnerShape({ id, name, os, status, isBusy, labels }) {
    const shapes = labels.map((label, i) => ({
        id: id * 100 + i,
        name: label,
        type: ownLabels.has(label) ? "read-only" : "custom",
    }));
    return { id, runner_group_id: 1, name, os, status, busy: isBusy, labels: shapes, ephemeral: false };
}
function listOfRunners(rows, name) {
    const found = rows.filter((runner) => name === undefined || runner.name === name).map(runnerShape);
    return { total_count: found.length, runners: found };
}
/** The one that every organisation has. */
const defaultGroup = {
    ...{ id: 1, name: "Default", visibility: "all", repositories: [] },
    ...{ isOpenToPublic: false, workflows: null },
};
function inventory_groupsOf(organization, repository) {
    const isVisible = ({ visibility, repositories, isOpenToPublic }) => {
        if (repository === undefined)
            return true;
        if (repository.visibility === "public" && !isOpenToPublic)
            return false;
        return visibility === "selected"
            ? repositories.includes(repository.name)
            : visibility === "all" || repository.visibility !== "public";
    };
    return [defaultGroup, ...runner_groups/* runnerGroups */.r.of(organization)].filter(isVisible);
}
function groupShape(api, { id, name, visibility, isOpenToPublic, workflows }) {
    const isDefault = id === defaultGroup.id;
    return {
        ...{ id, name, visibility, default: isDefault, inherited: false },
        runners_url: `${api}/${id}/runners`,
        ...(visibility === "selected" && { selected_repositories_url: `${api}/${id}/repositories` }),
        allows_public_repositories: isOpenToPublic,
        restricted_to_workflows: workflows !== null,
        selected_workflows: [...(workflows ?? [])],
        workflow_restrictions_read_only: false,
    };
}
function listOfSecrets(repository, environment) {
    const found = inventory/* secrets */.O3
        .of(repository)
        .filter((secret) => secret.environment === environment)
        .map(({ name, at }) => ({ name, created_at: at, updated_at: at }));
    return { total_count: found.length, secrets: found };
}
const hookUrl = (github, { fullName }, id) => github.api(`/repos/${fullName}/hooks/${id}`);
/** What a repository or an organisation has: runners, names of secrets, variables, deploy keys, webhooks. */
const inventory_inventory = {
    "actions/list-self-hosted-runners-for-repo": ({ repository, query }) => ({
        status: 200,
        body: listOfRunners(inventory/* runners */.ae.of(repository), query.name),
    }),
    "actions/list-self-hosted-runners-for-org": ({ github, path, query }) => ({
        status: 200,
        body: listOfRunners(inventory/* runners */.ae.of(github.organization(path.org)), query.name),
    }),
    "actions/list-self-hosted-runner-groups-for-org": ({ github, path, query }) => {
        const organization = github.organization(path.org);
        const { visible_to_repository: name } = query;
        const repository = name === undefined ? undefined : github.repository(`${path.org}/${name}`);
        const api = github.api(`/orgs/${path.org}/actions/runner-groups`);
        const groups = inventory_groupsOf(organization, repository).map((group) => groupShape(api, group));
        return { status: 200, body: { total_count: groups.length, runner_groups: groups } };
    },
    "actions/list-repo-secrets": ({ repository }) => ({ status: 200, body: listOfSecrets(repository, null) }),
    "actions/list-environment-secrets": ({ repository, path }) => ({
        status: 200,
        body: listOfSecrets(repository, (0,environments_records/* environmentNamed */.b6)(repository, path.environment_name).name),
    }),
    "actions/list-repo-variables": ({ repository }) => {
        const found = inventory/* variables */.Ee
            .of(repository)
            .map(({ name, value, at }) => ({ name, value, created_at: at, updated_at: at }));
        return { status: 200, body: { total_count: found.length, variables: found } };
    },
    "repos/list-deploy-keys": ({ github, repository }) => ({
        status: 200,
        body: inventory/* deployKeys */.wW.of(repository).map(({ id, title, key, isReadOnly, addedBy, at, lastUsed }) => ({
            id,
            title,
            key,
            url: github.api(`/repos/${repository.fullName}/keys/${id}`),
            verified: true,
            created_at: at,
            read_only: isReadOnly,
            added_by: addedBy,
            last_used: lastUsed,
            enabled: true,
        })),
    }),
    "repos/list-webhooks": ({ github, repository }) => ({
        status: 200,
        body: inventory/* webhooks */.FL.of(repository).map(({ id, url, events, isActive, at }) => ({
            type: "Repository",
            id,
            name: "web",
            active: isActive,
            events: [...events],
            // The secret is never shown.
            config: { url, content_type: "json", insecure_ssl: "0", secret: "********" },
            created_at: at,
            updated_at: at,
            url: hookUrl(github, repository, id),
            test_url: `${hookUrl(github, repository, id)}/test`,
            ping_url: `${hookUrl(github, repository, id)}/pings`,
            deliveries_url: `${hookUrl(github, repository, id)}/deliveries`,
            last_response: { code: null, status: "unused", message: null },
        })),
    }),
};

;// CONCATENATED MODULE: ./lib/sandbox/github/issues/permission.js


/** Pull requests are issues for this API, but a token for pull requests does not reach plain issues. @throws {Refusal} 403 */
function requireWrite({ github, repository, caller }, { kind }) {
    const place = { repository, state: github.state };
    const scopes = kind === "pull" ? ["issues", "pull_requests"] : ["issues"];
    if (!scopes.some((scope) => (0,callers/* holds */.v9)(caller, { scope, level: "write" }, place)))
        throw (0,refusal/* forbidden */.o0)();
}

// EXTERNAL MODULE: ./lib/sandbox/github/issues/records.js
var issues_records = __webpack_require__(1022);
// EXTERNAL MODULE: ./lib/sandbox/github/issues/shape.js
var issues_shape = __webpack_require__(11217);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/issue-comments.js




/** @throws {Refusal} 404 */
function commentOf(repository, id) {
    const found = issues_records/* comments */.nK.of(repository).find((comment) => comment.id === id);
    if (found === undefined)
        throw (0,refusal/* notFound */.mX)();
    return found;
}
const longest = 65_536;
/** @throws {Refusal} 422 */
function issue_comments_requireSound(body) {
    const field = { resource: "IssueComment", field: "body" };
    if (body.trim() === "")
        throw (0,refusal/* unprocessable */.Pq)("Validation Failed", [{ ...field, code: "missing_field" }]);
    if (body.length > longest) {
        const message = `body is too long (maximum is ${longest} characters)`;
        throw (0,refusal/* unprocessable */.Pq)("Validation Failed", [{ ...field, code: "custom", message }]);
    }
}
const notBefore = (since) => (comment) => since === undefined || Date.parse(comment.updatedAt) >= Date.parse(since);
/** Comments on issues and pull requests. */
const issueComments = {
    "issues/list-comments": ({ github, repository, path, query }) => {
        const { number } = (0,issues_records/* issueNumbered */.Wu)(repository, path.issue_number).record;
        const found = issues_records/* comments */.nK.of(repository).filter((comment) => comment.issue === number);
        const body = found
            .filter(notBefore(query.since))
            .map((comment) => (0,issues_shape/* commentShape */.pZ)(github, repository, comment));
        return { status: 200, body };
    },
    "issues/list-comments-for-repo": ({ github, repository, query }) => {
        const found = issues_records/* comments */.nK.of(repository).filter(notBefore(query.since));
        return { status: 200, body: found.map((comment) => (0,issues_shape/* commentShape */.pZ)(github, repository, comment)) };
    },
    "issues/create-comment": (call) => {
        const { github, repository, path, body, caller } = call;
        const issue = (0,issues_records/* issueNumbered */.Wu)(repository, path.issue_number);
        requireWrite(call, issue);
        issue_comments_requireSound(body.body);
        const at = github.clock.stamp();
        const comment = {
            ...{ id: github.nextId(), issue: issue.record.number, author: caller.login, body: body.body },
            ...{ createdAt: at, updatedAt: at },
        };
        issues_records/* comments */.nK.of(repository).push(comment);
        issue.record.updatedAt = at;
        return { status: 201, body: (0,issues_shape/* commentShape */.pZ)(github, repository, comment) };
    },
    "issues/get-comment": ({ github, repository, path }) => ({
        status: 200,
        body: (0,issues_shape/* commentShape */.pZ)(github, repository, commentOf(repository, Number(path.comment_id))),
    }),
    "issues/update-comment": (call) => {
        const { github, repository, path, body } = call;
        const comment = commentOf(repository, Number(path.comment_id));
        requireWrite(call, (0,issues_records/* issueNumbered */.Wu)(repository, comment.issue));
        issue_comments_requireSound(body.body);
        comment.body = body.body;
        comment.updatedAt = github.clock.stamp();
        return { status: 200, body: (0,issues_shape/* commentShape */.pZ)(github, repository, comment) };
    },
    "issues/delete-comment": (call) => {
        const { repository, path } = call;
        const comment = commentOf(repository, Number(path.comment_id));
        requireWrite(call, (0,issues_records/* issueNumbered */.Wu)(repository, comment.issue));
        const all = issues_records/* comments */.nK.of(repository);
        all.splice(all.indexOf(comment), 1);
        return { status: 204 };
    },
};

;// CONCATENATED MODULE: ./lib/sandbox/github/issues/events.js





/** What was done to an issue or pull request, oldest first. */
function eventsOf(github, repository, number) {
    const events = issues_records/* issueEvents */.lK.of(repository).filter(({ issue }) => issue === number);
    return events.map((event) => eventShape(github, repository, event));
}
function eventShape(github, repository, event) {
    const { id, kind, actor, at } = event;
    return {
        id,
        node_id: (0,node_id/* nodeId */.s)("IE", id),
        url: github.api(`/repos/${repository.fullName}/issues/events/${id}`),
        actor: (0,shapes_user/* accountShape */.d)(github, actor),
        event: kind,
        commit_id: null,
        commit_url: null,
        created_at: at,
        performed_via_github_app: (0,shapes_app/* writtenByApp */.MX)(github, actor),
        ...subjectOf(github, repository, event),
    };
}
function subjectOf(github, repository, { kind, subject, actor }) {
    switch (kind) {
        case "labeled":
        case "unlabeled": {
            const { name, color } = (0,issues_records/* labelNamed */.eX)(github, repository, subject);
            return { label: { name, color } };
        }
        case "assigned":
            return { assignee: (0,shapes_user/* accountShape */.d)(github, subject), assigner: (0,shapes_user/* accountShape */.d)(github, actor) };
        case "closed":
        case "reopened":
            return {};
    }
}
/** Events and comments together, oldest first. */
function timelineOf(github, repository, number) {
    const said = (0,issues_records/* commentsOn */.Iw)(repository, number).map((comment) => {
        const shape = (0,issues_shape/* commentShape */.pZ)(github, repository, comment);
        const { author_association, performed_via_github_app: _, reactions: __, pin: ___, minimized: ____, ...rest } = shape;
        const user = (0,shapes_user/* accountShape */.d)(github, comment.author);
        return {
            ...rest,
            event: "commented",
            actor: user,
            user,
            author_association: author_association ?? "NONE",
        };
    });
    const all = [...eventsOf(github, repository, number), ...said];
    return all.sort((a, b) => (a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : 0));
}

;// CONCATENATED MODULE: ./lib/sandbox/github/issues/search.js


/** `name:value`, `name:"a value"`, or words to be found as they are. */
const term = /(?:([\w-]+):)?(?:"([^"]*)"|(\S+))/g;
/** Finds issues and pull requests; only the qualifiers below are understood, and others are refused rather than ignored. */
function searchIssues(repositories, query) {
    const tests = [...query.matchAll(term)].map(([, name, quoted, plain]) => testFor(name, quoted ?? plain ?? ""));
    const all = repositories.flatMap((repository) => (0,issues_records/* allIssues */.qg)(repository).map((issue) => ({ repository, issue })));
    return all.filter((found) => tests.every((passes) => passes(found)));
}
const search_same = (a, b) => a.toLowerCase() === b.toLowerCase();
/** @throws {Refusal} 422 */
function testFor(name, value) {
    switch (name) {
        case undefined:
            return ({ issue: { record } }) => `${record.title}\n${record.body ?? ""}`.toLowerCase().includes(value.toLowerCase());
        case "repo":
            return ({ repository }) => search_same(repository.fullName, value);
        case "org":
        case "user":
            return ({ repository }) => search_same(repository.owner, value);
        case "author":
            return ({ issue }) => search_same(issue.record.author, value.replace(/^app\/(.*)$/, "$1[bot]"));
        case "label":
            return ({ issue }) => issue.record.labels.some((label) => search_same(label, value));
        case "in":
            return () => true;
        case "is":
        case "type":
        case "state":
            return isTest(value);
        default:
            throw (0,refusal/* unprocessable */.Pq)(`the emulated search does not know '${name}:'`);
    }
}
/** @throws {Refusal} 422 */
function isTest(value) {
    switch (value) {
        case "open":
        case "closed":
            return ({ issue }) => issue.record.state === value;
        case "issue":
            return ({ issue }) => issue.kind === "issue";
        case "pr":
        case "pull-request":
            return ({ issue }) => issue.kind === "pull";
        case "merged":
            return ({ issue }) => issue.kind === "pull" && issue.record.mergedAt !== null;
        default:
            throw (0,refusal/* unprocessable */.Pq)(`the emulated search does not know 'is:${value}'`);
    }
}
/** Sorts what was found, the newest first unless asked otherwise. */
function sortFound(found, { sort = "created", order = "desc", }) {
    const key = ({ repository, issue: { record } }) => {
        if (sort === "updated")
            return record.updatedAt;
        if (sort !== "comments")
            return record.createdAt;
        const count = issues_records/* comments */.nK.of(repository).filter(({ issue }) => issue === record.number).length;
        return String(count).padStart(9, "0");
    };
    const ordered = found.toSorted((a, b) => key(b).localeCompare(key(a)));
    return order === "asc" ? ordered.reverse() : ordered;
}

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/issue-search.js





/** What happened to issues and pull requests, and finding them. */
const issueSearch = {
    "issues/list-events": ({ github, repository, path }) => {
        const { number } = (0,issues_records/* issueNumbered */.Wu)(repository, path.issue_number).record;
        return { status: 200, body: eventsOf(github, repository, number) };
    },
    "issues/list-events-for-timeline": ({ github, repository, path }) => {
        const { number } = (0,issues_records/* issueNumbered */.Wu)(repository, path.issue_number).record;
        return { status: 200, body: timelineOf(github, repository, number) };
    },
    "search/issues-and-pull-requests": ({ github, query, caller }) => {
        const visible = [...github.state.repositories.values()].filter((one) => (0,callers/* sees */.j7)(caller, one, github.state));
        const found = sortFound(searchIssues(visible, query.q), query);
        const items = found.map(({ repository, issue }) => {
            const { body, ...shape } = (0,issues_shape/* issueShape */.dQ)(github, repository, issue);
            const labels = (0,issues_shape/* labelsOf */.PC)(github, repository, issue);
            return { ...shape, labels, ...(body === null ? {} : { body }), score: 1 };
        });
        return {
            status: 200,
            body: { total_count: items.length, incomplete_results: false, search_type: "lexical", items },
        };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/issues/change.js
var change = __webpack_require__(98678);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/issues.js





const namesOf = (given) => given.flatMap((label) => (typeof label === "string" ? [label] : label.name == null ? [] : [label.name]));
const loginsOf = (given) => given.flatMap((one) => (typeof one === "string" ? [one] : one.login === undefined ? [] : [one.login]));
function passes(repository, { record }, filter) {
    const { state = "open", labels, creator, assignee, since } = filter;
    const wanted = labels?.split(",").map((name) => name.trim().toLowerCase()) ?? [];
    const has = new Set(record.labels.map((name) => name.toLowerCase()));
    return ((state === "all" || record.state === state) &&
        wanted.every((name) => has.has(name)) &&
        (creator === undefined || record.author.toLowerCase() === creator.toLowerCase()) &&
        (since === undefined || Date.parse(record.updatedAt) >= Date.parse(since)) &&
        isAssigned(repository, record.number, assignee));
}
function isAssigned(repository, issue, wanted) {
    const logins = issues_records/* assignees */.Hy.of(repository).flatMap((row) => (row.issue === issue ? [row.login] : []));
    if (wanted === undefined)
        return true;
    if (wanted === "none")
        return logins.length === 0;
    return wanted === "*" ? logins.length > 0 : logins.includes(wanted);
}
function sorted(found, sort = "created", direction = "desc") {
    const key = ({ record }) => (sort === "updated" ? record.updatedAt : record.createdAt);
    // What is equal stays in the order of numbers, the newest first.
    const ordered = found.toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
    return direction === "asc" ? ordered.reverse() : ordered;
}
/** Issues; pull requests are issues too. */
const issues = {
    "issues/list-for-repo": ({ github, repository, query }) => {
        const found = (0,issues_records/* allIssues */.qg)(repository).filter((issue) => passes(repository, issue, query));
        return {
            status: 200,
            body: sorted(found, query.sort, query.direction).map((issue) => (0,issues_shape/* issueShape */.dQ)(github, repository, issue)),
        };
    },
    "issues/create": ({ github, repository, body, caller }) => {
        const { assignee, assignees: several = [] } = body;
        const issue = (0,change/* openIssue */.YZ)(github, repository, {
            title: String(body.title),
            body: body.body,
            author: caller.login,
            labels: namesOf(body.labels ?? []),
            assignees: assignee == null ? several : [assignee, ...several],
        });
        return { status: 201, body: (0,issues_shape/* issueShape */.dQ)(github, repository, issue) };
    },
    "issues/get": ({ github, repository, path }) => ({
        status: 200,
        body: (0,issues_shape/* issueShape */.dQ)(github, repository, (0,issues_records/* issueNumbered */.Wu)(repository, path.issue_number)),
    }),
    "issues/update": (call) => {
        const { github, repository, path, body = {}, caller } = call;
        const issue = (0,issues_records/* issueNumbered */.Wu)(repository, path.issue_number);
        requireWrite(call, issue);
        const doing = { github, repository, issue, actor: caller.login };
        if (body.title != null)
            issue.record.title = String(body.title);
        if (body.body !== undefined)
            issue.record.body = body.body;
        if (body.labels !== undefined)
            (0,change/* setLabels */.q0)(doing, namesOf(body.labels));
        if (body.assignees !== undefined)
            (0,change/* assign */.kp)(doing, loginsOf(body.assignees));
        if (body.state !== undefined)
            (0,change/* moveTo */.tw)(doing, { state: body.state, reason: body.state_reason });
        issue.record.updatedAt = github.clock.stamp();
        return { status: 200, body: (0,issues_shape/* issueShape */.dQ)(github, repository, issue) };
    },
    "issues/list-labels-on-issue": ({ github, repository, path }) => ({
        status: 200,
        body: (0,issues_shape/* labelsOf */.PC)(github, repository, (0,issues_records/* issueNumbered */.Wu)(repository, path.issue_number)),
    }),
    "issues/add-labels": (call) => {
        const { github, repository, path, body = [], caller } = call;
        const issue = (0,issues_records/* issueNumbered */.Wu)(repository, path.issue_number);
        requireWrite(call, issue);
        (0,change/* addLabels */.Nl)({ github, repository, issue, actor: caller.login }, namesOf(issues_listIn(body)));
        return { status: 200, body: (0,issues_shape/* labelsOf */.PC)(github, repository, issue) };
    },
    "issues/set-labels": (call) => {
        const { github, repository, path, body = [], caller } = call;
        const issue = (0,issues_records/* issueNumbered */.Wu)(repository, path.issue_number);
        requireWrite(call, issue);
        (0,change/* setLabels */.q0)({ github, repository, issue, actor: caller.login }, namesOf(issues_listIn(body)));
        return { status: 200, body: (0,issues_shape/* labelsOf */.PC)(github, repository, issue) };
    },
    "issues/remove-label": (call) => {
        const { github, repository, path, caller } = call;
        const issue = (0,issues_records/* issueNumbered */.Wu)(repository, path.issue_number);
        requireWrite(call, issue);
        if (!(0,change/* removeLabel */.tA)({ github, repository, issue, actor: caller.login }, path.name))
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: (0,issues_shape/* labelsOf */.PC)(github, repository, issue) };
    },
    "issues/add-assignees": (call) => {
        const { github, repository, path, body, caller } = call;
        const issue = (0,issues_records/* issueNumbered */.Wu)(repository, path.issue_number);
        requireWrite(call, issue);
        (0,change/* assign */.kp)({ github, repository, issue, actor: caller.login }, loginsOf(body?.assignees ?? []));
        return { status: 201, body: (0,issues_shape/* issueShape */.dQ)(github, repository, issue) };
    },
};
/** Labels are given as a list, or as an object around one. */
function issues_listIn(body) {
    return "labels" in body ? (body.labels ?? []) : body;
}

// EXTERNAL MODULE: ./lib/sandbox/github/actions/runs.js
var runs = __webpack_require__(54137);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/jobs.js





const dayMs = 86_400_000;
const mostDays = 30;
const mostReruns = 50;
/** @throws {Refusal} 403 (github-facts 4.18) */
function requireRerunnable({ clock }, run) {
    if ((0,records/* latestAttempt */.N7)(run).status !== "completed")
        throw (0,refusal/* forbidden */.o0)("This workflow is already running");
    if (clock.now.getTime() - Date.parse(run.createdAt) > mostDays * dayMs) {
        throw (0,refusal/* forbidden */.o0)("Unable to retry this workflow run because it was created over a month ago");
    }
    if (run.attempts.length > mostReruns)
        throw (0,refusal/* forbidden */.o0)("This workflow run has been re-run too often");
}
const jobsOf = (repository, { id }, attempt) => records/* jobs */.LR.of(repository).filter((job) => job.run === id && job.attempt === attempt);
function hasFailed(repository, job) {
    const conclusion = checks_records/* checkRuns */.l4.of(repository).find(({ id }) => id === job.id)?.conclusion;
    return conclusion !== "success" && conclusion !== "skipped" && conclusion !== "neutral";
}
/** @throws {Refusal} 404 */
function jobOf(repository, id) {
    const job = records/* jobs */.LR.of(repository).find((candidate) => candidate.id === id);
    if (job === undefined)
        throw (0,refusal/* notFound */.mX)();
    return job;
}
/** Jobs of runs, and running them again. */
const jobs = {
    "actions/list-jobs-for-workflow-run": ({ github, repository, path, query }) => {
        const run = (0,records/* runOf */.ng)(repository, path.run_id);
        const { filter = "latest" } = query;
        const found = records/* jobs */.LR
            .of(repository)
            .filter((job) => job.run === run.id && (filter === "all" || job.attempt === (0,records/* latestAttempt */.N7)(run).number));
        const shapes = found.map((job) => (0,shape/* jobShape */.Tj)(github, repository, job));
        return { status: 200, body: { total_count: shapes.length, jobs: shapes } };
    },
    "actions/list-jobs-for-workflow-run-attempt": ({ github, repository, path }) => {
        const run = (0,records/* runOf */.ng)(repository, path.run_id);
        if (run.attempts.every(({ number }) => number !== path.attempt_number))
            throw (0,refusal/* notFound */.mX)();
        const shapes = jobsOf(repository, run, path.attempt_number).map((job) => (0,shape/* jobShape */.Tj)(github, repository, job));
        return { status: 200, body: { total_count: shapes.length, jobs: shapes } };
    },
    "actions/get-job-for-workflow-run": ({ github, repository, path }) => ({
        status: 200,
        body: (0,shape/* jobShape */.Tj)(github, repository, jobOf(repository, Number(path.job_id))),
    }),
    "actions/re-run-workflow": ({ github, repository, path, caller }) => {
        const run = (0,records/* runOf */.ng)(repository, path.run_id);
        requireRerunnable(github, run);
        const again = jobsOf(repository, run, (0,records/* latestAttempt */.N7)(run).number);
        (0,runs/* addAttempt */.Vm)(github, repository, { run, actor: caller.login, again });
        github.tell({ kind: "rerun", repository: repository.fullName, run: run.id, jobs: null });
        return { status: 201, body: {} };
    },
    "actions/re-run-workflow-failed-jobs": ({ github, repository, path, caller }) => {
        const run = (0,records/* runOf */.ng)(repository, path.run_id);
        requireRerunnable(github, run);
        const again = jobsOf(repository, run, (0,records/* latestAttempt */.N7)(run).number).filter((job) => hasFailed(repository, job));
        if (again.length === 0)
            throw (0,refusal/* forbidden */.o0)("The workflow run containing this job has no failed jobs");
        (0,runs/* addAttempt */.Vm)(github, repository, { run, actor: caller.login, again });
        const names = again.map(({ name }) => name);
        github.tell({ kind: "rerun", repository: repository.fullName, run: run.id, jobs: names });
        return { status: 201, body: {} };
    },
    "actions/re-run-job-for-workflow-run": ({ github, repository, path, caller }) => {
        const job = jobOf(repository, Number(path.job_id));
        const run = (0,records/* runOf */.ng)(repository, job.run);
        requireRerunnable(github, run);
        (0,runs/* addAttempt */.Vm)(github, repository, { run, actor: caller.login, again: [job] });
        github.tell({ kind: "rerun", repository: repository.fullName, run: run.id, jobs: [job.name] });
        return { status: 201, body: {} };
    },
};

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/labels.js



/** @throws {Refusal} 404 */
function labelOf(repository, name) {
    const found = issues_records/* labels */.WD.of(repository).find((label) => label.name.toLowerCase() === name.toLowerCase());
    if (found === undefined)
        throw (0,refusal/* notFound */.mX)();
    return found;
}
/** @throws {Refusal} 422 */
function requireNew(repository, name, own) {
    const isTaken = issues_records/* labels */.WD
        .of(repository)
        .some((label) => label !== own && label.name.toLowerCase() === name.toLowerCase());
    if (isTaken)
        throw (0,refusal/* unprocessable */.Pq)("Validation Failed", [{ resource: "Label", field: "name", code: "already_exists" }]);
}
/** @throws {Refusal} 422 */
function requireColor(color) {
    if (/^[0-9a-f]{6}$/i.test(color))
        return;
    throw (0,refusal/* unprocessable */.Pq)("Validation Failed", [{ resource: "Label", field: "color", code: "invalid" }]);
}
/** Labels of a repository. */
const labels = {
    "issues/list-labels-for-repo": ({ github, repository }) => ({
        status: 200,
        body: issues_records/* labels */.WD.of(repository).map((label) => (0,issues_shape/* labelShape */.M2)(github, repository, label)),
    }),
    "issues/create-label": ({ github, repository, body }) => {
        const { name, color = "ededed", description = null } = body;
        requireNew(repository, name);
        requireColor(color);
        const label = { id: github.nextId(), name, color, description };
        issues_records/* labels */.WD.of(repository).push(label);
        return { status: 201, body: (0,issues_shape/* labelShape */.M2)(github, repository, label) };
    },
    "issues/get-label": ({ github, repository, path }) => ({
        status: 200,
        body: (0,issues_shape/* labelShape */.M2)(github, repository, labelOf(repository, path.name)),
    }),
    "issues/update-label": ({ github, repository, path, body = {} }) => {
        const label = labelOf(repository, path.name);
        const { new_name: name = label.name, color = label.color } = body;
        requireNew(repository, name, label);
        requireColor(color);
        for (const { record } of (0,issues_records/* allIssues */.qg)(repository)) {
            const at = record.labels.indexOf(label.name);
            if (at >= 0)
                record.labels[at] = name;
        }
        Object.assign(label, { name, color, description: body.description ?? label.description });
        return { status: 200, body: (0,issues_shape/* labelShape */.M2)(github, repository, label) };
    },
    "issues/delete-label": ({ repository, path }) => {
        const label = labelOf(repository, path.name);
        const all = issues_records/* labels */.WD.of(repository);
        all.splice(all.indexOf(label), 1);
        for (const { record } of (0,issues_records/* allIssues */.qg)(repository)) {
            const at = record.labels.indexOf(label.name);
            if (at >= 0)
                record.labels.splice(at, 1);
        }
        return { status: 204 };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/pulls/merge.js
var merge = __webpack_require__(42088);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/tips.js
var pulls_tips = __webpack_require__(38500);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/judgement.js
var rules_judgement = __webpack_require__(45552);
// EXTERNAL MODULE: ./lib/sandbox/github/rules/merge-rules.js
var merge_rules = __webpack_require__(20381);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/range.js
var range = __webpack_require__(54841);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/pull.js
var shapes_pull = __webpack_require__(17847);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/pulls.js






/** @throws {Refusal} 404 */
function pullOf({ pulls }, number) {
    const pull = pulls.find((candidate) => candidate.number === number);
    if (pull === undefined)
        throw (0,refusal/* notFound */.mX)();
    return pull;
}
const pulls = {
    "pulls/list": async ({ github, repository, query }) => {
        const found = repository.pulls.filter((pull) => isWanted(pull, query)).sort(orderOf(query));
        return {
            status: 200,
            body: await Promise.all(found.map((pull) => (0,shapes_pull/* pullSimpleShape */.X)(github, repository, pull))),
        };
    },
    "pulls/get": async ({ github, repository, path }) => ({
        status: 200,
        body: await (0,shapes_pull/* pullShape */.B)(github, repository, pullOf(repository, path.pull_number)),
    }),
    "pulls/create": async ({ github, repository, body, caller }) => {
        const pull = await newPull(github, repository, { ...body, author: caller.login });
        repository.pulls.push(pull);
        const { fullName } = repository;
        const { head } = await (0,pulls_tips/* tipsOf */.c)(github, repository, pull);
        const opened = { number: pull.number, action: "opened", head, actor: caller.login };
        github.tell({ kind: "pull-request", repository: fullName, ...opened });
        return { status: 201, body: await (0,shapes_pull/* pullShape */.B)(github, repository, pull) };
    },
    "pulls/update": async ({ github, repository, path, body, caller }) => {
        const pull = pullOf(repository, path.pull_number);
        const at = github.clock.stamp();
        const { title = pull.title, body: text = pull.body, base = pull.base, state = pull.state } = body;
        if (state === "open" && pull.mergedAt !== null)
            throw (0,refusal/* unprocessable */.Pq)("Validation Failed");
        if (state === "closed")
            pull.frozen ??= await (0,pulls_tips/* tipsOf */.c)(github, repository, pull);
        else
            pull.frozen = undefined;
        const closedAt = state === "closed" ? (pull.closedAt ?? at) : null;
        const action = pull.state === state ? "edited" : state === "open" ? "reopened" : "closed";
        Object.assign(pull, { title, body: text, base, state, closedAt, updatedAt: at });
        const { head } = await (0,pulls_tips/* tipsOf */.c)(github, repository, pull);
        const changed = { number: pull.number, action, head, actor: caller.login };
        github.tell({ kind: "pull-request", repository: repository.fullName, ...changed });
        return { status: 200, body: await (0,shapes_pull/* pullShape */.B)(github, repository, pull) };
    },
    "pulls/list-files": async ({ github, repository, path }) => {
        const tips = await (0,pulls_tips/* tipsOf */.c)(github, repository, pullOf(repository, path.pull_number));
        const changes = (await (0,range/* changesOf */.fs)(github, repository, tips)).slice(0, range/* mostFiles */.p);
        const commit = tips.head;
        return {
            status: 200,
            body: changes.map((change) => changeShape(github, repository, { change, commit })),
        };
    },
    "pulls/list-commits": async ({ github, repository, path }) => {
        const tips = await (0,pulls_tips/* tipsOf */.c)(github, repository, pullOf(repository, path.pull_number));
        const commits = (await (0,range/* commitsOf */.g3)(github, repository, tips)).slice(0, range/* mostCommits */.aI);
        return { status: 200, body: commits.map((commit) => (0,shapes_commit/* commitShape */.dO)(github, repository, commit)) };
    },
    "pulls/check-if-merged": ({ repository, path }) => {
        if (pullOf(repository, path.pull_number).mergedAt === null)
            throw (0,refusal/* notFound */.mX)();
        return { status: 204 };
    },
    "repos/list-pull-requests-associated-with-commit": async ({ github, repository, path }) => {
        const sha = await (await github.git(repository)).commit(path.commit_sha);
        if (sha === undefined)
            throw (0,refusal/* unprocessable */.Pq)(`No commit found for SHA: ${path.commit_sha}`);
        const answers = await Promise.all(repository.pulls.map((pull) => (0,range/* brings */.gt)(github, repository, { pull, sha })));
        const found = repository.pulls.filter((_, i) => answers[i]);
        return {
            status: 200,
            body: await Promise.all(found.map((pull) => (0,shapes_pull/* pullSimpleShape */.X)(github, repository, pull))),
        };
    },
};
function isWanted(pull, { state = "open", head, base }) {
    if (state !== "all" && pull.state !== state)
        return false;
    if (base !== undefined && pull.base !== base)
        return false;
    // Without an owner in front GitHub ignores this filter.
    if (head === undefined || !head.includes(":"))
        return true;
    return head === `${pull.headRepository.split("/")[0]}:${pull.head}`;
}
function orderOf({ sort = "created", direction }) {
    const isUp = (direction ?? (sort === "created" ? "desc" : "asc")) === "asc";
    const order = (a, b) => sort === "updated" ? a.updatedAt.localeCompare(b.updatedAt) : a.number - b.number;
    return (a, b) => (isUp ? order(a, b) : order(b, a));
}
/** @throws {Refusal} 422 */
async function newPull(github, repository, given) {
    const { source, head } = headOf(github, repository, given.head);
    const { title, body = null, base, author, draft: isDraft = false } = given;
    const invalid = (field) => (0,refusal/* unprocessable */.Pq)("Validation Failed", [{ resource: "PullRequest", field, code: "invalid" }]);
    if (title === undefined)
        throw (0,refusal/* unprocessable */.Pq)('Invalid request.\n\n"title" wasn\'t supplied.');
    if ((await github.git(repository)).refs.get(`refs/heads/${base}`) === undefined)
        throw invalid("base");
    if ((await github.git(source)).refs.get(`refs/heads/${head}`) === undefined)
        throw invalid("head");
    pulls_requireNew(repository, { head, base, source: source.fullName });
    repository.lastNumber += 1;
    const at = github.clock.stamp();
    return {
        ...{ id: github.nextId(), number: repository.lastNumber, title, body, author, isDraft, base, head },
        ...{ state: "open", createdAt: at, updatedAt: at, closedAt: null, mergedAt: null, mergedBy: null },
        ...{ mergeCommit: null, frozen: undefined, headRepository: source.fullName },
        ...{ labels: [], requestedReviewers: [], requestedTeams: [], reviews: [] },
    };
}
function headOf(github, repository, given) {
    const [owner, branch] = given.split(":");
    if (branch === undefined || owner === repository.owner)
        return { source: repository, head: branch ?? given };
    const all = [...github.state.repositories.values()];
    const source = all.find((one) => one.owner === owner && one.forkOf === repository.fullName);
    if (source !== undefined)
        return { source, head: branch };
    throw (0,refusal/* unprocessable */.Pq)("Validation Failed", [{ resource: "PullRequest", field: "head", code: "invalid" }]);
}
function pulls_requireNew({ pulls: known }, { head, base, source }) {
    const same = known.find((pull) => pull.state === "open" && pull.head === head && pull.base === base && pull.headRepository === source);
    if (same === undefined)
        return;
    const message = `A pull request already exists for ${source.split("/")[0]}:${head}.`;
    throw (0,refusal/* unprocessable */.Pq)("Validation Failed", [{ resource: "PullRequest", field: "", code: "custom", message }]);
}

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/merges.js






/** Merging of pull requests, as far as rules allow it. */
const merges = {
    "pulls/merge": async ({ github, repository, path, body, caller }) => {
        const pull = pullOf(repository, path.pull_number);
        if (pull.state === "closed" || pull.isDraft)
            throw (0,refusal/* refuse */.TR)(405, "Pull Request is not mergeable");
        const tips = await (0,pulls_tips/* tipsOf */.c)(github, repository, pull);
        const { sha: seen = tips.head, merge_method: method = "merge", commit_title: title, commit_message: message, } = body ?? {};
        if (seen !== tips.head)
            throw (0,refusal/* conflict */.hj)("Head branch was modified. Review and try the merge again.");
        const note = await requireMergeable(github, repository, { pull, tips, method, caller });
        const words = {
            ...(title === undefined ? {} : { title }),
            ...(message === undefined ? {} : { message }),
        };
        const sha = await (0,merge/* mergePull */.kv)(github, repository, { pull, by: caller.login, method, ...words });
        note(sha);
        return { status: 200, body: { sha, merged: true, message: "Pull Request successfully merged" } };
    },
};
/** Gives what writes the record of a merge that may be. @throws {Refusal} 405 naming all that is missing */
async function requireMergeable(github, repository, { pull, tips, method, caller }) {
    if (!repository.mergeMethods.has(method)) {
        const names = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" };
        throw (0,refusal/* refuse */.TR)(405, `${names[method]} are not allowed on this repository.`);
    }
    const judgement = await (0,merge_rules/* judgeMerge */.s)(github, repository, { pull, tips, caller, method, through: "button" });
    const note = (after) => {
        const moved = { ref: `refs/heads/${pull.base}`, before: tips.base, after, actor: caller.login };
        (0,rules_judgement/* recordSuite */.GO)(github, repository, { moved, judgement });
    };
    if (judgement.refused.length === 0)
        return note;
    note(tips.head);
    throw new refusal/* Refusal */.P_(405, {
        message: (0,rules_judgement/* refusalText */.Kw)(judgement),
        documentation_url: "https://docs.github.com/rest/pulls/pulls#merge-a-pull-request",
        status: "405",
    });
}

// EXTERNAL MODULE: ./lib/sandbox/github/shapes/repository.js
var shapes_repository = __webpack_require__(30216);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/meta.js





/** Who is asking, and how much may still be asked. */
const meta = {
    "meta/get": () => ({ status: 200, body: { verifiable_password_authentication: false } }),
    "rate-limit/get": ({ github, caller }) => {
        const core = github.limits.status(caller, "core");
        const search = github.limits.status(caller, "search");
        const graphql = github.limits.status(caller, "graphql");
        return { status: 200, body: { resources: { core, search, graphql }, rate: core } };
    },
    "users/get-authenticated": ({ github, caller }) => {
        if (caller.token === undefined)
            throw (0,refusal/* refuse */.TR)(401, "Requires authentication");
        // An installation is nobody: GitHub says so.
        if (caller.token.kind !== "user")
            throw (0,refusal/* forbidden */.o0)();
        const { name = null, email = null, ...user } = (0,shapes_user/* accountShape */.d)(github, caller.login);
        const unknown = { company: null, blog: null, location: null, hireable: null, bio: null };
        const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
        return { status: 200, body: { ...user, name, email, ...unknown, ...counts, ...stamps } };
    },
    "apps/get-authenticated": ({ github, caller }) => {
        const app = (0,shapes_app/* appOf */.XH)(github, caller.login);
        if (caller.token?.kind !== "app" || app === undefined)
            throw (0,refusal/* refuse */.TR)(401, "A JSON web token could not be decoded");
        return { status: 200, body: { ...(0,shapes_app/* appShape */.vv)(github, app), permissions: permissionsOf(caller.token) } };
    },
    "apps/get-repo-installation": ({ github, caller, repository }) => {
        const app = (0,shapes_app/* appOf */.XH)(github, caller.login);
        if (caller.token === undefined || app === undefined)
            throw (0,refusal/* refuse */.TR)(401, "A JSON web token could not be decoded");
        return { status: 200, body: installationShape(github, repository, { app, token: caller.token }) };
    },
    "apps/list-repos-accessible-to-installation": ({ github, caller }) => {
        if (caller.token === undefined || caller.token.kind === "user")
            throw (0,refusal/* forbidden */.o0)();
        const repositories = reachableBy(github, caller).map((one) => (0,shapes_repository/* baseRepositoryShape */.j)(github, one));
        return { status: 200, body: { total_count: repositories.length, repositories } };
    },
};
const since = "2020-01-01T00:00:00Z";
const stamps = { created_at: since, updated_at: since };
function reachableBy(github, caller) {
    const { token } = caller;
    return [...github.state.repositories.values()].filter((repository) => {
        if (token?.repository !== undefined)
            return token.repository === repository.fullName;
        return (token?.owner ?? repository.owner) === repository.owner && (0,callers/* sees */.j7)(caller, repository, github.state);
    });
}
function permissionsOf({ permissions }) {
    return { metadata: "read", ...Object.fromEntries(permissions) };
}
function installationShape(github, { owner }, { app, token }) {
    const id = app.id * 1_000;
    const account = (0,shapes_user/* accountShape */.d)(github, owner);
    return {
        id,
        account,
        repository_selection: token.repository === undefined ? "all" : "selected",
        access_tokens_url: github.api(`/app/installations/${id}/access_tokens`),
        repositories_url: github.api("/installation/repositories"),
        html_url: github.html(`/organizations/${owner}/settings/installations/${id}`),
        app_id: app.id,
        app_slug: app.slug,
        target_id: Number(account.id),
        target_type: account.type,
        permissions: permissionsOf(token),
        events: [],
        ...stamps,
        single_file_name: null,
        suspended_by: null,
        suspended_at: null,
    };
}

// EXTERNAL MODULE: ./lib/sandbox/github/seed/repositories.js + 1 modules
var repositories = __webpack_require__(1731);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/new-repositories.js




/** Makes a repository; who makes it is its administrator. @throws {Refusal} 422 */
async function new_repositories_create(github, { owner, caller, wanted }) {
    const name = `${owner}/${wanted.name}`;
    if (github.state.repositories.has(name.toLowerCase()))
        throw taken();
    const files = { "README.md": `# ${wanted.name}\n${wanted.description ?? ""}` };
    const first = { message: "Initial commit", author: caller.login, files };
    const { description } = wanted;
    const repository = await (0,repositories/* plantRepository */.K)(github, {
        name,
        seed: {
            visibility: wanted.visibility,
            ...(description == null ? {} : { description }),
            ...(wanted.auto_init === true ? { commits: [first] } : {}),
        },
        folder: ".",
    });
    repository.collaborators.set(caller.login.toLowerCase(), "admin");
    repository.allowsForking = wanted.allow_forking ?? repository.allowsForking;
    repository.deletesMergedBranches = wanted.delete_branch_on_merge ?? false;
    await github.git(repository);
    return repository;
}
const taken = () => new refusal/* Refusal */.P_(422, {
    message: "Repository creation failed.",
    errors: [
        {
            resource: "Repository",
            code: "custom",
            field: "name",
            message: "name already exists on this account",
        },
    ],
    documentation_url: "https://docs.github.com/rest/repos/repos",
    status: "422",
});
/** Every member may make repositories, and an app that administers them (modelled: GitHub's default). @throws {Refusal} 403 */
function requireMaker(github, caller, login) {
    const organization = github.organization(login);
    const permission = { scope: "administration", level: "write" };
    const isMember = caller.token?.kind === "user" && organization.members.has(caller.login.toLowerCase());
    const place = { state: github.state, repository: undefined, organization };
    if (isMember || (caller.token?.kind === "app" && (0,callers/* holds */.v9)(caller, permission, place)))
        return;
    throw (0,refusal/* forbidden */.o0)("You need admin access to the organization before adding a repository to it.");
}
const visibilityOf = (isPrivate) => isPrivate === true ? "private" : "public";
/** `internal` is Enterprise Cloud's; GitHub's types lack it. */
const visibilityNamed = (name) => ["public", "private", "internal"].find((one) => one === name) ?? "private";
/** Making repositories. */
const newRepositories = {
    "repos/create-in-org": async ({ github, path, body, caller }) => {
        requireMaker(github, caller, path.org);
        const owner = github.organization(path.org).login;
        const wanted = { ...body, visibility: visibilityNamed(body.visibility ?? visibilityOf(body.private)) };
        const repository = await new_repositories_create(github, { owner, caller, wanted });
        return { status: 201, body: (0,shapes_repository/* repositoryShape */.M)(github, repository) };
    },
    "repos/create-for-authenticated-user": async ({ github, body, caller }) => {
        if (caller.token?.kind !== "user")
            throw (0,refusal/* forbidden */.o0)();
        const wanted = { ...body, visibility: visibilityOf(body.private) };
        const repository = await new_repositories_create(github, { owner: caller.login, caller, wanted });
        return { status: 201, body: (0,shapes_repository/* repositoryShape */.M)(github, repository) };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/rules/bypass.js
var bypass = __webpack_require__(25255);
;// CONCATENATED MODULE: ./lib/sandbox/github/rules/shape.js




/** A ruleset in a list: rules, conditions and bypasses are left out. */
function rulesetSummary(github, { ruleset, type, source }) {
    const { id, body, createdAt, updatedAt } = ruleset;
    const self = type === "Repository" ? `/repos/${source}/rulesets/${id}` : `/orgs/${source}/rulesets/${id}`;
    const page = type === "Repository" ? `/${source}/rules/${id}` : `/organizations/${source}/settings/rules/${id}`;
    return {
        id,
        name: body.name,
        target: body.target ?? "branch",
        source_type: type,
        source,
        enforcement: body.enforcement,
        node_id: (0,node_id/* nodeId */.s)("RRS", id),
        _links: { self: { href: github.api(self) }, html: { href: github.html(page) } },
        created_at: createdAt,
        updated_at: updatedAt,
    };
}
/** A ruleset as a caller sees it: bypass actors are for who may write it (github-facts 2.23). */
function rulesetShape(github, placed, viewed) {
    const { body } = placed.ruleset;
    return {
        ...rulesetSummary(github, placed),
        ...contentsOf(placed.ruleset),
        ...(mayWrite(github, placed, viewed) ? { bypass_actors: [...bypassActors(placed.ruleset)] } : {}),
        current_user_can_bypass: (0,bypass/* bypassOf */.A)(github, viewed.caller, { ...placed, actors: body.bypass_actors ?? [] }),
    };
}
/** Both were held to the description when they were written. */
function contentsOf({ body }) {
    return {
        conditions: (body.conditions ?? {}),
        rules: [...(body.rules ?? [])],
    };
}
const bypassActors = ({ body }) => (body.bypass_actors ?? []);
function mayWrite(github, { type, source }, { caller, repository }) {
    const { state } = github;
    if (type === "Repository") {
        return (0,callers/* holds */.v9)(caller, { scope: "administration", level: "write" }, { state, repository });
    }
    const organization = state.organizations.get(source.toLowerCase());
    const permission = { scope: "organization_administration", level: "write" };
    return (0,callers/* holds */.v9)(caller, permission, { state, repository: undefined, organization });
}
/** One version of a ruleset. */
function versionShape(github, { id, at, actor }) {
    const account = github.state.users.get(actor.toLowerCase());
    return { version_id: id, actor: { id: account?.id ?? 0, type: account?.type ?? "User" }, updated_at: at };
}
/** One version of a ruleset, with what it was then. */
function versionWithState(github, placed, version) {
    const then = { ...placed.ruleset, body: version.body, updatedAt: version.at };
    const { _links, node_id, ...summary } = rulesetSummary(github, { ...placed, ruleset: then });
    const state = { ...summary, ...contentsOf(then), bypass_actors: [...bypassActors(then)] };
    return { ...versionShape(github, version), state: (0,shapes_schema/* anyObject */.a)(state) };
}

// EXTERNAL MODULE: ./lib/sandbox/github/seed/organizations.js
var organizations = __webpack_require__(90049);
;// CONCATENATED MODULE: ./lib/sandbox/github/rules/write.js



/** Rulesets that one repository or organisation may have (github-facts 2.18). */
const most = 75;
const githubActions = 15368;
/** Adds a ruleset. @throws {Refusal} 422 */
function addRuleset(github, rulesets, { body, actor }) {
    if (rulesets.length >= most)
        throw write_invalid(`Cannot have more than ${most} rulesets`);
    write_requireSound(body, rulesets);
    const ruleset = (0,organizations/* newRuleset */.$J)(github, body, actor);
    rulesets.push(ruleset);
    return ruleset;
}
/** Changes what is given of a ruleset, and keeps the version before it. @throws {Refusal} 422 */
function changeRuleset(github, ruleset, change) {
    const given = Object.entries(change.body).filter(([, value]) => value !== undefined);
    const body = { ...ruleset.body, ...Object.fromEntries(given) };
    write_requireSound(body, change.others.filter((other) => other !== ruleset));
    ruleset.body = body;
    ruleset.updatedAt = github.clock.stamp();
    ruleset.history.unshift({ id: github.nextId(), at: ruleset.updatedAt, actor: change.actor, body });
}
/** @throws {Refusal} 404 */
function rulesetIn(rulesets, id) {
    const found = rulesets.find((ruleset) => ruleset.id === id);
    if (found === undefined)
        throw (0,refusal/* notFound */.mX)();
    return found;
}
/** Takes a ruleset away. @throws {Refusal} 404 */
function removeRuleset(rulesets, id) {
    rulesets.splice(rulesets.indexOf(rulesetIn(rulesets, id)), 1);
}
function write_requireSound(body, others) {
    if (others.some(({ body: { name } }) => name === body.name))
        throw write_invalid("Name must be unique");
    const actors = (body.bypass_actors ?? []);
    if (actors.some((actor) => actor.actor_type === "Integration" && actor.actor_id === githubActions)) {
        // github-facts 2.29
        throw write_invalid("Actor GitHub Actions integration must be part of the ruleset source or owner organization");
    }
    const { ref_name: names } = (0,targets/* conditionsOf */.yb)({ body });
    const patterns = [...(names?.include ?? []), ...(names?.exclude ?? [])];
    const wrong = patterns.filter((pattern) => !/^(refs\/|~ALL$|~DEFAULT_BRANCH$)/.test(pattern));
    if (wrong.length > 0)
        throw write_invalid(`Invalid target patterns: '${wrong.join("', '")}'`);
}
function write_invalid(reason) {
    return new refusal/* Refusal */.P_(422, {
        message: "Validation Failed",
        errors: [reason],
        documentation_url: "https://docs.github.com/rest/repos/rules",
        status: "422",
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/organization-rulesets.js



const placedIn = ({ login }, ruleset) => ({
    ruleset,
    type: "Organization",
    source: login,
});
/** Rulesets of an organisation; even reading them needs the right to write (github-facts 2.26). */
const organizationRulesets = {
    "repos/get-org-rulesets": ({ github, path, query }) => {
        const organization = github.organization(path.org);
        const wanted = query.targets?.split(",");
        const all = organization.rulesets.filter(({ body }) => wanted?.includes(body.target ?? "branch") ?? true);
        return {
            status: 200,
            body: all.map((ruleset) => rulesetSummary(github, placedIn(organization, ruleset))),
        };
    },
    "repos/get-org-ruleset": ({ github, path, caller }) => {
        const organization = github.organization(path.org);
        const placed = placedIn(organization, rulesetIn(organization.rulesets, path.ruleset_id));
        return { status: 200, body: rulesetShape(github, placed, { caller, repository: undefined }) };
    },
    "repos/create-org-ruleset": ({ github, path, body, caller }) => {
        const organization = github.organization(path.org);
        const ruleset = addRuleset(github, organization.rulesets, { body, actor: caller.login });
        const placed = placedIn(organization, ruleset);
        return { status: 201, body: rulesetShape(github, placed, { caller, repository: undefined }) };
    },
    "repos/update-org-ruleset": ({ github, path, body = {}, caller }) => {
        const organization = github.organization(path.org);
        const ruleset = rulesetIn(organization.rulesets, path.ruleset_id);
        changeRuleset(github, ruleset, { body, actor: caller.login, others: organization.rulesets });
        const placed = placedIn(organization, ruleset);
        return { status: 200, body: rulesetShape(github, placed, { caller, repository: undefined }) };
    },
    "repos/delete-org-ruleset": ({ github, path }) => {
        removeRuleset(github.organization(path.org).rulesets, path.ruleset_id);
        return { status: 204 };
    },
    "orgs/get-org-ruleset-history": ({ github, path }) => {
        const { history } = rulesetIn(github.organization(path.org).rulesets, path.ruleset_id);
        return { status: 200, body: history.map((version) => versionShape(github, version)) };
    },
    "orgs/get-org-ruleset-version": ({ github, path }) => {
        const organization = github.organization(path.org);
        const ruleset = rulesetIn(organization.rulesets, path.ruleset_id);
        const version = ruleset.history.find(({ id }) => id === path.version_id);
        if (version === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: versionWithState(github, placedIn(organization, ruleset), version) };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/organizations/installations.js
var installations = __webpack_require__(70265);
;// CONCATENATED MODULE: ./lib/sandbox/github/organizations/properties.js

/** A definition as GitHub shows it. */
function definitionShape(github, { login }, definition) {
    return {
        url: github.api(`/orgs/${login}/properties/schema/${definition.property_name}`),
        source_type: "organization",
        required: false,
        default_value: null,
        description: null,
        values_editable_by: "org_actors",
        ...definition,
    };
}
/** Sets a definition, in place of one of the same name. @throws {Refusal} 422 */
function properties_define(organization, definition) {
    const { property_name: name, value_type: type, allowed_values: allowed } = definition;
    if (type.endsWith("_select") && (allowed ?? []).length === 0) {
        throw (0,refusal/* unprocessable */.Pq)(`Property '${name}': allowed_values must not be empty for ${type}`);
    }
    if (definition.required === true && definition.default_value == null) {
        throw (0,refusal/* unprocessable */.Pq)(`Property '${name}': a required property needs a default value`);
    }
    const at = organization.properties.findIndex(({ property_name }) => property_name === name);
    if (at < 0)
        organization.properties.push(definition);
    else
        organization.properties[at] = definition;
}
/** Values of a repository: its own, and the organisation's for properties that are required. */
function valuesOf({ properties: definitions }, { properties }) {
    return definitions.flatMap(({ property_name, required, default_value: byDefault }) => {
        const own = properties.get(property_name) ?? null;
        const value = own ?? (required === true ? (byDefault ?? null) : null);
        return value === null ? [] : [{ property_name, value }];
    });
}
/** Sets values of a repository; null takes one away. @throws {Refusal} 422 */
function setValues(organization, repository, values) {
    for (const { property_name: name, value } of values)
        requireAllowed(organization, name, value);
    for (const { property_name: name, value } of values) {
        if (value === null)
            repository.properties.delete(name);
        else
            repository.properties.set(name, value);
    }
}
/** @throws {Refusal} 422 */
function requireAllowed({ properties }, name, value) {
    const definition = properties.find(({ property_name }) => property_name === name);
    if (definition === undefined)
        throw (0,refusal/* unprocessable */.Pq)(`Property '${name}' is not defined`);
    const given = value === null ? [] : [value].flat();
    const allowed = definition.value_type === "true_false" ? ["true", "false"] : definition.allowed_values;
    const wrong = allowed == null ? [] : given.filter((one) => !allowed.includes(one));
    if (wrong.length > 0)
        throw (0,refusal/* unprocessable */.Pq)(`Property '${name}': value '${wrong.join("', '")}' is not allowed`);
    if (Array.isArray(value) !== (definition.value_type === "multi_select") && value !== null) {
        throw (0,refusal/* unprocessable */.Pq)(`Property '${name}': value is of the wrong type`);
    }
}

// EXTERNAL MODULE: ./lib/sandbox/github/shapes/organization.js
var shapes_organization = __webpack_require__(38095);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/organizations.js





/** Repositories whose properties one call may set. */
const mostRepositories = 30;
/** Organisations, their members, apps and custom properties. */
const organizations_organizations = {
    "orgs/get": ({ github, path }) => ({
        status: 200,
        body: (0,shapes_organization/* organizationShape */.L)(github, github.organization(path.org)),
    }),
    "orgs/list-members": ({ github, path, query }) => {
        const { role = "all" } = query;
        const found = [...github.organization(path.org).members].filter(([, held]) => role === "all" || held === role);
        return { status: 200, body: found.map(([login]) => (0,shapes_user/* accountShape */.d)(github, login)) };
    },
    "orgs/get-membership-for-user": ({ github, path }) => {
        const organization = github.organization(path.org);
        const role = organization.members.get(path.username.toLowerCase());
        if (role === undefined)
            throw (0,refusal/* notFound */.mX)();
        const url = github.api(`/orgs/${organization.login}`);
        return {
            status: 200,
            body: {
                url: `${url}/memberships/${path.username}`,
                state: "active",
                role,
                organization_url: url,
                organization: (0,shapes_organization/* organizationSimpleShape */.F)(github, organization),
                user: (0,shapes_user/* accountShape */.d)(github, path.username),
            },
        };
    },
    "orgs/list-app-installations": ({ github, path }) => {
        const organization = github.organization(path.org);
        const found = installations/* installations */.Ys.of(organization).map((row) => (0,installations/* installationShape */.Y8)(github, organization, row));
        return { status: 200, body: { total_count: found.length, installations: found } };
    },
    "orgs/custom-properties-for-repos-get-organization-definitions": ({ github, path }) => {
        const organization = github.organization(path.org);
        const body = organization.properties.map((one) => definitionShape(github, organization, one));
        return { status: 200, body };
    },
    "orgs/custom-properties-for-repos-create-or-update-organization-definitions": ({ github, path, body }) => {
        const organization = github.organization(path.org);
        for (const definition of body.properties)
            properties_define(organization, definition);
        const names = new Set(body.properties.map(({ property_name }) => property_name));
        const set = organization.properties.filter(({ property_name }) => names.has(property_name));
        return { status: 200, body: set.map((one) => definitionShape(github, organization, one)) };
    },
    "orgs/custom-properties-for-repos-create-or-update-organization-definition": ({ github, path, body }) => {
        const organization = github.organization(path.org);
        const definition = { ...body, property_name: path.custom_property_name };
        properties_define(organization, definition);
        return { status: 200, body: definitionShape(github, organization, definition) };
    },
    "orgs/custom-properties-for-repos-get-organization-values": ({ github, path }) => {
        const organization = github.organization(path.org);
        const all = [...github.state.repositories.values()].filter(({ owner }) => owner === organization.login);
        const body = all.map((repository) => ({
            repository_id: repository.id,
            repository_name: repository.name,
            repository_full_name: repository.fullName,
            properties: valuesOf(organization, repository),
        }));
        return { status: 200, body };
    },
    "orgs/custom-properties-for-repos-create-or-update-organization-values": ({ github, path, body }) => {
        const organization = github.organization(path.org);
        if (body.repository_names.length > mostRepositories) {
            throw (0,refusal/* unprocessable */.Pq)(`Only ${mostRepositories} repositories can be updated at once`);
        }
        const chosen = body.repository_names.map((name) => github.repository(`${organization.login}/${name}`));
        for (const repository of chosen)
            setValues(organization, repository, body.properties);
        return { status: 204 };
    },
};

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/pull-branches.js







/** Branches of pull requests. */
const pullBranches = {
    "pulls/update-branch": async ({ github, repository, path, body, caller }) => {
        const pull = pullOf(repository, path.pull_number);
        const { base, head } = await (0,pulls_tips/* tipsOf */.c)(github, repository, pull);
        if (body?.expected_head_sha !== undefined && body.expected_head_sha !== head) {
            throw (0,refusal/* unprocessable */.Pq)("expected head sha didn't match current head ref.");
        }
        const source = github.repository(pull.headRepository);
        const git = await github.git(source);
        if (await git.isAncestor(base, head)) {
            throw (0,refusal/* unprocessable */.Pq)("There are no new commits on the base branch.");
        }
        const tree = await (0,merge/* mergedTree */.LL)(git, head, base);
        if (tree === undefined)
            throw (0,refusal/* unprocessable */.Pq)("merge conflict between base and head");
        const date = github.clock.stamp();
        const commit = await (0,write/* writeCommit */.r)(git, {
            tree,
            parents: [head, base],
            message: `Merge branch '${pull.base}' into ${pull.head}\n`,
            author: { ...(0,seed_commits/* personOf */.Re)(github, caller.login), date },
            committer: { ...seed_commits/* webFlow */.V2, date },
        });
        source.verifications.set(commit, (0,merge/* webSignature */.FY)(github));
        const ref = `refs/heads/${pull.head}`;
        await git.setRef(ref, commit);
        await (0,pushed/* recordPush */.Q)(github, source, { ref, before: head, after: commit, actor: caller.login });
        const url = github.html(`/${repository.fullName}/pull/${pull.number}`);
        return { status: 202, body: { message: "Updating pull request branch.", url } };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/releases/change.js + 1 modules
var releases_change = __webpack_require__(64504);
;// CONCATENATED MODULE: ./lib/sandbox/github/releases/shape.js


/** A release with its files. */
function releaseShape(github, repository, release) {
    const { id, tag } = release;
    const { fullName } = repository;
    const url = github.api(`/repos/${fullName}/releases/${id}`);
    return {
        id,
        node_id: (0,node_id/* nodeId */.s)("RE", id),
        url,
        html_url: github.html(`/${fullName}/releases/tag/${encodeURIComponent(tag)}`),
        assets_url: `${url}/assets`,
        // Github.com has another host for this; here it is the same.
        upload_url: `${url}/assets{?name,label}`,
        tarball_url: github.api(`/repos/${fullName}/tarball/${encodeURIComponent(tag)}`),
        zipball_url: github.api(`/repos/${fullName}/zipball/${encodeURIComponent(tag)}`),
        tag_name: tag,
        target_commitish: release.target,
        name: release.name,
        body: release.body,
        draft: release.isDraft,
        prerelease: release.isPrerelease,
        immutable: release.isImmutable,
        created_at: release.createdAt,
        updated_at: release.updatedAt,
        published_at: release.publishedAt,
        author: (0,shapes_user/* accountShape */.d)(github, release.author),
        assets: release.assets.map((asset) => assetShape(github, repository, { release, asset })),
    };
}
/** A file of a release. */
function assetShape(github, { fullName }, { release, asset }) {
    const { id, name, label, type, size, digest, uploader, createdAt } = asset;
    const tag = encodeURIComponent(release.tag);
    return {
        id,
        node_id: (0,node_id/* nodeId */.s)("RA", id),
        url: github.api(`/repos/${fullName}/releases/assets/${id}`),
        browser_download_url: github.html(`/${fullName}/releases/download/${tag}/${encodeURIComponent(name)}`),
        name,
        label,
        state: "uploaded",
        content_type: type,
        size,
        digest,
        download_count: 0,
        created_at: createdAt,
        updated_at: createdAt,
        uploader: (0,shapes_user/* accountShape */.d)(github, uploader),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/releases.js






/** @throws {Refusal} 404 */
function assetOf(repository, id) {
    for (const release of releases_records/* releases */.D8.of(repository)) {
        const asset = release.assets.find((candidate) => candidate.id === id);
        if (asset !== undefined)
            return { release, asset };
    }
    throw (0,refusal/* notFound */.mX)();
}
/** Releases, their files, and whether they are immutable. */
const releases = {
    // Drafts are for those who may write.
    "repos/list-releases": ({ github, repository, caller }) => {
        const mayWrite = (0,callers/* holds */.v9)(caller, { scope: "contents", level: "write" }, { repository, state: github.state });
        const found = releases_records/* releases */.D8.of(repository).filter(({ isDraft }) => mayWrite || !isDraft);
        return {
            status: 200,
            body: found.toReversed().map((release) => releaseShape(github, repository, release)),
        };
    },
    "repos/create-release": async ({ github, repository, body, caller }) => {
        const release = await (0,releases_change/* addRelease */.HN)(github, repository, { request: body, author: caller.login });
        return { status: 201, body: releaseShape(github, repository, release) };
    },
    "repos/get-release": ({ github, repository, path }) => ({
        status: 200,
        body: releaseShape(github, repository, (0,releases_change/* releaseOf */.l7)(repository, path.release_id)),
    }),
    "repos/get-latest-release": ({ github, repository }) => {
        const latest = releases_records/* releases */.D8.of(repository).findLast(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
        if (latest === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: releaseShape(github, repository, latest) };
    },
    "repos/get-release-by-tag": ({ github, repository, path }) => {
        const found = releases_records/* releases */.D8.of(repository).find(({ isDraft, tag }) => !isDraft && tag === path.tag);
        if (found === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: releaseShape(github, repository, found) };
    },
    "repos/update-release": async ({ github, repository, path, body = {} }) => {
        const release = (0,releases_change/* releaseOf */.l7)(repository, path.release_id);
        await (0,releases_change/* changeRelease */.CH)(github, repository, { release, change: body });
        return { status: 200, body: releaseShape(github, repository, release) };
    },
    "repos/delete-release": ({ repository, path }) => {
        (0,releases_change/* removeRelease */.gs)(repository, (0,releases_change/* releaseOf */.l7)(repository, path.release_id));
        return { status: 204 };
    },
    "repos/list-release-assets": ({ github, repository, path }) => {
        const release = (0,releases_change/* releaseOf */.l7)(repository, path.release_id);
        return {
            status: 200,
            body: release.assets.map((asset) => assetShape(github, repository, { release, asset })),
        };
    },
    "repos/get-release-asset": ({ github, repository, path, accept }) => {
        const found = assetOf(repository, path.asset_id);
        if (accept.includes("application/octet-stream")) {
            return {
                status: 302,
                location: blobAddress(github, repository, { kind: "assets", blob: found.asset.id }),
            };
        }
        return { status: 200, body: assetShape(github, repository, found) };
    },
    "repos/upload-release-asset": ({ github, repository, path, query, bytes, caller }) => {
        const release = (0,releases_change/* releaseOf */.l7)(repository, path.release_id);
        const { name, label } = query;
        const asset = (0,releases_change/* addAsset */.M9)(github, { release, name, label, bytes, uploader: caller.login });
        return { status: 201, body: assetShape(github, repository, { release, asset }) };
    },
    "repos/delete-release-asset": ({ repository, path }) => {
        const { release, asset } = assetOf(repository, path.asset_id);
        (0,releases_change/* requireMutable */.mf)(release);
        release.assets.splice(release.assets.indexOf(asset), 1);
        return { status: 204 };
    },
    // 404 where they are not immutable.
    "repos/check-immutable-releases": ({ repository }) => {
        const { enabled, enforcedByOwner } = (0,releases_records/* immutabilityOf */.aX)(repository);
        if (!enabled)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: { enabled, enforced_by_owner: enforcedByOwner } };
    },
    "repos/enable-immutable-releases": ({ repository }) => {
        (0,releases_records/* immutabilityOf */.aX)(repository).enabled = true;
        return { status: 204 };
    },
    "repos/disable-immutable-releases": ({ repository }) => {
        (0,releases_records/* immutabilityOf */.aX)(repository).enabled = false;
        return { status: 204 };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/activities.js
var activities = __webpack_require__(19674);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/repositories.js






const repositories_repositories = {
    "repos/get": ({ github, repository }) => ({ status: 200, body: (0,shapes_repository/* repositoryShape */.M)(github, repository) }),
    "repos/list-for-org": ({ github, path, caller }) => {
        const { login } = github.organization(path.org);
        const all = [...github.state.repositories.values()].filter(({ owner }) => owner === login);
        const visible = all.filter((repository) => (0,callers/* sees */.j7)(caller, repository, github.state));
        return { status: 200, body: visible.map((repository) => (0,shapes_repository/* baseRepositoryShape */.j)(github, repository)) };
    },
    "repos/update": ({ github, repository, body = {} }) => {
        const { description, default_branch: defaultBranch, archived, visibility } = body;
        if (description !== undefined)
            repository.description = description;
        if (defaultBranch !== undefined)
            repository.defaultBranch = defaultBranch;
        if (archived !== undefined)
            repository.isArchived = archived;
        if (visibility !== undefined)
            repository.visibility = visibility;
        repository.allowsForking = body.allow_forking ?? repository.allowsForking;
        repository.deletesMergedBranches = body.delete_branch_on_merge ?? repository.deletesMergedBranches;
        setMethod(repository, "merge", body.allow_merge_commit);
        setMethod(repository, "squash", body.allow_squash_merge);
        setMethod(repository, "rebase", body.allow_rebase_merge);
        return { status: 200, body: (0,shapes_repository/* repositoryShape */.M)(github, repository) };
    },
    "repos/get-all-topics": ({ repository }) => ({ status: 200, body: { names: [...repository.topics] } }),
    "repos/replace-all-topics": ({ repository, body }) => {
        repository.topics.splice(0, repository.topics.length, ...body.names.map((name) => name.toLowerCase()));
        return { status: 200, body: { names: [...repository.topics] } };
    },
    "repos/get-hash-algorithm": () => ({ status: 200, body: { hash_algorithm: "sha1" } }),
    "repos/list-languages": ({ repository }) => ({
        status: 200,
        body: repository.language === null ? {} : { [repository.language]: 1_000 },
    }),
    "repos/list-activities": ({ github, repository, query }) => {
        const { ref, actor, activity_type: type } = query;
        const wanted = activities/* activities */.A.of(repository).filter((activity) => {
            if (ref !== undefined && activity.ref !== ref && activity.ref !== `refs/heads/${ref}`)
                return false;
            return (actor ?? activity.actor) === activity.actor && (type ?? activity.type) === activity.type;
        });
        const body = [...wanted]
            .reverse()
            .map(({ id, before, after, ref: name, at, type: activity_type, actor: login }) => ({
            ...{ id, before, after, ref: name, timestamp: at, activity_type },
            node_id: (0,node_id/* nodeId */.s)("PSH", id),
            actor: (0,shapes_user/* accountShape */.d)(github, login),
        }));
        return { status: 200, body };
    },
    "repos/custom-properties-for-repos-get-repository-values": ({ repository }) => ({
        status: 200,
        body: [...repository.properties].map(([property_name, value]) => ({ property_name, value })),
    }),
    "repos/custom-properties-for-repos-create-or-update-repository-values": ({ github, repository, body }) => {
        const organization = github.state.organizations.get(repository.owner.toLowerCase());
        for (const { property_name: name, value } of body.properties) {
            const definition = organization?.properties.find((one) => one.property_name === name);
            if (definition === undefined)
                throw (0,refusal/* unprocessable */.Pq)(`Property ${name} is not defined`);
            // What only the organisation may set is no repository's to change (github-facts 2.30).
            if (definition.values_editable_by !== "org_and_repo_actors")
                throw (0,refusal/* forbidden */.o0)("Property is not editable by repository actors");
            if (value === null)
                repository.properties.delete(name);
            else
                repository.properties.set(name, value);
        }
        return { status: 204 };
    },
};
function setMethod({ mergeMethods }, method, isAllowed) {
    if (isAllowed === true)
        mergeMethods.add(method);
    if (isAllowed === false)
        mergeMethods.delete(method);
}

// EXTERNAL MODULE: ./lib/sandbox/github/pulls/threads.js
var threads = __webpack_require__(56853);
// EXTERNAL MODULE: ./lib/sandbox/github/shapes/association.js
var association = __webpack_require__(91637);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/review-threads.js






function commentShape(github, repository, { pull, thread, comment }) {
    const url = github.api(`/repos/${repository.fullName}/pulls/comments/${comment.id}`);
    const page = github.html(`/${repository.fullName}/pull/${pull.number}`);
    const pull_request_url = github.api(`/repos/${repository.fullName}/pulls/${pull.number}`);
    const first = thread.comments[0];
    return {
        ...{ url, id: comment.id, node_id: (0,node_id/* nodeId */.s)("PRRC", comment.id), pull_request_review_id: null },
        ...{ diff_hunk: "", path: thread.path, commit_id: thread.commit, original_commit_id: thread.commit },
        ...(first === undefined || first === comment ? {} : { in_reply_to_id: first.id }),
        ...(thread.line === null ? {} : { line: thread.line, original_line: thread.line }),
        user: (0,shapes_user/* accountShape */.d)(github, comment.author),
        ...{ body: comment.body, created_at: comment.at, updated_at: comment.at },
        html_url: `${page}#discussion_r${comment.id}`,
        pull_request_url,
        author_association: (0,association/* associationOf */.X)(github, repository, comment.author),
        _links: {
            self: { href: url },
            html: { href: `${page}#discussion_r${comment.id}` },
            pull_request: { href: pull_request_url },
        },
    };
}
/** Conversations on lines of pull requests; GraphQL resolves them. */
const reviewThreads = {
    "pulls/create-review-comment": ({ github, repository, path, body, caller }) => {
        const pull = pullOf(repository, path.pull_number);
        const comment = {
            ...{ id: github.nextId(), author: caller.login, body: body.body, at: github.clock.stamp() },
        };
        const answered = threads/* threads */.e
            .of(repository)
            .find(({ comments }) => comments.some(({ id }) => id === body.in_reply_to));
        if (body.in_reply_to !== undefined && answered === undefined)
            throw (0,refusal/* unprocessable */.Pq)("Validation Failed");
        const thread = answered ?? {
            ...{ id: github.nextId(), pull: pull.number, path: body.path, commit: body.commit_id },
            ...{ line: body.line ?? null, isResolved: false, comments: [] },
        };
        if (answered === undefined)
            threads/* threads */.e.of(repository).push(thread);
        thread.comments.push(comment);
        return { status: 201, body: commentShape(github, repository, { pull, thread, comment }) };
    },
    "pulls/list-review-comments": ({ github, repository, path }) => {
        const pull = pullOf(repository, path.pull_number);
        const own = threads/* threads */.e.of(repository).filter((thread) => thread.pull === pull.number);
        const body = own.flatMap((thread) => thread.comments.map((comment) => commentShape(github, repository, { pull, thread, comment })));
        return { status: 200, body };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/rules/owners.js
var rules_owners = __webpack_require__(2395);
;// CONCATENATED MODULE: ./lib/sandbox/github/pulls/spoken-for.js





/**
 * Teams that a review counts for: those of its author that were asked, by name or as owners of what changes (GraphQL
 * `onBehalfOf`; modelled: GitHub asks owners by itself when a pull request opens).
 */
async function teamsSpokenFor(github, repository, { pull, login }) {
    const organization = (0,targets/* organizationOf */.d1)(github, repository);
    if (organization === undefined)
        return [];
    const tips = await (0,pulls_tips/* tipsOf */.c)(github, repository, pull);
    const paths = (await (0,range/* changesOf */.fs)(github, repository, tips)).map(({ path }) => path);
    const owners = await (0,rules_owners/* ownersOf */.K2)(github, repository, { commit: tips.base, paths });
    const named = [...owners.values()].flat().flatMap((owner) => owner.toLowerCase().split("/")[1] ?? []);
    const asked = new Set([...pull.requestedTeams, ...named]);
    return organization.teams
        .filter((team) => asked.has(team.slug) && (0,roles/* membersOf */.lS)(organization, team).has(login.toLowerCase()))
        .map(({ slug }) => slug);
}

;// CONCATENATED MODULE: ./lib/sandbox/github/shapes/review.js



/** One review of a pull request. */
function reviewShape(github, repository, { pull, review }) {
    const pull_request_url = github.api(`/repos/${repository.fullName}/pulls/${pull.number}`);
    const html_url = github.html(`/${repository.fullName}/pull/${pull.number}#pullrequestreview-${review.id}`);
    return {
        id: review.id,
        node_id: (0,node_id/* nodeId */.s)("PRR", review.id),
        user: (0,shapes_user/* accountShape */.d)(github, review.author),
        body: review.body,
        state: review.state,
        commit_id: review.commit,
        html_url,
        pull_request_url,
        _links: { html: { href: html_url }, pull_request: { href: pull_request_url } },
        author_association: (0,association/* associationOf */.X)(github, repository, review.author),
        ...(review.state === "PENDING" ? {} : { submitted_at: review.submittedAt }),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/reviews.js








const states = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" };
const reviews = {
    "pulls/list-reviews": ({ github, repository, path, caller }) => {
        const pull = pullOf(repository, path.pull_number);
        // A review that was not submitted is its author's alone.
        const visible = pull.reviews.filter(({ state, author }) => state !== "PENDING" || author === caller.login);
        return { status: 200, body: visible.map((review) => reviewShape(github, repository, { pull, review })) };
    },
    "pulls/get-review": ({ github, repository, path }) => {
        const reviewed = reviewOf(repository, path);
        return { status: 200, body: reviewShape(github, repository, reviewed) };
    },
    "pulls/create-review": async ({ github, repository, path, body, caller }) => {
        const pull = pullOf(repository, path.pull_number);
        const { event, body: text = "", commit_id } = body ?? {};
        requireOther(pull, { login: caller.login, event });
        const { head } = await (0,pulls_tips/* tipsOf */.c)(github, repository, pull);
        const review = {
            ...{ id: github.nextId(), author: caller.login, body: text, commit: commit_id ?? head },
            state: event === undefined ? "PENDING" : states[event],
            submittedAt: github.clock.stamp(),
            onBehalfOf: await teamsSpokenFor(github, repository, { pull, login: caller.login }),
        };
        pull.reviews.push(review);
        return { status: 200, body: reviewShape(github, repository, { pull, review }) };
    },
    "pulls/submit-review": ({ github, repository, path, body, caller }) => {
        const reviewed = reviewOf(repository, path);
        if (reviewed.review.state !== "PENDING")
            throw (0,refusal/* unprocessable */.Pq)("Validation Failed");
        requireOther(reviewed.pull, { login: caller.login, event: body.event });
        reviewed.review.state = states[body.event];
        reviewed.review.body = body.body ?? reviewed.review.body;
        return { status: 200, body: reviewShape(github, repository, reviewed) };
    },
    "pulls/dismiss-review": ({ github, repository, path }) => {
        const reviewed = reviewOf(repository, path);
        const { state } = reviewed.review;
        if (state !== "APPROVED" && state !== "CHANGES_REQUESTED") {
            throw (0,refusal/* unprocessable */.Pq)("Can not dismiss a commented or pending pull request review");
        }
        reviewed.review.state = "DISMISSED";
        return { status: 200, body: reviewShape(github, repository, reviewed) };
    },
    "pulls/list-comments-for-review": ({ repository, path }) => {
        reviewOf(repository, path);
        return { status: 200, body: [] };
    },
    "pulls/list-requested-reviewers": ({ github, repository, path }) => {
        const { requestedReviewers, requestedTeams } = pullOf(repository, path.pull_number);
        const users = requestedReviewers.map((login) => (0,shapes_user/* accountShape */.d)(github, login));
        return { status: 200, body: { users, teams: teamsNamed(github, repository, requestedTeams) } };
    },
    "pulls/request-reviewers": async ({ github, repository, path, body }) => {
        const pull = pullOf(repository, path.pull_number);
        const { reviewers = [], team_reviewers: teams = [] } = body;
        if (reviewers.includes(pull.author))
            throw (0,refusal/* unprocessable */.Pq)("Review cannot be requested from pull request author.");
        pull.requestedReviewers.push(...reviewers.filter((login) => !pull.requestedReviewers.includes(login)));
        pull.requestedTeams.push(...teams.filter((slug) => !pull.requestedTeams.includes(slug)));
        return { status: 201, body: await (0,shapes_pull/* pullSimpleShape */.X)(github, repository, pull) };
    },
    "pulls/remove-requested-reviewers": async ({ github, repository, path, body }) => {
        const pull = pullOf(repository, path.pull_number);
        const { reviewers = [], team_reviewers: teams = [] } = body;
        keep(pull.requestedReviewers, (login) => !reviewers.includes(login));
        keep(pull.requestedTeams, (slug) => !teams.includes(slug));
        return { status: 200, body: await (0,shapes_pull/* pullSimpleShape */.X)(github, repository, pull) };
    },
};
function reviewOf(repository, path) {
    const pull = pullOf(repository, path.pull_number);
    const review = pull.reviews.find(({ id }) => id === Number(path.review_id));
    if (review === undefined)
        throw (0,refusal/* notFound */.mX)();
    return { pull, review };
}
function requireOther({ author }, { login, event }) {
    if (author !== login || event === undefined || event === "COMMENT")
        return;
    throw (0,refusal/* unprocessable */.Pq)(`Can not ${event === "APPROVE" ? "approve" : "request changes on"} your own pull request`);
}
function teamsNamed(github, repository, slugs) {
    const organization = github.state.organizations.get(repository.owner.toLowerCase());
    if (organization === undefined)
        return [];
    const teams = organization.teams.filter(({ slug }) => slugs.includes(slug));
    return teams.map((team) => (0,shapes_team/* teamShape */.FM)(github, organization, team));
}
function keep(list, isKept) {
    list.splice(0, list.length, ...list.filter(isKept));
}

// EXTERNAL MODULE: ./lib/sandbox/github/rules/suites.js
var rules_suites = __webpack_require__(26758);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/rule-suites.js


function repositoriesOf(github, org) {
    const { login } = github.organization(org);
    return [...github.state.repositories.values()].filter(({ owner }) => owner === login);
}
/** What rules said about pushes and merges. */
const ruleSuites = {
    "repos/get-repo-rule-suites": ({ github, repository, query }) => {
        const suites = (0,rules_suites/* suitesThrough */.LF)(github, repository, query);
        return { status: 200, body: suites.map((suite) => (0,rules_suites/* suiteSummary */.TD)(github, repository, suite)) };
    },
    "repos/get-repo-rule-suite": ({ github, repository, path }) => {
        const suite = rules_suites/* ruleSuites */.KZ.of(repository).find(({ id }) => id === path.rule_suite_id);
        if (suite === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: (0,rules_suites/* suiteShape */.QD)(github, repository, suite) };
    },
    "repos/get-org-rule-suites": ({ github, path, query }) => {
        const { repository_name: name } = query;
        const repositories = repositoriesOf(github, path.org).filter((one) => name === undefined || one.name === name);
        const body = repositories.flatMap((repository) => (0,rules_suites/* suitesThrough */.LF)(github, repository, query).map((suite) => (0,rules_suites/* suiteSummary */.TD)(github, repository, suite)));
        return { status: 200, body };
    },
    "repos/get-org-rule-suite": ({ github, path }) => {
        for (const repository of repositoriesOf(github, path.org)) {
            const suite = rules_suites/* ruleSuites */.KZ.of(repository).find(({ id }) => id === path.rule_suite_id);
            if (suite !== undefined)
                return { status: 200, body: (0,rules_suites/* suiteShape */.QD)(github, repository, suite) };
        }
        throw (0,refusal/* notFound */.mX)();
    },
};

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/rulesets.js




/** Rules of branches, and the rulesets of a repository. */
const rulesets = {
    "repos/get-branch-rules": ({ github, repository, path }) => ({
        status: 200,
        body: (0,effective/* activeRules */.IW)(github, repository, path.branch),
    }),
    "repos/get-repo-rulesets": ({ github, repository, query }) => {
        const { includes_parents: withParents = true, targets } = query;
        const wanted = targets?.split(",");
        const all = (0,effective/* rulesetsFor */["do"])(github, repository).filter(({ type, ruleset: { body } }) => (withParents || type === "Repository") && (wanted?.includes(body.target ?? "branch") ?? true));
        return { status: 200, body: all.map((placed) => rulesetSummary(github, placed)) };
    },
    "repos/get-repo-ruleset": ({ github, repository, path, query, caller }) => {
        const { includes_parents: withParents = true } = query;
        const found = (0,effective/* rulesetsFor */["do"])(github, repository).find(({ ruleset }) => ruleset.id === path.ruleset_id);
        if (found === undefined || (found.type !== "Repository" && !withParents))
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: rulesetShape(github, found, { caller, repository }) };
    },
    "repos/create-repo-ruleset": ({ github, repository, body, caller }) => {
        const ruleset = addRuleset(github, repository.rulesets, { body, actor: caller.login });
        const placed = { ruleset, type: "Repository", source: repository.fullName };
        return { status: 201, body: rulesetShape(github, placed, { caller, repository }) };
    },
    "repos/update-repo-ruleset": ({ github, repository, path, body = {}, caller }) => {
        const ruleset = rulesetIn(repository.rulesets, path.ruleset_id);
        changeRuleset(github, ruleset, { body, actor: caller.login, others: repository.rulesets });
        const placed = { ruleset, type: "Repository", source: repository.fullName };
        return { status: 200, body: rulesetShape(github, placed, { caller, repository }) };
    },
    "repos/delete-repo-ruleset": ({ repository, path }) => {
        removeRuleset(repository.rulesets, path.ruleset_id);
        return { status: 204 };
    },
    "repos/get-repo-ruleset-history": ({ github, repository, path }) => {
        const { history } = rulesetIn(repository.rulesets, path.ruleset_id);
        return { status: 200, body: history.map((version) => versionShape(github, version)) };
    },
    "repos/get-repo-ruleset-version": ({ github, repository, path }) => {
        const ruleset = rulesetIn(repository.rulesets, path.ruleset_id);
        const version = ruleset.history.find(({ id }) => id === path.version_id);
        if (version === undefined)
            throw (0,refusal/* notFound */.mX)();
        const placed = { ruleset, type: "Repository", source: repository.fullName };
        return { status: 200, body: versionWithState(github, placed, version) };
    },
};

;// CONCATENATED MODULE: ./lib/sandbox/github/actions/approvals.js











/** Environments that a run waits for. */
function pendingDeployments(reviewing) {
    const { github, repository, run } = reviewing;
    return run.waiting.map((name) => {
        const environment = (0,environments_records/* environmentNamed */.b6)(repository, name);
        const { id, node_id, url, html_url } = environmentShape(github, repository, environment);
        return {
            environment: { id, node_id, name: environment.name, url, html_url },
            wait_timer: environment.waitTimer,
            wait_timer_started_at: environment.waitTimer > 0 ? (0,records/* latestAttempt */.N7)(run).startedAt : null,
            current_user_can_approve: mayReview(reviewing, environment),
            reviewers: environment.reviewers.flatMap((reviewer) => reviewerShape(github, repository, reviewer)),
        };
    });
}
/** One of the reviewers is enough; who started the run may be shut out (github-facts 4.1, 4.2). */
function mayReview({ github, repository, caller, run }, environment) {
    if (caller.token?.kind !== "user")
        return false;
    const login = caller.login.toLowerCase();
    const isOwn = [run.actor, (0,records/* latestAttempt */.N7)(run).triggeringActor].some((actor) => actor.toLowerCase() === login);
    if (environment.preventsSelfReview && isOwn)
        return false;
    const organization = (0,targets/* organizationOf */.d1)(github, repository);
    const user = github.state.users.get(login);
    return environment.reviewers.some(({ type, id }) => {
        if (type === "User")
            return user?.id === id;
        const team = organization?.teams.find((one) => one.id === id);
        return team !== undefined && (0,roles/* membersOf */.lS)(organization, team).has(login);
    });
}
/** Lets jobs go on, or ends the run. No app and no job may do so (github-facts 4.9). @throws {Refusal} 403, 422 */
function review(reviewing, { environment_ids: ids, state, comment }) {
    const { repository, caller, run } = reviewing;
    if (caller.token?.kind !== "user")
        throw (0,refusal/* forbidden */.o0)();
    const chosen = environments_records/* environments */.dT
        .of(repository)
        .filter(({ id, name }) => ids.includes(id) && run.waiting.includes(name));
    if (chosen.length === 0 || chosen.length < ids.length)
        throw (0,refusal/* unprocessable */.Pq)("No pending deployment for these environments");
    if (!chosen.every((environment) => mayReview(reviewing, environment))) {
        throw (0,refusal/* forbidden */.o0)("You cannot review these deployments");
    }
    run.approvals.push({ state, comment, user: caller.login, environments: chosen.map(({ name }) => name) });
    const released = chosen.map((environment) => release(reviewing, { environment, state }));
    for (const { name } of chosen)
        settle(reviewing, { environment: name, state });
    return released;
}
/** Lets whoever carries the run out go on; without one, the run's own state is all there is. */
function settle({ github, repository, run }, reviewed) {
    const about = { repository: repository.fullName, run: run.id };
    if (github.tell({ kind: "environment-reviewed", ...about, ...reviewed }))
        return;
    if (reviewed.state === "rejected")
        (0,runs/* moveRun */.JO)(github, run, { status: "completed", conclusion: "failure" });
    else if (run.waiting.length === 0)
        (0,runs/* moveRun */.JO)(github, run, { status: "queued" });
}
function release({ github, repository, run }, { environment, state }) {
    const { name } = environment;
    const job = records/* jobs */.LR.of(repository).findLast((one) => one.run === run.id && one.environment === name);
    run.waiting.splice(run.waiting.indexOf(name), 1);
    if (job !== undefined) {
        const moved = state === "approved"
            ? { status: "queued" }
            : { status: "completed", conclusion: "failure" };
        (0,runs/* moveJob */.XU)(github, repository, { job: job.id, ...moved });
    }
    const made = checks_records/* checkRuns */.l4.of(repository).find(({ id }) => id === job?.id)?.deployment;
    const known = deployments_records/* deployments */.bg.of(repository).find(({ id }) => id === made);
    if (known !== undefined)
        return known;
    const request = { ref: run.branch ?? run.sha, environment: name };
    return (0,create/* addDeployment */.PC)(github, repository, { request, sha: run.sha, creator: "github-actions[bot]" });
}
/** An entry of the run's reviews: no time, no attempt, no team; the times are the environment's own. */
function approvalShape(github, repository, { state, comment, user, environments: names }) {
    const shapes = names.map((name) => {
        const environment = (0,environments_records/* environmentNamed */.b6)(repository, name);
        const shape = environmentShape(github, repository, environment);
        const { node_id, url, html_url, created_at, updated_at } = shape;
        return { id: environment.id, node_id, name: environment.name, url, html_url, created_at, updated_at };
    });
    return { state, comment, user: (0,shapes_user/* accountShape */.d)(github, user), environments: shapes };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/run-approvals.js






/** What holds a run before an environment. */
const runApprovals = {
    "actions/get-reviews-for-run": ({ github, repository, path }) => {
        const { approvals } = (0,records/* runOf */.ng)(repository, path.run_id);
        return { status: 200, body: approvals.map((approval) => approvalShape(github, repository, approval)) };
    },
    "actions/get-pending-deployments-for-run": ({ github, repository, path, caller }) => {
        const run = (0,records/* runOf */.ng)(repository, path.run_id);
        return { status: 200, body: pendingDeployments({ github, repository, caller, run }) };
    },
    "actions/review-pending-deployments-for-run": ({ github, repository, path, body, caller }) => {
        const run = (0,records/* runOf */.ng)(repository, path.run_id);
        const released = review({ github, repository, caller, run }, body);
        return {
            status: 200,
            body: released.map((deployment) => (0,deployments_records/* deploymentShape */.zK)(github, repository, deployment)),
        };
    },
    "actions/review-custom-gates-for-run": ({ github, repository, path, body, caller }) => {
        const run = (0,records/* runOf */.ng)(repository, path.run_id);
        const environment = (0,environments_records/* findEnvironment */.jY)(repository, body.environment_name);
        if (environment === undefined || !run.waiting.includes(environment.name))
            throw (0,refusal/* notFound */.mX)();
        const app = (0,shapes_app/* appOf */.XH)(github, caller.login);
        // An app speaks for its own rule only (github-facts 4.10).
        if (environment.customRules.every((rule) => rule.app !== app?.slug))
            throw (0,refusal/* forbidden */.o0)();
        if (!("state" in body))
            return { status: 204 };
        run.waiting.splice(run.waiting.indexOf(environment.name), 1);
        settle({ github, repository, run }, { environment: environment.name, state: body.state });
        return { status: 204 };
    },
};

// EXTERNAL MODULE: ./lib/sandbox/github/actions/workflows.js
var workflows = __webpack_require__(87697);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/runs.js







/** Runs that a filtered query reaches at most (github-facts 8.15). */
const mostFiltered = 1_000;
function runs_passes(run, filter) {
    const { status, conclusion } = (0,records/* latestAttempt */.N7)(run);
    const pairs = [
        [filter.actor?.toLowerCase(), run.actor.toLowerCase()],
        [filter.branch, run.branch],
        [filter.event, run.event],
        [filter.head_sha, run.sha],
        [numberOf(filter.check_suite_id), run.suite],
    ];
    const isOfStatus = filter.status === undefined || filter.status === status || filter.status === conclusion;
    return (isOfStatus &&
        isWithin(run.createdAt, filter.created) &&
        pairs.every(([wanted, has]) => wanted === undefined || wanted === has));
}
/** GitHub's search syntax for dates: `2026-01-01`, `>=2026-01-01`, `2026-01-01..2026-02-01`, with `*` for no bound. */
function isWithin(at, range) {
    if (range === undefined)
        return true;
    const time = Date.parse(at);
    const [from, to] = range.split("..");
    if (to !== undefined)
        return !(Date.parse(from ?? "") > time) && !(endOf(to) < time);
    const [, sign, date = ""] = /^(>=|<=|>|<)?(.+)$/.exec(range) ?? [];
    switch (sign) {
        case ">=":
            return time >= Date.parse(date);
        case ">":
            return time > endOf(date);
        case "<=":
            return time <= endOf(date);
        case "<":
            return time < Date.parse(date);
        default:
            return at.startsWith(date);
    }
}
/** A date without a time is the whole day. */
const endOf = (date) => Date.parse(date.includes("T") ? date : `${date}T23:59:59Z`);
/** A page of runs; shapes are made for that page only, since each reads its commit. */
async function pageOfRuns(github, repository, { all, query }) {
    const found = all
        .filter((run) => runs_passes(run, query))
        .sort((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1));
    const { per_page, page, ...filters } = query;
    const reachable = Object.values(filters).some((value) => value !== undefined)
        ? found.slice(0, mostFiltered)
        : found;
    const size = sizeOf({ per_page });
    const start = (pageNumberOf({ page }) - 1) * size;
    const shapes = await Promise.all(reachable.slice(start, start + size).map((run) => (0,shape/* runShape */.rg)(github, repository, { run })));
    return { body: { total_count: found.length, workflow_runs: shapes }, total: reachable.length };
}
/** Runs of workflows and their attempts. */
const runs_runs = {
    "actions/list-workflow-runs-for-repo": async ({ github, repository, query }) => ({
        status: 200,
        ...(await pageOfRuns(github, repository, { all: records/* runs */.Np.of(repository), query })),
    }),
    "actions/list-workflow-runs": async ({ github, repository, path, query }) => {
        const workflow = await (0,workflows/* workflowNamed */.$J)(github, repository, path.workflow_id);
        const all = records/* runs */.Np.of(repository).filter((run) => run.workflow === workflow.id);
        return { status: 200, ...(await pageOfRuns(github, repository, { all, query })) };
    },
    "actions/get-workflow-run": async ({ github, repository, path }) => ({
        status: 200,
        body: await (0,shape/* runShape */.rg)(github, repository, { run: (0,records/* runOf */.ng)(repository, path.run_id) }),
    }),
    "actions/get-workflow-run-attempt": async ({ github, repository, path }) => {
        const run = (0,records/* runOf */.ng)(repository, path.run_id);
        const attempt = run.attempts.find(({ number }) => number === path.attempt_number);
        if (attempt === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 200, body: await (0,shape/* runShape */.rg)(github, repository, { run, attempt }) };
    },
    // 404 for a log that has expired or was deleted, as for an attempt that there is none of.
    "actions/download-workflow-run-attempt-logs": ({ github, repository, path }) => {
        const run = (0,records/* runOf */.ng)(repository, path.run_id);
        const log = records/* logs */.K9
            .of(repository)
            .find(({ run: of, attempt }) => of === run.id && attempt === path.attempt_number);
        if (log === undefined)
            throw (0,refusal/* notFound */.mX)();
        return { status: 302, location: blobAddress(github, repository, { kind: "logs", blob: log.id }) };
    },
    "actions/cancel-workflow-run": ({ github, repository, path }) => {
        const run = (0,records/* runOf */.ng)(repository, path.run_id);
        if ((0,records/* latestAttempt */.N7)(run).status === "completed")
            throw (0,refusal/* conflict */.hj)("Cannot cancel a workflow run that is completed.");
        // Whoever carries the run out ends it.
        if (!github.tell({ kind: "cancel", repository: repository.fullName, run: run.id })) {
            (0,runs/* moveRun */.JO)(github, run, { status: "completed", conclusion: "cancelled" });
            run.waiting.length = 0;
        }
        return { status: 202, body: {} };
    },
};
const numberOf = (id) => id === undefined ? undefined : Number(id);

// EXTERNAL MODULE: ./lib/sandbox/github/checks/statuses.js
var statuses = __webpack_require__(70311);
;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/statuses.js



/** Statuses of one context that a commit may have (github-facts 7.3). */
const mostOfContext = 1_000;
/** Statuses of commits. */
const statuses_statuses = {
    "repos/create-commit-status": async ({ github, repository, path, body, caller }) => {
        const sha = await (0,resolve/* requireCommit */.F)(github, repository, path.sha);
        const { context = "default", state } = body;
        const same = (0,statuses/* statusesOn */.mx)(repository, sha).filter((status) => status.context === context);
        if (same.length >= mostOfContext) {
            throw (0,refusal/* unprocessable */.Pq)("Validation Failed", [
                {
                    resource: "Status",
                    field: "sha",
                    code: "custom",
                    message: "This SHA and context has reached the maximum number of statuses.",
                },
            ]);
        }
        const status = {
            id: github.nextId(),
            sha,
            context,
            state,
            description: body.description ?? null,
            targetUrl: body.target_url ?? null,
            creator: caller.login,
            at: github.clock.stamp(),
        };
        statuses/* commitStatuses */.ur.of(repository).push(status);
        return { status: 201, body: (0,statuses/* statusShape */.WC)(github, repository, status) };
    },
    "repos/get-combined-status-for-ref": async ({ github, repository, path }) => ({
        status: 200,
        body: (0,statuses/* combinedStatus */.GY)(github, repository, await (0,resolve/* requireCommit */.F)(github, repository, path.ref)),
    }),
    "repos/list-commit-statuses-for-ref": async ({ github, repository, path }) => {
        const found = (0,statuses/* statusesOn */.mx)(repository, await (0,resolve/* requireCommit */.F)(github, repository, path.ref));
        return { status: 200, body: found.map((status) => (0,statuses/* statusShape */.WC)(github, repository, status)) };
    },
};

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/teams.js








/** @throws {Refusal} 404 */
function teamOf(github, path) {
    const organization = github.organization(path.org);
    const team = organization.teams.find(({ slug }) => slug === path.team_slug.toLowerCase());
    if (team === undefined)
        throw (0,refusal/* notFound */.mX)();
    return { organization, team };
}
/** Repositories that a team has a role on, by itself or through the team above it. */
function teams_repositoriesOf(github, { organization, team }) {
    const all = [...github.state.repositories.values()].filter(({ owner }) => owner === organization.login);
    return all.filter(({ name }) => (0,roles/* teamRole */.Gc)(organization, team, name) !== "none");
}
/** A repository as a team sees it. */
function teamRepositoryShape(github, { organization, team }, repository) {
    const role = (0,roles/* teamRole */.Gc)(organization, team, repository.name);
    const { id } = repository;
    return {
        ...(0,shapes_repository/* baseRepositoryShape */.j)(github, repository),
        id,
        role_name: role,
        permissions: (0,shapes_team/* permissionFlags */.j1)(role),
    };
}
/** A team with what it counts and where it belongs. */
function fullTeamShape(github, found) {
    const { organization, team } = found;
    const { notification_setting: _, privacy: __, ...shape } = (0,shapes_team/* teamShape */.FM)(github, organization, team);
    const counts = {
        members_count: (0,roles/* membersOf */.lS)(organization, team).size,
        repos_count: teams_repositoriesOf(github, found).length,
    };
    const { created_at, updated_at } = (0,shapes_organization/* organizationShape */.L)(github, organization);
    return {
        ...{ ...shape, ...counts, created_at, updated_at, privacy: team.privacy },
        organization: (0,shapes_organization/* organizationShape */.L)(github, organization),
    };
}
const givenRoles = ["pull", "triage", "push", "maintain", "admin"];
/** Roles of the organisation's own making are not modelled. @throws {Refusal} 422 */
function givenRole(name) {
    const role = givenRoles.find((one) => one === name);
    if (role === undefined)
        throw (0,refusal/* unprocessable */.Pq)(`expected a permission of GitHub's own, got ${name}`);
    return role;
}
/** Teams, who is in them, and what they may do. */
const teams = {
    "teams/list": ({ github, path }) => {
        const organization = github.organization(path.org);
        return { status: 200, body: organization.teams.map((team) => (0,shapes_team/* teamShape */.FM)(github, organization, team)) };
    },
    "teams/get-by-name": ({ github, path }) => {
        return { status: 200, body: fullTeamShape(github, teamOf(github, path)) };
    },
    "teams/list-members-in-org": ({ github, path, query }) => {
        const { organization, team } = teamOf(github, path);
        const { role = "all" } = query;
        const all = [...(0,roles/* membersOf */.lS)(organization, team)].map((login) => ({
            ...(0,shapes_user/* accountShape */.d)(github, login),
            role: team.members.get(login) ?? "member",
            inherited: !team.members.has(login),
        }));
        return { status: 200, body: all.filter((member) => role === "all" || member.role === role) };
    },
    "teams/list-child-in-org": ({ github, path }) => {
        const { organization, team } = teamOf(github, path);
        const children = organization.teams.filter(({ parent }) => parent === team.slug);
        return { status: 200, body: children.map((child) => (0,shapes_team/* teamShape */.FM)(github, organization, child)) };
    },
    "teams/list-repos-in-org": ({ github, path }) => {
        const found = teamOf(github, path);
        const body = teams_repositoriesOf(github, found).map((repository) => teamRepositoryShape(github, found, repository));
        return { status: 200, body };
    },
    // Members of teams below count (github-facts 4.16).
    "teams/get-membership-for-user-in-org": ({ github, path }) => {
        const { organization, team } = teamOf(github, path);
        const login = path.username.toLowerCase();
        if (!(0,roles/* membersOf */.lS)(organization, team).has(login))
            throw (0,refusal/* notFound */.mX)();
        const url = github.api(`/organizations/${organization.id}/team/${team.id}/memberships/${path.username}`);
        return { status: 200, body: { url, role: team.members.get(login) ?? "member", state: "active" } };
    },
    "teams/check-permissions-for-repo-in-org": ({ github, path, accept, repository }) => {
        const found = teamOf(github, path);
        if ((0,roles/* teamRole */.Gc)(found.organization, found.team, repository.name) === "none")
            throw (0,refusal/* notFound */.mX)();
        if (!accept.includes("vnd.github.v3.repository+json"))
            return { status: 204 };
        return { status: 200, body: teamRepositoryShape(github, found, repository) };
    },
    "teams/add-or-update-repo-permissions-in-org": ({ github, path, body = {}, repository }) => {
        const { organization, team } = teamOf(github, path);
        if (repository.owner !== organization.login)
            throw (0,refusal/* notFound */.mX)();
        team.repositories.set(repository.name.toLowerCase(), (0,organizations/* roleNamed */.ud)(givenRole(body.permission ?? "push")));
        return { status: 204 };
    },
    "teams/create": ({ github, path, body, caller }) => {
        const organization = github.organization(path.org);
        const slug = body.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
        if (organization.teams.some((one) => one.slug === slug)) {
            const message = "Name must be unique for this org";
            throw (0,refusal/* unprocessable */.Pq)("Validation Failed", [
                { resource: "Team", field: "name", code: "already_exists", message },
            ]);
        }
        const team = {
            ...{ id: github.nextId(), slug, name: body.name, privacy: body.privacy ?? "secret" },
            parent: organization.teams.find(({ id }) => id === body.parent_team_id)?.slug ?? null,
            members: new Map((body.maintainers ?? [caller.login]).map((login) => [login.toLowerCase(), "maintainer"])),
            repositories: new Map(),
        };
        organization.teams.push(team);
        return { status: 201, body: fullTeamShape(github, { organization, team }) };
    },
    "repos/list-teams": ({ github, repository }) => {
        const organization = (0,targets/* organizationOf */.d1)(github, repository);
        if (organization === undefined)
            return { status: 200, body: [] };
        const holding = organization.teams.map((team) => ({
            team,
            role: (0,roles/* teamRole */.Gc)(organization, team, repository.name),
        }));
        const body = holding
            .filter(({ role }) => role !== "none")
            .map(({ team, role }) => ({
            ...(0,shapes_team/* teamShape */.FM)(github, organization, team),
            permission: (0,shapes_team/* permissionName */.tm)(role),
            permissions: (0,shapes_team/* permissionFlags */.j1)(role),
        }));
        return { status: 200, body };
    },
};

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/workflows.js




const mostInputs = 25;
/** @throws {Refusal} 422 */
function requireInputs({ inputs }, given) {
    if (Object.keys(given).length > mostInputs)
        throw (0,refusal/* unprocessable */.Pq)(`you may only define up to ${mostInputs} inputs`);
    const unknown = Object.keys(given).filter((name) => !(name in inputs));
    if (unknown.length > 0)
        throw (0,refusal/* unprocessable */.Pq)(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
    for (const [name, input] of Object.entries(inputs)) {
        const isMissing = input?.required === true && input.default === undefined && given[name] === undefined;
        if (isMissing)
            throw (0,refusal/* unprocessable */.Pq)(`Required input '${name}' not provided`);
    }
}
/** Workflows, and what starts them from outside. */
const workflows_workflows = {
    "actions/list-repo-workflows": async ({ github, repository }) => {
        const all = (await (0,workflows/* workflowsOf */.IN)(github, repository)).map((workflow) => (0,shape/* workflowShape */.lI)(github, repository, workflow));
        return { status: 200, body: { total_count: all.length, workflows: all } };
    },
    "actions/get-workflow": async ({ github, repository, path }) => ({
        status: 200,
        body: (0,shape/* workflowShape */.lI)(github, repository, await (0,workflows/* workflowNamed */.$J)(github, repository, path.workflow_id)),
    }),
    "actions/create-workflow-dispatch": async ({ github, repository, path, body, caller }) => {
        const workflow = await (0,workflows/* workflowNamed */.$J)(github, repository, path.workflow_id);
        const sha = await (await github.git(repository)).commit(body.ref);
        if (sha === undefined)
            throw (0,refusal/* unprocessable */.Pq)(`No ref found for: ${body.ref}`);
        const file = await (0,workflows/* readWorkflow */.S6)(github, repository, { path: workflow.path, commit: sha });
        if (!file.triggers.has("workflow_dispatch")) {
            throw (0,refusal/* unprocessable */.Pq)("Workflow does not have 'workflow_dispatch' trigger");
        }
        const inputs = body.inputs ?? {};
        requireInputs(file, inputs);
        const branch = body.ref.replace(/^refs\/(heads|tags)\//, "");
        const event = "workflow_dispatch";
        const run = await (0,runs/* addRun */.Z)(github, repository, {
            path: workflow.path,
            event,
            branch,
            sha,
            actor: caller.login,
            inputs,
        });
        github.tell({ kind: "run-queued", repository: repository.fullName, run: run.id });
        if (body.return_run_details !== true)
            return { status: 204 };
        const run_url = github.api(`/repos/${repository.fullName}/actions/runs/${run.id}`);
        const html_url = github.html(`/${repository.fullName}/actions/runs/${run.id}`);
        return { status: 200, body: { workflow_run_id: run.id, run_url, html_url } };
    },
    "repos/create-dispatch-event": async ({ github, repository, body, caller }) => {
        const branch = repository.defaultBranch;
        const sha = (await github.git(repository)).ref(`refs/heads/${branch}`);
        if (sha === undefined)
            return { status: 204 };
        for (const { path } of await (0,workflows/* workflowsOf */.IN)(github, repository)) {
            const { triggers } = await (0,workflows/* readWorkflow */.S6)(github, repository, { path, commit: sha });
            const trigger = triggers.get("repository_dispatch");
            const types = trigger?.types === undefined ? undefined : [trigger.types].flat();
            if (trigger === undefined || types?.includes(body.event_type) === false)
                continue;
            const given = {
                path,
                event: "repository_dispatch",
                branch,
                sha,
                actor: caller.login,
                title: body.event_type,
                inputs: body.client_payload ?? {},
            };
            const run = await (0,runs/* addRun */.Z)(github, repository, given);
            github.tell({ kind: "run-queued", repository: repository.fullName, run: run.id });
        }
        return { status: 204 };
    },
};

;// CONCATENATED MODULE: ./lib/sandbox/github/handlers/index.js












































const files = [
    accounts,
    branches,
    commits_commits,
    contents,
    gitData,
    gitRefs,
    repositories_repositories,
    newRepositories,
    pullBranches,
    merges,
    reviewThreads,
    pulls,
    reviews,
    codeowners_codeowners,
    collaborators,
    meta,
    rulesets,
    organizationRulesets,
    ruleSuites,
    branchProtection,
    checks,
    statuses_statuses,
    environments,
    deployments,
    issues,
    issueComments,
    labels,
    runs_runs,
    jobs,
    workflows_workflows,
    runApprovals,
    artifacts,
    concurrency,
    actionsSettings,
    inventory_inventory,
    organizations_organizations,
    teams,
    codeScanning,
    alerts_alerts,
    dependencyGraph,
    releases,
    attestations,
    artifactMetadata,
    issueSearch,
];
const handlers_all = new Map(files.flatMap((file) => Object.entries(file)));
/** What answers an operation; undefined if nobody wrote it. */
function handlerOf(operation) {
    // Requests are held to the description before this, so what a handler is given is of the type that it asks for.
    return handlers_all.get(operation);
}
/** Operations that have a handler. */
const handled = new Set(handlers_all.keys());

// EXTERNAL MODULE: ./lib/sandbox/github/permissions.js
var github_permissions = __webpack_require__(79995);
// EXTERNAL MODULE: ./lib/sandbox/github/pulls/queue-steps.js + 2 modules
var queue_steps = __webpack_require__(41885);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/sandbox/github/reply.js




const json = { "content-type": "application/json; charset=utf-8" };
const empty = Buffer.alloc(0);
/** Makes a reply of a handler's answer: a page of it, held to the description, with its tag. */
function replyTo(answer, given) {
    const headers = answer.headers ?? {};
    if (answer.location !== undefined)
        return { status: answer.status, headers: { ...headers, location: answer.location }, bytes: empty };
    if (answer.bytes !== undefined) {
        return {
            status: answer.status,
            headers: { ...headers, "content-type": answer.type ?? "application/octet-stream" },
            bytes: answer.bytes,
        };
    }
    const { body, links } = pageOf(answer.body, answer.total, { ...given, url: given.request.url });
    // What the client gets is what is held to the description: undefined members are gone.
    const bytes = body === undefined ? empty : Buffer.from(JSON.stringify(body));
    const faults = loadDescription().faultsOfAnswer(given.operation, answer.status, body === undefined ? undefined : JSON.parse(bytes.toString("utf8")));
    if (faults.length > 0)
        return bugReply(given.operation.id, faults);
    const link = links.length === 0 ? {} : { link: links.join(", ") };
    return tagged({ status: answer.status, headers: { ...headers, ...json, ...link }, bytes }, given.request);
}
/** Reads carry a tag; one that is repeated is answered 304, free of charge (github-facts 8.11). */
function tagged(reply, { method, headers }) {
    if (method !== "GET" || reply.status !== 200)
        return reply;
    const hash = (0,external_node_crypto_.createHash)("sha256")
        .update(reply.headers["link"] ?? "")
        .update(reply.bytes)
        .digest("hex");
    const etag = `W/"${hash}"`;
    const tags = (headers["if-none-match"] ?? "").split(/, */);
    if (!tags.includes(etag))
        return { ...reply, headers: { ...reply.headers, etag } };
    return { status: 304, headers: { etag }, bytes: empty };
}
function bugReply(operation, faults) {
    const message = `emulator bug: the answer of ${operation} is not as GitHub describes it: ${describeFaults(faults)}`;
    return { status: 500, headers: json, bytes: Buffer.from(JSON.stringify({ message })), bug: message };
}
function refusalReply({ status, body, headers }) {
    const isPage = headers["content-type"]?.startsWith("text/html") === true;
    const bytes = Buffer.from(isPage ? body.message : JSON.stringify(body));
    return { status, headers: { ...json, ...headers }, bytes };
}
/** Makes a reply of whatever was thrown; what is no refusal is a bug of the emulator. */
function failureReply(error) {
    if (error instanceof refusal/* Refusal */.P_)
        return refusalReply(error);
    const message = `emulator bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    return { status: 500, headers: json, bytes: Buffer.from(JSON.stringify({ message })), bug: message };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/exchange.js









/** Answers one request of the REST API, in GitHub's order: who asks, how much is left, what goes wrong, may it, do it. */
async function exchange(request, github) {
    const route = loadDescription().find(request.method, pathOf(request.url));
    if (route === undefined)
        return unknownRoute(request);
    const { operation } = route;
    const faults = github.faults.hits({ operation: operation.id, method: request.method });
    const permissions = (0,github_permissions/* describePermissions */.gH)((0,github_permissions/* permissionsFor */.mr)(operation.id));
    let caller;
    let reply;
    try {
        caller = (0,callers/* callerOf */.$U)(request.headers, github.state);
        reply = await answer({ request, github, caller, operation, path: route.path, faults });
    }
    catch (error) {
        reply = failureReply(error);
    }
    const charged = charge({ github, caller, operation, reply });
    return { operation: operation.id, caller, permissions, faults, ...charged };
}
/** A slash at the end, and two in a row, are nothing to GitHub. */
function pathOf({ pathname }) {
    return /\/contents\/?$/.test(pathname)
        ? `${pathname.replace(/\/$/, "")}/`
        : pathname.replace(/(.)\/$/, "$1");
}
function unknownRoute({ method, url }) {
    const message = `the emulated GitHub knows no operation ${method} ${url.pathname}`;
    const reply = failureReply(new refusal/* Refusal */.P_(501, { message }));
    return {
        reply,
        operation: null,
        caller: undefined,
        permissions: "",
        cost: 0,
        faults: [],
        isUnhandled: true,
    };
}
async function answer(step) {
    const { request, caller, operation, faults } = step;
    const resource = resourceOf(operation.id);
    if (resource !== undefined)
        step.github.limits.require(caller, resource);
    await refuseByFault(step);
    const github = staleOr(step.github, faults);
    const repository = repositoryOf(step.path, { github, caller });
    requirePermission(step, {
        repository,
        state: github.state,
        organization: organizationOf(step.path, github),
    });
    const understood = understand(request, operation, step.path);
    const handler = handlerOf(operation.id);
    if (handler === undefined)
        throw (0,refusal/* refuse */.TR)(501, `the emulated GitHub has no handler for ${operation.id}`);
    if (request.method !== "GET")
        step.github.remember();
    const { headers, bytes } = request;
    const given = { ...understood, bytes, accept: headers.accept ?? "", caller, github, repository };
    // Writes to a repository come one after the other, as GitHub's own locks have it; reads do not wait.
    const isWrite = request.method !== "GET" && repository !== undefined;
    const answered = await (isWrite ? exchange_write(github, repository, () => handler(given)) : handler(given));
    return replyTo(answered, { request, operation, query: understood.query, faults });
}
/** What a write changes may be what a merge queue waits for. */
function exchange_write(github, repository, work) {
    return github.exclusive(repository, async () => {
        const answered = await work();
        await (0,queue_steps/* advanceQueues */.V)(github, repository);
        return answered;
    });
}
async function refuseByFault({ faults, github, caller, operation }) {
    if (faults.some(({ kind }) => kind === "primary")) {
        throw github.limits.exhaust(caller, resourceOf(operation.id) ?? "core");
    }
    await (0,github_faults/* goWrong */.m4)(faults);
}
function staleOr(github, faults) {
    const stale = faults.find(({ kind }) => kind === "stale");
    return stale === undefined ? github : github.before(stale.writes ?? 1);
}
/** A repository that the caller may not see does not exist. */
function repositoryOf(path, { github, caller }) {
    const { owner, repo } = path;
    if (owner === undefined || repo === undefined)
        return undefined;
    const repository = github.repository(`${owner}/${repo}`);
    if (!(0,callers/* sees */.j7)(caller, repository, github.state))
        throw (0,refusal/* notFound */.mX)();
    return repository;
}
function organizationOf({ org }, { state }) {
    return org === undefined ? undefined : state.organizations.get(org.toLowerCase());
}
/** What a person may do who can only read a repository. */
const forReaders = new Set([
    "pulls/create",
    "pulls/create-review",
    "pulls/submit-review",
    "pulls/create-review-comment",
    "issues/create",
    "issues/create-comment",
]);
function requirePermission({ operation, caller }, place) {
    const alternatives = (0,github_permissions/* permissionsFor */.mr)(operation.id);
    if (alternatives.some((together) => together.every((one) => (0,callers/* holds */.v9)(caller, one, place))))
        return;
    const canRead = (0,callers/* holds */.v9)(caller, { scope: "contents", level: "read" }, place);
    if (caller.token?.kind === "user" && forReaders.has(operation.id) && canRead)
        return;
    throw caller.token === undefined ? (0,refusal/* refuse */.TR)(401, "Requires authentication") : (0,refusal/* forbidden */.o0)();
}
/** Reading the limit is free. */
function resourceOf(operation) {
    if (operation === "rate-limit/get")
        return undefined;
    if (operation === "code-scanning/upload-sarif")
        return "code_scanning_upload";
    return operation.startsWith("search/") ? "search" : "core";
}
/** What the request cost, and the headers that say so on every answer. */
function charge({ github, caller, operation, reply, }) {
    const isUnhandled = reply.status === 501;
    const resource = resourceOf(operation.id);
    if (caller === undefined || resource === undefined)
        return { reply, cost: 0, isUnhandled };
    const cost = reply.status === 304 ? 0 : 1;
    github.limits.spend(caller, resource, cost);
    const accepted = (0,github_permissions/* describePermissions */.gH)((0,github_permissions/* permissionsFor */.mr)(operation.id));
    const headers = {
        ...github.limits.headers(caller, resource),
        "x-accepted-github-permissions": accepted,
        ...reply.headers,
    };
    return { reply: { ...reply, headers }, cost, isUnhandled };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/graphql/exchange.js





/** Answers one query. GitHub answers 200 whatever the query says; what went wrong stands in `errors`. */
async function exchangeQuery(request, github) {
    const faults = github.faults.hits({ operation: "graphql", method: request.method });
    let caller;
    let done;
    try {
        caller = (0,callers/* callerOf */.$U)(request.headers, github.state);
        done = await exchange_answer({ request, github, caller, faults });
    }
    catch (error) {
        done = { reply: failureReply(error), cost: 0, isUnhandled: false };
    }
    const { reply, cost, isUnhandled } = done;
    if (caller !== undefined)
        github.limits.spend(caller, "graphql", cost);
    const headers = caller === undefined ? {} : github.limits.headers(caller, "graphql");
    const charged = { ...reply, headers: { ...headers, ...reply.headers } };
    return { reply: charged, operation: "graphql", caller, permissions: "", cost, faults, isUnhandled };
}
async function exchange_answer({ request, github, caller, faults }) {
    if (request.method !== "POST")
        throw (0,refusal/* refuse */.TR)(404, "Not Found");
    if (caller.token === undefined)
        throw (0,refusal/* refuse */.TR)(401, "This endpoint requires you to be authenticated.");
    const status = github.limits.status(caller, "graphql");
    const isExhausted = faults.some(({ kind }) => kind === "primary");
    if (isExhausted)
        github.limits.exhaust(caller, "graphql");
    // Unlike REST, an exhausted limit is a 200 with an error of its own.
    if (isExhausted || status.remaining === 0)
        return errorDone("RATE_LIMITED", `API rate limit exceeded for ${caller.name}.`);
    await (0,github_faults/* goWrong */.m4)(faults);
    if (faults.some(({ kind }) => kind === "graphql-errors")) {
        return errorDone(undefined, "Something went wrong while executing your query. This may be the result of a timeout.");
    }
    const stale = faults.find(({ kind }) => kind === "stale");
    const at = stale === undefined ? github : github.before(stale.writes ?? 1);
    // The library and GitHub's schema are loaded by the first query only.
    const { runQuery } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(124)]).then(__webpack_require__.bind(__webpack_require__, 1124));
    const { body, cost, unwritten } = await runQuery(parseJson(request.bytes), { github: at, caller });
    return { reply: jsonReply(body), cost, isUnhandled: unwritten };
}
function errorDone(type, message) {
    const errors = [{ ...(type === undefined ? {} : { type }), message }];
    return {
        reply: jsonReply(type === undefined ? { data: null, errors } : { errors }),
        cost: 0,
        isUnhandled: false,
    };
}
function jsonReply(body) {
    const headers = { "content-type": "application/json; charset=utf-8" };
    return { status: 200, headers, bytes: Buffer.from(JSON.stringify(body)) };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/oidc.js



const keyId = "assaygate-sandbox";
const lifeSeconds = 300;
let key;
/** One key for the life of the process; nobody outside of it has a reason to trust it. */
function signingKey() {
    key ??= (0,external_node_crypto_.generateKeyPairSync)("rsa", { modulusLength: 2048 }).privateKey;
    return key;
}
/** Answers as the issuer of OIDC tokens does: a token, the keys, the configuration. @throws {Refusal} 401, 403, 404 */
async function answerOidc(request, github) {
    const issuer = github.api("/_oidc");
    switch (request.url.pathname) {
        case "/_oidc/token":
            return oidc_jsonReply({ value: tokenFor(request, github) });
        case "/_oidc/.well-known/openid-configuration":
            return oidc_jsonReply({
                issuer,
                jwks_uri: `${issuer}/.well-known/jwks`,
                id_token_signing_alg_values_supported: ["RS256"],
            });
        case "/_oidc/.well-known/jwks":
            return oidc_jsonReply({
                keys: [
                    {
                        ...(0,external_node_crypto_.createPublicKey)(signingKey()).export({ format: "jwk" }),
                        kid: keyId,
                        alg: "RS256",
                        use: "sig",
                    },
                ],
            });
        default:
            throw (0,refusal/* notFound */.mX)();
    }
}
/** A job may ask for its token where it was given `id-token: write`; its request token is its GITHUB_TOKEN here. */
function tokenFor(request, github) {
    const caller = (0,callers/* callerOf */.$U)(request.headers, github.state);
    const { token } = caller;
    const repository = token?.repository === undefined ? undefined : github.repository(token.repository);
    const isAllowed = (0,callers/* holds */.v9)(caller, { scope: "id_token", level: "write" }, { repository, state: github.state });
    if (token === undefined || repository === undefined || !isAllowed)
        throw (0,refusal/* forbidden */.o0)();
    const audience = request.url.searchParams.get("audience") ?? github.html(`/${repository.owner}`);
    return jwt({ ...claimsOf(github, repository, token), aud: audience, ...timesOf(github) });
}
function timesOf({ clock }) {
    const now = Math.floor(clock.now.getTime() / 1000);
    return { iat: now, nbf: now, exp: now + lifeSeconds, jti: (0,external_node_crypto_.randomUUID)() };
}
/** What is known of the job; a seed's `claims` say the rest, or something else. */
function claimsOf(github, repository, { claims }) {
    const { owner, name, fullName, id, visibility } = repository;
    const ownerId = github.user(owner).id;
    const ref = `refs/heads/${repository.defaultBranch}`;
    const environment = claims["environment"];
    // Repositories made since July 2026 have their ids in the subject (github-facts 9.4).
    const place = environment === undefined ? `ref:${claims["ref"] ?? ref}` : `environment:${environment}`;
    return {
        iss: github.api("/_oidc"),
        sub: `repo:${owner}@${ownerId}/${name}@${id}:${place.replaceAll("%", "%25")}`,
        repository: fullName,
        repository_id: String(id),
        repository_owner: owner,
        repository_owner_id: String(ownerId),
        repository_visibility: visibility,
        ref,
        ref_type: "branch",
        ref_protected: "false",
        event_name: "push",
        run_attempt: "1",
        runner_environment: "github-hosted",
        ...claims,
    };
}
function jwt(claims) {
    const encode = (part) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const head = `${encode({ alg: "RS256", typ: "JWT", kid: keyId })}.${encode(claims)}`;
    return `${head}.${(0,external_node_crypto_.sign)("RSA-SHA256", Buffer.from(head), signingKey()).toString("base64url")}`;
}
function oidc_jsonReply(body) {
    return {
        status: 200,
        headers: { "content-type": "application/json" },
        bytes: Buffer.from(JSON.stringify(body)),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/server.js








/** Starts to listen; port 0 takes any that is free. */
async function serve(github, port = 0) {
    const state = { inFlight: 0 };
    const server = (0,external_node_http_.createServer)((message, response) => {
        state.inFlight += 1;
        response.once("close", () => {
            state.inFlight -= 1;
        });
        converse(message, response, { github, inFlight: state.inFlight }).catch(() => response.destroy());
    });
    await new Promise((done, fail) => server.once("error", fail).listen(port, "127.0.0.1", done));
    const url = `http://127.0.0.1:${server.address().port}`;
    github.address.url = url;
    const tokens = [...github.state.tokens.values()].map(({ name, secret }) => [name, secret]);
    return {
        url,
        graphqlUrl: `${url}/graphql`,
        oidcUrl: `${url}/_oidc/token?api-version=2.0`,
        tokens: Object.fromEntries(tokens),
        github,
        close: () => server_close(server, github),
    };
}
async function server_close(server, github) {
    await new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
    });
    await github.gitStore.close();
}
async function converse(message, response, { github, inFlight }) {
    const start = performance.now();
    const at = github.clock.stamp();
    const request = await readRequest(message, github.address.url);
    const control = await answerAside(request, github);
    if (control !== undefined)
        return server_write(response, control, github);
    const done = request.url.pathname === "/graphql"
        ? await exchangeQuery(request, github)
        : await exchange(request, github);
    const ms = Math.round((performance.now() - start) * 10) / 10;
    github.log.add({
        at,
        method: request.method,
        path: request.url.pathname,
        query: request.url.search.slice(1),
        operation: done.operation,
        status: done.reply.status,
        token: done.caller?.name ?? "anonymous",
        permissions: done.permissions,
        cost: done.cost,
        ms,
        inFlight,
        ...(done.faults.length === 0 ? {} : { fault: done.faults.map(({ kind }) => kind).join(" ") }),
        ...(done.isUnhandled ? { unhandled: true } : {}),
        ...(done.reply.bug === undefined ? {} : { bug: done.reply.bug }),
    });
    deliver(response, done, github);
}
/** What is not GitHub's API: the emulator's own controls, and the issuer of OIDC tokens. */
async function answerAside(request, github) {
    const { pathname } = request.url;
    try {
        if (pathname.startsWith("/_sandbox/"))
            return answerControl(request, github);
        if (pathname.startsWith("/_oidc/"))
            return await answerOidc(request, github);
        if (pathname.startsWith("/_blobs/"))
            return answerBlob(request, github);
        return undefined;
    }
    catch (error) {
        return failureReply(error);
    }
}
/** Faults of the wire come last: whatever the request did is done. */
function deliver(response, { reply, faults }, github) {
    const wire = faults.find(({ kind }) => kind === "reset" || kind === "reset-after-commit");
    if (wire !== undefined) {
        response.socket?.resetAndDestroy();
        return;
    }
    const truncated = faults.some(({ kind }) => kind === "truncate");
    server_write(response, truncated ? { ...reply, bytes: reply.bytes.subarray(0, reply.bytes.length / 2) } : reply, github);
}
let requests = 0;
function server_write(response, { status, headers, bytes }, github) {
    requests += 1;
    response.writeHead(status, {
        date: github.clock.now.toUTCString(),
        server: "assaygate-sandbox",
        "x-github-request-id": requests.toString(16).toUpperCase().padStart(8, "0"),
        "x-github-api-version-selected": "2022-11-28",
        "x-github-media-type": "github.v3; format=json",
        "cache-control": "private, max-age=60, s-maxage=60",
        ...headers,
        ...(status === 204 || status === 304 ? {} : { "content-length": String(bytes.length) }),
    });
    response.end(bytes);
}


/***/ }),

/***/ 27733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ writtenByApp),
/* harmony export */   XH: () => (/* binding */ appOf),
/* harmony export */   vv: () => (/* binding */ appShape)
/* harmony export */ });
/* harmony import */ var _node_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98216);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19603);


const gitHubItself = { id: 9919, login: "github", type: "Organization", name: null, email: null };
const since = "2018-07-30T09:30:17Z";
/** An app as GitHub shows it on what the app made. */
function appShape(github, { id, slug, name }) {
    return {
        id,
        slug,
        node_id: (0,_node_id_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeId */ .s)("A", id),
        client_id: `Iv1.${id.toString(16).padStart(16, "0")}`,
        owner: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .userShape */ .b)(github, gitHubItself),
        name,
        description: null,
        external_url: github.html(`/apps/${slug}`),
        html_url: github.html(`/apps/${slug}`),
        created_at: since,
        updated_at: since,
        permissions: { metadata: "read" },
        events: [],
    };
}
/** The app behind a bot's login, or undefined for people. */
function appOf(github, login) {
    return github.state.apps.get(login.replace("[bot]", ""));
}
/** The app that wrote something, as GitHub names it there; null for people. */
function writtenByApp(github, login) {
    const app = login.endsWith("[bot]") ? appOf(github, login) : undefined;
    return app === undefined ? null : appShape(github, app);
}


/***/ }),

/***/ 91637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ associationOf)
/* harmony export */ });
/** How GitHub says that somebody belongs to a repository; it is no permission (github-facts 4.15). */
function associationOf({ state }, repository, login) {
    const name = login.toLowerCase();
    if (repository.owner.toLowerCase() === name)
        return "OWNER";
    if (state.organizations.get(repository.owner.toLowerCase())?.members.has(name) === true)
        return "MEMBER";
    if (repository.collaborators.has(name))
        return "COLLABORATOR";
    return repository.pulls.some(({ author, mergedAt }) => author.toLowerCase() === name && mergedAt !== null)
        ? "CONTRIBUTOR"
        : "NONE";
}


/***/ }),

/***/ 27681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ gitCommitShape),
/* harmony export */   dO: () => (/* binding */ commitShape),
/* harmony export */   ly: () => (/* binding */ userByEmail)
/* harmony export */ });
/* harmony import */ var _seed_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25463);
/* harmony import */ var _node_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98216);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19603);



/** A commit as lists show it. */
function commitShape(github, repository, commit) {
    const { sha } = commit;
    const url = github.api(`/repos/${repository.fullName}/commits/${sha}`);
    return {
        url,
        sha,
        node_id: (0,_node_id_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s)("C", `${repository.id}:${sha}`),
        html_url: github.html(`/${repository.fullName}/commit/${sha}`),
        comments_url: `${url}/comments`,
        commit: {
            url: github.api(`/repos/${repository.fullName}/git/commits/${sha}`),
            author: commit.author,
            committer: commit.committer,
            message: commit.message,
            comment_count: 0,
            tree: treeLink(github, repository, commit.tree),
            verification: repository.verifications.get(sha) ?? _seed_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .unsigned */ .ad,
        },
        author: accountOf(github, commit.author.email),
        committer: accountOf(github, commit.committer.email),
        parents: parentLinks(github, repository, { commit, below: "commits" }),
    };
}
/** A commit as the git data API shows it. */
function gitCommitShape(github, repository, commit) {
    const { sha, author, committer, message } = commit;
    return {
        sha,
        node_id: (0,_node_id_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s)("C", `${repository.id}:${sha}`),
        url: github.api(`/repos/${repository.fullName}/git/commits/${sha}`),
        html_url: github.html(`/${repository.fullName}/commit/${sha}`),
        author,
        committer,
        message,
        tree: treeLink(github, repository, commit.tree),
        parents: parentLinks(github, repository, { commit, below: "git/commits" }),
        verification: repository.verifications.get(sha) ?? _seed_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .unsigned */ .ad,
    };
}
function treeLink(github, { fullName }, sha) {
    return { sha, url: github.api(`/repos/${fullName}/git/trees/${sha}`) };
}
function parentLinks(github, { fullName }, { commit, below }) {
    return commit.parents.map((sha) => ({
        sha,
        url: github.api(`/repos/${fullName}/${below}/${sha}`),
        html_url: github.html(`/${fullName}/commit/${sha}`),
    }));
}
/** GitHub knows people by the addresses they own; an address may be anybody's. */
function accountOf(github, email) {
    const user = userByEmail(github, email);
    return user === undefined ? null : (0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .userShape */ .b)(github, user);
}
/** The account that an address belongs to. */
function userByEmail(github, email) {
    const [, login] = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i.exec(email) ?? [];
    if (login !== undefined)
        return github.state.users.get(login.toLowerCase());
    const wanted = email.toLowerCase();
    return [...github.state.users.values()].find((user) => user.email?.toLowerCase() === wanted);
}


/***/ }),

/***/ 98216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nodeId)
/* harmony export */ });
/** GitHub's opaque id of an object in GraphQL; `node_id` in REST. */
function nodeId(kind, id) {
    return `${kind}_${Buffer.from(`assaygate:${id}`).toString("base64url")}`;
}


/***/ }),

/***/ 38095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ organizationSimpleShape),
/* harmony export */   L: () => (/* binding */ organizationShape)
/* harmony export */ });
/* harmony import */ var _node_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98216);

/** An organisation as it stands inside other objects. */
function organizationSimpleShape(github, { id, login }) {
    const url = github.api(`/orgs/${login}`);
    return {
        login,
        id,
        node_id: (0,_node_id_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeId */ .s)("O", id),
        url,
        repos_url: `${url}/repos`,
        events_url: `${url}/events`,
        hooks_url: `${url}/hooks`,
        issues_url: `${url}/issues`,
        members_url: `${url}/members{/member}`,
        public_members_url: `${url}/public_members{/member}`,
        avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
        description: null,
    };
}
const since = "2020-01-01T00:00:00Z";
/** An organisation. */
function organizationShape(github, organization) {
    const { login, baseRole } = organization;
    const repositories = [...github.state.repositories.values()].filter(({ owner }) => owner === login);
    const open = repositories.filter(({ visibility }) => visibility === "public").length;
    return {
        ...organizationSimpleShape(github, organization),
        name: login,
        type: "Organization",
        has_organization_projects: false,
        has_repository_projects: false,
        public_repos: open,
        total_private_repos: repositories.length - open,
        public_gists: 0,
        followers: 0,
        following: 0,
        html_url: github.html(`/${login}`),
        default_repository_permission: baseRole,
        two_factor_requirement_enabled: true,
        created_at: since,
        updated_at: since,
        archived_at: null,
    };
}


/***/ }),

/***/ 17847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pullShape),
/* harmony export */   X: () => (/* binding */ pullSimpleShape)
/* harmony export */ });
/* harmony import */ var _issues_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1022);
/* harmony import */ var _issues_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11217);
/* harmony import */ var _pulls_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54841);
/* harmony import */ var _pulls_test_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76479);
/* harmony import */ var _pulls_threads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56853);
/* harmony import */ var _pulls_tips_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38500);
/* harmony import */ var _rules_merge_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20381);
/* harmony import */ var _association_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91637);
/* harmony import */ var _node_id_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98216);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30216);
/* harmony import */ var _team_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1505);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19603);












/** A pull request as lists show it. */
async function pullSimpleShape(github, repository, pull) {
    const { base, head, user } = sides(github, repository, {
        pull,
        tips: await (0,_pulls_tips_js__WEBPACK_IMPORTED_MODULE_5__/* .tipsOf */ .c)(github, repository, pull),
    });
    return {
        ...plain(github, pull, repository),
        ...addresses(github, repository, pull),
        ...people(github, repository, pull),
        user,
        base,
        head,
    };
}
/** A pull request with what it brings and whether it can be merged. */
async function pullShape(github, repository, pull) {
    const range = await (0,_pulls_range_js__WEBPACK_IMPORTED_MODULE_2__/* .readRange */ .qX)(github, repository, pull);
    const { base, head, user } = sides(github, repository, { pull, tips: range });
    return {
        ...plain(github, pull, repository),
        ...addresses(github, repository, pull),
        ...people(github, repository, pull),
        ...(await mergeState(github, repository, { pull, range })),
        ...sizes(range),
        ...{ user, base, head },
        comments: (0,_issues_records_js__WEBPACK_IMPORTED_MODULE_0__/* .commentsOn */ .Iw)(repository, pull.number).length,
        review_comments: _pulls_threads_js__WEBPACK_IMPORTED_MODULE_4__/* .threads */ .e.of(repository).filter((thread) => thread.pull === pull.number).length,
        maintainer_can_modify: false,
        merged: pull.mergedAt !== null,
        merged_by: pull.mergedBy === null ? null : (0,_user_js__WEBPACK_IMPORTED_MODULE_7__/* .accountShape */ .d)(github, pull.mergedBy),
    };
}
function sizes({ commits, changes }) {
    return {
        commits: commits.length,
        changed_files: changes.length,
        additions: changes.reduce((sum, { additions }) => sum + additions, 0),
        deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
    };
}
async function mergeState(github, repository, { pull, range }) {
    if (pull.state === "closed")
        return { mergeable: null, rebaseable: null, mergeable_state: "unknown" };
    const merge_commit_sha = await (0,_pulls_test_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .testMergeOf */ .U)(github, repository, { pull, tips: range });
    const mergeable = merge_commit_sha !== null;
    const state = mergeable ? await (0,_rules_merge_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .Y)(github, repository, { pull, tips: range }) : "dirty";
    return { mergeable, rebaseable: mergeable, mergeable_state: state, merge_commit_sha };
}
function plain(github, pull, repository) {
    return {
        id: pull.id,
        node_id: (0,_node_id_js__WEBPACK_IMPORTED_MODULE_8__/* .nodeId */ .s)("PR", pull.id),
        number: pull.number,
        title: pull.title,
        body: pull.body,
        state: pull.state,
        draft: pull.isDraft,
        locked: false,
        active_lock_reason: null,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        closed_at: pull.closedAt,
        merged_at: pull.mergedAt,
        merge_commit_sha: pull.mergeCommit,
        milestone: null,
        auto_merge: null,
        author_association: (0,_association_js__WEBPACK_IMPORTED_MODULE_9__/* .associationOf */ .X)(github, repository, pull.author),
        labels: (0,_issues_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(github, repository, { kind: "pull", record: pull }).map((label) => ({
            ...label,
            description: label.description ?? "",
        })),
    };
}
function people(github, repository, pull) {
    const organization = github.state.organizations.get(repository.owner.toLowerCase());
    const teams = (organization?.teams ?? []).filter(({ slug }) => pull.requestedTeams.includes(slug));
    const assigned = (0,_issues_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleOn */ .xD)(github, repository, pull.number);
    return {
        assignee: assigned[0] ?? null,
        assignees: assigned,
        requested_reviewers: pull.requestedReviewers.map((login) => (0,_user_js__WEBPACK_IMPORTED_MODULE_7__/* .accountShape */ .d)(github, login)),
        requested_teams: organization === undefined ? [] : teams.map((team) => (0,_team_js__WEBPACK_IMPORTED_MODULE_10__/* .teamShape */ .FM)(github, organization, team)),
    };
}
function sides(github, repository, { pull, tips }) {
    const source = github.repository(pull.headRepository);
    const side = (record, { ref, sha }) => ({
        label: `${record.owner}:${ref}`,
        ref,
        sha,
        user: (0,_user_js__WEBPACK_IMPORTED_MODULE_7__/* .accountShape */ .d)(github, record.owner),
        repo: (0,_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .baseRepositoryShape */ .j)(github, record),
    });
    return {
        base: side(repository, { ref: pull.base, sha: tips.base }),
        head: side(source, { ref: pull.head, sha: tips.head }),
        user: (0,_user_js__WEBPACK_IMPORTED_MODULE_7__/* .accountShape */ .d)(github, pull.author),
    };
}
function addresses(github, { fullName }, { number, head }) {
    const url = github.api(`/repos/${fullName}/pulls/${number}`);
    const issue_url = github.api(`/repos/${fullName}/issues/${number}`);
    const html_url = github.html(`/${fullName}/pull/${number}`);
    const links = {
        url,
        html_url,
        issue_url,
        diff_url: `${html_url}.diff`,
        patch_url: `${html_url}.patch`,
        commits_url: `${url}/commits`,
        review_comments_url: `${url}/comments`,
        review_comment_url: github.api(`/repos/${fullName}/pulls/comments{/number}`),
        comments_url: `${issue_url}/comments`,
        statuses_url: github.api(`/repos/${fullName}/statuses/${encodeURIComponent(head)}`),
    };
    const _links = {
        self: { href: url },
        html: { href: html_url },
        issue: { href: issue_url },
        comments: { href: links.comments_url },
        review_comments: { href: links.review_comments_url },
        review_comment: { href: links.review_comment_url },
        commits: { href: links.commits_url },
        statuses: { href: links.statuses_url },
    };
    return { ...links, _links };
}


/***/ }),

/***/ 30216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ repositoryShape),
/* harmony export */   j: () => (/* binding */ baseRepositoryShape)
/* harmony export */ });
/* harmony import */ var _node_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98216);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19603);


/** A repository with everything that GitHub says of one; the shorter objects are parts of it. */
function repositoryShape(github, repository) {
    const parent = repository.forkOf === null ? {} : familyShape(github, repository.forkOf);
    return { ...baseRepositoryShape(github, repository), ...parent };
}
function familyShape(github, parent) {
    const shape = baseRepositoryShape(github, github.repository(parent));
    return { parent: shape, source: shape };
}
/** Without what it was forked from. */
function baseRepositoryShape(github, repository) {
    const { id, fullName, name, owner, visibility } = repository;
    return {
        id,
        node_id: (0,_node_id_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeId */ .s)("R", id),
        name,
        full_name: fullName,
        owner: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .accountShape */ .d)(github, owner),
        private: visibility !== "public",
        visibility,
        description: repository.description,
        fork: repository.forkOf !== null,
        default_branch: repository.defaultBranch,
        archived: repository.isArchived,
        disabled: false,
        created_at: repository.createdAt,
        updated_at: repository.createdAt,
        pushed_at: repository.pushedAt,
        topics: [...repository.topics],
        ...features(repository),
        ...counts(repository),
        ...addresses(github, fullName),
        ...templates(github, fullName),
    };
}
function features({ language, allowsForking, deletesMergedBranches, mergeMethods }) {
    return {
        homepage: null,
        language,
        license: null,
        mirror_url: null,
        has_issues: true,
        has_projects: false,
        has_downloads: true,
        has_wiki: false,
        has_pages: false,
        has_discussions: false,
        is_template: false,
        allow_forking: allowsForking,
        delete_branch_on_merge: deletesMergedBranches,
        allow_merge_commit: mergeMethods.has("merge"),
        allow_squash_merge: mergeMethods.has("squash"),
        allow_rebase_merge: mergeMethods.has("rebase"),
        web_commit_signoff_required: false,
    };
}
function counts({ pulls, size }) {
    const open = pulls.filter(({ state }) => state === "open").length;
    return {
        size,
        forks: 0,
        forks_count: 0,
        stargazers_count: 0,
        watchers: 0,
        watchers_count: 0,
        network_count: 0,
        subscribers_count: 0,
        open_issues: open,
        open_issues_count: open,
    };
}
function addresses(github, fullName) {
    const html = github.html(`/${fullName}`);
    return {
        url: github.api(`/repos/${fullName}`),
        html_url: html,
        git_url: html.replace("https:", "git:"),
        ssh_url: `git@github.com:${fullName}.git`,
        clone_url: `${html}.git`,
        svn_url: html,
    };
}
/** Addresses of what belongs to a repository, as templates of RFC 6570. */
function templates(github, fullName) {
    const url = (rest) => github.api(`/repos/${fullName}${rest}`);
    return {
        archive_url: url("/{archive_format}{/ref}"),
        assignees_url: url("/assignees{/user}"),
        blobs_url: url("/git/blobs{/sha}"),
        branches_url: url("/branches{/branch}"),
        collaborators_url: url("/collaborators{/collaborator}"),
        comments_url: url("/comments{/number}"),
        commits_url: url("/commits{/sha}"),
        compare_url: url("/compare/{base}...{head}"),
        contents_url: url("/contents/{+path}"),
        contributors_url: url("/contributors"),
        deployments_url: url("/deployments"),
        downloads_url: url("/downloads"),
        events_url: url("/events"),
        forks_url: url("/forks"),
        git_commits_url: url("/git/commits{/sha}"),
        git_refs_url: url("/git/refs{/sha}"),
        git_tags_url: url("/git/tags{/sha}"),
        hooks_url: url("/hooks"),
        issue_comment_url: url("/issues/comments{/number}"),
        issue_events_url: url("/issues/events{/number}"),
        issues_url: url("/issues{/number}"),
        keys_url: url("/keys{/key_id}"),
        labels_url: url("/labels{/name}"),
        languages_url: url("/languages"),
        merges_url: url("/merges"),
        milestones_url: url("/milestones{/number}"),
        notifications_url: url("/notifications{?since,all,participating}"),
        pulls_url: url("/pulls{/number}"),
        releases_url: url("/releases{/id}"),
        stargazers_url: url("/stargazers"),
        statuses_url: url("/statuses/{sha}"),
        subscribers_url: url("/subscribers"),
        subscription_url: url("/subscription"),
        tags_url: url("/tags"),
        teams_url: url("/teams"),
        trees_url: url("/git/trees{/sha}"),
    };
}


/***/ }),

/***/ 44319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ anyObject)
/* harmony export */ });
/** GitHub's description calls some values an object and says no more; its types then allow none at all. */
const anyObject = (value) => value;


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ teamShape),
/* harmony export */   j1: () => (/* binding */ permissionFlags),
/* harmony export */   tm: () => (/* binding */ permissionName)
/* harmony export */ });
/* unused harmony export teamSimpleShape */
/* harmony import */ var _node_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98216);

/** A team without its parent, as it stands inside other objects. */
function teamSimpleShape(github, { id: organizationId, login }, { id, name, slug, privacy }) {
    const url = github.api(`/organizations/${organizationId}/team/${id}`);
    return {
        id,
        node_id: (0,_node_id_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeId */ .s)("T", id),
        name,
        slug,
        description: null,
        privacy,
        notification_setting: "notifications_enabled",
        permission: "pull",
        url,
        html_url: github.html(`/orgs/${login}/teams/${slug}`),
        members_url: `${url}/members{/member}`,
        repositories_url: `${url}/repos`,
        type: "organization",
        organization_id: organizationId,
    };
}
/** A team with its parent. */
function teamShape(github, organization, team) {
    const parent = organization.teams.find(({ slug }) => slug === team.parent);
    return {
        ...teamSimpleShape(github, organization, team),
        type: "organization",
        parent: parent === undefined ? null : teamSimpleShape(github, organization, parent),
    };
}
/** A role by the name that the API uses for teams and collaborators. */
function permissionName(role) {
    if (role === "read")
        return "pull";
    return role === "write" ? "push" : role;
}
/** What a role allows, as the five flags that GitHub gives beside repositories. */
function permissionFlags(role) {
    const rank = ["none", "read", "triage", "write", "maintain", "admin"].indexOf(role);
    return { pull: rank > 0, triage: rank > 1, push: rank > 2, maintain: rank > 3, admin: rank > 4 };
}


/***/ }),

/***/ 19603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ userShape),
/* harmony export */   d: () => (/* binding */ accountShape)
/* harmony export */ });
/* harmony import */ var _node_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98216);

/** A person, a bot or an organisation as an account. */
function userShape(github, { id, login, type, name, email }) {
    const path = `/users/${encodeURIComponent(login)}`;
    const url = (rest = "") => github.api(`${path}${rest}`);
    return {
        login,
        id,
        node_id: (0,_node_id_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeId */ .s)(type === "User" ? "U" : type === "Bot" ? "BOT" : "O", id),
        name,
        email,
        avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
        gravatar_id: "",
        url: url(),
        html_url: github.html(`/${encodeURIComponent(login.replace("[bot]", ""))}`),
        followers_url: url("/followers"),
        following_url: url("/following{/other_user}"),
        gists_url: url("/gists{/gist_id}"),
        starred_url: url("/starred{/owner}{/repo}"),
        subscriptions_url: url("/subscriptions"),
        organizations_url: url("/orgs"),
        repos_url: url("/repos"),
        events_url: url("/events{/privacy}"),
        received_events_url: url("/received_events"),
        type,
        site_admin: false,
    };
}
/** The account of a login; one that nobody seeded is a ghost, as GitHub shows deleted accounts. */
function accountShape(github, login) {
    const known = github.state.users.get(login.toLowerCase());
    return userShape(github, known ?? { id: 10137, login: "ghost", type: "User", name: null, email: null });
}


/***/ }),

/***/ 43374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Names a collection of repositories or organisations. */
function table(name) {
    return {
        name,
        of({ tables }) {
            const rows = tables.get(name) ?? [];
            tables.set(name, rows);
            // A name is given to one table only, so its rows are of one type.
            return rows;
        },
    };
}


/***/ }),

/***/ 92601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ misfits)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);


const addFormats = ajv_formats__WEBPACK_IMPORTED_MODULE_0__;
const checks = new WeakMap();
/** Holds a value to a schema and says what is wrong with it. */
function misfits(schema, value) {
    const check = checks.get(schema) ?? compile(schema);
    checks.set(schema, check);
    return check(value) ? [] : (check.errors ?? []).map(misfitOf);
}
function compile(schema) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ strict: false, validateSchema: false, allErrors: true, logger: false });
    addFormats(ajv);
    return ajv.compile(schema);
}
function misfitOf({ instancePath, keyword, params, message = keyword, propertyName }) {
    const path = instancePath
        .split("/")
        .slice(1)
        .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    switch (keyword) {
        case "additionalProperties":
            return { path: [...path, String(params["additionalProperty"])], message: "is not known here" };
        case "enum":
            return { path, message: `must be one of ${JSON.stringify(params["allowedValues"])}` };
        case "const":
            return { path, message: `must be ${JSON.stringify(params["allowedValue"])}` };
        default:
            return { path: propertyName === undefined ? path : [...path, propertyName], message };
    }
}


/***/ })

};
