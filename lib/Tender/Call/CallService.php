<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/** What people do with calls: add by hand, change, take back, put back. */
final class CallService {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly CallReads $reads,
		private readonly CallStore $store,
		private readonly CallHistory $history,
		private readonly TenderPolicy $policy,
		private readonly TenderProblems $problems,
		private readonly CallWriter $writer,
	) {
	}

	public function add(CallInput $input, Reader $reader): Call {
		$group = $input->onlyGroup ?? 0;
		if (!$this->policy->add($reader, $group)) {
			throw $this->problems->notFound();
		}
		$facts = $this->writer->facts($input, null);
		$id = $this->atomic(function () use ($facts, $group, $reader): int {
			$id = $this->store->insert($facts, $group, $reader->uid, $facts->origin->issuedAt);
			$this->history->keep($id, $facts, $reader->uid);
			return $id;
		}, $this->db);
		return $this->reads->get($id, $reader);
	}

	/** @param ?int $version what the writer last saw; null: whatever there is */
	public function change(int $id, CallInput $input, ?int $version, Reader $reader): Call {
		$call = $this->reads->get($id, $reader);
		if ($call->state === CallState::Withdrawn) {
			throw $this->problems->withdrawn();
		}
		if (!$this->policy->edit($reader, $call)) {
			throw $this->problems->notYours();
		}
		$group = $input->onlyGroup ?? $call->groupId;
		if (!$this->policy->add($reader, $group) && $group !== $call->groupId) {
			throw $this->problems->notFound();
		}
		$before = $this->history->factsOf($call);
		$facts = $this->writer->facts($input, $before);
		$written = ($version === null || $version === $call->version) && (!$this->history->differ($before, $facts) && $group === $call->groupId
			|| $this->atomic(fn (): bool => $this->replace($call, $facts, $group, $reader), $this->db));
		$after = $this->reads->get($id, $reader);
		if (!$written) {
			throw $this->problems->changed($this->reads->show($after, $reader));
		}
		return $after;
	}

	public function withdraw(int $id, Reader $reader): void {
		$call = $this->reads->get($id, $reader);
		if ($call->state === CallState::Withdrawn) {
			return;
		}
		if (!$this->policy->withdraw($reader, $call)) {
			throw $this->problems->notYours();
		}
		$this->move($call, CallState::Withdrawn, $reader);
	}

	public function restore(int $id, Reader $reader): Call {
		$call = $this->reads->get($id, $reader);
		if ($call->state !== CallState::Withdrawn) {
			return $this->policy->edit($reader, $call) ? $call : throw $this->problems->notYours();
		}
		$this->move($call, CallState::Open, $reader);
		return $this->reads->get($id, $reader);
	}

	private function replace(Call $call, CallFacts $facts, int $group, Reader $reader): bool {
		if (!$this->store->replace($call, $facts, $facts->origin->issuedAt, $group, $reader->uid)) {
			return false;
		}
		$this->history->keep(max(1, $call->id), $facts, $reader->uid);
		return true;
	}

	private function move(Call $call, CallState $state, Reader $reader): void {
		$moved = $this->atomic(function () use ($call, $state): bool {
			$this->history->told(max(1, $call->id));
			return $this->store->state($call, $state, $this->writer->now());
		}, $this->db);
		if (!$moved) {
			throw $this->problems->changed($this->reads->show($this->reads->get($call->id, $reader), $reader));
		}
	}
}
