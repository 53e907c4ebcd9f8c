/** The body of an application error, as this API writes it. */
export function application(
  code: unknown,
  description?: unknown,
  data?: unknown,
  message: unknown = description,
): object {
  return { message, details: { applicationError: { code, description, ...(data !== undefined && { data }) } } };
}
