<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\AppFramework\Services\InitialStateProvider;
use OCP\IInitialStateService;
use Psr\Log\LoggerInterface;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Kernel\Registry;
use SmartCommons\DevHost\Kernel\ServerContainer;

/** Data that a page hands to its scripts, as JSON in hidden fields. */
final class InitialStates implements IInitialStateService {
	/** @var array<string, array<string, string>> app => key => JSON */
	private array $states = [];

	/** @var array<string, array<string, \Closure>> */
	private array $lazy = [];

	public function __construct(
		private readonly LoggerInterface $logger,
		private readonly Registry $registry,
		private readonly HostConfig $config,
		private readonly ServerContainer $server,
	) {
	}

	public function provideInitialState(string $appName, string $key, $data): void {
		if (!is_scalar($data) && !is_array($data) && !$data instanceof \JsonSerializable) {
			$this->logger->warning('Invalid ' . $key . ' data provided to provideInitialState by ' . $appName);
			return;
		}
		try {
			$this->states[$appName][$key] = json_encode($data, JSON_THROW_ON_ERROR);
		} catch (\JsonException $e) {
			$this->logger->error('Invalid ' . $key . ' data provided to provideInitialState by ' . $appName, ['exception' => $e]);
		}
	}

	public function provideLazyInitialState(string $appName, string $key, \Closure $closure): void {
		$this->lazy[$appName][$key] = $closure;
	}

	/** @return array<string, string> `<app>-<key>` => JSON */
	public function all(): array {
		foreach ($this->lazy as $app => $closures) {
			foreach ($closures as $key => $closure) {
				$this->provideInitialState($app, $key, $closure());
			}
		}
		$this->lazy = [];
		foreach ($this->registry->classes('initialStateProvider') as $class) {
			$provider = $this->server->get($class);
			if ($provider instanceof InitialStateProvider) {
				$this->provideInitialState($this->config->appId, $provider->getKey(), $provider);
			}
		}
		$all = [];
		foreach ($this->states as $app => $states) {
			foreach ($states as $key => $json) {
				$all[$app . '-' . $key] = $json;
			}
		}
		return $all;
	}
}
