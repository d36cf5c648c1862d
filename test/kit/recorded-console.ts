/** Records what a test's code tells the console, which stays silent; emptied for each test. */
export function useRecordedConsole(method: 'warn' | 'info' = 'warn'): string[] {
  const lines: string[] = [];
  const real = console[method].bind(console);
  beforeEach(() => {
    lines.length = 0;
    console[method] = (...parts: unknown[]) => void lines.push(parts.join(' '));
  });
  afterEach(() => {
    console[method] = real;
  });
  return lines;
}
