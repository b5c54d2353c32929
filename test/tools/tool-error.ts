/** A reason why a tool stops that the person at the keyboard can act on. The message is one line. */
export class ToolError extends Error {
  override readonly name = 'ToolError';

  constructor(message: string, options?: ErrorOptions) {
    super(oneLine(message), options);
  }
}

/** A text without line breaks and terminal colours, at most 500 characters. */
export function oneLine(text: string): string {
  const escapeCharacter = String.fromCharCode(27);
  const plain = text.replaceAll(new RegExp(`${escapeCharacter}\\[[0-9;]*m`, 'g'), '');
  const line = plain.replace(/\s*[\r\n]+\s*/g, ' · ').trim();
  return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}

/** Runs a tool: an error is reported in one line on stderr, with exit code 1. */
export async function runTool(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(oneLine(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}
