/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { components, paths } from './schema.d.ts'

type Schemas = components['schemas']

/** A schema of the contract by its name: `Schema<'Group'>`. */
export type Schema<Name extends keyof Schemas> = Schemas[Name]

export type Text = Schemas['Text']
export type Texts = Schemas['Texts']
export type Money = Schemas['Money']
export type Me = Schemas['Me']
export type LocationRef = Schemas['LocationRef']
export type ThemeRef = Schemas['ThemeRef']
export type LanguageSkill = Schemas['LanguageSkill']

export type Verb = 'get' | 'post' | 'put' | 'delete'

/** The addresses that answer to a verb. */
export type PathOf<V extends Verb> = {
	[Path in keyof paths]: paths[Path][V] extends { responses: unknown } ? Path : never
}[keyof paths]

type Operation<V extends Verb, Path extends keyof paths> = paths[Path][V]

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never
type Unwrapped<T> = T extends { ocs: { data: infer Data } } ? Data : T
type Success<T> = T extends { responses: infer Responses }
	? (200 extends keyof Responses ? Responses[200] : 201 extends keyof Responses ? Responses[201] : never)
	: never

/** What an operation answers: the `data` of Nextcloud's envelope. */
export type Answer<V extends Verb, Path extends PathOf<V>> = Unwrapped<Json<Success<Operation<V, Path>>>>

type Parameters<T, Where extends string> = T extends { parameters: Record<Where, infer Found> } ? Found : never

/** The query of an operation; what is undefined is left out of the address. */
export type Query<V extends Verb, Path extends PathOf<V>> = NonNullable<
	Operation<V, Path> extends { parameters: { query?: infer Found } } ? Found : never
>

/** The JSON body of an operation. */
export type Body<V extends Verb, Path extends PathOf<V>> = Operation<V, Path> extends { requestBody: { content: { 'application/json': infer Sent } } }
	? Sent
	: Operation<V, Path> extends { requestBody?: { content: { 'application/json': infer Sent } } } ? Sent : never

type PathPart<V extends Verb, Path extends PathOf<V>> = Parameters<Operation<V, Path>, 'path'> extends infer Found
	? [Found] extends [never] ? { path?: undefined } : Found extends undefined ? { path?: undefined } : { path: Found }
	: never

/** What a call takes: the parts of the path that the address names, and what every call may have. */
export type Options<V extends Verb, Path extends PathOf<V>> = PathPart<V, Path> & {
	query?: Partial<Query<V, Path>>
	/** What is sent; a FormData goes as a file upload. */
	body?: Body<V, Path> | FormData
	/** The version that was read (`If-Match`): the server answers 412 when it isn't the present one. */
	version?: number
	/** The same key with the same request is done once (`Idempotency-Key`). */
	key?: string
	signal?: AbortSignal
	/** For uploads: 0 to 1. */
	onProgress?: (part: number) => void
	/** Milliseconds until the call counts as failed; 30 seconds unless told. */
	timeout?: number
}
