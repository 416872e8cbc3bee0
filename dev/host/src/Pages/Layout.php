<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\App\IAppManager;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserSession;
use OCP\L10N\IFactory;
use OCP\ServerVersion;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Services\PageAssets;

/** What the page layouts show around a template: head, header bar, scripts, styles, initial state. */
final class Layout {
	public function __construct(
		private readonly HostConfig $config,
		private readonly IAppManager $apps,
		private readonly IFactory $l10n,
		private readonly IUserSession $session,
		private readonly IGroupManager $groups,
		private readonly Navigation $navigation,
		private readonly InitialStates $states,
		private readonly Capabilities $capabilities,
		private readonly Themes $themes,
		private readonly ServerVersion $version,
		private readonly Header $header,
	) {
	}

	/** @return array<string, mixed> variables of the layout template */
	public function variables(string $app, string $renderAs): array {
		$user = $this->session->getUser();
		$language = $this->l10n->findLanguage();
		$this->provideStates($renderAs);
		$navigation = array_values($this->navigation->getAll());
		$isMemberPage = $renderAs === TemplateResponse::RENDER_AS_USER;
		return [
			'language' => str_replace('_', '-', $language),
			'locale' => $this->l10n->findLocale($language),
			'direction' => $this->l10n->getLanguageDirection($language),
			'user_uid' => $user?->getUID() ?? '',
			'user_displayname' => $user?->getDisplayName() ?? '',
			'enabledThemes' => $this->themes->enabled($user),
			'appid' => $app,
			'application' => $this->applicationName($navigation),
			'navigation' => $navigation,
			'header' => $isMemberPage && $user !== null ? $this->header->of($user) : [],
			'stylesheets' => $this->stylesheets(),
			'scripts' => $this->scripts(),
			'config' => $this->javascriptConfig($user),
			'headers' => $this->headers(),
			'initialStates' => $this->states->all(),
		];
	}

	private function provideStates(string $renderAs): void {
		$this->states->provideInitialState('core', 'config', $this->clientConfig());
		$this->states->provideInitialState('core', 'capabilities', $this->capabilities->all());
		$this->states->provideInitialState('core', 'versionHash', $this->versionHash('core'));
		if ($renderAs === TemplateResponse::RENDER_AS_USER) {
			$this->states->provideInitialState('core', 'active-app', $this->navigation->getActiveEntry() ?? '');
			$this->states->provideInitialState('core', 'apps', array_values($this->navigation->getAll()));
		}
	}

	/** @return array<string, mixed> */
	private function clientConfig(): array {
		return [
			'modRewriteWorking' => false,
			'session_keepalive' => true,
			'session_lifetime' => 86400,
			'auto_logout' => false,
			'loglevel' => 2,
			'sharing.maxAutocompleteResults' => 25,
			'sharing.minSearchStringLength' => 0,
			'version' => implode('.', $this->version->getVersion()),
			'versionstring' => $this->version->getVersionString(),
			'enable_non-accessible_features' => true,
		];
	}

	/** The `var …` lines that the server prints before all scripts. */
	private function javascriptConfig(?IUser $user): string {
		$names = new CalendarNames($this->l10n->findLanguage());
		$values = [
			'_oc_debug' => false,
			'_oc_isadmin' => $user !== null && $this->groups->isAdmin($user->getUID()),
			'backendAllowsPasswordConfirmation' => true,
			'oc_dataURL' => false,
			'_oc_webroot' => '',
			'_oc_appswebroots' => [$this->config->appId => $this->apps->getAppWebPath($this->config->appId)],
			'nc_pageLoad' => time(),
			'dayNames' => $names->days(),
			'dayNamesShort' => $names->daysShort(),
			'dayNamesMin' => $names->daysMin(),
			'monthNames' => $names->months(),
			'monthNamesShort' => $names->monthsShort(),
			'firstDay' => $names->firstDay(),
			'_oc_config' => $this->clientConfig(),
			'oc_appconfig' => ['core' => new \stdClass()],
			'_theme' => ['name' => 'Smart Commons', 'title' => 'Smart Commons', 'productName' => 'Smart Commons', 'baseUrl' => '', 'folder' => ''],
		];
		if ($user !== null) {
			$values['oc_userconfig'] = ['avatar' => ['version' => 0, 'generated' => true]];
		}
		$script = '';
		foreach ($values as $name => $value) {
			$script .= 'var ' . $name . '=' . json_encode($value, JSON_HEX_TAG | JSON_THROW_ON_ERROR) . ";\n";
		}
		return $script;
	}

	/** @return list<string> addresses */
	private function stylesheets(): array {
		$addresses = ['/core/css/themes.css?v=' . $this->versionHash('core'), '/core/css/host.css?v=' . $this->versionHash('core')];
		foreach (PageAssets::styles() as $path) {
			array_push($addresses, ...$this->addresses($path, ['.css']));
		}
		return $addresses;
	}

	/** @return list<string> addresses in the order of loading */
	private function scripts(): array {
		$addresses = ['/core/js/host.js?v=' . $this->versionHash('core')];
		foreach (PageAssets::scripts() as $path) {
			array_push($addresses, ...$this->addresses($path, ['.mjs', '.js']));
		}
		return $addresses;
	}

	/**
	 * @param list<string> $suffixes the first that exists counts, as on the server
	 * @return list<string> none when the app has no such file
	 */
	private function addresses(string $path, array $suffixes): array {
		[$app, $file] = explode('/', $path, 2);
		if ($app !== $this->config->appId) {
			return [];
		}
		foreach ($suffixes as $suffix) {
			if (is_file($this->config->root . '/' . $file . $suffix)) {
				return [$this->apps->getAppWebPath($app) . '/' . $file . $suffix . '?v=' . $this->fileHash($this->config->root . '/' . $file . $suffix)];
			}
		}
		return [];
	}

	private function headers(): string {
		$html = '';
		foreach (PageAssets::headers() as $header) {
			$html .= '<' . htmlspecialchars($header['tag'], ENT_QUOTES);
			foreach ($header['attributes'] as $name => $value) {
				$html .= ' ' . htmlspecialchars((string)$name, ENT_QUOTES) . '="' . htmlspecialchars((string)$value, ENT_QUOTES) . '"';
			}
			$html .= $header['text'] === null ? '/>' : '>' . htmlspecialchars($header['text'], ENT_QUOTES) . '</' . htmlspecialchars($header['tag'], ENT_QUOTES) . '>';
		}
		return $html;
	}

	/** @param list<array<string, mixed>> $navigation */
	private function applicationName(array $navigation): string {
		foreach ($navigation as $entry) {
			if ($entry['active'] === true && is_string($entry['name'])) {
				return $entry['name'];
			}
		}
		return '';
	}

	/** A built file changes without a new version of the app here, so its own time counts. */
	private function fileHash(string $file): string {
		return substr(hash('sha256', $file . (string)filemtime($file)), 0, 8);
	}

	private function versionHash(string $what): string {
		$files = [$this->config->hostDir . '/assets/css/host.css', $this->config->hostDir . '/assets/css/themes.css', $this->config->hostDir . '/assets/js/host.js'];
		return substr(hash('sha256', $what . implode(',', array_map(static fn (string $file): string => (string)filemtime($file), $files))), 0, 8);
	}
}
