/** Places to share a dataset, which are called the same in every language. */
export const siteNames = {mastodon: 'Mastodon', bluesky: 'Bluesky', linkedin: 'LinkedIn', reddit: 'Reddit', x: 'X'};
