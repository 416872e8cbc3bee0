<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCP\Config\IUserConfig;
use OCP\Config\ValueType;
use OCP\IDateTimeZone;

/** Members as ones to whom mail goes, many at once in a fixed number of queries. */
final class Recipients {
	/** @var array<string, \DateTimeZone> by name */
	private array $zones = [];

	public function __construct(
		private readonly ReaderSource $readers,
		private readonly IUserConfig $config,
		private readonly IDateTimeZone $time,
		private readonly MemberNames $names,
	) {
	}

	/**
	 * Accounts that are suspended or gone are left out.
	 *
	 * @param list<string> $uids at most 900
	 * @return array<string, Recipient> by uid
	 */
	public function of(array $uids): array {
		$enabled = $this->values('core', 'enabled', $uids);
		$addresses = $this->values('settings', 'primary_email', $uids) + $this->values('settings', 'email', $uids);
		$zones = $this->zones($uids);
		$names = $this->names->of($uids);
		$recipients = [];
		foreach ($this->readers->many($uids) as $uid => $reader) {
			if (($enabled[$uid] ?? '') !== 'false') {
				$recipients[$uid] = new Recipient($reader, $zones[$uid], $addresses[$uid] ?? '', $names[$uid] ?? '');
			}
		}
		return $recipients;
	}

	/**
	 * The time zone of each; the server's for those who have none.
	 *
	 * @param list<string> $uids
	 * @return array<string, \DateTimeZone> by uid
	 */
	public function zones(array $uids): array {
		$names = $this->values('core', 'timezone', $uids);
		$zones = [];
		foreach ($uids as $uid) {
			$name = $names[$uid] ?? '';
			$zones[$uid] = $this->zones[$name] ??= $this->zone($name);
		}
		return $zones;
	}

	private function zone(string $name): \DateTimeZone {
		try {
			return $name === '' ? $this->time->getDefaultTimeZone() : new \DateTimeZone($name);
		} catch (\Exception) {
			return $this->time->getDefaultTimeZone();
		}
	}

	/**
	 * @param list<string> $uids
	 * @return array<string, string> by uid, without empty ones
	 */
	private function values(string $app, string $key, array $uids): array {
		$values = [];
		foreach ($this->config->getValuesByUsers($app, $key, ValueType::STRING, $uids) as $uid => $value) {
			if (is_string($value) && $value !== '') {
				$values[$uid] = $value;
			}
		}
		return $values;
	}
}
