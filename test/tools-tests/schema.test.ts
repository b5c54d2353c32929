import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exchange } from '../../lib/domain/exchange';
import { exchangeSchema } from '../tools/exchange-schema';

describe('the JSON Schema of the exchange document', () => {
  const text = JSON.stringify(exchangeSchema(exchange));

  it('is the same on every run', () => {
    expect(JSON.stringify(exchangeSchema(exchange))).toBe(text);
  });

  it('names the format and the lists', () => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['format', 'version', 'applicants', 'employers', 'offices', 'cases'],
      additionalProperties: false,
    });
  });

  it('gives labels as titles and hints as descriptions, and nothing of the editor', () => {
    const schema = z.object({
      type: z.string().meta({ ja: '種類', en: 'Kind', hintJa: 'ヒント', hintEn: 'Hint', widget: 'multiline' }),
      plain: z.number().optional(),
    });
    expect(exchangeSchema(schema)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        type: { title: '種類 / Kind', description: 'ヒント / Hint', type: 'string' },
        plain: { type: 'number' },
      },
      required: ['type'],
    });
    expect(text).not.toMatch(/"(hintJa|hintEn|widget)"/);
  });
});
