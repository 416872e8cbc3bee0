/*!
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/*
 * The globals that Nextcloud's page gives to apps and to the @nextcloud packages, and what the header bar does.
 * Written as a plain script: it runs before those of the app.
 */
(() => {
	'use strict'

	const head = document.head
	let requestToken = head.dataset.requesttoken ?? ''

	/** Which form of a plural a number takes, in the three languages of the app. */
	const pluralOf = (number) => (document.documentElement.lang.startsWith('fr') ? Number(number) > 1 : Number(number) !== 1) ? 1 : 0

	globalThis._oc_l10n_registry_translations ??= {}
	globalThis._oc_l10n_registry_plural_functions ??= {}

	const L10N = {
		register(app, bundle) {
			const known = globalThis._oc_l10n_registry_translations[app] ?? {}
			globalThis._oc_l10n_registry_translations[app] = { ...known, ...bundle }
			globalThis._oc_l10n_registry_plural_functions[app] = pluralOf
		},
		_unregister(app) {
			delete globalThis._oc_l10n_registry_translations[app]
			delete globalThis._oc_l10n_registry_plural_functions[app]
		},
		translate(app, text, vars) {
			const found = globalThis._oc_l10n_registry_translations[app]?.[text]
			const translated = Array.isArray(found) ? found[0] : found ?? text
			return translated.replace(/\{([^{}]+)\}/g, (whole, name) => vars?.[name] ?? whole)
		},
	}

	globalThis.OC = {
		L10N,
		appswebroots: globalThis._oc_appswebroots ?? {},
		config: globalThis._oc_config ?? {},
		coreApps: ['', 'admin', 'log', 'core/search', 'core', '3rdparty'],
		currentUser: head.dataset.user || false,
		debug: false,
		isUserAdmin: () => globalThis._oc_isadmin === true,
		getCurrentUser: () => ({ uid: head.dataset.user || false, displayName: head.dataset.userDisplayname }),
		getLocale: () => document.documentElement.dataset.locale ?? 'en',
		getLanguage: () => document.documentElement.lang || 'en',
		theme: globalThis._theme ?? {},
		webroot: globalThis._oc_webroot ?? '',
		PERMISSION_NONE: 0,
		PERMISSION_READ: 1,
		PERMISSION_UPDATE: 2,
		PERMISSION_CREATE: 4,
		PERMISSION_DELETE: 8,
		PERMISSION_SHARE: 16,
		PERMISSION_ALL: 31,
		get requestToken() {
			return requestToken
		},
		reload: () => globalThis.location.reload(),
	}
	globalThis.OCA ??= {}
	globalThis.OCP ??= {
		Accessibility: { disableKeyboardShortcuts: () => false },
		InitialState: {
			loadState(app, key, fallback) {
				const field = document.getElementById(`initial-state-${app}-${key}`)
				if (field) {
					return JSON.parse(decodeURIComponent(Array.from(atob(field.value), (c) => '%' + c.charCodeAt(0).toString(16).padStart(2, '0')).join('')))
				}
				if (fallback !== undefined) {
					return fallback
				}
				throw new Error(`Could not find initial state ${key} of ${app}`)
			},
		},
	}
	globalThis.t ??= (app, text, vars) => L10N.translate(app, text, vars)
	globalThis.n ??= (app, singular, plural, count, vars) => {
		const found = globalThis._oc_l10n_registry_translations[app]?.[`_${singular}_::_${plural}_`]
		const text = Array.isArray(found) ? found[pluralOf(count)] : pluralOf(count) === 0 ? singular : plural
		return L10N.translate(app, text.replaceAll('%n', String(count)), vars)
	}

	const call = (method, path, body) => fetch(path, {
		method,
		body: body && new URLSearchParams(body),
		headers: { Accept: 'application/json', 'OCS-APIRequest': 'true', requesttoken: requestToken },
	})

	const on = (selector, event, handler) => {
		for (const element of document.querySelectorAll(selector)) {
			element.addEventListener(event, handler)
		}
	}

	/** A menu opens with its button and closes with Escape, with a click elsewhere, and when the focus leaves it. */
	for (const menu of document.querySelectorAll('.header-menu')) {
		const trigger = menu.querySelector('.header-menu__trigger')
		const content = menu.querySelector('.header-menu__content')
		const show = (open) => {
			content.hidden = !open
			trigger.setAttribute('aria-expanded', String(open))
		}
		trigger.addEventListener('click', () => show(content.hidden))
		document.addEventListener('click', (event) => menu.contains(event.target) || show(false))
		menu.addEventListener('focusout', (event) => {
			if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
				show(false)
			}
		})
		menu.addEventListener('keydown', (event) => {
			if (event.key === 'Escape' && !content.hidden) {
				show(false)
				trigger.focus()
			}
		})
	}

	on('#host-language', 'change', async (event) => {
		const { user } = event.target.dataset
		await call('PUT', `/ocs/v2.php/cloud/users/${encodeURIComponent(user)}`, { key: 'language', value: event.target.value })
		globalThis.location.reload()
	})

	on('#host-theme', 'change', async (event) => {
		const theme = event.target.value
		for (const name of document.body.getAttributeNames().filter((name) => name.startsWith('data-theme-'))) {
			document.body.removeAttribute(name)
		}
		document.body.setAttribute(`data-theme-${theme}`, '')
		document.body.dataset.themes = theme
		await call('PUT', `/ocs/v2.php/apps/theming/api/v1/theme/${theme}/enable`)
	})

	on('.demo-member', 'click', (event) => {
		const form = document.getElementById('login-form')
		form.elements.user.value = event.currentTarget.dataset.user
		form.elements.password.value = event.currentTarget.dataset.password
		form.submit()
	})

	const notifications = '/ocs/v2.php/apps/notifications/api/v2/notifications'
	on('.dismiss', 'click', async (event) => {
		const item = event.currentTarget.closest('[data-notification]')
		await call('DELETE', `${notifications}/${item.dataset.notification}`)
		item.remove()
	})
	on('.notification-action', 'click', async (event) => {
		const { link, type } = event.currentTarget.dataset
		const item = event.currentTarget.closest('[data-notification]')
		const answer = await call(type, link)
		if (answer.ok) {
			item.remove()
		} else {
			item.querySelector('.host-list__problem').hidden = false
		}
	})
	on('#dismiss-all', 'click', async () => {
		await call('DELETE', notifications)
		globalThis.location.reload()
	})

	/** A page that stays open keeps its session and its request token fresh. */
	if (head.dataset.user) {
		setInterval(async () => {
			const answer = await fetch('/index.php/csrftoken', { headers: { Accept: 'application/json' } })
			if (answer.ok) {
				requestToken = (await answer.json()).token
				head.dataset.requesttoken = requestToken
				globalThis._nc_event_bus?.emit('csrf-token-update', { token: requestToken })
			}
		}, 15 * 60 * 1000)
	}

	// A script that this one adds may run, as the policy trusts this one.
	if (document.querySelector('[data-cloud]')) {
		const script = document.createElement('script')
		script.src = '/core/js/cloud.js'
		document.addEventListener('DOMContentLoaded', () => document.head.append(script))
	}
})()
