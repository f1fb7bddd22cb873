import { rolldown } from 'rolldown';
import { buildTargets } from './browsers.ts';

/** A client script and all it imports as one script of the old kind (IIFE), for the browsers of the site. */
export async function bundledScript(source: string): Promise<string> {
  const bundle = await rolldown({ input: source, transform: { target: buildTargets } });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
  await bundle.close();
  return output[0].code;
}
