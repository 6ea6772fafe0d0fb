/** A table of Markdown; a line that says so where it would be empty. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'Not measured yet.';
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A whole number with its thousands grouped. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

export const megabytes = (bytes: number): string => whole(bytes / 1e6);

export const seconds = (value: number): string => (value < 100 ? value.toFixed(1) : whole(value));
