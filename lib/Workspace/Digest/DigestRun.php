<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Workspace\Digest\Rules\Backoff;
use OCA\SmartCommons\Workspace\Digest\Rules\Days;
use OCA\SmartCommons\Workspace\Digest\Rules\Digest;
use OCP\AppFramework\Utility\ITimeFactory;
use Psr\Log\LoggerInterface;

/** Sends the mails that are due, some hundred members at a time; several runs at once share the work. */
final class DigestRun {
	private const BATCH = 200;
	/** after so many failures one after the other it isn't the addresses */
	private const PATIENCE = 5;

	public function __construct(
		private readonly DigestStore $store,
		private readonly Enrolment $enrolment,
		private readonly Preparation $preparation,
		private readonly DigestMailer $mailer,
		private readonly Settings $settings,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
	) {
	}

	/**
	 * Goes on until nothing is due, the time is over or the mail server takes nothing.
	 *
	 * @param ?callable(Counts): void $progress told after each batch what it did
	 */
	public function run(int $milliseconds, ?callable $progress = null): Counts {
		$until = hrtime(true) + $milliseconds * 1_000_000;
		$this->enrolment->meet($until);
		$worker = bin2hex(random_bytes(8));
		$all = new Counts();
		do {
			$rows = $this->store->lease($worker, self::BATCH, $this->time->getTime());
			$counts = $this->guarded($worker, $rows, $until);
			$all = $all->plus($counts);
			if ($progress !== null && $rows !== []) {
				$progress($counts);
			}
		} while ($rows !== [] && !$counts->stopped && hrtime(true) < $until);
		return $all;
	}

	/** Sends one member's mail of today without waiting for the hour, unless it went out already. */
	public function one(string $uid): Counts {
		$this->enrolment->meetOne($uid);
		$worker = bin2hex(random_bytes(8));
		$row = $this->store->leaseOne($worker, $uid, $this->time->getTime());
		return $row === null ? new Counts() : $this->batch($worker, [$row], $this->settings->digestHour(), PHP_INT_MAX, early: true);
	}

	/**
	 * A batch with which something goes wrong need not wait until its lease ends, but lets all others go first.
	 *
	 * @param list<DigestRow> $rows
	 */
	private function guarded(string $worker, array $rows, int $until): Counts {
		try {
			return $this->batch($worker, $rows, $this->settings->digestHour(), $until);
		} catch (\Throwable $error) {
			$this->store->release($worker, Backoff::until($this->time->getTime(), 1, PHP_INT_MAX));
			throw $error;
		}
	}

	/** @param list<DigestRow> $rows */
	private function batch(string $worker, array $rows, int $hour, int $until, bool $early = false): Counts {
		$now = $this->time->getTime();
		$batch = $this->preparation->of($rows, $hour, $now, $early);
		$this->store->wait($worker, $batch->waiting);
		$this->store->quiet($worker, $batch->quiet, $batch->weekly, $batch->upTo);
		$counts = new Counts(looked: count($rows));
		$failures = 0;
		foreach ($batch->mails as [$candidate, $digest]) {
			if (hrtime(true) >= $until || $failures >= self::PATIENCE) {
				$this->store->release($worker, $failures >= self::PATIENCE ? Backoff::until($now, 1, $candidate->turn->next) : $now);
				return $counts->stopped();
			}
			if ($this->store->claim($candidate->row, $worker, $candidate->turn->day)) {
				$sent = $this->send($worker, $candidate, $digest, $batch->upTo, $now);
				$failures = $sent ? 0 : $failures + 1;
				$counts = $counts->plus($sent ? new Counts(sent: 1) : new Counts(failed: 1));
			}
		}
		return $counts;
	}

	private function send(string $worker, Candidate $candidate, Digest $digest, int $upTo, int $now): bool {
		$row = $candidate->row;
		try {
			$this->mailer->send($candidate->recipient, $row, $digest, $now);
		} catch (MailFailed $error) {
			// whose it is isn't for the log
			$this->logger->warning('The mail of the day for row {id} was not sent: ' . $error->getMessage(), ['id' => $row->id, 'app' => 'smartcommons', 'exception' => $error]);
			$next = Days::tomorrow($now, $candidate->recipient->zone, $this->settings->digestHour());
			$this->store->failed($row, $worker, Backoff::until($now, $row->tries + 1, $next));
			return false;
		}
		$this->store->sent($row, $worker, $candidate->turn, $upTo);
		return true;
	}
}
