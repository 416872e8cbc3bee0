/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Jest's own resolution first; packages that publish for `import` only are tried again under that condition.
 *
 * @param {string} request the module asked for
 * @param {object} options what jest passes, with its default resolver
 */
module.exports = (request, options) => {
	try {
		return options.defaultResolver(request, options)
	} catch (error) {
		try {
			return options.defaultResolver(request, { ...options, conditions: ['import', 'browser', 'default'] })
		} catch {
			throw error
		}
	}
}
