/**
 * A message template with its parameters filled in; lists are joined by `, `. A name without a parameter is left
 * unchanged, so that the text differs from the message.
 */
export function renderTemplate(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : placeholder;
    return Array.isArray(value) ? value.join(", ") : String(value);
  });
}

/** A regular expression that matches every message of a template. */
export function templatePattern(template: string): string {
  const literal = (text: string): string => text.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&");
  return `^${template
    .split(/\{\w+\}/)
    .map(literal)
    .join(".+")}$`;
}
