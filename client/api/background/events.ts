/** The data of server-sent events, one after another, until the stream ends. It fails when nothing comes for too long. */
export async function* eventData(stream: ReadableStream<Uint8Array>, longestSilence: number): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read(), longestSilence);
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split(/\r?\n\r?\n/);
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const lines = block.split(/\r?\n/).filter((line) => line.startsWith('data:'));
        if (lines.length > 0) yield lines.map((line) => line.slice(5).trimStart()).join('\n');
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A proxy that gathers what goes out would keep the page waiting for ever. */
function inTime<Value>(value: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The stream of events is silent')), milliseconds);
  });
  return Promise.race([value, late]).finally(() => clearTimeout(timer));
}
