const failing = new AbortController();

/** Aborted once the build of this process has failed: what it does beside its pages comes to an end. */
export const buildFailed: AbortSignal = failing.signal;

export const endBuild = () => failing.abort();
