import { Ajv2020 } from 'ajv/dist/2020.js';

/** What an independent validator has against a value; it also refuses a schema with mistakes in it. */
export function schemaFaults(schema: object, value: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
