export const id = 6985;
export const ids = [6985];
export const modules = {

/***/ 26985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateRoot: () => (/* binding */ updateRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var tuf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84706);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/** Roles of which something is kept: a delegated one is asked for anew each time. */
const roles = ["root", "timestamp", "snapshot", "targets"];
const attempt = { fetchTimeout: 30_000, fetchRetries: 2, userAgent: "assaygate" };
/**
 * Follows a TUF repository to one file with the library `tuf-js`, in a folder of its own: what is refused leaves nothing behind.
 * @throws {UserError} invalid-input for what is not signed, not in time, older than what is known, or cannot be fetched
 */
async function updateRoot({ mirror, known, target }) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "assaygate-tuf-"));
    try {
        for (const [role, text] of known)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${role}.json`), text);
        const text = await fetchTarget(folder, mirror, target);
        const metadata = new Map(roles.map((role) => [role, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${role}.json`), "utf8")]));
        return { metadata, text };
    }
    catch (error) {
        throw refusal(error, mirror);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
async function fetchTarget(folder, mirror, target) {
    const base = mirror.replace(/\/+$/, "");
    const places = { metadataDir: folder, metadataBaseUrl: base, targetBaseUrl: `${base}/targets` };
    const updater = new tuf_js__WEBPACK_IMPORTED_MODULE_3__/* .Updater */ .Sx({ ...places, config: attempt });
    await updater.refresh();
    const info = await updater.getTargetInfo(target);
    if (info === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("invalid-input", `expected the target ${target}, found none.`, { at: mirror });
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(await updater.downloadTarget(info, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "fetched")), "utf8");
}
/** The library wraps what it could not fetch in words of its own. */
const unreached = /fetch failed|Failed to download|aborted due to timeout/;
function refusal(error, mirror) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
        return error;
    const words = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    const hint = "Nothing was changed: verification goes on with the root that is held.";
    const what = unreached.test(words) ? "could not be fetched" : "is refused";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("invalid-input", `the trusted root ${what}: ${words}.`, {
        at: mirror,
        hint,
        cause: error,
    });
}


/***/ })

};
