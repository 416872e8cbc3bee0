/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ViewChunks } from './dev/scripts/view-chunks.js'

const root = path.dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)
const { version } = require('./package.json')

// The shared configuration reads these; they are only set when npm runs it.
process.env.NODE_ENV ??= 'production'
process.env.npm_package_name = 'smartcommons'
process.env.npm_package_version = version

const shared = require('@nextcloud/webpack-vue-config')
const rules = require('@nextcloud/webpack-vue-config/rules')
const MinimizerPlugin = require('minimizer-webpack-plugin')

const isDevelopment = process.env.NODE_ENV === 'development'

/** Type checking is vue-tsc's work: here TypeScript is only translated, in .vue files too. */
const typescriptRule = {
	test: /\.ts$/,
	loader: 'ts-loader',
	exclude: /node_modules/,
	options: {
		transpileOnly: true,
		appendTsSuffixTo: [/\.vue$/],
		compilerOptions: { noEmit: false, allowImportingTsExtensions: false },
	},
}

/** The base of the map is made from our list of locations and from Natural Earth. */
const mapBaseRule = {
	test: /\.basemap$/,
	loader: path.join(root, 'dev', 'scripts', 'map', 'base-loader.js'),
}

export default {
	...shared,
	context: root,
	entry: Object.fromEntries(['main', 'reference', 'admin', 'picker', 'public'].map((name) => [name, path.join(root, 'src', `${name}.ts`)])),
	output: {
		...shared.output,
		path: path.join(root, 'js'),
		// The entry sets it at run time: the app may live in another apps folder or below a sub-folder.
		publicPath: '',
		// Stable names, so that PHP can name them; the hash only passes by caches.
		filename: 'smartcommons-[name].js?v=[contenthash]',
		chunkFilename: 'smartcommons-[name].js?v=[contenthash]',
	},
	devtool: isDevelopment ? 'cheap-source-map' : false,
	module: {
		rules: [rules.RULE_CSS, rules.RULE_SCSS, rules.RULE_VUE, typescriptRule, mapBaseRule, rules.RULE_ASSETS],
	},
	optimization: {
		...shared.optimization,
		minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: true })],
	},
	plugins: [...shared.plugins, new ViewChunks(path.join(root, 'build', 'chunks.json'))],
	resolve: {
		...shared.resolve,
		extensions: ['.ts', '.js', '.vue'],
		alias: {
			// One copy of each, whatever a package brings along.
			vue$: path.join(root, 'node_modules', 'vue', 'dist', 'vue.runtime.esm-bundler.js'),
			'vue-router$': path.join(root, 'node_modules', 'vue-router'),
		},
	},
	cache: {
		type: 'filesystem',
		cacheDirectory: path.join(root, 'node_modules', '.cache', 'webpack'),
		buildDependencies: { config: [fileURLToPath(import.meta.url)] },
	},
	performance: { hints: false },
	stats: 'errors-warnings',
	infrastructureLogging: { level: 'warn' },
}
