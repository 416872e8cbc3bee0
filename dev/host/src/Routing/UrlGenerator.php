<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Routing;

use OCP\App\AppPathNotFoundException;
use OCP\App\IAppManager;
use OCP\IConfig;
use OCP\INavigationManager;
use OCP\IRequest;
use OCP\IURLGenerator;
use SmartCommons\DevHost\Kernel\HostConfig;

/** Addresses of pages, API routes and files. */
final class UrlGenerator implements IURLGenerator {
	private const DEFAULT_BASE = 'http://localhost:8080';

	public function __construct(
		private readonly Router $router,
		private readonly IRequest $request,
		private readonly IAppManager $apps,
		private readonly IConfig $config,
		private readonly HostConfig $host,
		private readonly INavigationManager $navigation,
	) {
	}

	public function linkToRoute(string $routeName, array $arguments = []): string {
		return $this->router->generate($routeName, $arguments);
	}

	public function linkToRouteAbsolute(string $routeName, array $arguments = []): string {
		return $this->getAbsoluteURL($this->linkToRoute($routeName, $arguments));
	}

	public function linkToOCSRouteAbsolute(string $routeName, array $arguments = []): string {
		$path = $this->router->generate('ocs.' . $routeName, $arguments);
		return $this->getAbsoluteURL(preg_replace('#^/index\.php/ocsapp#', '/ocs/v2.php', $path) ?? $path);
	}

	public function linkTo(string $appName, string $file, array $args = []): string {
		$path = '/' . $appName . '/' . $file;
		if ($appName === '') {
			$path = '/' . $file;
		} elseif ($this->isServed($appName) && is_file($this->apps->getAppPath($appName) . '/' . $file)) {
			$path = $this->apps->getAppWebPath($appName) . '/' . $file;
		}
		return $args === [] ? $path : $path . '?' . http_build_query($args, '', '&');
	}

	public function imagePath(string $appName, string $file): string {
		$png = substr(basename($file), 0, -4) . '.png';
		foreach ([$file, $png] as $name) {
			if ($appName !== 'core' && $appName !== '' && $this->isServed($appName) && is_file($this->apps->getAppPath($appName) . '/img/' . $name)) {
				return $this->apps->getAppWebPath($appName) . '/img/' . $name;
			}
			if (is_file($this->host->hostDir . '/assets/img/' . $name)) {
				return '/core/img/' . $name;
			}
		}
		throw new \RuntimeException('image not found: image:' . $file . ' app:' . $appName);
	}

	public function getAbsoluteURL(string $url): string {
		return $this->getBaseUrl() . (str_starts_with($url, '/') ? '' : '/') . $url;
	}

	public function linkToDocs(string $key): string {
		return 'https://docs.nextcloud.com/server/32/go.php?to=' . $key;
	}

	public function linkToDefaultPageUrl(): string {
		$target = $this->request->getParam('redirect_url');
		// An address with an @ could lead to another host.
		if (is_string($target) && $target !== '' && !str_contains($target, '@')) {
			return $this->getAbsoluteURL(urldecode($target));
		}
		$entry = $this->navigation->get($this->navigation->getDefaultEntryIdForUser());
		$href = $entry['href'] ?? null;
		return $this->getAbsoluteURL(is_string($href) && $href !== '' ? $href : '/index.php/apps/' . $this->host->appId . '/');
	}

	/** From the request; on the console from the system value `overwrite.cli.url`. */
	public function getBaseUrl(): string {
		if ($this->request->getScriptName() === '') {
			return rtrim($this->config->getSystemValueString('overwrite.cli.url', self::DEFAULT_BASE), '/');
		}
		return $this->request->getServerProtocol() . '://' . $this->request->getServerHost();
	}

	public function getWebroot(): string {
		return '';
	}

	private function isServed(string $appName): bool {
		try {
			return $this->apps->getAppPath($appName) !== '';
		} catch (AppPathNotFoundException) {
			return false;
		}
	}
}
