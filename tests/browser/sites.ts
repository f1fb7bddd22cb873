/** Where the built site, the built fixture region and the one of many sites are served while the tests run. */
export const siteUrl = process.env.SITE_URL ?? 'http://127.0.0.1:4321';
export const fixtureUrl = process.env.FIXTURE_URL ?? 'http://127.0.0.1:4322';
export const manyUrl = process.env.MANY_URL ?? 'http://127.0.0.1:4323';
