/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

export default {
	extends: '@nextcloud/stylelint-config',
	ignoreFiles: ['js/**', 'build/**', 'vendor/**', 'node_modules/**'],
	allowEmptyInput: true,
}
