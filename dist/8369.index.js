export const id = 8369;
export const ids = [8369];
export const modules = {

/***/ 78369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSigningJob: () => (/* binding */ openSigningJob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_judging_job_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40811);
/* harmony import */ var _github_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71289);
/* harmony import */ var _github_unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28826);
/* harmony import */ var _github_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32270);
/* harmony import */ var _release_tray_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49838);
/* harmony import */ var _sigstore_job_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60684);







/** What the job that runs has to sign with. */
async function openSigningJob(surroundings) {
    const { runner, env, run, workspace } = surroundings;
    const own = (0,_sigstore_job_token_js__WEBPACK_IMPORTED_MODULE_5__/* .jobToken */ .P)(env, runner);
    return {
        ...(await (0,_github_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connectSigningRun */ .t)(surroundings)),
        version: _github_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r,
        identity: async () => identityIn(await own()),
        signer: async ({ visibility, own: signing }) => {
            const { instanceSigner } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(5128), __webpack_require__.e(7335), __webpack_require__.e(5179), __webpack_require__.e(1283)]).then(__webpack_require__.bind(__webpack_require__, 21283));
            return instanceSigner({ signing, visibility, server: run.hosts.server, env, runner });
        },
        opener: async (root, path) => {
            const { bundleOpener } = await Promise.all(/* import() */[__webpack_require__.e(5128), __webpack_require__.e(4187), __webpack_require__.e(3485)]).then(__webpack_require__.bind(__webpack_require__, 3485));
            return bundleOpener(root, path);
        },
        tray: (folder) => (0,_release_tray_js__WEBPACK_IMPORTED_MODULE_4__/* .openTray */ .b)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder)),
    };
}
/** What GitHub says of the job; it came from GitHub itself, and whoever verifies has it from the certificate. */
function identityIn(token) {
    const [, claims = ""] = token.split(".");
    const parsed = _domain_judging_job_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .JobIdentity */ ._n.safeParse(tryParse(Buffer.from(claims, "base64url").toString("utf8")));
    if (parsed.success)
        return { state: "known", value: parsed.data };
    const claim = parsed.error.issues[0]?.path.join(".") ?? "";
    return (0,_github_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)("malformed", `expected GitHub's claims in the token of the job, found a fault at "${claim}"`);
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

/***/ 60684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ jobToken)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


const Answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/) });
const patienceMs = 10_000;
/** The token of the job that runs, asked of the runner (facts 9.1) and kept out of every log. */
function jobToken(env, runner) {
    return async () => {
        const [address, secret] = [
            env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "",
            env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "",
        ];
        if (address === "" || secret === "")
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", 'permission "id-token: write" is missing for this job.', {
                hint: "Add it under permissions; only a job of a judging workflow signs.",
            });
        const url = new URL(address);
        url.searchParams.set("audience", "sigstore");
        const answer = Answer.safeParse(await ask(url, secret));
        if (!answer.success)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd("io", "signing: expected a token of the job, got none.");
        runner.mask(answer.data.value);
        return answer.data.value;
    };
}
/** Undefined: whatever went wrong, there is no token. */
async function ask(url, secret) {
    try {
        const headers = { authorization: `Bearer ${secret}`, accept: "application/json" };
        const response = await fetch(url, {
            headers,
            signal: AbortSignal.timeout(patienceMs),
            redirect: "error",
        });
        return response.ok ? await response.json() : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 40811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Z: () => (/* binding */ workflowPathOf),
/* harmony export */   _n: () => (/* binding */ JobIdentity),
/* harmony export */   hR: () => (/* binding */ instanceOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const Words = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(2_000);
const Commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const Id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{1,20}$/);
/**
 * What GitHub says of a job in the token that the job signs with: the certificate will say the same. A name is for people,
 * a number is who it is.
 */
const JobIdentity = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    iss: Words,
    job_workflow_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml@\S+$/),
    job_workflow_sha: Commit,
    workflow_ref: Words,
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    repository_id: Id,
    repository_owner_id: Id,
    repository_visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["public", "private", "internal"]),
    ref: Words,
    ref_protected: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["true", "false"]),
    sha: Commit,
    event_name: Words,
    run_id: Id,
    run_attempt: Id,
    runner_environment: Words,
})
    .transform((claims) => ({
    issuer: claims.iss,
    /** `owner/name/path@ref` of the file that defines the job. */
    workflowRef: claims.job_workflow_ref,
    workflowCommit: claims.job_workflow_sha,
    /** `owner/name/path@ref` of the file that was started. */
    startedRef: claims.workflow_ref,
    repository: claims.repository,
    repositoryId: claims.repository_id,
    ownerId: claims.repository_owner_id,
    visibility: claims.repository_visibility,
    ref: claims.ref,
    isRefProtected: claims.ref_protected === "true",
    commit: claims.sha,
    event: claims.event_name,
    runId: claims.run_id,
    runAttempt: claims.run_attempt,
    runnerEnvironment: claims.runner_environment,
}));
/** Path of the workflow file that defines the job, in its repository. */
function workflowPathOf({ workflowRef }) {
    const path = workflowRef.slice(0, workflowRef.indexOf("@"));
    return path.split("/").slice(2).join("/");
}
/** `owner/name` of the instance, whose file it is. */
function instanceOf({ workflowRef }) {
    return workflowRef.split("/").slice(0, 2).join("/");
}


/***/ })

};
