<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\L10N;

use OCP\IL10N;
use OCP\IUser;

interface IFactory {
	/**
	 * @param string $app
	 * @param string|null $lang
	 * @param string|null $locale
	 * @return IL10N
	 */
	public function get($app, $lang = null, $locale = null);

	public function findLanguage(?string $appId = null): string;

	public function findGenericLanguage(?string $appId = null): string;

	/**
	 * @param string|null $lang
	 * @return string
	 */
	public function findLocale($lang = null);

	/**
	 * @param string|null $locale
	 * @return null|string
	 */
	public function findLanguageFromLocale(string $app = 'core', ?string $locale = null);

	/**
	 * @param string|null $app
	 * @return string[]
	 */
	public function findAvailableLanguages($app = null): array;

	/** @return array<array-key, mixed> */
	public function findAvailableLocales();

	/**
	 * @param string|null $app
	 * @param string $lang
	 * @return bool
	 */
	public function languageExists($app, $lang);

	/**
	 * @param string $locale
	 * @return bool
	 */
	public function localeExists($locale);

	/** @return 'ltr'|'rtl' */
	public function getLanguageDirection(string $language): string;

	public function getLanguageIterator(?IUser $user = null): ILanguageIterator;

	/** @return array<array-key, mixed> */
	public function getLanguages(): array;

	public function getUserLanguage(?IUser $user = null): string;
}
