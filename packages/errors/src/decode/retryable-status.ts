/** Whether a status alone says that the same request may succeed later: too many requests, or a gateway's failure. */
export function isRetryableStatus(status: number): boolean {
  return status === 429 || (status > 501 && status < 505);
}
