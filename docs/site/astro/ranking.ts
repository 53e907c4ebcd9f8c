/** How the search orders pages: the code that was typed stands before those that begin with it. */
export const ranking: { readonly termSimilarity: number } = { termSimilarity: 5 };
