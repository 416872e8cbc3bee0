<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Log;

use Psr\Log\AbstractLogger;
use Psr\Log\LogLevel;
use SmartCommons\DevHost\Kernel\HostConfig;

/** One JSON object per line in nextcloud.log of the data folder, in the server's shape. */
final class FileLogger extends AbstractLogger {
	private const LEVELS = [
		LogLevel::DEBUG => 0,
		LogLevel::INFO => 1,
		LogLevel::NOTICE => 1,
		LogLevel::WARNING => 2,
		LogLevel::ERROR => 3,
		LogLevel::CRITICAL => 3,
		LogLevel::ALERT => 4,
		LogLevel::EMERGENCY => 4,
	];

	public function __construct(
		private readonly HostConfig $config,
	) {
	}

	/** @param mixed $level */
	public function log($level, string|\Stringable $message, array $context = []): void {
		$number = self::LEVELS[(string)$level] ?? 3;
		if ($number < (int)($this->config->env('SMARTCOMMONS_HOST_LOGLEVEL') ?? 1)) {
			return;
		}
		$entry = [
			'time' => gmdate('c'),
			'level' => $number,
			'app' => $context['app'] ?? 'core',
			'message' => $this->interpolate((string)$message, $context),
		];
		$exception = $context['exception'] ?? null;
		if ($exception instanceof \Throwable) {
			$entry['exception'] = $this->describe($exception);
		}
		$line = json_encode($entry, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_PARTIAL_OUTPUT_ON_ERROR);
		file_put_contents($this->file(), $line . "\n", FILE_APPEND | LOCK_EX);
	}

	public function file(): string {
		return $this->config->dataPath('log') . '/nextcloud.log';
	}

	/** @param array<array-key, mixed> $context */
	private function interpolate(string $message, array $context): string {
		$replacements = [];
		foreach ($context as $key => $value) {
			if (is_scalar($value) || $value instanceof \Stringable) {
				$replacements['{' . (string)$key . '}'] = (string)$value;
			}
		}
		return strtr($message, $replacements);
	}

	/** @return array<string, mixed> without the arguments of calls, which may hold what is private */
	private function describe(\Throwable $exception): array {
		$trace = [];
		foreach ($exception->getTrace() as $step) {
			$trace[] = ($step['file'] ?? '') . ':' . (string)($step['line'] ?? 0) . ' ' . ($step['class'] ?? '') . ($step['type'] ?? '') . $step['function'];
		}
		$previous = $exception->getPrevious();
		return [
			'class' => $exception::class,
			'message' => $exception->getMessage(),
			'file' => $exception->getFile() . ':' . (string)$exception->getLine(),
			'trace' => $trace,
			'previous' => $previous === null ? null : $this->describe($previous),
		];
	}
}
