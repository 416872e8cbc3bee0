<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services;

use OCP\ITempManager;
use SmartCommons\DevHost\Kernel\HostConfig;

/** Files and folders that vanish at the end of the request. */
final class TemporaryFiles implements ITempManager {
	private const OLD = 3600;

	/** @var list<string> */
	private array $made = [];

	public function __construct(
		private readonly HostConfig $config,
	) {
	}

	public function __destruct() {
		$this->clean();
	}

	public function getTemporaryFile(string $postFix = ''): string|false {
		$path = $this->name() . $this->postfix($postFix);
		return touch($path) ? $this->made[] = $path : false;
	}

	public function getTemporaryFolder(string $postFix = ''): string|false {
		$path = $this->name() . $this->postfix($postFix);
		if (!mkdir($path, 0o700)) {
			return false;
		}
		$this->made[] = $path;
		return $path . '/';
	}

	public function clean() {
		array_map($this->remove(...), $this->made);
		$this->made = [];
	}

	public function cleanOld() {
		foreach (glob($this->getTempBaseDir() . '/tmp-*') ?: [] as $path) {
			if ((int)filemtime($path) < time() - self::OLD) {
				$this->remove($path);
			}
		}
	}

	public function getTempBaseDir() {
		return $this->config->dataPath('tmp');
	}

	private function name(): string {
		return $this->getTempBaseDir() . '/tmp-' . bin2hex(random_bytes(8));
	}

	private function postfix(string $postfix): string {
		return $postfix === '' ? '' : '-' . (string)preg_replace('/[^a-zA-Z0-9_.-]/', '', $postfix);
	}

	private function remove(string $path): void {
		if (is_dir($path)) {
			array_map($this->remove(...), glob($path . '/*') ?: []);
			rmdir($path);
		} elseif (is_file($path)) {
			unlink($path);
		}
	}
}
