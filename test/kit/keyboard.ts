import {sendKeys} from '@web/test-runner-commands';

/** Presses keys of a real keyboard one after the other: `End`, `Shift+ArrowUp`. */
export async function typed(...keys: readonly string[]): Promise<void> {
  for (const each of keys) {
    const names = each.split('+');
    const key = names.pop()!;
    for (const down of names) await sendKeys({down});
    await sendKeys({press: key});
    for (const up of names) await sendKeys({up});
  }
}
