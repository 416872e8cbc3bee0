/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

const typescript = require('typescript')

const compilerOptions = {
	module: typescript.ModuleKind.CommonJS,
	target: typescript.ScriptTarget.ES2022,
	esModuleInterop: true,
	isolatedModules: true,
	sourceMap: true,
}

/**
 * Translates the script of a .vue file. vue-jest adds to `exports.default`, so it must stay a plain property,
 * and it appends the template with imports of its own, so the script's stay in a block.
 */
module.exports = {
	/**
	 * @param {string} code the script
	 * @param {string} fileName the component it belongs to
	 */
	process(code, fileName) {
		const { outputText, sourceMapText } = typescript.transpileModule(code, { compilerOptions, fileName: fileName + '.ts' })
		return { code: `{ ${outputText}\n}`, map: sourceMapText ? JSON.parse(sourceMapText) : undefined }
	},
}
