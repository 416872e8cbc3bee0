<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\L10n;

use OCP\App\AppPathNotFoundException;
use OCP\App\IAppManager;
use OCP\IConfig;
use OCP\IL10N;
use OCP\IRequest;
use OCP\IUser;
use OCP\IUserSession;
use OCP\L10N\IFactory;
use OCP\L10N\ILanguageIterator;
use Psr\Container\ContainerInterface;

/** Chooses languages and reads the l10n files of apps: setting of the member, then of the browser, then of the server. */
final class L10NFactory implements IFactory {
	private const NAMES = ['en' => 'English (US)', 'fr' => 'Français', 'nl' => 'Nederlands'];

	/** @var array<string, IL10N> */
	private array $texts = [];

	/** @param ContainerInterface $container asked late for the request and the session, which may need texts themselves */
	public function __construct(
		private readonly IConfig $config,
		private readonly IAppManager $apps,
		private readonly ContainerInterface $container,
	) {
	}

	public function get($app, $lang = null, $locale = null) {
		$lang = $lang === null || !$this->languageExists($app, $lang) ? $this->findLanguage($app) : $lang;
		$locale = $locale === null || !$this->localeExists($locale) ? $this->findLocale($lang) : $locale;
		return $this->texts[$app . "\0" . $lang . "\0" . $locale] ??= new L10N($lang, $locale, $this->read($app, $lang));
	}

	public function findLanguage(?string $appId = null): string {
		$forced = $this->forced();
		if ($forced !== null && $this->languageExists($appId, $forced)) {
			return $forced;
		}
		$user = $this->container->get(IUserSession::class)->getUser();
		$chosen = $user === null ? '' : $this->config->getUserValue($user->getUID(), 'core', 'lang', '');
		if ($chosen !== '' && $this->languageExists($appId, $chosen)) {
			return $chosen;
		}
		$asked = $this->fromRequest($appId);
		if ($asked !== null) {
			if ($user !== null && $appId === null && $chosen === '') {
				$this->config->setUserValue($user->getUID(), 'core', 'lang', $asked);
			}
			return $asked;
		}
		$default = $this->config->getSystemValueString('default_language', 'en');
		return $this->languageExists($appId, $default) ? $default : 'en';
	}

	public function findGenericLanguage(?string $appId = null): string {
		$forced = $this->config->getSystemValueString('force_language');
		$default = $forced !== '' ? $forced : $this->config->getSystemValueString('default_language', 'en');
		return $this->languageExists($appId, $default) ? $default : 'en';
	}

	public function findLocale($lang = null) {
		$user = $this->container->get(IUserSession::class)->getUser();
		$locale = $user === null ? '' : $this->config->getUserValue($user->getUID(), 'core', 'locale', '');
		if ($locale !== '' && $this->localeExists($locale)) {
			return $locale;
		}
		$default = $this->config->getSystemValueString('default_locale');
		if ($default !== '' && $this->localeExists($default)) {
			return $default;
		}
		return $lang !== null && $this->localeExists($lang) ? $lang : 'en_US';
	}

	public function findLanguageFromLocale(string $app = 'core', ?string $locale = null) {
		foreach ([(string)$locale, explode('_', (string)$locale)[0]] as $language) {
			if ($this->languageExists($app, $language)) {
				return $language;
			}
		}
		return null;
	}

	public function findAvailableLanguages($app = null): array {
		$folder = $this->folder($app);
		$languages = ['en'];
		foreach ($folder === null ? [] : (glob($folder . '/*.json') ?: []) as $file) {
			$languages[] = basename($file, '.json');
		}
		if ($folder === null) {
			$languages = array_keys(self::NAMES);
		}
		$languages = array_values(array_unique($languages));
		sort($languages);
		return $languages;
	}

	public function findAvailableLocales() {
		return array_map(
			static fn (string $code): array => ['code' => $code, 'name' => (string)\Locale::getDisplayName($code, $code)],
			['en_GB', 'en_US', 'fr', 'fr_BE', 'nl', 'nl_BE'],
		);
	}

	public function languageExists($app, $lang) {
		return $lang === 'en' || in_array($lang, $this->findAvailableLanguages($app), true);
	}

	public function localeExists($locale) {
		return in_array($locale, ['en', ...array_column($this->findAvailableLocales(), 'code')], true);
	}

	public function getLanguageDirection(string $language): string {
		return in_array(explode('_', $language)[0], ['ar', 'fa', 'he', 'ps', 'ug', 'ur'], true) ? 'rtl' : 'ltr';
	}

	public function getLanguageIterator(?IUser $user = null): ILanguageIterator {
		$user ??= $this->container->get(IUserSession::class)->getUser();
		$chosen = $user === null ? '' : $this->config->getUserValue($user->getUID(), 'core', 'lang', '');
		$languages = [$this->forced() ?? '', $chosen, $this->config->getSystemValueString('default_language', 'en'), 'en'];
		return new LanguageIterator(array_values(array_unique(array_filter($languages))));
	}

	public function getLanguages(): array {
		$languages = [];
		foreach (self::NAMES as $code => $name) {
			$languages[] = ['code' => $code, 'name' => $name];
		}
		return ['commonLanguages' => $languages, 'otherLanguages' => []];
	}

	public function getUserLanguage(?IUser $user = null): string {
		$forced = $this->config->getSystemValueString('force_language');
		if ($forced !== '') {
			return $forced;
		}
		if ($user !== null) {
			$chosen = $this->config->getUserValue($user->getUID(), 'core', 'lang', '');
			if ($chosen !== '') {
				return $chosen;
			}
			$current = $this->container->get(IUserSession::class)->getUser();
			$asked = $current?->getUID() === $user->getUID() ? $this->fromRequest(null) : null;
			if ($asked !== null) {
				return $asked;
			}
		}
		return $this->forced() ?? $this->config->getSystemValueString('default_language', 'en');
	}

	private function forced(): ?string {
		$asked = $this->container->get(IRequest::class)->getParam('forceLanguage');
		$forced = is_string($asked) ? $asked : $this->config->getSystemValueString('force_language');
		return $forced === '' ? null : $forced;
	}

	/** First language of the browser's list that the app has. */
	private function fromRequest(?string $app): ?string {
		$available = $this->findAvailableLanguages($app);
		$header = strtolower($this->container->get(IRequest::class)->getHeader('Accept-Language'));
		foreach (preg_split('/,\s*/', $header, -1, PREG_SPLIT_NO_EMPTY) ?: [] as $preference) {
			$wanted = str_replace('-', '_', trim(explode(';', $preference)[0]));
			foreach ([$wanted, explode('_', $wanted)[0]] as $language) {
				foreach ($available as $known) {
					if (strtolower($known) === $language) {
						return $known;
					}
				}
			}
		}
		return null;
	}

	/** @return array<string, string|list<string>> */
	private function read(string $app, string $language): array {
		$file = (string)$this->folder($app) . '/' . basename($language) . '.json';
		$json = is_file($file) ? json_decode((string)file_get_contents($file), true) : null;
		$translations = is_array($json) ? $json['translations'] ?? [] : [];
		return is_array($translations) ? $translations : [];
	}

	private function folder(?string $app): ?string {
		if ($app === null || in_array($app, ['core', 'lib', 'settings'], true)) {
			return null;
		}
		try {
			return $this->apps->getAppPath($app) . '/l10n';
		} catch (AppPathNotFoundException) {
			return null;
		}
	}
}
