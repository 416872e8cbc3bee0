/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { fileURLToPath } from 'node:url'

const scriptOfComponent = fileURLToPath(new URL('./dev/jest/script.cjs', import.meta.url))

/** @type {import('jest').Config} */
export default {
	testEnvironment: 'jsdom',
	roots: ['<rootDir>/src'],
	testMatch: ['**/*.test.ts'],
	moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'vue', 'json'],
	// Most packages are published for import only: translate everything, node_modules too.
	transform: {
		'\\.vue$': '@vue/vue3-jest',
		'\\.[cm]?[jt]sx?$': ['@swc/jest', {
			jsc: { parser: { syntax: 'typescript', decorators: false }, target: 'es2022' },
			module: { type: 'commonjs' },
			sourceMaps: 'inline',
		}],
	},
	transformIgnorePatterns: [],
	resolver: '<rootDir>/dev/jest/resolver.cjs',
	setupFiles: ['<rootDir>/dev/jest/setup.cjs'],
	moduleNameMapper: {
		'\\.(css|scss)(\\?.*)?$': '<rootDir>/dev/jest/empty.cjs',
		'\\.(svg|png|jpe?g|basemap)(\\?.*)?$': '<rootDir>/dev/jest/empty.cjs',
	},
	globals: {
		'vue-jest': {
			transform: {
				'^typescript$': scriptOfComponent,
				'^(ts|js)$': scriptOfComponent,
			},
		},
	},
	cacheDirectory: '<rootDir>/node_modules/.cache/jest',
	restoreMocks: true,
	// Enough on a busy machine: translating a component for the first time counts.
	testTimeout: 30_000,
}
