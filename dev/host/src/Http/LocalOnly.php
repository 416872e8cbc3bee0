<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http;

use SmartCommons\DevHost\Kernel\HostConfig;

/**
 * Keeps this host to the machine it runs on: it answers only on a loopback address, to a loopback address, and under
 * a local name (so that a web page elsewhere cannot reach it through a name of its own).
 * SMARTCOMMONS_HOST_ALLOW_REMOTE=1 lifts this.
 */
final readonly class LocalOnly {
	private const NAMES = ['localhost', '::1', '[::1]'];

	public function __construct(
		private HostConfig $config,
	) {
	}

	/**
	 * @param array<string, mixed> $server as `$_SERVER`
	 * @return string|null why the request is refused
	 */
	public function refusal(array $server): ?string {
		if ($this->config->env('SMARTCOMMONS_HOST_ALLOW_REMOTE') === '1') {
			return null;
		}
		$listens = $this->text($server, 'SERVER_NAME');
		$remote = $this->text($server, 'REMOTE_ADDR');
		$name = preg_replace('/:\d+$/', '', $this->text($server, 'HTTP_HOST')) ?? '';
		if (!$this->isLocal($listens)) {
			return 'The development host listens on ' . $listens . ', which others can reach. Start it on 127.0.0.1, or set SMARTCOMMONS_HOST_ALLOW_REMOTE=1.';
		}
		if (!$this->isLocal($remote)) {
			return 'The development host answers only this machine. Set SMARTCOMMONS_HOST_ALLOW_REMOTE=1 to let others in.';
		}
		if ($name !== '' && !$this->isLocal(strtolower($name)) && !str_ends_with(strtolower($name), '.localhost')) {
			return 'The development host answers only under localhost. Set SMARTCOMMONS_HOST_ALLOW_REMOTE=1 to use another name.';
		}
		return null;
	}

	private function isLocal(string $name): bool {
		return in_array($name, self::NAMES, true)
			|| (str_starts_with($name, '127.') && filter_var($name, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4) !== false);
	}

	/** @param array<string, mixed> $server */
	private function text(array $server, string $key): string {
		$value = $server[$key] ?? '';
		return is_string($value) ? $value : '';
	}
}
