<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Workspace\Files\Rules\AllowedHosts;
use OCA\SmartCommons\Workspace\Files\Rules\DocumentType;
use OCA\SmartCommons\Workspace\Files\Rules\DownloadName;
use OCP\Http\Client\IClientService;
use OCP\Http\Client\IResponse;
use OCP\ITempManager;

/** Fetches one document from a host that an administrator listed, as a stream that is cut where it gets too long. */
final class Downloader {
	public const BYTES = 25 * 1024 * 1024;
	public const SECONDS = 30;
	private const HOPS = 5;
	private const CHUNK = 65536;

	public function __construct(
		private readonly Settings $settings,
		private readonly IClientService $clients,
		private readonly ITempManager $temporary,
	) {
	}

	/**
	 * @param string $label what the link is called
	 * @param int $limit most bytes
	 * @throws FetchRefused
	 */
	public function fetch(string $url, string $label, int $limit): Fetched {
		$until = hrtime(true) + self::SECONDS * 1_000_000_000;
		[$response, $url] = $this->follow($url, $until);
		$length = $response->getHeader('Content-Length');
		if (ctype_digit($length) && (int)$length > $limit) {
			throw new FetchRefused($limit < self::BYTES ? FetchReason::Total : FetchReason::Size);
		}
		$path = $this->temporary->getTemporaryFile();
		if (!is_string($path)) {
			throw new FetchRefused(FetchReason::Space);
		}
		$bytes = $this->save($response, $path, $limit, $until);
		$head = (string)file_get_contents($path, false, null, 0, 2000);
		$name = DownloadName::of($response->getHeader('Content-Disposition'), $url, $label);
		$type = $response->getHeader('Content-Type');
		$ending = DocumentType::ending($type, $name, $head);
		if ($bytes === 0 || $ending === null) {
			unlink($path);
			throw DocumentType::isPage($head) ? new FetchRefused(FetchReason::Page) : new FetchRefused(FetchReason::Type, mb_strcut(explode(';', $type, 2)[0], 0, 80));
		}
		return new Fetched($path, DownloadName::withEnding($name, $ending), $bytes, (string)hash_file('sha256', $path));
	}

	/**
	 * Every hop is held against the list.
	 *
	 * @return array{IResponse, string} the answer, and where it came from
	 */
	private function follow(string $url, int|float $until): array {
		for ($hop = 0; $hop <= self::HOPS; $hop++) {
			if (!AllowedHosts::allows($url, $this->settings->allowedHosts())) {
				throw new FetchRefused(FetchReason::Host, AllowedHosts::host($url));
			}
			$response = $this->ask($url, $until);
			$status = $response->getStatusCode();
			if ($status >= 300 && $status < 400) {
				$url = AllowedHosts::next($url, $response->getHeader('Location')) ?? throw new FetchRefused(FetchReason::Redirects);
				continue;
			}
			if ($status !== 200) {
				throw new FetchRefused(in_array($status, [401, 403, 407], true) ? FetchReason::Login : FetchReason::Answer, (string)$status);
			}
			return [$response, $url];
		}
		throw new FetchRefused(FetchReason::Redirects);
	}

	private function ask(string $url, int|float $until): IResponse {
		$left = ($until - hrtime(true)) / 1_000_000_000;
		if ($left <= 0) {
			throw new FetchRefused(FetchReason::Time);
		}
		try {
			return $this->clients->newClient()->get($url, [
				'stream' => true,
				'timeout' => (int)ceil($left),
				'connect_timeout' => 10,
				'read_timeout' => 10,
				// each hop is ours to follow
				'allow_redirects' => false,
				'http_errors' => false,
				'headers' => ['Accept' => '*/*', 'Accept-Encoding' => 'identity'],
			]);
		} catch (\Exception $e) {
			throw hrtime(true) >= $until ? new FetchRefused(FetchReason::Time) : new FetchRefused(FetchReason::Unreachable, mb_strcut($e->getMessage(), 0, 200));
		}
	}

	private function save(IResponse $response, string $path, int $limit, int|float $until): int {
		$body = $response->getBody();
		$file = fopen($path, 'w');
		if (!is_resource($body) || $file === false) {
			throw new FetchRefused(FetchReason::Answer);
		}
		$bytes = 0;
		try {
			while (!feof($body)) {
				$chunk = fread($body, self::CHUNK);
				if ($chunk === false || $chunk === '' && (stream_get_meta_data($body)['timed_out'] ?? false) === true || hrtime(true) >= $until) {
					throw new FetchRefused(FetchReason::Time);
				}
				$bytes += strlen($chunk);
				if ($bytes > $limit) {
					throw new FetchRefused($limit < self::BYTES ? FetchReason::Total : FetchReason::Size);
				}
				fwrite($file, $chunk);
			}
			return $bytes;
		} catch (FetchRefused $refused) {
			unlink($path);
			throw $refused;
		} finally {
			fclose($file);
			fclose($body);
		}
	}
}
