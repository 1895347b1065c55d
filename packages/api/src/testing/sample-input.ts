import { z } from 'zod'

/** What a field gets: fixed values for the fields that name something, and the words for every free text. */
export type SampleValues = { ids: Readonly<Record<string, string>>; text: string }

type JsonSchema = z.core.JSONSchema.BaseSchema

/** Fields that name something by its id: `id`, `setId`, `lastEventId`, `exerciseIds`, and cursors. */
export function isIdField(name: string): boolean {
  return /(^id|^cursor|Ids?)$/.test(name)
}

/** An input schema as JSON Schema: what may be sent, before defaults and transforms. */
export function inputSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
}

/** The dotted names of all id fields of a schema, in its order. */
export function idFieldsOf(schema: JsonSchema, path: readonly string[] = []): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    typeof field === 'boolean'
      ? []
      : isIdField(name)
        ? [[...path, name].join('.')]
        : idFieldsOf(field, [...path, name]),
  )
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((one) =>
    idFieldsOf(one, path),
  )
  const items = schema.items
  const listed = typeof items === 'object' && !Array.isArray(items) ? idFieldsOf(items, path) : []
  return [...new Set([...own, ...alternatives, ...listed])]
}

/** Inputs of a schema: every field filled, only what is required, and that with each of the other fields by itself. */
export function sampleInputs(schema: JsonSchema, values: SampleValues): unknown[] {
  const all = sampleOf(schema, values, 'all')
  const least = sampleOf(schema, values, 'required')
  if (!isRecord(all) || !isRecord(least)) return [all]
  const optional = Object.keys(all).filter((name) => !(name in least))
  return [all, least, ...optional.map((name) => ({ ...least, [name]: all[name] }))]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value of a schema with every field filled, or only the required ones and the ids. */
function sampleOf(
  schema: JsonSchema,
  values: SampleValues,
  fields: 'all' | 'required',
  path: readonly string[] = [],
): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  const alternative = (schema.anyOf ?? schema.oneOf)?.[0]
  if (alternative !== undefined) return sampleOf(alternative, values, fields, path)
  const [type] = Array.isArray(schema.type) ? schema.type : [schema.type]
  switch (type) {
    case 'object':
      return sampleObject(schema, values, fields, path)
    case 'array':
      return sampleList(schema, values, fields, path)
    case 'string':
      return sampleText(schema, values.text)
    case 'integer':
    case 'number':
      return sampleNumber(schema)
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      // A schema that accepts whatever text can be coerced from.
      return '1'
  }
}

function sampleObject(
  schema: JsonSchema,
  values: SampleValues,
  fields: 'all' | 'required',
  path: readonly string[],
): Record<string, unknown> {
  const required = new Set(schema.required)
  const sampled: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (typeof field === 'boolean') continue
    const place = [...path, name]
    const id = values.ids[place.join('.')]
    const holdsIds = idFieldsOf(field, place).some((idPath) => values.ids[idPath] !== undefined)
    if (id !== undefined) sampled[name] = field.type === 'array' ? [id] : id
    else if (fields === 'all' || required.has(name) || holdsIds) sampled[name] = sampleOf(field, values, fields, place)
  }
  return sampled
}

function sampleList(
  schema: JsonSchema,
  values: SampleValues,
  fields: 'all' | 'required',
  path: readonly string[],
): unknown[] {
  const { items } = schema
  const item = Array.isArray(items) ? items[0] : items
  return typeof item === 'object' ? [sampleOf(item, values, fields, path)] : []
}

function sampleText(schema: JsonSchema, text: string): string {
  switch (schema.format) {
    case 'uuid':
      return crypto.randomUUID()
    case 'date-time':
      return '2026-11-20T12:00:00.000Z'
    case 'date':
      return '2026-11-20'
    case 'email':
      return 'sam@example.com'
    case 'uri':
      return 'https://example.com/'
  }
  return text.slice(0, schema.maxLength ?? text.length).padEnd(schema.minLength ?? 0, 'x')
}

/** The least number allowed from one up, so that loads, counts and times are real ones. */
function sampleNumber({ minimum, exclusiveMinimum, maximum }: JsonSchema): number {
  const above = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : 1
  return Math.min(Math.max(1, minimum ?? 1, above), maximum ?? Number.MAX_SAFE_INTEGER)
}

/** Whether a field, by its dotted name, takes this id for its form. */
export function acceptsId(schema: JsonSchema, field: string, id: string): boolean {
  const found = fieldOf(schema, field.split('.'))
  if (found === null) return false
  const { type, pattern, format, maxLength } = found
  if (type === 'integer' || type === 'number') return /^\d+$/.test(id)
  if (type !== undefined && type !== 'string') return false
  if (format === 'uuid') return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  if (format === 'date-time') return /^\d{4}-\d\d-\d\dT/.test(id)
  return (pattern === undefined || new RegExp(pattern).test(id)) && id.length <= (maxLength ?? id.length)
}

function fieldOf(schema: JsonSchema, path: readonly string[]): JsonSchema | null {
  const [name, ...rest] = path
  if (name === undefined) {
    const { items } = schema
    const item = Array.isArray(items) ? items[0] : items
    return schema.type === 'array' && typeof item === 'object' ? item : schema
  }
  for (const one of [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) {
    const field = one.properties?.[name]
    if (typeof field === 'object') return fieldOf(field, rest)
  }
  return null
}
