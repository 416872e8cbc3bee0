/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { recommended } from '@nextcloud/eslint-config'
import globals from 'globals'

/**
 * Some rules of the shared configuration, fitted to this project.
 *
 * @param {import('eslint').Linter.Config} config a part of the shared configuration
 */
function adapt(config) {
	const rules = { ...config.rules }
	if (rules['jsdoc/require-jsdoc']) {
		// What others use is documented; what stays inside a file speaks for itself.
		rules['jsdoc/require-jsdoc'] = ['error', { publicOnly: true }]
	}
	if (rules['jsdoc/require-param']) {
		// Types are in the code, and a name often says it all.
		rules['jsdoc/require-param'] = 'off'
		rules['jsdoc/check-param-names'] = 'off'
	}
	const named = rules['perfectionist/sort-named-imports']
	if (named) {
		// As it comes, it asks for a line break inside the braces that another of its rules then forbids.
		rules['perfectionist/sort-named-imports'] = [named[0], { ...named[1], newlinesBetween: 'ignore' }]
	}
	return config.rules ? { ...config, rules } : config
}

export default [
	{ ignores: ['js/**', 'build/**', 'vendor/**', 'dev/psalm/vendor/**', 'dev/host/**', 'l10n/*.js', '**/fixtures/**', 'src/core/api/schema.d.ts'] },
	...recommended.map(adapt),
	{
		files: ['src/main.ts'],
		rules: {
			// Where scripts come from has to be known before anything else is loaded.
			'perfectionist/sort-imports': 'off',
		},
	},
	{
		files: ['dev/**', 'tests/**', '*.js'],
		languageOptions: { globals: globals.node },
		rules: {
			// These run in a terminal.
			'no-console': 'off',
		},
	},
	{
		files: ['dev/jest/*.cjs'],
		languageOptions: { sourceType: 'commonjs', globals: { ...globals.commonjs, ...globals.browser } },
		rules: { '@typescript-eslint/no-require-imports': 'off' },
	},
	{
		files: ['**/*.test.ts'],
		languageOptions: { globals: globals.jest },
	},
]
