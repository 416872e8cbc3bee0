<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Tender\Rules\NoticeDiff;

/** The versions of a call, and what changed between them. */
final readonly class CallHistory {
	public function __construct(
		private VersionMapper $versions,
		private CallMerge $merge,
		private MemberNames $names,
		private Outbox $outbox,
	) {
	}

	/**
	 * Keeps the facts that a person filled in as a version, and has it told to the search index; in the transaction of
	 * the change.
	 *
	 * @param positive-int $callId
	 */
	public function keep(int $callId, CallFacts $facts, ?string $uid): void {
		$hash = sha1(implode('|', ['hand', (string)$callId, (string)$facts->origin->noticeVersion]));
		$this->versions->insert($callId, $hash, $facts->origin, $this->merge->snapshot($facts), '', $uid, $facts->origin->issuedAt);
		$this->told($callId);
	}

	/** @param positive-int $callId */
	public function told(int $callId): void {
		$this->outbox->itemChanged(new ItemRef(Call::KIND, $callId));
	}

	public function factsOf(Call $call): CallFacts {
		return $this->merge->factsOf($call);
	}

	public function differ(CallFacts $before, CallFacts $after): bool {
		return $this->merge->changes($before, $after) !== [] || $before->themes !== $after->themes;
	}

	/** @return list<array<string, mixed>> the contract's CallVersion, newest first */
	public function of(int $callId): array {
		$versions = [];
		$before = null;
		$rows = $this->versions->of($callId);
		$names = $this->names->of(array_map(static fn (Row $row): ?string => $row->stringOrNull('by_uid'), $rows));
		foreach ($rows as $place => $row) {
			$now = $row->strings('snapshot');
			$by = $names[$row->string('by_uid')] ?? null;
			$versions[] = self::version($row, $place + 1, $by, $before === null ? [] : NoticeDiff::between($before, $now));
			$before = $now;
		}
		return array_reverse($versions);
	}

	/**
	 * @param ?string $by name of who brought it in; null where nobody did, or they have gone
	 * @param list<array{field: string, from: ?string, to: ?string}> $changes
	 * @return array<string, mixed>
	 */
	private static function version(Row $row, int $number, ?string $by, array $changes): array {
		return [
			'number' => $number,
			'at' => $row->int('issued_at'),
			'source' => $row->string('source'),
			'noticeId' => $row->stringOrNull('notice_id'),
			'by' => $by,
			'reason' => $row->string('reason'),
			'changes' => $changes,
		];
	}
}
