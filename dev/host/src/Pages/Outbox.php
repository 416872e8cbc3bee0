<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use SmartCommons\DevHost\Kernel\HostConfig;

/** Mail that the host wrote to files instead of sending it. */
final class Outbox {
	private const NEWEST = 100;

	public function __construct(
		private readonly HostConfig $config,
	) {
	}

	/** @return list<array{name: string, subject: string, to: string, time: int}> newest first */
	public function newest(): array {
		$files = glob($this->folder() . '/*.eml') ?: [];
		usort($files, static fn (string $a, string $b): int => [filemtime($b), $b] <=> [filemtime($a), $a]);
		$messages = [];
		foreach (array_slice($files, 0, self::NEWEST) as $file) {
			$headers = $this->headers($this->split((string)file_get_contents($file))[0]);
			$messages[] = [
				'name' => basename($file),
				'subject' => $headers['subject'] ?? '',
				'to' => $headers['to'] ?? '',
				'time' => (int)filemtime($file),
			];
		}
		return $messages;
	}

	/** @return array{subject: string, to: string, text: string, html: string, headers: array<string, string>}|null */
	public function read(string $name): ?array {
		if (preg_match('/^[A-Za-z0-9_.@-]+\.eml$/', $name) !== 1 || !is_file($this->folder() . '/' . $name)) {
			return null;
		}
		[$head, $body] = $this->split((string)file_get_contents($this->folder() . '/' . $name));
		$headers = $this->headers($head);
		return [
			'subject' => $headers['subject'] ?? '',
			'to' => $headers['to'] ?? '',
			'text' => $this->body($headers, $body, 'text/plain'),
			'html' => $this->body($headers, $body, 'text/html'),
			'headers' => array_diff_key($headers, ['subject' => 0, 'to' => 0]),
		];
	}

	private function folder(): string {
		return $this->config->dataPath('outbox');
	}

	/** @return array{0: string, 1: string} head and body */
	private function split(string $message): array {
		$parts = preg_split('/\r?\n\r?\n/', $message, 2) ?: [];
		return [$parts[0] ?? '', $parts[1] ?? ''];
	}

	/** @return array<string, string> lower-case name => decoded value */
	private function headers(string $head): array {
		$headers = [];
		foreach (explode("\n", preg_replace('/\r?\n[ \t]+/', ' ', $head) ?? '') as $line) {
			[$name, $value] = explode(':', $line, 2) + [1 => ''];
			$headers[strtolower(trim($name))] = trim((string)iconv_mime_decode(trim($value), ICONV_MIME_DECODE_CONTINUE_ON_ERROR, 'UTF-8'));
		}
		return $headers;
	}

	/**
	 * The body of this type; of several parts the first such one, empty when there is none.
	 *
	 * @param array<string, string> $headers
	 */
	private function body(array $headers, string $body, string $wanted): string {
		$type = $headers['content-type'] ?? 'text/plain';
		if (preg_match('/^multipart\/[^;]+;.*boundary="?([^";]+)"?/i', $type, $found) === 1) {
			foreach (array_slice(explode('--' . $found[1], $body), 1, -1) as $part) {
				// the last line break belongs to the mark between the parts
				[$partHead, $partBody] = $this->split((string)preg_replace('/\r?\n\z/', '', ltrim($part, "\r\n")));
				$text = $this->body($this->headers($partHead), $partBody, $wanted);
				if ($text !== '') {
					return $text;
				}
			}
			return '';
		}
		return stripos($type, $wanted) !== 0 ? '' : match (strtolower($headers['content-transfer-encoding'] ?? '')) {
			'base64' => (string)base64_decode($body),
			'quoted-printable' => quoted_printable_decode($body),
			default => $body,
		};
	}
}
