/** Where the built site and the built fixture region are served while the tests run. */
export const siteUrl = process.env.SITE_URL ?? 'http://127.0.0.1:4321';
export const fixtureUrl = process.env.FIXTURE_URL ?? 'http://127.0.0.1:4322';
