/** The ranking of search results: an exact code comes before codes that merely begin with the query. */
export const ranking: { readonly termSimilarity: number } = { termSimilarity: 5 };
