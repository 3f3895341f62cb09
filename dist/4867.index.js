export const id = 4867;
export const ids = [4867];
export const modules = {

/***/ 14867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectArtefact: () => (/* binding */ collectArtefact)
/* harmony export */ });
/* harmony import */ var _domain_artifact_artefact_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65944);
/* harmony import */ var _domain_artifact_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52684);
/* harmony import */ var _domain_artifact_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6600);
/* harmony import */ var _domain_pipeline_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22402);




/** The package that the run's own job left, by its bytes, beside that of an independent second build; undefined: none is made. */
async function collectArtefact({ jobs, artifacts, artefact, }) {
    const first = jobs?.find(({ id }) => id === _domain_pipeline_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .checksJob */ .bc);
    if (first === undefined || artefact === undefined || jobs === undefined)
        return undefined;
    const spec = (0,_domain_artifact_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .specOf */ .r)(artefact);
    const fetched = [];
    const fetch = async (job) => {
        const one = await packageOf(job, artifacts);
        fetched.push(one);
        return one;
    };
    try {
        const made = await read(await fetch(first), spec);
        const second = jobs.find(({ id, result }) => id === _domain_pipeline_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .rebuildJob */ .F$ && result !== "skipped");
        const again = second === undefined ? null : await read(await fetchApart(second, first, fetch), spec);
        const { delivery, subject } = made;
        return { ...spec, delivery, subject, rebuild: again === null ? null : await compare(made, again, spec) };
    }
    finally {
        for (const one of fetched)
            if (one.state === "read")
                one.close();
    }
}
/** The artifact of the first build is no second one. */
async function fetchApart(second, first, fetch) {
    const [id, other] = [first, second].map(({ package: claim }) => typeof claim === "string" ? null : claim.id);
    if (id === null || id !== other)
        return fetch(second);
    const message = `expected job ${second.id} to leave a package of its own, found that of ${first.id}`;
    return { state: "refused", reason: "job-failed", message };
}
async function packageOf({ id, result, package: claim }, artifacts) {
    const refused = (message) => ({ state: "refused", reason: "job-failed", message });
    if (result !== "success")
        return refused(`expected job ${id} to succeed, found ${result}`);
    if (claim === "none")
        return refused(`expected job ${id} to leave a package, found none`);
    if (claim === "malformed")
        return refused(`expected job ${id} to name its package by id and digest, found something else`);
    return artifacts.ofJob(claim);
}
async function read(fetched, spec) {
    if (fetched.state === "unknown")
        return { delivery: fetched, subject: fetched, files: null };
    if (fetched.state === "refused")
        return { delivery: fetched, subject: { state: "unknown", why: fetched.message }, files: null };
    const { subjectOf } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5015)]).then(__webpack_require__.bind(__webpack_require__, 55015));
    const { artifact, sha256, paths } = fetched;
    const files = (0,_domain_artifact_files_js__WEBPACK_IMPORTED_MODULE_2__/* .artefactFiles */ .g)(fetched.files, paths);
    const delivery = { state: "read", artifact, sha256, files: paths.length };
    return { delivery, subject: subjectOf(spec, files), files };
}
async function compare(first, second, spec) {
    const { delivery, subject } = second;
    const isComparable = first.subject.state === "known" && subject.state === "known";
    if (!isComparable || (0,_domain_artifact_artefact_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameArtefact */ .F)(first.subject.value, subject.value))
        return { delivery, subject, difference: null };
    if (first.files === null || second.files === null)
        return { delivery, subject, difference: null };
    const { differenceOf } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5354)]).then(__webpack_require__.bind(__webpack_require__, 15354));
    return { delivery, subject, difference: differenceOf(spec, first.files, second.files) };
}


/***/ }),

/***/ 52684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ artefactFiles)
/* harmony export */ });
/** The files of an artefact in a folder. */
function artefactFiles(folder, paths) {
    return {
        paths,
        bytes: (path) => withFile(folder, path, ({ size }) => size),
        read: (path) => withFile(folder, path, (file) => {
            const bytes = new Uint8Array(file.size);
            let at = 0;
            for (let read = -1; read !== 0 && at < bytes.length; at += read)
                read = file.read(bytes.subarray(at), at);
            return bytes.subarray(0, at);
        }),
        sha256: (path) => folder.sha256(path),
    };
}
function withFile(folder, path, use) {
    const file = folder.open(path);
    try {
        return use(file);
    }
    finally {
        file.close();
    }
}


/***/ }),

/***/ 6600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ artefactTypes),
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/** Forms that an artefact has, by what it is deployed to (design §2.1). */
const artefactTypes = ["oci-layout", "zip", "bundle", "archive"];
/** The artefact of a product configuration, with what it leaves out as null. */
function specOf({ type, path, plan, schema }) {
    return { type, path, plan: plan ?? null, schema: schema ?? null };
}


/***/ })

};
