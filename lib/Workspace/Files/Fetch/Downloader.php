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

/** Fetches one document from a host that an administrator listed, and stops where it gets too long. */
final class Downloader {
	public const BYTES = 25 * 1024 * 1024;
	private const SECONDS = 30;
	private const HOPS = 5;

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
		$path = $this->temporary->getTemporaryFile();
		if (!is_string($path)) {
			throw new FetchRefused(FetchReason::Space);
		}
		try {
			[$response, $url] = $this->follow($url, $path, $limit, hrtime(true) + self::SECONDS * 1_000_000_000);
			$bytes = (int)filesize($path);
			$head = (string)file_get_contents($path, false, null, 0, 2000);
			$name = DownloadName::of($response->getHeader('Content-Disposition'), $url, $label);
			$type = $response->getHeader('Content-Type');
			$ending = DocumentType::ending($type, $name, $head);
			if ($bytes === 0 || $ending === null) {
				throw DocumentType::isPage($head) ? new FetchRefused(FetchReason::Page) : new FetchRefused(FetchReason::Type, mb_strcut(explode(';', $type, 2)[0], 0, 80));
			}
			return new Fetched($path, DownloadName::withEnding($name, $ending), $bytes, (string)hash_file('sha256', $path));
		} catch (FetchRefused $refused) {
			unlink($path);
			throw $refused;
		}
	}

	/**
	 * Every hop is held against the list.
	 *
	 * @return array{IResponse, string} the answer, and where it came from
	 * @throws FetchRefused
	 */
	private function follow(string $url, string $path, int $limit, int|float $until): array {
		for ($hop = 0; $hop <= self::HOPS; $hop++) {
			if (!AllowedHosts::allows($url, $this->settings->allowedHosts())) {
				throw new FetchRefused(FetchReason::Host, AllowedHosts::host($url));
			}
			$response = $this->ask($url, $path, $limit, $until);
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

	/**
	 * The server's client takes an answer whole before it hands it over, so it is stopped while it takes too much.
	 *
	 * @throws FetchRefused
	 */
	private function ask(string $url, string $path, int $limit, int|float $until): IResponse {
		$left = (int)ceil(($until - hrtime(true)) / 1_000_000_000);
		if ($left <= 0) {
			throw new FetchRefused(FetchReason::Time);
		}
		$large = false;
		$stop = static function (mixed $handle, int $expected, int $taken) use ($limit, &$large): int {
			$large = $large || $expected > $limit || $taken > $limit;
			return $large ? 1 : 0;
		};
		try {
			return $this->clients->newClient()->get($url, [
				'sink' => $path,
				'timeout' => $left,
				'connect_timeout' => 10,
				// each hop is ours to follow
				'allow_redirects' => false,
				'http_errors' => false,
				'decode_content' => false,
				'headers' => ['Accept' => '*/*', 'Accept-Encoding' => 'identity'],
				'curl' => [CURLOPT_NOPROGRESS => false, CURLOPT_PROGRESSFUNCTION => $stop],
			]);
		} catch (\Exception $e) {
			throw match (true) {
				$large => new FetchRefused($limit < self::BYTES ? FetchReason::Total : FetchReason::Size),
				hrtime(true) >= $until => new FetchRefused(FetchReason::Time),
				default => new FetchRefused(FetchReason::Unreachable, mb_strcut($e->getMessage(), 0, 200)),
			};
		}
	}
}
