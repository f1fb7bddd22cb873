/**
 * The policy of every page, as a meta element with hashes written by Astro: one origin, no inline
 * code that was not built here (C-13, C-50). Pagefind compiles WebAssembly from our own origin.
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
} as const;
