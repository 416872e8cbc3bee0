<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCP\AppFramework\Utility\ITimeFactory;

/** Reads one call. */
final readonly class CallReads {
	public function __construct(
		private CallMapper $calls,
		private CallView $view,
		private CallHistory $history,
		private TenderPolicy $policy,
		private TenderProblems $problems,
		private ITimeFactory $time,
	) {
	}

	/**
	 * One call that the reader may see; one that was taken back only by who may put it back.
	 *
	 * @throws \OCA\SmartCommons\Core\Problem\NotFound
	 */
	public function get(int $id, Reader $reader): Call {
		$call = $this->calls->find($id, $reader);
		if ($call === null || $call->state === CallState::Withdrawn && !$this->policy->restore($reader, $call)) {
			throw $this->problems->notFound();
		}
		return $call;
	}

	/** @return array<string, mixed> the contract's Call */
	public function show(Call $call, Reader $reader): array {
		return $this->view->whole($call, $reader, $this->time->getTime());
	}

	/** @return list<array<string, mixed>> the contract's CallVersion, newest first */
	public function versions(int $id, Reader $reader): array {
		return $this->history->of($this->get($id, $reader)->id);
	}
}
