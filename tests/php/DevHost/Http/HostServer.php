<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

/** The development host on the fixture app, started once for all tests that ask it something over HTTP. */
final class HostServer {
	private const STARTUP_SECONDS = 20;

	private static ?self $running = null;

	/** @param resource $process */
	private function __construct(
		public readonly string $url,
		public readonly string $data,
		private readonly mixed $process,
	) {
	}

	public static function get(): self {
		if (self::$running === null) {
			self::$running = self::start();
			register_shutdown_function(static function (): void {
				self::$running?->stop();
			});
		}
		return self::$running;
	}

	public static function app(): string {
		return dirname(__DIR__) . '/fixtures/app';
	}

	/** Output of a console command on the same data. */
	public function occ(string ...$arguments): string {
		$command = [PHP_BINARY, dirname(__DIR__, 4) . '/dev/host/occ', ...$arguments];
		return (string)shell_exec('env ' . implode(' ', array_map(escapeshellarg(...), [
			'SMARTCOMMONS_HOST_APP=' . self::app(), 'SMARTCOMMONS_HOST_DATA=' . $this->data, 'OC_PASS=Secret-pass-1', ...$command,
		])) . ' 2>&1');
	}

	public function cron(): string {
		return (string)shell_exec('env ' . implode(' ', array_map(escapeshellarg(...), [
			'SMARTCOMMONS_HOST_APP=' . self::app(), 'SMARTCOMMONS_HOST_DATA=' . $this->data, PHP_BINARY, dirname(__DIR__, 4) . '/dev/host/cron',
		])) . ' 2>&1');
	}

	private static function start(): self {
		$root = dirname(__DIR__, 4);
		$data = sys_get_temp_dir() . '/host-test-' . bin2hex(random_bytes(6));
		mkdir($data, 0o700);
		$probe = stream_socket_server('tcp://127.0.0.1:0');
		if ($probe === false) {
			throw new \RuntimeException('No free port');
		}
		$address = (string)stream_socket_get_name($probe, false);
		fclose($probe);
		$process = proc_open(
			[PHP_BINARY, '-S', $address, '-t', $root . '/dev/host', $root . '/dev/host/index.php'],
			[['file', '/dev/null', 'r'], ['file', $data . '/server.log', 'w'], ['file', $data . '/server.log', 'a']],
			$pipes,
			$root,
			['SMARTCOMMONS_HOST_APP' => self::app(), 'SMARTCOMMONS_HOST_DATA' => $data, 'SMARTCOMMONS_HOST_QUERY_COUNT' => '1'] + getenv(),
		);
		if ($process === false) {
			throw new \RuntimeException('The host does not start');
		}
		$server = new self('http://' . $address, $data, $process);
		$server->waitUntilReady();
		return $server;
	}

	private function waitUntilReady(): void {
		for ($end = microtime(true) + self::STARTUP_SECONDS; microtime(true) < $end; usleep(50_000)) {
			$answer = @file_get_contents($this->url . '/status.php');
			if ($answer !== false) {
				return;
			}
		}
		throw new \RuntimeException('The host does not answer: ' . (string)file_get_contents($this->data . '/server.log'));
	}

	private function stop(): void {
		proc_terminate($this->process);
		proc_close($this->process);
		$files = new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($this->data, \FilesystemIterator::SKIP_DOTS), \RecursiveIteratorIterator::CHILD_FIRST);
		foreach ($files as $file) {
			$file->isDir() ? rmdir($file->getPathname()) : unlink($file->getPathname());
		}
		rmdir($this->data);
	}
}
