/** `Sun Nov  6 08:49:37 1994`: the format of C's `asctime`, which has no time zone. */
const asctime = /^\w{3} (\w{3}) ([ \d]\d) (\S+) (\d{4})$/;

/** `Sun, 06 Nov 1994 08:49:37 GMT`, and the obsolete `Sunday, 06-Nov-94 08:49:37 GMT`. */
const dated = /^\w*, ?( ?\d+)[ -](\w{3})[ -](\d\d|\d{4}) (\d\d:\d\d:)(\d\d) GMT$/;

/**
 * Parses a date in one of the three formats of RFC 9110, 5.6.7, all of them UTC. `Date.parse` alone would read the
 * third format as local time, guess the century of the second, and accept other formats too.
 *
 * @returns Milliseconds since 1970; NaN if the text has none of these formats.
 */
export function parseHttpDate(text: string): number {
  const [, day, month, year = "", time, seconds] = dated.exec(text.replace(asctime, ", $2 $1 $4 $3 GMT")) ?? [];
  const minute = Date.parse(`${day} ${month} ${year.length > 2 ? year : fullYear(+year)} ${time}00 GMT`);
  return minute + Number(seconds) * 1000; // A leap second (`:60`) is the next second.
}

/** A year of two digits that seems to be more than 50 years away is of the last century. */
function fullYear(year: number): number {
  const now = new Date().getUTCFullYear();
  const candidate = now - (now % 100) + year;
  return candidate > now + 50 ? candidate - 100 : candidate;
}
