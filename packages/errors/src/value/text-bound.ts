/** How much of a text (a body, a message) an error keeps, in characters. */
export const textBound = 16_384;
