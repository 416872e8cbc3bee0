<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Ocds;

use OCA\SmartCommons\Core\File\Json;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\NoticeReader;
use OCA\SmartCommons\Tender\Import\NoticeRecord;
use OCA\SmartCommons\Tender\Import\RefusedRecord;

/** Packages of the Open Contracting Data Standard 1.0 and 1.1: releases, or records with what they add up to. */
final class OcdsReader implements NoticeReader {
	public function form(): string {
		return 'ocds';
	}

	public function recognises(string $head, string $name): bool {
		return preg_match('/^(?:\xEF\xBB\xBF)?\s*[\[{]/', $head) === 1
			&& preg_match('/"(?:releases|records|ocid|publicationPolicy)"\s*:/', $head) === 1;
	}

	public function read(string $bytes): iterable {
		$number = 0;
		/** @var mixed $release */
		foreach ($this->releases(Json::decode($bytes, NoticeReader::MAX_BYTES)) as $release) {
			$number++;
			yield $this->record($release, $number);
		}
	}

	/**
	 * @param array<array-key, mixed> $package
	 * @return iterable<mixed>
	 */
	private function releases(array $package): iterable {
		/** @var mixed $records */
		$records = Json::at($package, 'records');
		if (is_array($records)) {
			/** @var mixed $record */
			foreach ($records as $record) {
				/** @var mixed $compiled */
				$compiled = Json::at($record, 'compiledRelease');
				if (is_array($compiled)) {
					// records that only compile may name the process once, around it
					yield $compiled + ['ocid' => Json::text($record, 'ocid')];
					continue;
				}
				yield from $this->sorted(Json::at($record, 'releases'));
			}
			return;
		}
		/** @var mixed $releases */
		$releases = Json::at($package, 'releases') ?? (array_is_list($package) ? $package : [$package]);
		yield from $this->sorted($releases);
	}

	/** @return list<mixed> oldest first */
	private function sorted(mixed $releases): array {
		$releases = is_array($releases) ? array_values($releases) : [];
		usort($releases, static fn (mixed $a, mixed $b): int => Json::text($a, 'date') <=> Json::text($b, 'date'));
		return $releases;
	}

	private function record(mixed $release, int $number): NoticeRecord|RefusedRecord {
		if (!is_array($release)) {
			return new RefusedRecord($number, null, '', new Reason(Reason::BAD_RECORD));
		}
		$one = new OcdsRelease($release);
		try {
			return $one->record($number);
		} catch (Reason $reason) {
			return new RefusedRecord($number, null, $one->title(), $reason);
		}
	}
}
