<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http;

use SmartCommons\DevHost\Kernel\HostConfig;

/** Serves what a web server would: scripts, styles, pictures, fonts and translations of the app and of this host. */
final class StaticFiles {
	private const TYPES = [
		'js' => 'text/javascript; charset=utf-8',
		'mjs' => 'text/javascript; charset=utf-8',
		'map' => 'application/json; charset=utf-8',
		'json' => 'application/json; charset=utf-8',
		'css' => 'text/css; charset=utf-8',
		'svg' => 'image/svg+xml',
		'png' => 'image/png',
		'jpg' => 'image/jpeg',
		'jpeg' => 'image/jpeg',
		'gif' => 'image/gif',
		'webp' => 'image/webp',
		'ico' => 'image/x-icon',
		'woff' => 'font/woff',
		'woff2' => 'font/woff2',
		'ttf' => 'font/ttf',
		'wasm' => 'application/wasm',
		'txt' => 'text/plain; charset=utf-8',
		'mp4' => 'video/mp4',
		'webm' => 'video/webm',
		'vtt' => 'text/vtt; charset=utf-8',
	];
	private const APP_FOLDERS = ['js', 'css', 'img', 'l10n'];
	private const HALF_YEAR = 15778463;

	public function __construct(
		private readonly HostConfig $config,
	) {
	}

	/** The file behind a path of the address, null when it isn't one that may be seen. */
	public function find(string $path): ?string {
		$path = rawurldecode($path);
		if (str_contains($path, "\0") || preg_match('#(^|/)\.#', $path) === 1 || str_contains($path, '\\')) {
			return null;
		}
		$parts = explode('/', ltrim($path, '/'));
		if ($parts[0] === 'apps' && ($parts[1] ?? '') === $this->config->appId && in_array($parts[2] ?? '', self::APP_FOLDERS, true)) {
			return $this->inside($this->config->root . '/' . $parts[2], implode('/', array_slice($parts, 3)));
		}
		if ($parts[0] === 'core' && in_array($parts[1] ?? '', ['img', 'css', 'js'], true)) {
			return $this->inside($this->config->hostDir . '/assets/' . $parts[1], implode('/', array_slice($parts, 2)));
		}
		return null;
	}

	/** Whether a path means a file, so that a missing one is a plain 404 and not a page. */
	public function looksLikeFile(string $path): bool {
		return preg_match('#^/(apps/[^/]+/(js|css|img|l10n)|core/(js|css|img|l10n|fonts))/#', $path) === 1;
	}

	public function send(string $file, string $ifNoneMatch, bool $versioned): void {
		$etag = '"' . dechex((int)filemtime($file)) . '-' . dechex((int)filesize($file)) . '"';
		header('ETag: ' . $etag);
		header('X-Content-Type-Options: nosniff');
		header('Referrer-Policy: no-referrer');
		header('Cache-Control: ' . ($versioned ? 'max-age=' . self::HALF_YEAR . ', immutable' : 'max-age=0, must-revalidate'));
		if ($ifNoneMatch === $etag) {
			http_response_code(304);
			return;
		}
		header('Content-Type: ' . self::TYPES[strtolower(pathinfo($file, PATHINFO_EXTENSION))]);
		header('Content-Length: ' . (string)filesize($file));
		readfile($file);
	}

	private function inside(string $folder, string $relative): ?string {
		$root = realpath($folder);
		$file = realpath($folder . '/' . $relative);
		if ($root === false || $file === false || !is_file($file) || !str_starts_with($file, $root . '/')) {
			return null;
		}
		return isset(self::TYPES[strtolower(pathinfo($file, PATHINFO_EXTENSION))]) ? $file : null;
	}
}
